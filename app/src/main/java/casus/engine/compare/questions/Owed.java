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
      lines.add(
          Say.bearers(duty.bearing())
              + " must "
              + Say.meaning(dossier.pact(), dossier.phrases().duty(duty))
              + Say.upon(duty));
    for (var right : dossier.rights()) lines.add(may(dossier, right));
    var findings = dossier.findings("no-assistance-duty");
    if (!lines.isEmpty()) return Cell.of(lines, dossier.help()).shownBy(findings);
    var others = dossier.otherRights();
    lines.add("no help");
    for (var right : others) lines.add(may(dossier, right));
    return Cell.of(lines, others).shownBy(findings);
  }

  private static String may(Dossier dossier, Clause.Power right) {
    return Say.holder(right.holder())
        + " may "
        + Say.meaning(dossier.pact(), dossier.phrases().right(right))
        + Say.upon(right);
  }
}
