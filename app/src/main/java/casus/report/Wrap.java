package casus.report;

import java.util.ArrayList;
import java.util.List;

/// Breaks text at spaces. Widths count characters, which is right for the scripts that pacts and
/// registers are written in.
final class Wrap {
  private Wrap() {}

  /// Lines of at most `width` characters; a word longer than that stands alone. At least one line.
  static List<String> lines(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+")) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) line.append(' ');
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// The same, but a word that is too long is broken, behind a hyphen if it has one.
  static List<String> broken(String text, int width) {
    var words = new StringBuilder();
    for (var word : text.strip().split("\\s+")) {
      var rest = word;
      while (length(rest) > width) {
        var hyphen = rest.lastIndexOf('-', width - 1);
        var end = hyphen > 0 ? hyphen + 1 : rest.offsetByCodePoints(0, width);
        words.append(rest, 0, end).append(' ');
        rest = rest.substring(end);
      }
      words.append(rest).append(' ');
    }
    return lines(words.toString(), width);
  }

  static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }
}
