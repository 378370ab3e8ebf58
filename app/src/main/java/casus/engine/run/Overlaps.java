package casus.engine.run;

import casus.engine.run.Schedule.Occasion;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The deeds that may have taken place at the same time as something else. A chronicle may tell
/// thousands of deeds of one day and thousands of answers, so they are not gone through for each:
/// see [Row].
record Overlaps(Row forward, Row backward) {
  static Overlaps with(List<Occasion> deeds) {
    var stretches = deeds.stream().map(deed -> stretch(deed.first(), deed.last())).toList();
    return new Overlaps(
        Row.of(stretches.stream()), Row.of(stretches.stream().map(Stretch::mirrored)));
  }

  /// Which end of the stretch that a notation allows.
  enum End {
    FIRST,
    LAST;

    private End other() {
      return this == FIRST ? LAST : FIRST;
    }
  }

  /// The latest end, of this kind, of a deed that may fall together with something.
  Optional<Instant> latest(End end, Occasion something) {
    return forward
        .latest(end, stretch(something.first(), something.last()))
        .map(Instant::ofEpochSecond);
  }

  /// The earliest one.
  Optional<Instant> earliest(End end, Occasion something) {
    return backward
        .latest(end.other(), stretch(something.first(), something.last()).mirrored())
        .map(second -> Instant.ofEpochSecond(-second));
  }

  private static Stretch stretch(Instant first, Instant last) {
    return new Stretch(first.getEpochSecond(), last.getEpochSecond());
  }

  /// From one second to another, both inclusive.
  private record Stretch(long first, long last) {
    /// The same with time running backwards: what was latest is earliest.
    Stretch mirrored() {
      return new Stretch(-last, -first);
    }
  }

  /// Stretches in the order of their beginnings, as arrays: for each the latest end so far, and the
  /// place of the nearest one before it that ends later.
  private record Row(long[] firsts, long[] lasts, long[] latest, int[] longer) {
    private static final int NONE = -1;

    static Row of(Stream<Stretch> stretches) {
      var sorted = stretches.sorted(Comparator.comparingLong(Stretch::first)).toList();
      var firsts = sorted.stream().mapToLong(Stretch::first).toArray();
      var lasts = sorted.stream().mapToLong(Stretch::last).toArray();
      var latest = lasts.clone();
      Arrays.parallelPrefix(latest, Math::max);
      var longer = new int[lasts.length];
      for (var at = 0; at < longer.length; at++) {
        longer[at] = at - 1;
        while (longer[at] != NONE && lasts[longer[at]] <= lasts[at])
          longer[at] = longer[longer[at]];
      }
      return new Row(firsts, lasts, latest, longer);
    }

    Optional<Long> latest(End end, Stretch other) {
      var at = begunBy(other.last()) - 1;
      if (at == NONE || latest[at] < other.first()) return Optional.empty();
      if (end == End.LAST) return Optional.of(latest[at]);
      while (lasts[at] < other.first()) at = longer[at];
      return Optional.of(firsts[at]);
    }

    /// How many begin by a second.
    private int begunBy(long second) {
      var low = 0;
      for (var high = firsts.length; low < high; ) {
        var middle = (low + high) >>> 1;
        if (firsts[middle] <= second) low = middle + 1;
        else high = middle;
      }
      return low;
    }
  }
}
