package casus.engine.compare.questions;

import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;

/// What a breach of a duty to help leads to.
final class Remedy implements Question {
  @Override
  public String id() {
    return "remedy";
  }

  @Override
  public String asks() {
    return "What follows if help is not given";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.duties().isEmpty()) return Cell.silent("no help is owed");
    return Cell.of(Say.each(dossier.duties(), duty -> remedy(duty.breach())), dossier.duties())
        .shownBy(
            dossier.findings("toothless").stream()
                .filter(
                    found -> dossier.duties().stream().anyMatch(d -> d.label().equals(found.at())))
                .toList());
  }

  private static String remedy(Clause.Breach breach) {
    return switch (breach) {
      case Clause.Breach.NoRemedy() -> "nothing";
      case Clause.Breach.Leads(var remedy, var span) -> Words.quote(remedy);
    };
  }
}
