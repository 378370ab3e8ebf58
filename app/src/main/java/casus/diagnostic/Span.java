package casus.diagnostic;

/// A stretch of a [Source]: from `start`, inclusive, to `end`, exclusive, in characters.
///
/// Where a thing stands is no part of what it says: all spans are equal to each other, so that two
/// readings of a text compare by content.
public record Span(int start, int end) {
  /// The place of what was not written by anybody.
  public static final Span NONE = new Span(0, 0);

  public Span {
    if (start < 0 || end < start) throw new IllegalArgumentException(start + ".." + end);
  }

  /// The shortest span that holds both.
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
