package casus.engine.compare.questions;

import casus.engine.audit.Finding;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.pact.Clause;
import java.util.List;

/// Whether steps wait for each other, or for whoever gains by standing still.
final class Waits implements Question {
  private static final List<String> RULES =
      List.of("circular-wait", "hostage-step", "unreachable-stage");

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
    return Cell.of(found.stream().map(Finding::message).toList(), stages).shownBy(found);
  }
}
