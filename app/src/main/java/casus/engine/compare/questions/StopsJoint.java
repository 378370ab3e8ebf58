package casus.engine.compare.questions;

import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Stoppers;
import java.util.ArrayList;
import java.util.List;

/// Whoever can stop a vote on which no help hangs.
final class StopsJoint implements Question {
  @Override
  public String id() {
    return "stops-joint";
  }

  @Override
  public String asks() {
    return "Who can stop joint action only";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var before = dossier.beforeHelp();
    var joint = dossier.decisions().stream().filter(vote -> !before.contains(vote)).toList();
    if (joint.isEmpty())
      return dossier.help().isEmpty()
          ? Cell.silent("no help is promised")
          : Cell.silent("there is no joint action apart from help");
    var lines = new ArrayList<String>();
    var states = dossier.study().states();
    for (var vote : joint) {
      var vetoes = dossier.study().vetoes(List.of(vote.label().name()), Stoppers.TOGETHER);
      for (var line : Stoppers.lines(dossier.pact(), vetoes))
        lines.add(Words.quote(vote.label().name()) + ": " + line);
    }
    return Cell.of(lines, joint)
        .shownBy(dossier.findings("joint-veto-only"))
        .within(dossier.study().since(states));
  }
}
