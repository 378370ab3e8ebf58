package casus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table in text: columns as wide as they need to be, the widest of them narrowed and wrapped
/// until the page can hold all.
final class TextTable {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final Block.Table table;
  private final Looks looks;
  private final int[] widths;

  TextTable(Block.Table table, Looks looks) {
    this.table = table;
    this.looks = looks;
    widths = widths();
  }

  private int[] widths() {
    var wanted =
        IntStream.range(0, table.headers().size())
            .map(column ->
                Math.max(
                    Wrap.length(table.headers().get(column)),
                    table.rows().stream()
                        .mapToInt(row -> Wrap.length(row.get(column).whole()))
                        .max()
                        .orElse(0)))
            .toArray();
    while (total(wanted) > looks.width()) {
      var widest = widest(wanted);
      if (wanted[widest] <= NARROWEST) break;
      wanted[widest]--;
    }
    return wanted;
  }

  private static int widest(int[] widths) {
    return IntStream.range(0, widths.length)
        .reduce(0, (best, column) -> widths[column] > widths[best] ? column : best);
  }

  private static int total(int[] widths) {
    return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
  }

  void print(StringBuilder page) {
    line(page, table.headers().stream().map(Phrase::plain).toList());
    page.append(
            String.join(GAP, IntStream.of(widths).mapToObj(width -> "-".repeat(width)).toList()))
        .append('\n');
    for (var row : table.rows()) line(page, row);
  }

  private void line(StringBuilder page, List<Phrase> row) {
    var cells = new ArrayList<List<String>>();
    for (var column = 0; column < widths.length; column++)
      cells.add(Wrap.broken(row.get(column).whole(), widths[column]));
    var height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (var at = 0; at < height; at++) {
      var line = new StringBuilder();
      for (var column = 0; column < widths.length; column++) {
        var text = at < cells.get(column).size() ? cells.get(column).get(at) : "";
        line.append(looks.paint(text, row.get(column).tone()));
        line.append(" ".repeat(Math.max(0, widths[column] - Wrap.length(text))));
        if (column < widths.length - 1) line.append(GAP);
      }
      page.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
