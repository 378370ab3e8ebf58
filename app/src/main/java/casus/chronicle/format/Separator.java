package casus.chronicle.format;

import casus.diagnostic.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands between the columns of tables that are not separated by commas, as spreadsheets of
/// many countries write them.
enum Separator {
  SEMICOLON(';', "Semicolons"),
  TAB('\t', "Tabs"),
  BAR('|', "Bars");

  private static final int AT_LEAST = 2;

  private final char sign;
  private final String text;

  Separator(char sign, String text) {
    this.sign = sign;
    this.text = text;
  }

  /// As a sentence begins with it: `Semicolons`.
  String text() {
    return text;
  }

  /// A separator that divides the first line of a table better than commas, and its first place.
  record Found(Separator separator, Span span) {}

  static Optional<Found> in(String table) {
    var start = head(table);
    var end = table.indexOf('\n', start);
    var head = table.substring(start, end < 0 ? table.length() : end);
    var byComma = columns(head, ',');
    return Stream.of(values())
        .filter(separator -> columns(head, separator.sign) >= Math.max(AT_LEAST, byComma + 1))
        .findFirst()
        .map(separator -> {
          var at = start + head.indexOf(separator.sign);
          return new Found(separator, new Span(at, at + 1));
        });
  }

  /// Where the first line begins that is neither empty nor a remark.
  private static int head(String table) {
    var start = 0;
    while (start < table.length()) {
      var end = table.indexOf('\n', start);
      var line = table.substring(start, end < 0 ? table.length() : end);
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("\uFEFF#")) return start;
      if (end < 0) break;
      start = end + 1;
    }
    return table.length();
  }

  /// How many columns a line names if this separates them.
  private static long columns(String head, char separator) {
    return Pattern.compile(Pattern.quote(String.valueOf(separator)))
        .splitAsStream(head)
        .map(cell -> cell.replaceAll("[\"\\s\uFEFF]", "").toLowerCase(Locale.ROOT))
        .filter(cell -> Column.find(cell).isPresent())
        .count();
  }
}
