package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Expected;
import casus.engine.audit.Failure;
import casus.engine.audit.Finding;
import casus.engine.audit.Labels;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.pact.Expectation;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;

/// What the author expects of the text does not hold.
final class ExpectationFailed implements AuditRule {
  @Override
  public String id() {
    return "expectation-failed";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var expected = new Expected(study);
    var findings = new ArrayList<Finding>();
    for (var expectation : pact.expectations())
      expected
          .failure(expectation)
          .ifPresent(failure -> findings.add(finding(pact, expectation, failure)));
    return findings;
  }

  private Finding finding(Pact pact, Expectation expectation, Failure failure) {
    return new Finding(
        id(),
        Severity.HOLE,
        Labels.of(pact, expectation),
        failure.parties(),
        failure.message(),
        failure.witness(),
        failure.bounds());
  }
}
