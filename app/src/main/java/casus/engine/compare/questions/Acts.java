package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.MapTable;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Reach;
import java.util.List;

/// The deeds that can bring help.
final class Acts implements Question {
  private static final int MOST_NAMED = 8;

  @Override
  public String id() {
    return "acts";
  }

  @Override
  public String asks() {
    return "Which acts are covered";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    return Reach.of(dossier, MapTable.Field::acts)
        .cell(dossier, acts -> Words.some(acts.stream().map(Wording::plain).toList(), MOST_NAMED))
        .shownBy(dossier.findings(List.of("uncovered-act", "vague-threshold")));
  }
}
