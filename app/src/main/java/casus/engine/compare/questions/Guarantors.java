package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;

/// Whoever owes help or may give it.
final class Guarantors implements Question {
  @Override
  public String id() {
    return "guarantors";
  }

  @Override
  public String asks() {
    return "Who guarantees";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var pact = dossier.pact();
    if (dossier.help().isEmpty())
      return Cell.silent("nobody: the text promises no help")
          .shownBy(dossier.findings("no-assistance-duty"));
    var who = Say.parties(pact, dossier.helpers());
    return Cell.of(
        dossier.duties().isEmpty() ? who + ", by right, not by duty" : who, dossier.help());
  }
}
