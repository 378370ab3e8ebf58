package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.vocabulary.SideMark;
import casus.vocabulary.SideMarks;
import java.util.ArrayList;
import java.util.List;

/// How far the text is from law, and how it binds.
final class Status implements Question {
  @Override
  public String id() {
    return "status";
  }

  @Override
  public String asks() {
    return "What kind of text it is";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var head = dossier.pact().header();
    var lines = new ArrayList<String>();
    lines.add(
        head.binding().map(Wording::plain).orElse("kind of text not said")
            + head.status()
                .filter(status -> head.signed().isEmpty() || !status.equals("signed"))
                .map(status -> ", " + Wording.plain(status))
                .orElse(""));
    head.signed().ifPresent(day -> lines.add("signed " + day));
    head.inForce().ifPresent(day -> lines.add("in force since " + day));
    head.ended().ifPresent(day -> lines.add("ended " + day));
    for (var mark : head.marks())
      lines.add(
          mark.by()
              .map(by -> Wording.plain(mark.mark()) + " " + Wording.named(by))
              .orElseGet(() ->
                  SideMarks.find(mark.mark())
                      .map(SideMark::meaning)
                      .orElse(Wording.plain(mark.mark()))));
    return Cell.of(lines, List.of()).shownBy(dossier.findings("not-in-force"));
  }
}
