package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Standstill;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// One party can stop a sequence for ever by doing nothing, and breaks nothing by it.
final class HostageStep implements AuditRule {
  @Override
  public String id() {
    return "hostage-step";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return Standstill.of(study).stream().map(stall -> finding(pact, stall)).toList();
  }

  private Finding finding(Pact pact, Standstill.Stall stall) {
    var label = stall.stage().label();
    var behind = UnreachableStage.behind(pact, stall.stage());
    var sentence =
        Wording.either(stall.parties())
            + " can, "
            + (stall.parties().size() == 1 ? "alone" : "each alone")
            + " and without a breach, keep "
            + Words.quote(label.name())
            + " from ever being reached"
            + stall.readings()
            + behind;
    return new Finding(
        id(),
        behind.isEmpty() || stall.victimsOnly() ? Severity.NOTE : Severity.RISK,
        label,
        stall.parties(),
        Words.cited(label, sentence),
        stall.witness(),
        Optional.of(stall.bounds()));
  }
}
