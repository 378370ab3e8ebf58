package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;

/// Duties to consult or meet.
final class Talk implements Question {
  /// A word to the Security Council is no talk among those who help.
  private static final String REPORT = "report-unsc";

  @Override
  public String id() {
    return "talk";
  }

  @Override
  public String asks() {
    return "Who must talk, by when";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var talk = dossier.pact().all(Clause.Norm.class).stream().filter(Talk::isTalk).toList();
    if (talk.isEmpty()) return Cell.silent("nobody");
    return Cell.of(
            talk.stream()
                .map(norm ->
                    Say.bearers(norm.bearing())
                        + Say.upon(norm)
                        + ", "
                        + Say.limit(dossier.pact(), norm.limit()))
                .toList(),
            talk)
        .shownBy(dossier.findings("deadline-on-talk-only"));
  }

  private static boolean isTalk(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        && names.stream()
            .filter(name -> !name.equals(REPORT))
            .anyMatch(name ->
                DutyTypes.find(name)
                    .map(DutyType::group)
                    .filter(group -> group == DutyType.Group.TALK)
                    .isPresent());
  }
}
