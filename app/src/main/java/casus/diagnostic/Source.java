package casus.diagnostic;

/// A text with the name under which messages cite it, usually the path that the user typed.
public record Source(String name, String text) {
  /// The line of an offset, counted from 1.
  public int line(int offset) {
    return 1
        + (int)
            text.substring(0, Math.min(offset, text.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
  }

  /// The column of an offset in its line, counted from 1, in characters.
  public int column(int offset) {
    return offset - lineStart(offset) + 1;
  }

  /// The text of the line that holds an offset, without its line break.
  public String lineText(int offset) {
    var end = text.indexOf('\n', Math.min(offset, text.length()));
    var line = text.substring(lineStart(offset), end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /// The words of a span.
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  private int lineStart(int offset) {
    return offset == 0 ? 0 : text.lastIndexOf('\n', Math.min(offset, text.length()) - 1) + 1;
  }
}
