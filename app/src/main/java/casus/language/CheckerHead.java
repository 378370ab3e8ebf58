package casus.language;

import static casus.language.CheckerScope.helps;
import static casus.language.CheckerScope.list;
import static casus.language.CheckerScope.meant;

import casus.diagnostic.Code;
import casus.diagnostic.Nearest;
import casus.pact.Header;
import casus.pact.Pact;
import casus.vocabulary.Actors;
import casus.vocabulary.BindingForces;
import casus.vocabulary.EvidenceLevels;
import casus.vocabulary.ReceptionMarks;
import casus.vocabulary.SideMarks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The head of the pact: words of the vocabulary, and dates in their order.
final class CheckerHead {
  private final Pact pact;
  private final CheckerComplaints complaints;

  CheckerHead(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
  }

  void check() {
    var header = pact.header();
    header
        .status()
        .filter(status -> EvidenceLevels.find(status).isEmpty())
        .ifPresent(status ->
            unknown(
                Code.CAS110,
                "status",
                status,
                EvidenceLevels.ALL.stream().map(level -> level.name()).toList()));
    header
        .binding()
        .filter(binding -> BindingForces.find(binding).isEmpty())
        .ifPresent(binding ->
            unknown(
                Code.CAS111,
                "binding force",
                binding,
                BindingForces.ALL.stream().map(force -> force.name()).toList()));
    header.marks().forEach(this::mark);
    header.sources().forEach(this::source);
    order("signed", header.signed(), "in force", header.inForce(), Code.CAS151);
    order("in force", header.inForce(), "ended", header.ended(), Code.CAS122);
    if (header.inForce().isEmpty())
      order("signed", header.signed(), "ended", header.ended(), Code.CAS122);
  }

  private void mark(Header.Mark mark) {
    var names =
        Stream.concat(
                SideMarks.ALL.stream().map(side -> side.name()),
                ReceptionMarks.ALL.stream().map(reception -> reception.name()))
            .toList();
    if (!names.contains(mark.mark())) unknown(Code.CAS112, "mark", mark.mark(), names);
    mark.by()
        .filter(actor -> Actors.find(actor).isEmpty())
        .ifPresent(actor ->
            complaints.main(
                Code.CAS101,
                actor,
                pact.span(),
                "The actor register has no `" + actor + "`.",
                meant(Nearest.to(actor, Actors.ALL.stream().map(known -> known.code()).toList()))));
  }

  private void unknown(Code code, String what, String word, List<String> all) {
    complaints.main(
        code,
        word,
        pact.span(),
        "There is no " + what + " `" + word + "`.",
        helps(meant(Nearest.to(word, all)), "it is one of " + list(all, "or")));
  }

  private void source(String code) {
    if (isSourceCode(code)) return;
    complaints.main(
        Code.CAS114,
        code,
        pact.span(),
        "`" + code + "` is not the code of a source.",
        List.of("a source has capital letters and a number: `I4`, `UN12`"));
  }

  private static boolean isSourceCode(String code) {
    var letters = code.chars().takeWhile(c -> c >= 'A' && c <= 'Z').count();
    var digits = code.chars().skip(letters).takeWhile(c -> c >= '0' && c <= '9').count();
    return letters > 0 && digits > 0 && letters + digits == code.length();
  }

  private void order(
      String first,
      Optional<LocalDate> earlier,
      String second,
      Optional<LocalDate> later,
      Code code) {
    if (earlier.isEmpty() || later.isEmpty() || !later.get().isBefore(earlier.get())) return;
    complaints.main(
        code,
        later.get().toString(),
        pact.span(),
        "The head says `%s %s`, which is before `%s %s`."
            .formatted(second, later.get(), first, earlier.get()),
        List.of("correct one of the two dates"));
  }
}
