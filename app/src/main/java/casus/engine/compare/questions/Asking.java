package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;

/// Whether help comes only if somebody asks.
final class Asking implements Question {
  @Override
  public String id() {
    return "asking";
  }

  @Override
  public String asks() {
    return "Must somebody ask first";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.help().isEmpty()) return Cell.silent("no help is promised");
    var states = dossier.study().states();
    var gate = dossier.study().asking(dossier.study().helpInAnyForm());
    if (gate.isEmpty()) return Cell.silent("no").within(dossier.study().since(states));
    var found = gate.get();
    return Cell.of(
            "yes: "
                + Words.anyOf(dossier.pact(), found.holders())
                + ", by "
                + Wording.either(Words.quote(found.powers()))
                + found.when(),
            found.powers())
        .shownBy(dossier.findings("request-gate"))
        .within(found.bounds());
  }
}
