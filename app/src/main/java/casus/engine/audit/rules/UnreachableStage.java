package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Links;
import casus.engine.audit.Sequence;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.machine.Clock;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A step that nobody can bring about, or only somebody whom the text does not bind.
final class UnreachableStage implements AuditRule {
  @Override
  public String id() {
    return "unreachable-stage";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    Sequence.unreachable(study).forEach(found -> findings.add(never(pact, found)));
    for (var stage : pact.all(Clause.Stage.class)) {
      if (findings.stream().anyMatch(found -> found.at().equals(stage.label()))) continue;
      tooLate(pact, stage).or(() -> strangers(pact, stage)).ifPresent(findings::add);
    }
    return findings;
  }

  private Finding never(Pact pact, Sequence.Unreachable found) {
    var label = found.stage().label();
    var without = found.without().stream().map(Words::text).toList();
    var sentence =
        Words.quote(label.name())
            + " is never reached"
            + (without.isEmpty()
                ? ", even if everybody does all that it requires on the first day"
                : ": no deed counts for sure as " + Wording.list(without))
            + behind(pact, found.stage());
    return new Finding(
        id(),
        Severity.HOLE,
        label,
        List.of(),
        Words.cited(label, sentence),
        found.witness(),
        Optional.of(found.bounds()));
  }

  /// What waits for a step, behind a sentence about it.
  static String behind(Pact pact, Clause.Stage stage) {
    var all = new Links(pact).downstream(stage);
    var names =
        new ArrayList<>(
            Words.quote(
                all.stream()
                    .filter(clause -> !clause.equals(stage) && !(clause instanceof Clause.Entry))
                    .toList()));
    if (all.stream().anyMatch(Clause.Entry.class::isInstance)) names.add("the entry into force");
    return names.isEmpty()
        ? ""
        : "; " + Words.some(names, 4) + (names.size() == 1 ? " waits" : " wait") + " behind it";
  }

  // Dates.

  private Optional<Finding> tooLate(Pact pact, Clause.Stage stage) {
    var opens = opens(pact);
    return last(stage.limit())
        .filter(last -> opens.isPresent() && instant(pact, last).isBefore(opens.get()))
        .map(last ->
            Finding.inText(
                id(),
                Severity.HOLE,
                stage.label(),
                List.of(),
                Words.cited(
                    stage.label(),
                    Words.quote(stage.label().name())
                        + " must be reached by "
                        + last.text()
                        + ", and no step opens before "
                        + Wording.instant(opens.orElseThrow())
                        + behind(pact, stage)),
                last.text()));
  }

  private static Instant instant(Pact pact, Moment last) {
    return last.last(Clock.zone(pact.conventions()));
  }

  /// When a sequence begins, if a date says so: with the signature, or else with the pact.
  private static Optional<Instant> opens(Pact pact) {
    var zone = Clock.zone(pact.conventions());
    var header = pact.header();
    if (header.signed().isPresent())
      return header.signed().map(day -> day.atStartOfDay(zone).toInstant());
    return pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.on().stream())
        .map(on -> on.first(zone))
        .min(Instant::compareTo)
        .or(() -> header.inForce().map(day -> day.atStartOfDay(zone).toInstant()));
  }

  private static Optional<Moment> last(Limit limit) {
    return switch (limit) {
      case Limit.Until(var moment) -> Optional.of(moment);
      case Limit.On(var moment) -> Optional.of(moment);
      case Limit.Within _, Limit.WithinOpen _, Limit.Every _ -> Optional.empty();
      case Limit.Throughout _, Limit.None _ -> Optional.empty();
    };
  }

  // Strangers.

  private Optional<Finding> strangers(Pact pact, Clause.Stage stage) {
    var deeds =
        stage.deeds().stream()
            .filter(pattern -> pattern.by().filter(who -> stranger(pact, who)).isPresent())
            .toList();
    if (deeds.isEmpty()) return Optional.empty();
    var words = deeds.stream().map(Words::text).toList();
    return Optional.of(
        Finding.inText(
            id(),
            Severity.RISK,
            stage.label(),
            List.of(),
            Words.cited(
                stage.label(),
                Words.quote(stage.label().name())
                    + " requires "
                    + Wording.list(words)
                    + ", and nobody who is asked for that is a party: nothing binds them to it"
                    + behind(pact, stage)),
            String.join(", ", deeds.stream().map(UnreachableStage::written).toList())));
  }

  private static boolean stranger(Pact pact, Who who) {
    return pact.members(who).isEmpty()
        && switch (who) {
          case Who.Named(var name, var span) -> pact.find(Clause.Body.class, name).isEmpty();
          case Who.Relative(var relation, var span) ->
              relation == Who.Relation.THIRD_STATE || relation == Who.Relation.UNKNOWN;
          case Who.Union(var parts) -> parts.stream().allMatch(part -> stranger(pact, part));
          case Who.Except(var base, var excluded) -> stranger(pact, base);
        };
  }

  private static String written(Pattern pattern) {
    return String.join(", ", pattern.acts().stream().map(Pattern.Act::name).toList())
        + pattern.by().map(who -> " by " + who.text()).orElse("");
  }
}
