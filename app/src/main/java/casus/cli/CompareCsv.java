package casus.cli;

import casus.engine.audit.Finding;
import casus.engine.compare.Cell;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Pacts side by side as CSV: a line for each answer of each pact. Several values in a cell are
/// separated by semicolons.
final class CompareCsv {
  private static final List<String> COLUMNS =
      List.of("pact", "aspect", "question", "asks", "answer", "clauses", "places", "rules");

  private CompareCsv() {}

  static String text(Compared compared) {
    var text = new StringBuilder(MapCsv.line(COLUMNS));
    for (var row : compared.comparison().rows()) {
      var question = row.question();
      var names =
          List.of(
              question.aspect().name().toLowerCase(Locale.ROOT), question.id(), question.asks());
      row(text, compared.texts(), names, row.cells());
    }
    for (var replay : compared.replay().stream().toList())
      for (var row : replay.rows())
        row(
            text,
            compared.texts(),
            List.of("chronicle", row.matter().id(), row.matter().asks()),
            row.cells());
    return text.toString();
  }

  private static void row(StringBuilder text, Texts texts, List<String> names, List<Cell> cells) {
    for (var at = 0; at < cells.size(); at++)
      text.append(MapCsv.line(line(texts, at, names, cells.get(at))));
  }

  private static List<String> line(Texts texts, int at, List<String> names, Cell cell) {
    var line = new ArrayList<>(List.of(texts.all().get(at).pact().name()));
    line.addAll(names);
    line.add(several(cell.lines()));
    line.add(several(cell.clauses().stream().map(Label::name).toList()));
    line.add(several(cell.clauses().stream().map(label -> texts.place(at, label)).toList()));
    line.add(several(cell.findings().stream().map(Finding::rule).distinct().toList()));
    return line;
  }

  private static String several(List<String> values) {
    return String.join("; ", values);
  }
}
