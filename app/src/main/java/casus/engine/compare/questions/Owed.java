package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

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
    lines.addAll(may(dossier, dossier.rights()));
    var findings = dossier.findings("no-assistance-duty");
    if (!lines.isEmpty()) return Cell.of(lines, dossier.help()).shownBy(findings);
    var others = dossier.otherRights();
    lines.add("no help");
    lines.addAll(may(dossier, others));
    return Cell.of(lines, others).shownBy(findings);
  }

  /// Rights to do the same upon different events are one.
  private static List<String> may(Dossier dossier, List<Clause.Power> rights) {
    var upon = new LinkedHashMap<String, List<String>>();
    for (var right : rights)
      upon.computeIfAbsent(
              Say.holder(right.holder())
                  + " may "
                  + Say.meaning(dossier.pact(), dossier.phrases().right(right)),
              _ -> new ArrayList<>())
          .add(Say.upon(right));
    var lines = new ArrayList<String>();
    upon.forEach((may, events) -> lines.add(may + String.join(" or", events).replace("or,", "or")));
    return lines;
  }
}
