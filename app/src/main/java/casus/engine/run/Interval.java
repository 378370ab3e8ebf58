package casus.engine.run;

import casus.engine.Wording;
import java.time.Instant;

/// Some instant from `first` to `last`, both inclusive: one of them, if they are equal.
public record Interval(Instant first, Instant last) {
  public Interval {
    if (last.isBefore(first)) throw new IllegalArgumentException(last + " is before " + first);
  }

  /// The same behind a verb: `at the end of 2022-02-24`.
  String when() {
    return first.equals(last) ? Wording.when(first) : text();
  }

  /// As short as it can be said: a whole day is its date.
  public String text() {
    return Wording.between(first, last);
  }
}
