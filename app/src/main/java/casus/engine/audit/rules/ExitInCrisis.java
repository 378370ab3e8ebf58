package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Exits;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// A guarantor is gone before help is owed.
final class ExitInCrisis implements AuditRule {
  @Override
  public String id() {
    return "exit-in-crisis";
  }

  @Override
  public List<Finding> audit(Study study) {
    return Exits.of(study).stream().map(exit -> finding(study.pact(), exit)).toList();
  }

  private Finding finding(Pact pact, Exits.Exit exit) {
    var sentence =
        Words.anyOf(pact, exit.leavers())
            + " can "
            + way(exit.power())
            + " after an attack, before "
            + Words.quote(exit.duty().label().name())
            + exit.duty().label().citation().map(cite -> " (" + cite + ")").orElse("")
            + " is owed: "
            + Words.quote(exit.power().label().name())
            + " takes effect "
            + exit.power().notice().map(notice -> notice.text() + " later").orElse("at once")
            + ", and the duty may not come before day "
            + exit.day();
    return new Finding(
        id(),
        Severity.RISK,
        exit.power().label(),
        exit.leavers(),
        Words.cited(exit.power().label(), sentence),
        exit.story(),
        Optional.of(exit.bounds()));
  }

  private static String way(Clause.Power power) {
    return power.ability() instanceof Clause.Ability.Touch(var effect, var clauses)
        ? switch (effect) {
          case SUSPEND -> "suspend its duty";
          case END, WAIVE, RESUME -> "put an end to its duty";
        }
        : "leave";
  }
}
