package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import java.util.List;
import java.util.Optional;

/// Whether everybody can keep every duty while no help comes.
final class Abandoned implements Question {
  @Override
  public String id() {
    return "abandoned";
  }

  @Override
  public String asks() {
    return "Can all comply and nobody help";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.duties().isEmpty())
      return dossier.rights().isEmpty()
          ? Cell.silent("yes: no help is promised")
          : Cell.of("yes: nobody must help", dossier.rights());
    var states = dossier.study().states();
    var found = dossier.study().abandonment();
    if (found.isEmpty())
      return Cell.of("no such case was found", dossier.duties())
          .within(dossier.study().since(states));
    var one = found.get();
    return new Cell(
        List.of(
            switch (one.measure()) {
                  case NOTHING -> "yes, with no help at all";
                  case WHAT_EACH_JUDGES ->
                      "nearly: each helper gives what it judges enough, no least set";
                }
                + (one.always() ? "" : ", in some cases")
                + one.when()),
        List.of(one.at()),
        dossier.findings("lawful-abandonment"),
        Optional.of(one.bounds()));
  }
}
