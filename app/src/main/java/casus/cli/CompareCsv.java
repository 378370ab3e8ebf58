package casus.cli;

import casus.engine.audit.Finding;
import casus.engine.compare.Comparison;
import casus.pact.Label;
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
    for (var row : compared.comparison().rows())
      for (var at = 0; at < row.cells().size(); at++)
        text.append(MapCsv.line(cells(compared, row, at)));
    return text.toString();
  }

  private static List<String> cells(Compared compared, Comparison.Row row, int at) {
    var cell = row.cells().get(at);
    return List.of(
        compared.texts().get(at).pact().name(),
        row.question().aspect().name().toLowerCase(Locale.ROOT),
        row.question().id(),
        row.question().asks(),
        several(cell.lines()),
        several(cell.clauses().stream().map(Label::name).toList()),
        several(cell.clauses().stream().map(label -> compared.place(at, label)).toList()),
        several(cell.findings().stream().map(Finding::rule).distinct().toList()));
  }

  private static String several(List<String> values) {
    return String.join("; ", values);
  }
}
