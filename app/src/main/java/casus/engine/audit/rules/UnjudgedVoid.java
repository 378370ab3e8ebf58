package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;

/// The guarantee falls on a condition that nobody is competent to find.
final class UnjudgedVoid implements AuditRule {
  @Override
  public String id() {
    return "unjudged-void";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return pact.find(Clause.Voiding.class, finding.clause()).stream()
        .flatMap(voiding -> Proposals.forVoiding(pact, voiding).stream())
        .toList();
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return pact.all(Clause.Voiding.class).stream()
        .filter(voiding -> voiding.decider() instanceof Clause.Decider.Nobody)
        .map(this::finding)
        .toList();
  }

  private Finding finding(Clause.Voiding voiding) {
    var what =
        voiding.clauses().isEmpty()
            ? "the whole text"
            : Wording.list(voiding.clauses().stream().map(Words::quote).toList());
    var does = voiding.effect() == Clause.Effect.SUSPEND ? "suspends " : "ends ";
    return Finding.inText(
        id(),
        Severity.HOLE,
        voiding.label(),
        List.of(),
        Words.cited(
            voiding.label(),
            "the condition "
                + Words.quote(voiding.label().name())
                + " "
                + does
                + what
                + ", and nobody is named to find whether it is met: whoever wants it to be can say"
                + " so"),
        "decided by nobody");
  }
}
