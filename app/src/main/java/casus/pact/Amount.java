package casus.pact;

/// A length of time as the text gives it: a count and its unit.
public record Amount(int count, Unit unit) {
  public Amount {
    if (count < 0) throw new IllegalArgumentException("negative: " + count);
  }

  /// The units of the language. A day is what the conventions say; months and years need a
  /// convention.
  public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /// The unit in the words of the language.
    public String text(int count) {
      var word = name().toLowerCase(java.util.Locale.ROOT);
      return count == 1 ? word : word + "s";
    }
  }

  /// `3 days`, as written.
  public String text() {
    return count + " " + unit.text(count);
  }
}
