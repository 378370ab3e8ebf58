package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;

/// Conditions on which the text or parts of it fall by themselves.
final class Voids implements Question {
  @Override
  public String id() {
    return "voids";
  }

  @Override
  public String asks() {
    return "What voids it";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var voidings = dossier.pact().all(Clause.Voiding.class);
    if (voidings.isEmpty()) return Cell.silent("nothing by itself");
    return Cell.of(
            voidings.stream()
                .map(voiding ->
                    Words.quote(voiding.label().name())
                        + (voiding.effect() == Clause.Effect.SUSPEND ? " suspends " : " ends ")
                        + (voiding.clauses().isEmpty()
                            ? "the whole"
                            : Wording.list(voiding.clauses().stream().map(Words::quote).toList()))
                        + "; found by: "
                        + Say.decider(dossier.phrases(), voiding.decider()))
                .toList(),
            voidings)
        .shownBy(dossier.findings("unjudged-void"));
  }
}
