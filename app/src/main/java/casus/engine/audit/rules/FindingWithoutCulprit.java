package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import java.util.List;

/// The verifier reports what happened, and not who did it.
final class FindingWithoutCulprit implements AuditRule {
  @Override
  public String id() {
    return "finding-without-culprit";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return pact.all(Clause.Verification.class).stream()
        .filter(verification -> !verification.namesCulprit().orElse(false))
        .map(this::finding)
        .toList();
  }

  private Finding finding(Clause.Verification verification) {
    var said = verification.namesCulprit().isPresent();
    return Finding.inText(
        id(),
        said ? Severity.RISK : Severity.NOTE,
        verification.label(),
        List.of(),
        Words.cited(
            verification.label(),
            verification.verifier().text()
                + " verifies "
                + Wording.list(verification.clauses().stream().map(Words::quote).toList())
                + (said
                    ? " and names no culprit: a breach is found, and nobody has done it"
                    : ", and the text does not say whether it names the culprit of a breach")),
        said ? "names no culprit" : "verifies " + String.join(", ", verification.clauses()));
  }
}
