package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.engine.compare.Talks;
import casus.pact.Clause;

/// Duties to consult or meet.
final class Talk implements Question {
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
    var talk = dossier.pact().all(Clause.Norm.class).stream().filter(Talks::isOwedBy).toList();
    if (talk.isEmpty()) return Cell.silent("nobody");
    return Cell.of(
            talk.stream()
                .map(norm ->
                    Say.bearers(norm.bearing())
                        + what(dossier, norm)
                        + Say.upon(norm)
                        + ", "
                        + Say.limit(dossier.pact(), norm.limit()))
                .toList(),
            talk)
        .shownBy(dossier.findings("deadline-on-talk-only"));
  }

  /// Talk of another kind than consulting is named.
  private static String what(Dossier dossier, Clause.Norm norm) {
    var must = dossier.phrases().duty(norm);
    return must.equals("consult") ? "" : " must " + must;
  }
}
