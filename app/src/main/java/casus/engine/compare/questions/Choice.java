package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import casus.vocabulary.Discretion;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;

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
    return Cell.of(Say.each(dossier.duties(), duty -> choice(dossier, duty)), dossier.duties())
        .shownBy(dossier.findings("discretionary-content"));
  }

  private static String choice(Dossier dossier, Clause.Norm duty) {
    var least =
        duty.floor().isEmpty()
            ? ", no least set"
            : ", at least " + Wording.list(duty.floor().stream().map(Choice::plain).toList());
    return duty.discretion()
        .map(given ->
            Discretion.find(given.level()).map(Discretion::meaning).orElse(given.level())
                + given.words().map(words -> " (“" + words + "”)").orElse(""))
        .map(given -> given + least)
        .orElseGet(() -> unsaid(dossier, duty) + (duty.floor().isEmpty() ? "" : least));
  }

  /// Where nothing is said of choice.
  private static String unsaid(Dossier dossier, Clause.Norm duty) {
    var any =
        duty.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
            && !all
            && names.size() > 1;
    if (any) return "which of the things named";
    return isVague(dossier, duty) ? "not said" : "none: what is owed is named";
  }

  /// Whether the audit finds that what is owed can be next to nothing.
  private static boolean isVague(Dossier dossier, Clause.Norm duty) {
    return !duty.floor().isEmpty()
        || dossier.findings("discretionary-content").stream()
            .anyMatch(found -> found.at().equals(duty.label()));
  }

  private static String plain(String performance) {
    return DutyTypes.find(performance).map(DutyType::meaning).orElse(Wording.plain(performance));
  }
}
