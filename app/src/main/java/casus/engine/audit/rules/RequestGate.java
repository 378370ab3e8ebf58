package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.Asking;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import java.util.List;
import java.util.Optional;

/// No help is owed until somebody asks, and whoever may ask may be unable to, or unwilling.
final class RequestGate implements AuditRule {
  @Override
  public String id() {
    return "request-gate";
  }

  @Override
  public List<Finding> audit(Study study) {
    if (study.help().isEmpty()) return List.of();
    return study.asking(study.helpInAnyForm()).map(gate -> finding(study, gate)).stream().toList();
  }

  private Finding finding(Study study, Asking.Gate gate) {
    var stoppable = stoppable(study, gate);
    var names = Words.quote(gate.powers());
    var at = gate.powers().getFirst().label();
    var sentence =
        "no help is owed or allowed"
            + gate.when()
            + " unless "
            + who(study, gate)
            + " ("
            + Wording.either(names)
            + at.citation().map(cite -> ", " + cite).orElse("")
            + ")"
            + (stoppable ? ", and the attacker can keep that right from ever being there" : "");
    return new Finding(
        id(),
        stoppable ? Severity.RISK : severity(gate),
        at,
        gate.holders(),
        Words.begun(sentence),
        gate.story(),
        Optional.of(gate.bounds()));
  }

  private static String who(Study study, Asking.Gate gate) {
    return switch (gate.voice()) {
      case OWN ->
          gate.victim().map(Wording::named).filter(_ -> gate.sole()).orElse("the party attacked")
              + " itself asks";
      case SEVERAL -> Words.anyOf(study.pact(), gate.holders()) + " asks";
      case OTHERS ->
          Words.anyOf(study.pact(), gate.holders()) + " asks, which the party attacked cannot";
    };
  }

  private static Severity severity(Asking.Gate gate) {
    return switch (gate.voice()) {
      case OWN -> Severity.RISK;
      case SEVERAL -> Severity.NOTE;
      case OTHERS -> gate.holders().size() == 1 ? Severity.RISK : Severity.NOTE;
    };
  }

  /// Whether an attacker can see to it that nobody ever may ask.
  private static boolean stoppable(Study study, Asking.Gate gate) {
    var names = gate.powers().stream().map(power -> power.label().name()).distinct().toList();
    return !study.vetoes(names, 1).attackers().isEmpty();
  }
}
