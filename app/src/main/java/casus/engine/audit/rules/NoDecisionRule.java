package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Several must decide together, and no clause says how they agree: a body that is to settle a word
/// or find a condition, or bearers who are to choose the means jointly.
final class NoDecisionRule implements AuditRule {
  @Override
  public String id() {
    return "no-decision-rule";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var clause : pact.clauses()) {
      decider(clause)
          .flatMap(decider -> body(pact, decider))
          .filter(body -> !hasRule(pact, body.members()))
          .ifPresent(body -> findings.add(finding(clause, body)));
      if (clause instanceof Clause.Norm norm
          && choosesJointly(norm)
          && !hasRule(pact, norm.bearing().who())) findings.add(finding(pact, norm));
    }
    return findings;
  }

  private static Optional<Clause.Decider> decider(Clause clause) {
    return switch (clause) {
      case Clause.Term term -> Optional.of(term.decider());
      case Clause.OpenTime time -> Optional.of(time.decider());
      case Clause.Voiding voiding -> Optional.of(voiding.decider());
      default -> Optional.empty();
    };
  }

  /// The body of several members that decides, where it is one body and not each of many for
  /// itself.
  private static Optional<Clause.Body> body(Pact pact, Clause.Decider decider) {
    return decider instanceof Clause.Decider.Of(Who.Named(var name, var span))
        ? pact.find(Clause.Body.class, name).filter(body -> pact.members(body.members()).size() > 1)
        : Optional.empty();
  }

  private static boolean choosesJointly(Clause.Norm norm) {
    var several =
        switch (norm.bearing().mode()) {
          case JOINTLY, SHARES -> true;
          case EACH, ANY -> false;
        };
    return several
        && norm.discretion().filter(choice -> choice.level().equals("jointly-chosen")).isPresent();
  }

  /// Whether some decision is put to exactly these.
  private static boolean hasRule(Pact pact, Who who) {
    var members = pact.members(who);
    return pact.all(Clause.Decision.class).stream()
        .flatMap(decision -> Links.electorates(decision.rule()))
        .map(electorate -> pact.members(electorate.members()))
        .anyMatch(voters -> voters.containsAll(members) && members.containsAll(voters));
  }

  private Finding finding(Clause clause, Clause.Body body) {
    var name = body.label().name();
    return Finding.inText(
        id(),
        Severity.RISK,
        clause.label(),
        List.of(),
        Words.cited(
            clause.label(),
            Words.quote(name)
                + " is to decide on "
                + Words.quote(clause.label().name())
                + ", and no clause says by what rule its members decide"),
        "decided by " + name);
  }

  private Finding finding(Pact pact, Clause.Norm norm) {
    var bearers = pact.members(norm.bearing().who());
    return Finding.inText(
        id(),
        Severity.RISK,
        norm.label(),
        bearers,
        Words.cited(
            norm.label(),
            Wording.list(bearers)
                + " are to choose together how they fulfil "
                + Words.quote(norm.label().name())
                + ", and no clause says by what rule they agree"),
        "jointly-chosen");
  }
}
