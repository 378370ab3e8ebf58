package casus.engine.compare.questions;

import casus.engine.audit.Exits;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;

/// Whether a helper gets away after an attack and before its help is owed.
final class Escapes implements Question {
  @Override
  public String id() {
    return "escapes";
  }

  @Override
  public String asks() {
    return "Can a helper leave in a crisis";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.duties().isEmpty()) return Cell.silent("no help is owed");
    var states = dossier.study().states();
    var exits = Exits.of(dossier.study());
    if (exits.isEmpty())
      return Cell.silent("no way was found").within(dossier.study().since(states));
    return Cell.of(
            exits.stream()
                .map(exit ->
                    Words.anyOf(dossier.pact(), exit.leavers())
                        + ", by "
                        + Words.quote(exit.power().label().name()))
                .toList(),
            exits.stream().map(Exits.Exit::power).toList())
        .shownBy(dossier.findings("exit-in-crisis"))
        .within(exits.getFirst().bounds());
  }
}
