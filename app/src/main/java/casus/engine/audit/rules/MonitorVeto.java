package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Those who are monitored can end the monitoring.
final class MonitorVeto implements AuditRule {
  private static final int MOST_NAMED = 6;

  @Override
  public String id() {
    return "monitor-veto";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var verification : pact.all(Clause.Verification.class)) {
      var monitored = monitored(pact, verification);
      verification.renewedBy().stream()
          .flatMap(who -> renewal(pact, verification, monitored, who).stream())
          .forEach(findings::add);
      for (var power : pact.all(Clause.Power.class))
        ending(pact, verification, monitored, power).ifPresent(findings::add);
    }
    return findings;
  }

  /// Whoever bears what is verified.
  private static List<String> monitored(Pact pact, Clause.Verification verification) {
    return pact.all(Clause.Norm.class).stream()
        .filter(norm -> verification.clauses().contains(norm.label().name()))
        .flatMap(norm -> pact.members(norm.bearing().who()).stream())
        .distinct()
        .toList();
  }

  private Optional<Finding> renewal(
      Pact pact, Clause.Verification verification, List<String> monitored, Who renewer) {
    var body =
        renewer instanceof Who.Named(var name, var span)
            ? pact.find(Clause.Body.class, name)
            : Optional.<Clause.Body>empty();
    var renewing = pact.members(body.map(Clause.Body::members).orElse(renewer));
    var own = monitored.stream().filter(renewing::contains).toList();
    if (own.isEmpty()) return Optional.empty();
    var how =
        body.isPresent()
            ? " on " + Words.quote(renewer.text()) + ", which must renew it"
            : " among those who must renew it: without "
                + (own.size() == 1 ? "it" : "each of them")
                + " the monitoring ends";
    var verb = body.isPresent() ? verb(own, "sits", "sit") : verb(own, "is", "are");
    return Optional.of(
        finding(
            verification,
            body.isPresent() ? Severity.RISK : Severity.HOLE,
            own,
            own(verification, own) + " and " + verb + how,
            "renewed by " + renewer.text()));
  }

  /// With the whole text its verification stops.
  private Optional<Finding> ending(
      Pact pact, Clause.Verification verification, List<String> monitored, Clause.Power power) {
    if (!(power.ability() instanceof Clause.Ability.Touch(var effect, var clauses))
        || !clauses.isEmpty()
        || effect == Clause.Effect.RESUME) return Optional.empty();
    var holders = pact.members(power.holder());
    var own = monitored.stream().filter(holders::contains).toList();
    if (own.isEmpty()) return Optional.empty();
    var does = effect == Clause.Effect.SUSPEND ? "suspend" : "end";
    return Optional.of(
        finding(
            verification,
            Severity.RISK,
            own,
            own(verification, own)
                + " and can "
                + does
                + " it together with the whole text by "
                + Words.quote(power.label().name())
                + power.label().citation().map(cite -> " (" + cite + ")").orElse(""),
            Words.quote(verification.label().name())));
  }

  private static String own(Clause.Verification verification, List<String> own) {
    var who = own.size() > MOST_NAMED ? own.size() + " parties" : Wording.list(own);
    return who
        + verb(own, " is", " are")
        + " monitored by "
        + Words.quote(verification.label().name());
  }

  private static String verb(List<String> who, String one, String several) {
    return who.size() == 1 ? one : several;
  }

  private Finding finding(
      Clause.Verification verification,
      Severity severity,
      List<String> own,
      String sentence,
      String words) {
    return Finding.inText(
        id(),
        severity,
        verification.label(),
        own,
        Words.cited(verification.label(), sentence),
        words);
  }
}
