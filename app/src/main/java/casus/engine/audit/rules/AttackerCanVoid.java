package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Undoing;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A possible attacker can make the guarantee fall before it attacks.
final class AttackerCanVoid implements AuditRule {
  private static final int MOST_NAMED = 6;

  @Override
  public String id() {
    return "attacker-can-void";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return pact.find(Clause.Voiding.class, finding.clause()).stream()
        .flatMap(voiding -> Proposals.forVoiding(pact, voiding).stream())
        .toList();
  }

  @Override
  public List<Finding> audit(Study study) {
    var before = study.states();
    var findings = new ArrayList<Finding>();
    for (var undoing : study.undoings())
      findings.add(
          new Finding(
              id(),
              undoing.how() == Undoing.How.TELLING ? Severity.RISK : Severity.HOLE,
              undoing.clause().label(),
              parties(study.pact(), undoing),
              Words.cited(undoing.clause().label(), sentence(study.pact(), undoing)),
              undoing.story(),
              Optional.of(study.since(before))));
    return findings;
  }

  private static List<String> parties(Pact pact, Undoing undoing) {
    return undoing.attackers().stream().filter(pact.parties()::contains).toList();
  }

  private static String sentence(Pact pact, Undoing undoing) {
    var name = Words.quote(undoing.clause().label().name());
    var who = who(pact, undoing);
    return switch (undoing.how()) {
      case DEED ->
          who + " can meet the condition " + name + " by a deed of its own, and " + attack(undoing);
      case FINDING ->
          who
              + " can tell a deed of the protected party, true or not, find itself that "
              + name
              + " is met, and "
              + attack(undoing);
      case TELLING ->
          who
              + " can tell, or stage, a deed of the protected party that meets "
              + name
              + ", which nobody is competent to deny, and "
              + attack(undoing);
      case POWER -> who + " can use " + name + ", and " + attack(undoing);
    };
  }

  private static String attack(Undoing undoing) {
    return "then attack: "
        + Wording.list(undoing.help().stream().map(Words::quote).toList())
        + (undoing.help().size() == 1 ? " never takes effect" : " never take effect")
        + undoing.when();
  }

  /// Parties by their codes, and whoever else.
  private static String who(Pact pact, Undoing undoing) {
    var parties = parties(pact, undoing);
    var named = parties.size() > MOST_NAMED ? List.of(parties.size() + " parties") : parties;
    var all = new ArrayList<>(named);
    if (parties.size() < undoing.attackers().size()) all.add("a state that is no party");
    return Wording.either(all);
  }
}
