package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.pact.Clause;
import java.util.List;

/// The steps of a sequence, and what each waits for.
final class Steps implements Question {
  @Override
  public String id() {
    return "steps";
  }

  @Override
  public String asks() {
    return "In which steps";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var stages = dossier.pact().all(Clause.Stage.class);
    if (stages.isEmpty()) return Cell.silent("no steps");
    return Cell.of(stages.stream().map(Steps::step).toList(), stages);
  }

  private static String step(Clause.Stage stage) {
    var before =
        stage.requires().stream()
            .flatMap(requirement ->
                requirement instanceof Clause.Requirement.Reached(var name, var span)
                    ? List.of(Words.quote(name)).stream()
                    : List.<String>of().stream())
            .toList();
    return Words.quote(stage.label().name())
        + (before.isEmpty() ? "" : " after " + Wording.list(before));
  }
}
