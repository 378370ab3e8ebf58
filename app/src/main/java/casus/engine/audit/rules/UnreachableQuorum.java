package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Calls;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// A decision that cannot be adopted, even if all who may vote are for it.
final class UnreachableQuorum implements AuditRule {
  @Override
  public String id() {
    return "unreachable-quorum";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return Calls.unreachable(study).stream().map(vain -> finding(pact, vain)).toList();
  }

  private Finding finding(Pact pact, Calls.Vain vain) {
    var label = vain.clause().label();
    var help =
        new Links(pact)
            .downstream(vain.clause()).stream()
                .filter(clause ->
                    clause instanceof Clause.Norm norm && Help.isOwedBy(norm)
                        || clause instanceof Clause.Power power && Help.isAllowedBy(power))
                .toList();
    var sentence =
        Words.quote(label.name())
            + " cannot be adopted"
            + vain.cases()
            + ", even if all who may vote then are for it at once"
            + (help.isEmpty()
                ? ""
                : "; "
                    + Wording.list(Words.quote(help))
                    + (help.size() == 1 ? " waits" : " wait")
                    + " for it");
    return new Finding(
        id(),
        help.isEmpty() ? Severity.NOTE : vain.always() ? Severity.HOLE : Severity.RISK,
        label,
        vain.victims(),
        Words.cited(label, sentence),
        vain.witness(),
        Optional.of(vain.bounds()));
  }
}
