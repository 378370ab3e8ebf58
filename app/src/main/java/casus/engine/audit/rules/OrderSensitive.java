package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.engine.audit.Orders;
import casus.engine.audit.Severity;
import casus.engine.audit.Story;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// What is owed or decided hangs on which of two acts of one instant comes first.
final class OrderSensitive implements AuditRule {
  @Override
  public String id() {
    return "order-sensitive";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return Orders.of(study).stream().map(found -> finding(pact, found)).toList();
  }

  private Finding finding(Pact pact, Orders.Sensitive sensitive) {
    var label = sensitive.clause().label();
    var sentence =
        "two acts of one instant, and their order decides: if “"
            + sensitive.first()
            + "” comes before “"
            + sensitive.second()
            + "”, "
            + outcome(sensitive.witness(), label.name())
            + "; the other way round "
            + outcome(sensitive.otherwise(), label.name());
    return new Finding(
        id(),
        helps(pact, sensitive.clause()) ? Severity.RISK : Severity.NOTE,
        label,
        List.of(),
        Words.cited(label, sentence),
        sensitive.witness(),
        Optional.of(sensitive.bounds()));
  }

  private static boolean helps(Pact pact, Clause clause) {
    return new Links(pact)
        .downstream(clause).stream()
            .anyMatch(behind ->
                behind instanceof Clause.Norm norm && Help.isOwedBy(norm)
                    || behind instanceof Clause.Power power && Help.isAllowedBy(power));
  }

  private static String outcome(Story story, String name) {
    return Words.quote(name)
        + switch (story.ending()) {
          case Story.Ending.Arises _ -> " takes effect";
          case Story.Ending.NeverArises _ -> " does not take effect";
          case Story.Ending.Late _ -> " does not take effect in time";
          case Story.Ending.Breaks _ -> " is breached";
          case Story.Ending.Spares _ -> " is not owed";
          case Story.Ending.Kept _ -> " is kept";
        };
  }
}
