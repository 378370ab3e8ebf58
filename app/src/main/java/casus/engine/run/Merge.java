package casus.engine.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts together what many plays say of the same things. One line for each distinct outcome: two
/// readings share a line if they lead to the same outcome at the same instants; timings alone only
/// widen the instants to intervals.
final class Merge {
  private Merge() {}

  /// What one play says of one thing: which, what became of it, and when. An instant is empty where
  /// it never comes or lies too far back.
  record Saying<K extends Comparable<K>, S>(K key, S shape, List<Optional<Instant>> times) {
    Saying {
      times = List.copyOf(times);
    }
  }

  /// What all plays say of one thing, for one outcome.
  record Merged<K extends Comparable<K>, S>(
      K key, S shape, List<Optional<Interval>> times, Under under, BitSet variants) {
    Optional<Interval> time(int index) {
      return times.get(index);
    }

    /// A variant in which it is so.
    int sample() {
      return variants.nextSetBit(0);
    }
  }

  private record Outcome<S>(S shape, Map<Integer, List<Optional<Instant>>> byTiming) {}

  static <K extends Comparable<K>, S> List<Merged<K, S>> of(
      Grid grid, List<List<Saying<K, S>>> plays) {
    var byKey = new TreeMap<K, Map<Integer, Saying<K, S>>>();
    for (var variant = 0; variant < plays.size(); variant++)
      for (var saying : plays.get(variant))
        byKey.computeIfAbsent(saying.key(), _ -> new TreeMap<>()).putIfAbsent(variant, saying);
    var merged = new ArrayList<Merged<K, S>>();
    byKey.forEach((key, sayings) -> merged.addAll(lines(grid, key, sayings)));
    return merged;
  }

  private static <K extends Comparable<K>, S> List<Merged<K, S>> lines(
      Grid grid, K key, Map<Integer, Saying<K, S>> sayings) {
    var variants = new LinkedHashMap<Outcome<S>, BitSet>();
    for (var reading = 0; reading < grid.count(); reading += grid.timings())
      outcomes(grid, reading, sayings)
          .forEach(
              (outcome, found) -> variants.computeIfAbsent(outcome, _ -> new BitSet()).or(found));
    var lines = new ArrayList<Merged<K, S>>();
    variants.forEach((outcome, found) ->
        lines.add(
            new Merged<>(
                key,
                outcome.shape(),
                times(List.copyOf(outcome.byTiming().values())),
                grid.under(found),
                found)));
    return lines;
  }

  /// The outcomes under one reading: for each, when, under which of the timings.
  private static <K extends Comparable<K>, S> Map<Outcome<S>, BitSet> outcomes(
      Grid grid, int reading, Map<Integer, Saying<K, S>> sayings) {
    var byShape = new LinkedHashMap<S, Map<Integer, List<Optional<Instant>>>>();
    for (var timing = 0; timing < grid.timings(); timing++) {
      var saying = sayings.get(reading + timing);
      if (saying != null)
        byShape.computeIfAbsent(saying.shape(), _ -> new TreeMap<>()).put(timing, saying.times());
    }
    var outcomes = new LinkedHashMap<Outcome<S>, BitSet>();
    byShape.forEach((shape, byTiming) -> {
      var variants = new BitSet();
      byTiming.keySet().forEach(timing -> variants.set(reading + timing));
      outcomes.put(new Outcome<>(shape, byTiming), variants);
    });
    return outcomes;
  }

  private static List<Optional<Interval>> times(List<List<Optional<Instant>>> rows) {
    var intervals = new ArrayList<Optional<Interval>>();
    for (var column = 0; column < rows.getFirst().size(); column++) {
      var place = column;
      var instants = rows.stream().flatMap(row -> row.get(place).stream()).sorted().toList();
      intervals.add(
          instants.isEmpty()
              ? Optional.empty()
              : Optional.of(new Interval(instants.getFirst(), instants.getLast())));
    }
    return List.copyOf(intervals);
  }
}
