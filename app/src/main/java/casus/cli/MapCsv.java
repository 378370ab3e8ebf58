package casus.cli;

import casus.engine.audit.Answer;
import casus.engine.audit.MapTable;
import casus.machine.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Coverage maps as CSV: a line for each act by each kind of attacker on each kind of victim in
/// each kind of place in each phase, whether it is answered or not. Several values in a cell are
/// separated by semicolons; times are seconds after the deed, and empty where there is none.
final class MapCsv {
  private static final List<String> COLUMNS =
      List.of(
          "pact",
          "phase",
          "act",
          "armed",
          "by",
          "on",
          "place",
          "leaves",
          "level",
          "else",
          "condition",
          "clause",
          "who",
          "performances",
          "choice",
          "since-least",
          "since-greatest",
          "due-least",
          "due-greatest",
          "gates",
          "taken");

  private MapCsv() {}

  static String text(List<Mapped> maps) {
    var text = new StringBuilder(line(COLUMNS));
    for (var mapped : maps)
      for (var field : mapped.table().fields())
        for (var act : field.acts()) text.append(line(cells(mapped, field, act)));
    return text.toString();
  }

  private static List<String> cells(Mapped mapped, MapTable.Field field, String act) {
    var answer = field.answer();
    var brings = answer.brings();
    var place = field.place();
    var cells = new ArrayList<String>();
    cells.add(mapped.text().pact().name());
    cells.add(field.phase());
    cells.add(act);
    cells.add(MapTable.isArmed(act) ? "yes" : "no");
    cells.add(several(field.by()));
    cells.add(several(field.on()));
    cells.add(place.kind());
    cells.add(several(place.leaves()));
    cells.add(answer.best().text());
    cells.add(answer.worst().text());
    cells.add(answer.condition().strip());
    cells.add(brings.clause());
    cells.add(brings.who());
    cells.add(several(brings.performances()));
    cells.add(brings.choice());
    span(cells, answer.since());
    span(cells, answer.due());
    cells.add(several(answer.waitsFor()));
    cells.add(several(answer.taken()));
    return cells;
  }

  private static void span(List<String> cells, Answer.Span span) {
    cells.add(seconds(span.least()));
    cells.add(seconds(span.greatest()));
  }

  private static String seconds(int seconds) {
    return seconds == Clock.NEVER ? "" : String.valueOf(seconds);
  }

  private static String several(List<String> values) {
    return String.join("; ", values);
  }

  /// Cells as a line, quoted where they must be.
  static String line(List<String> cells) {
    return cells.stream().map(MapCsv::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\\r\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
