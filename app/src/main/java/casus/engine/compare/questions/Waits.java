package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.Finding;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.pact.Clause;
import java.util.List;

/// Whether steps wait for each other, or for whoever gains by standing still.
final class Waits implements Question {
  private static final String CIRCLE = "circular-wait";
  private static final String HOSTAGE = "hostage-step";

  private static final List<String> RULES = List.of(CIRCLE, HOSTAGE, "unreachable-stage");

  @Override
  public String id() {
    return "waits";
  }

  @Override
  public String asks() {
    return "Can its steps stand still";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var stages = dossier.pact().all(Clause.Stage.class);
    if (stages.isEmpty()) return Cell.silent("no steps");
    var found = dossier.findings(RULES);
    if (found.isEmpty()) return Cell.of("no: none waits for itself or for one side alone", stages);
    return Cell.of(found.stream().map(Waits::still).toList(), stages).shownBy(found);
  }

  private static String still(Finding found) {
    var step = Words.quote(found.clause());
    return switch (found.rule()) {
      case CIRCLE -> step + " waits for itself, by way of others";
      case HOSTAGE -> step + " can be held up by " + parties(found.parties());
      default -> step + " may never be reached";
    };
  }

  private static String parties(List<String> codes) {
    return Wording.either(codes.stream().map(Wording::named).toList()) + " alone";
  }
}
