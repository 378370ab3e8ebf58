package casus.engine.explore;

import casus.machine.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that has been seen to stand in blocks of one kind, numbered from 0 as it came.
final class Local {
  private static final int SMALL = 8;

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<int[]> values = new ArrayList<>();
  private final List<Integer> order = new ArrayList<>();
  private final boolean[] varies;
  private final Map<Integer, Change> waits = new HashMap<>();
  private boolean ticks;
  private Change wait = new Change();
  private int waited;

  /// When things fall due, by number.
  private Times[] times = new Times[SMALL];

  /// When the first clock of a block that runs falls due and when something in it begins; the ranks
  /// of all its ticks to come, as bits, of which bit zero stands for a tick that is the present.
  record Times(int next, int beginning, long ranks) {
    static final Times NONE = new Times(Clock.NEVER, Clock.NEVER, 0);
  }

  /// The place of a number in the ascending order of values.
  private int[] rank = new int[SMALL];

  /// Who is named, as bits, by number.
  private long[] names = new long[SMALL];

  Local(int width) {
    varies = new boolean[width];
  }

  int size() {
    return values.size();
  }

  int[] values(int number) {
    return values.get(number);
  }

  /// Whether a field has been seen with more than one value.
  boolean varies(int field) {
    return varies[field];
  }

  /// Whether a clock has ever run in a block of this kind.
  boolean ticks() {
    return ticks;
  }

  void tick() {
    ticks = true;
  }

  Times times(int number) {
    return times[number];
  }

  long names(int number) {
    return names[number];
  }

  /// A number names somebody.
  void named(int number, long actors) {
    names[number] = actors;
  }

  int rank(int number) {
    return rank[number];
  }

  /// The number of some values; minus one if they are new.
  int find(int[] wanted) {
    return numbers.getOrDefault(new Key(wanted), -1);
  }

  /// Values that are equal if they are the same ints.
  private record Key(int[] values) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }
  }

  /// What becomes of each number when so many ticks pass.
  Change waiting(int ticks) {
    if (ticks != waited) {
      waited = ticks;
      wait = waits.computeIfAbsent(ticks, _ -> new Change());
    }
    return wait;
  }

  /// Numbers new values, and says whether a field varies that did not before.
  boolean add(int[] fresh, Times falls) {
    var number = values.size();
    if (number == times.length) {
      times = Arrays.copyOf(times, 2 * number);
      rank = Arrays.copyOf(rank, 2 * number);
      names = Arrays.copyOf(names, 2 * number);
    }
    times[number] = falls;
    values.add(fresh);
    numbers.put(new Key(fresh), number);
    var at = order.size();
    while (at > 0 && Arrays.compare(values.get(order.get(at - 1)), fresh) > 0) at--;
    order.add(at, number);
    for (var place = at; place < order.size(); place++) rank[order.get(place)] = place;
    var news = false;
    for (var field = 0; field < varies.length; field++)
      if (!varies[field] && fresh[field] != values.getFirst()[field]) {
        varies[field] = true;
        news = true;
      }
    return news;
  }

  /// What becomes of each number in some change, as far as it is known.
  static final class Change {
    private int[] to = new int[SMALL];

    /// The number that comes of a number; minus one if that is not known yet.
    int of(int number) {
      return number < to.length ? to[number] - 1 : -1;
    }

    void learn(int number, int becomes) {
      if (number >= to.length) to = Arrays.copyOf(to, 2 * number);
      to[number] = becomes + 1;
    }
  }
}
