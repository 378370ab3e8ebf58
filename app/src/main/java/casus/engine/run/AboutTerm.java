package casus.engine.run;

import casus.diagnostic.Span;
import casus.engine.run.Explanation.Step;
import casus.engine.run.Explanation.Strand;
import casus.engine.run.Schedule.Timed;
import casus.machine.Journal;
import casus.machine.NearMiss;
import casus.machine.NearMiss.Lack;
import casus.machine.NearMiss.Respect;
import casus.machine.Note;
import casus.machine.Program;
import casus.pact.Clause;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells which deeds of the chronicle a term covers, which of them it covers arguably only, and who
/// has found what.
final class AboutTerm {
  private final Plays plays;
  private final Play play;
  private final Program program;
  private final Telling telling;
  private final List<Step> steps = new ArrayList<>();

  AboutTerm(Plays plays) {
    this.plays = plays;
    play = plays.plays().getFirst();
    program = play.program();
    telling = new Telling(plays);
  }

  List<Strand> of(Clause.Term term) {
    var pattern = pattern(term);
    var certain = new ArrayList<Timed>();
    var arguable = new ArrayList<Timed>();
    var falling = new ArrayList<Timed>();
    for (var timed : play.inputs()) {
      if (!timed.occasion().deed()) continue;
      var miss = miss(timed, pattern);
      if (miss.fits()) certain.add(timed);
      else if (miss.lacking().isEmpty()) arguable.add(timed);
      else if (comesNear(miss)) falling.add(timed);
    }
    deeds("deeds that it covers on any view", certain);
    deeds("deeds that it covers arguably, in its broad sense only", arguable);
    if (!falling.isEmpty()) {
      steps.add(new Step(0, "deeds of a kind that it names, and that it does not cover"));
      for (var timed : falling) {
        steps.add(new Step(1, Nearby.words(timed)));
        steps.add(
            new Step(
                2,
                new Misses(telling.phrases())
                    .text(timed.occasion(), miss(timed, pattern).lacking())));
      }
    }
    findings(term);
    used(term);
    return Alike.of(outcome(term, certain.size(), arguable.size()), steps);
  }

  private NearMiss miss(Timed timed, Pattern pattern) {
    return NearMiss.of(program, play.before(timed), timed.input(), pattern);
  }

  private static Pattern pattern(Clause.Term term) {
    return new Pattern(
        List.of(new Pattern.Act(term.label().name(), Span.NONE)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Pattern.Gravity.ANY);
  }

  private static boolean comesNear(NearMiss miss) {
    return miss.lacking().stream()
        .noneMatch(lack ->
            lack instanceof Lack.Aspect(var respect, var pattern) && respect == Respect.ACT);
  }

  private static String outcome(Clause.Term term, int certain, int arguable) {
    var title = Telling.title(term);
    if (certain + arguable == 0) return title + ": it covers no deed of the chronicle.";
    return "%s: of the deeds of the chronicle it covers %s on any view%s."
        .formatted(
            title,
            certain == 0 ? "none" : String.valueOf(certain),
            arguable == 0 ? "" : ", and " + arguable + " arguably");
  }

  private void deeds(String what, List<Timed> found) {
    if (found.isEmpty()) return;
    steps.add(new Step(0, what));
    for (var timed : found) steps.add(new Step(1, Nearby.words(timed)));
  }

  // Who has found what.

  private void findings(Clause.Term term) {
    steps.add(
        new Step(
            0,
            switch (term.decider()) {
              case Clause.Decider.Nobody() -> "nobody is named to settle it";
              case Clause.Decider.Of(var who) ->
                  "it is for " + telling.phrases().any(who) + " to settle it";
            }));
    for (var entry = 0; entry < play.entries().size(); entry++) {
      if (!(play.entries().get(entry) instanceof Journal.Entry.Took)) continue;
      var occasion = play.occasion(entry);
      if (occasion.isEmpty() || !isFinding(occasion.get(), term)) continue;
      steps.add(new Step(0, Why.came(occasion.get())));
      steps.add(new Step(1, finding(occasion.get(), entry)));
    }
  }

  private String finding(Schedule.Occasion occasion, int entry) {
    if (isVoid(entry)) return "without effect: it was not competent to find this";
    return occasion.event().act().equals("determine-yes")
        ? "it has found that this is covered"
        : "it has found that this is not covered";
  }

  private static boolean isFinding(Schedule.Occasion occasion, Clause.Term term) {
    var event = occasion.event();
    return !occasion.attribution()
        && event.act().startsWith("determine-")
        && event.clause().filter(name -> !name.equals(term.label().name())).isEmpty();
  }

  private boolean isVoid(int took) {
    return play.entries().stream()
        .anyMatch(line ->
            line instanceof Journal.Entry.Noted noted
                && noted.note() == Note.VOID_ACT
                && noted.because() == took);
  }

  // Where it is used.

  private void used(Clause.Term term) {
    var users =
        plays.pact().clauses().stream()
            .filter(clause ->
                Patterns.of(clause).stream()
                    .anyMatch(pattern -> names(pattern, term.label().name())))
            .map(Telling::title)
            .toList();
    if (!users.isEmpty()) steps.add(new Step(0, "used in " + String.join(", ", users)));
  }

  private static boolean names(Pattern pattern, String name) {
    return pattern.acts().stream().anyMatch(act -> act.name().equals(name));
  }
}
