package casus.diagnostic;

import java.util.Arrays;
import java.util.Objects;

/// A text with the name under which messages cite it, usually the path that the user typed.
public final class Source {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  public Source(String name, String text) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    var starts = new int[1 + (int) text.chars().filter(letter -> letter == '\n').count()];
    for (var line = 1; line < starts.length; line++)
      starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
    return starts;
  }

  /// The name under which messages cite it.
  public String name() {
    return name;
  }

  /// The whole text.
  public String text() {
    return text;
  }

  /// The line of an offset, counted from 1.
  public int line(int offset) {
    var found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The column of an offset in its line, counted from 1, in characters.
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /// The text of the line that holds an offset, without its line break.
  public String lineText(int offset) {
    var start = lineStarts[line(offset) - 1];
    var end = text.indexOf('\n', start);
    var line = text.substring(start, end < 0 ? text.length() : end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /// The words of a span.
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source that && name.equals(that.name) && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
