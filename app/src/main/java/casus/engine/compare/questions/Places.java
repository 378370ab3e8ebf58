package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.Level;
import casus.engine.audit.MapTable;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import java.util.ArrayList;
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
    var sure =
        places(rows.stream().filter(row -> row.answer().worst().reaches(Level.RIGHT)).toList());
    var lines = new ArrayList<>(sure);
    var others = places(rows).stream().filter(place -> !sure.contains(place)).toList();
    if (!others.isEmpty() && !sure.contains(ANYWHERE))
      lines.add("on some readings only: " + Wording.list(others));
    return Cell.of(lines, dossier.beforeHelp()).shownBy(dossier.findings("uncovered-area"));
  }

  private static List<String> places(List<MapTable.Row> rows) {
    var places =
        rows.stream().flatMap(row -> Stream.of(row.where().split("; "))).distinct().toList();
    return places.contains(ANYWHERE) ? List.of(ANYWHERE) : places;
  }

  private static boolean counts(Dossier dossier, MapTable.Row row) {
    return row.answer().best().reaches(Level.RIGHT)
        && row.phases().contains(dossier.map().phases().getFirst());
  }
}
