package casus.engine.compare.questions;

import casus.engine.audit.Level;
import casus.engine.audit.MapTable;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import java.util.List;
import java.util.stream.Stream;

/// Where deeds can bring help.
final class Places implements Question {
  private static final String ANYWHERE = "anywhere";

  @Override
  public String id() {
    return "places";
  }

  @Override
  public String asks() {
    return "Which places are covered";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var rows = dossier.map().rows().stream().filter(row -> counts(dossier, row)).toList();
    if (rows.isEmpty()) return Cell.silent("none: no attack brings help");
    var places =
        rows.stream().flatMap(row -> Stream.of(row.where().split("; "))).distinct().toList();
    return Cell.of(places.contains(ANYWHERE) ? List.of(ANYWHERE) : places, dossier.beforeHelp())
        .shownBy(dossier.findings("uncovered-area"));
  }

  private static boolean counts(Dossier dossier, MapTable.Row row) {
    return row.answer().best().reaches(Level.RIGHT)
        && row.phases().contains(dossier.map().phases().getFirst());
  }
}
