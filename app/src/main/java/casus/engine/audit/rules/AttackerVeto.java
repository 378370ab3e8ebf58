package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Vetoes;
import casus.engine.audit.Vetoes.Held;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A party can attack and then stop all help by itself.
final class AttackerVeto implements AuditRule {
  @Override
  public String id() {
    return "attacker-veto";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return Proposals.forHelp(pact, finding.clause());
  }

  @Override
  public List<Finding> audit(Study study) {
    if (study.help().isEmpty()) return List.of();
    var vetoes = study.vetoes(study.helpInAnyForm(), SingleVeto.MOST_MEMBERS);
    var attackers = vetoes.attackers();
    attackers.entrySet().removeIf(entry -> !helped(study, entry.getKey(), entry.getValue()));
    return attackers.isEmpty() ? List.of() : List.of(finding(study, vetoes, attackers));
  }

  /// Whether there is anybody else from whom help could come.
  private static boolean helped(Study study, String attacker, Held held) {
    return study.helpers().stream()
        .anyMatch(helper -> !helper.equals(attacker) && !held.victim().equals(Optional.of(helper)));
  }

  private Finding finding(Study study, Vetoes vetoes, SequencedMap<String, Held> attackers) {
    var plainest = attackers.firstEntry();
    var story = plainest.getValue().story().get();
    var at = vetoes.hinge(story);
    var parties = List.copyOf(attackers.keySet());
    var others = parties.subList(1, parties.size());
    var sentence =
        Wording.named(plainest.getKey())
            + " alone can stop all help ("
            + Words.cite(at)
            + ") after an attack of its own"
            + plainest.getValue().when()
            + (others.isEmpty()
                ? ""
                : "; so can " + Words.anyOf(study.pact(), others) + " after one of its own");
    return new Finding(
        id(),
        Severity.HOLE,
        at,
        parties,
        Words.begun(sentence),
        story,
        Optional.of(vetoes.bounds()));
  }
}
