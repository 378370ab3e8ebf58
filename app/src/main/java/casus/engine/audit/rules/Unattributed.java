package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// It must be known who attacked, and nobody is competent to find it.
final class Unattributed implements AuditRule {
  /// Acts whose author does not show.
  private static final List<String> VEILED =
      List.of(
          "unmarked-forces",
          "armed-bands",
          "terror-external",
          "terror-other",
          "cbrn-use",
          "cyber-disrupt",
          "cyber-destruct",
          "cyber-cumulative",
          "space-interference",
          "space-attack",
          "seabed-sabotage",
          "drone-incursion",
          "missile-stray",
          "staged-incident",
          "coup-instigated",
          "interference",
          "info-operation");

  @Override
  public String id() {
    return "unattributed";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    if (attributes(pact)) return List.of();
    var findings = new ArrayList<Finding>();
    for (var trigger : pact.all(Clause.Trigger.class)) {
      var open =
          Links.patterns(trigger.when()).stream().filter(pattern -> !found(pact, pattern)).toList();
      if (!open.isEmpty()) finding(pact, trigger, open).ifPresent(findings::add);
    }
    return findings;
  }

  /// Whether somebody must say who did it: a verifier that names the culprit, a duty to attribute.
  private static boolean attributes(Pact pact) {
    return pact.all(Clause.Verification.class).stream()
            .anyMatch(verification -> verification.namesCulprit().orElse(false))
        || pact.all(Clause.Norm.class).stream()
            .anyMatch(norm ->
                norm.content()
                        instanceof Clause.Content.Perform(var all, var performances, var quantity)
                    && performances.contains("attribute"));
  }

  /// Whether a deed counts only once somebody has found it so, and with it who did it: it must be
  /// attributed, or every word for it has a decider, itself or in the words that it is made of.
  private static boolean found(Pact pact, Pattern pattern) {
    return pattern.attributedBy().isPresent()
        || pattern.acts().stream()
            .allMatch(act ->
                pact.find(Clause.Term.class, act.name())
                    .filter(term -> found(pact, term))
                    .isPresent());
  }

  private static boolean found(Pact pact, Clause.Term term) {
    return term.decider() instanceof Clause.Decider.Of
        || Links.patterns(term).allMatch(pattern -> found(pact, pattern));
  }

  private Optional<Finding> finding(Pact pact, Clause.Trigger trigger, List<Pattern> open) {
    var links = new Links(pact);
    var after = links.downstream(trigger);
    var named =
        open.stream()
            .flatMap(pattern -> pattern.by().stream())
            .filter(Unattributed::is)
            .findFirst();
    if (named.isPresent())
      return risk(trigger, "only a deed by " + Words.text(named.get()) + " counts");
    var turns = after.stream().filter(Unattributed::turnsOnAttacker).findFirst();
    if (turns.isPresent())
      return risk(trigger, Words.quote(turns.get().label().name()) + " turns on who attacked");
    var suspects = AttackerIsGuarantor.oneSided(pact, trigger);
    if (!suspects.isEmpty())
      return risk(
          trigger, "a state that owes help (" + Wording.either(suspects) + ") may be the attacker");
    var veiled = links.acts(open).stream().filter(VEILED::contains).findFirst();
    return veiled.isPresent() && after.stream().anyMatch(Unattributed::helps)
        ? risk(trigger, Words.quote(veiled.get()) + " can be the deed of somebody unknown")
        : Optional.empty();
  }

  /// Whether words mean somebody in particular.
  private static boolean is(Who who) {
    return !(who instanceof Who.Relative(var relation, var span)
        && (relation == Who.Relation.ANYONE || relation == Who.Relation.UNKNOWN));
  }

  private static boolean helps(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> Help.isOwedBy(norm);
      case Clause.Power power -> Help.isAllowedBy(power);
      default -> false;
    };
  }

  private static boolean turnsOnAttacker(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm ->
          Links.speaksOfAttacker(norm.bearing().who())
              || norm.beneficiary().filter(Links::speaksOfAttacker).isPresent();
      case Clause.Power power -> Links.speaksOfAttacker(power.holder());
      case Clause.Decision decision ->
          Links.electorates(decision.rule())
              .anyMatch(electorate ->
                  Links.speaksOfAttacker(electorate.members())
                      || electorate.excluding().filter(Links::speaksOfAttacker).isPresent());
      default -> false;
    };
  }

  private Optional<Finding> risk(Clause.Trigger trigger, String why) {
    var sentence =
        "the trigger "
            + Words.quote(trigger.label().name())
            + " names nobody to find who attacked, though "
            + why;
    return Optional.of(
        Finding.inText(
            id(),
            Severity.RISK,
            trigger.label(),
            List.of(),
            Words.cited(trigger.label(), sentence),
            "trigger " + trigger.label().name()));
  }
}
