package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import java.util.ArrayList;

/// The help that the text promises, or allows.
final class Owed implements Question {
  @Override
  public String id() {
    return "owed";
  }

  @Override
  public String asks() {
    return "What is owed";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var lines = new ArrayList<String>();
    for (var duty : dossier.duties())
      if (duty.content() instanceof Clause.Content.Perform(var all, var names, var quantity))
        lines.add(
            Say.bearers(duty.bearing()) + ": " + Say.performances(all, names) + Say.upon(duty));
    for (var right : dossier.rights())
      if (right.ability() instanceof Clause.Ability.Act(var names))
        lines.add(
            Say.holder(right.holder())
                + " may: "
                + Say.performances(false, names)
                + Say.upon(right));
    return lines.isEmpty()
        ? Cell.silent("no help").shownBy(dossier.findings("no-assistance-duty"))
        : Cell.of(lines, dossier.help()).shownBy(dossier.findings("no-assistance-duty"));
  }
}
