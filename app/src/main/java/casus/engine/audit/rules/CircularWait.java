package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Waiting;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.List;

/// Clauses wait for each other, so that none of them comes first.
final class CircularWait implements AuditRule {
  private static final int MOST_BEHIND = 4;

  @Override
  public String id() {
    return "circular-wait";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return Waiting.circles(pact).stream()
        .map(Waiting.Circle::clauses)
        .filter(clauses -> clauses.getFirst().label().name().equals(finding.clause()))
        .flatMap(clauses -> Proposals.forCircle(clauses).stream())
        .toList();
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return Waiting.circles(pact).stream().map(this::finding).toList();
  }

  private Finding finding(Waiting.Circle circle) {
    var first = circle.clauses().getFirst().label();
    var behind = Words.quote(circle.behind());
    var sentence =
        (circle.clauses().size() == 1
                ? circle.text() + " and can never come"
                : circle.text() + ", so that none of them comes first")
            + (circle.hard() ? "" : ", unless what is required is done before anybody owes it")
            + (behind.isEmpty()
                ? ""
                : "; "
                    + Words.some(behind, MOST_BEHIND)
                    + (behind.size() == 1 ? " waits" : " wait")
                    + " behind them");
    return Finding.inText(
        id(),
        circle.hard() ? Severity.HOLE : Severity.RISK,
        first,
        List.of(),
        Words.cited(first, sentence),
        words(circle));
  }

  private static String words(Waiting.Circle circle) {
    return String.join(
        ", ", circle.clauses().stream().map(clause -> clause.label().name()).toList());
  }
}
