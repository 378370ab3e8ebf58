package casus.engine.audit.rules;

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

/// One party, or a few together, can stop all help, though they did not attack.
final class SingleVeto implements AuditRule {
  /// Larger coalitions are not tried.
  static final int MOST_MEMBERS = 2;

  @Override
  public String id() {
    return "single-veto";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return Proposals.forHelp(pact, finding.clause());
  }

  @Override
  public List<Finding> audit(Study study) {
    if (study.help().isEmpty()) return List.of();
    var vetoes = study.vetoes(study.helpInAnyForm(), MOST_MEMBERS);
    var alone = vetoes.bystanders();
    return alone.isEmpty()
        ? together(study, vetoes).stream().toList()
        : List.of(alone(study, vetoes, alone));
  }

  private Finding alone(Study study, Vetoes vetoes, SequencedMap<String, Held> alone) {
    var parties = List.copyOf(alone.keySet());
    var who = Words.anyOf(study.pact(), parties);
    return finding(vetoes, alone.firstEntry().getValue(), Severity.RISK, parties, who + " alone");
  }

  /// The first of the smallest coalitions.
  private Optional<Finding> together(Study study, Vetoes vetoes) {
    return vetoes.cases().stream()
        .flatMap(one -> one.held().stream())
        .filter(held -> held.blocker().size() == MOST_MEMBERS)
        .findFirst()
        .map(held ->
            finding(
                vetoes,
                held,
                Severity.NOTE,
                held.blocker().parties(),
                held.blocker().text(study.pact()) + " together"));
  }

  private Finding finding(
      Vetoes vetoes, Held held, Severity severity, List<String> parties, String who) {
    var story = held.story().get();
    var at = vetoes.hinge(story);
    return new Finding(
        id(),
        severity,
        at,
        parties,
        Words.begun(who + " can stop all help (" + Words.cite(at) + ")" + held.when()),
        story,
        Optional.of(vetoes.bounds()));
  }
}
