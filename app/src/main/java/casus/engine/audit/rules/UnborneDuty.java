package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Calls;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pact;
import casus.pact.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A duty that can be called and finds nobody to bear it.
final class UnborneDuty implements AuditRule {
  @Override
  public String id() {
    return "unborne-duty";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var norm : pact.all(Clause.Norm.class))
      unfilled(pact, norm)
          .or(() -> afterAll(pact, norm))
          .or(() -> beforeAll(pact, norm))
          .ifPresent(findings::add);
    for (var vain : Calls.unborne(study)) findings.add(inCases(vain));
    return findings;
  }

  private Finding inCases(Calls.Vain vain) {
    var norm = (Clause.Norm) vain.clause();
    return new Finding(
        id(),
        severity(norm),
        norm.label(),
        vain.victims(),
        Words.cited(
            norm.label(), "nobody bears " + Words.quote(norm.label().name()) + vain.cases()),
        vain.witness(),
        Optional.of(vain.bounds()));
  }

  private static Severity severity(Clause.Norm norm) {
    return Help.isOwedBy(norm) ? Severity.HOLE : Severity.NOTE;
  }

  private Finding inText(Clause.Norm norm, String sentence, String words) {
    return Finding.inText(
        id(), severity(norm), norm.label(), List.of(), Words.cited(norm.label(), sentence), words);
  }

  // Roles that nobody plays.

  private Optional<Finding> unfilled(Pact pact, Clause.Norm norm) {
    var who = norm.bearing().who();
    var roles = names(pact, who).filter(name -> isOpen(pact, name)).distinct().toList();
    if (roles.isEmpty() || !pact.members(who).isEmpty()) return Optional.empty();
    return Optional.of(
        inText(
            norm,
            "nobody bears "
                + Words.quote(norm.label().name())
                + " until somebody takes up the role "
                + Wording.either(roles.stream().map(Words::quote).toList()),
            who.text()));
  }

  private static boolean isOpen(Pact pact, String role) {
    return pact.all(Clause.OpenRole.class).stream().anyMatch(open -> open.role().equals(role));
  }

  /// The names that an expression uses, and those behind the names of bodies.
  private static Stream<String> names(Pact pact, Who who) {
    return switch (who) {
      case Who.Named(var name, var span) ->
          Stream.concat(
              Stream.of(name),
              pact.find(Clause.Body.class, name).stream()
                  .flatMap(body -> names(pact, body.members())));
      case Who.Relative _ -> Stream.empty();
      case Who.Union(var parts) -> parts.stream().flatMap(part -> names(pact, part));
      case Who.Except(var base, var excluded) -> names(pact, base);
    };
  }

  // Dates.

  private Optional<Finding> afterAll(Pact pact, Clause.Norm norm) {
    var bearers = parties(pact, norm);
    if (bearers.isEmpty() || bearers.stream().anyMatch(party -> party.until().isEmpty()))
      return Optional.empty();
    var last = latest(bearers.stream().flatMap(party -> party.until().stream()));
    if (ends(pact, norm).filter(end -> !end.isAfter(last.date())).isPresent())
      return Optional.empty();
    return Optional.of(
        inText(
            norm,
            "nobody bears "
                + Words.quote(norm.label().name())
                + " after "
                + last.text()
                + ": by then every one of them has left",
            "until " + last.text()));
  }

  private Optional<Finding> beforeAll(Pact pact, Clause.Norm norm) {
    var bearers = parties(pact, norm);
    var start = norm.label().notes().from().map(Moment::date).or(() -> begins(pact));
    if (bearers.isEmpty()
        || start.isEmpty()
        || bearers.stream().anyMatch(party -> party.from().isEmpty())) return Optional.empty();
    var first =
        bearers.stream()
            .flatMap(party -> party.from().stream())
            .min(Comparator.comparing(Moment::date))
            .orElseThrow();
    if (!start.get().isBefore(first.date())) return Optional.empty();
    return Optional.of(
        inText(
            norm,
            "nobody bears "
                + Words.quote(norm.label().name())
                + " before "
                + first.text()
                + ", when the first of them joins",
            "from " + first.text()));
  }

  private static Optional<LocalDate> begins(Pact pact) {
    return pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.on().stream())
        .map(Moment::date)
        .min(LocalDate::compareTo)
        .or(() -> pact.header().inForce());
  }

  /// When the norm, or the pact, is over by itself.
  private static Optional<LocalDate> ends(Pact pact, Clause.Norm norm) {
    var clause = norm.label().notes().until().map(Moment::date);
    var limit =
        norm.limit() instanceof Limit.Until(var moment)
            ? Optional.of(moment.date())
            : Optional.<LocalDate>empty();
    var expiry =
        pact.all(Clause.Expiry.class).stream().flatMap(end -> end.on().stream()).map(Moment::date);
    return Stream.of(clause.stream(), limit.stream(), pact.header().ended().stream(), expiry)
        .flatMap(dates -> dates)
        .min(LocalDate::compareTo);
  }

  private static Moment latest(Stream<Moment> moments) {
    return moments.max(Comparator.comparing(Moment::date)).orElseThrow();
  }

  /// The lines by which the bearers are parties; none if a body bears the norm.
  private static List<Clause.Party> parties(Pact pact, Clause.Norm norm) {
    var members = pact.members(norm.bearing().who());
    return pact.all(Clause.Party.class).stream()
        .filter(party -> party.actors().stream().anyMatch(members::contains))
        .toList();
  }
}
