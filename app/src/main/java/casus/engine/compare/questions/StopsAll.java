package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Stoppers;
import java.util.List;

/// Whoever can keep all help from coming, alone or in pairs.
final class StopsAll implements Question {
  @Override
  public String id() {
    return "stops-all";
  }

  @Override
  public String asks() {
    return "Who can stop all help";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.help().isEmpty()) return Cell.silent("no help is promised");
    var vetoes = dossier.study().vetoes(dossier.study().helpInAnyForm(), Stoppers.TOGETHER);
    return Cell.of(Stoppers.lines(dossier.pact(), vetoes), dossier.help())
        .shownBy(dossier.findings(List.of("attacker-veto", "single-veto")))
        .within(vetoes.bounds());
  }
}
