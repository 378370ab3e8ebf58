package casus.engine.compare.questions;

import casus.engine.audit.Undoing;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;

/// What a possible attacker can do beforehand so that help falls away.
final class Undone implements Question {
  @Override
  public String id() {
    return "undone";
  }

  @Override
  public String asks() {
    return "Can an attacker take it away first";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.help().isEmpty()) return Cell.silent("no help is promised");
    var states = dossier.study().states();
    var undoings = dossier.study().undoings();
    var bounds = dossier.study().since(states);
    if (undoings.isEmpty()) return Cell.silent("no way was found").within(bounds);
    return Cell.of(
            undoings.stream()
                .map(undoing ->
                    Words.anyOf(dossier.pact(), undoing.attackers())
                        + how(undoing.how())
                        + Words.quote(undoing.clause().label().name())
                        + undoing.when())
                .toList(),
            undoings.stream().map(Undoing::clause).toList())
        .shownBy(dossier.findings("attacker-can-void"))
        .within(bounds);
  }

  private static String how(Undoing.How how) {
    return switch (how) {
      case DEED -> ", by a deed of its own that meets ";
      case FINDING -> ", by finding itself that there is ";
      case TELLING -> ", by telling of ";
      case POWER -> ", by using ";
    };
  }
}
