package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;

/// The time that the text sets for help.
final class ByWhen implements Question {
  @Override
  public String id() {
    return "by-when";
  }

  @Override
  public String asks() {
    return "By when it is owed";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.duties().isEmpty()) return Cell.silent("no help is owed");
    return Cell.of(
            Say.each(dossier.duties(), duty -> Say.limit(dossier.pact(), duty.limit())),
            dossier.duties())
        .shownBy(dossier.findings("no-deadline"));
  }
}
