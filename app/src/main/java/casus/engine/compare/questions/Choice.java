package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.pact.Clause;
import casus.vocabulary.Discretion;

/// How much of the help its bearer chooses.
final class Choice implements Question {
  @Override
  public String id() {
    return "choice";
  }

  @Override
  public String asks() {
    return "How much choice it leaves";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    if (dossier.duties().isEmpty())
      return dossier.rights().isEmpty()
          ? Cell.silent("no help is owed")
          : Cell.of("whether to help at all", dossier.rights());
    return Cell.of(dossier.duties().stream().map(Choice::choice).toList(), dossier.duties())
        .shownBy(dossier.findings("discretionary-content"));
  }

  private static String choice(Clause.Norm duty) {
    var least =
        duty.floor().isEmpty() ? ", no least set" : ", at least " + String.join(", ", duty.floor());
    if (duty.discretion().isEmpty()) return picked(duty) + (duty.floor().isEmpty() ? "" : least);
    return duty.discretion()
            .map(given ->
                Discretion.find(given.level()).map(Discretion::meaning).orElse(given.level())
                    + given.words().map(words -> " (“" + words + "”)").orElse(""))
            .orElse("")
        + least;
  }

  /// Where nothing is said of choice.
  private static String picked(Clause.Norm duty) {
    var any =
        duty.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
            && !all
            && names.size() > 1;
    return any ? "which of the things named" : "none: what is owed is named";
  }
}
