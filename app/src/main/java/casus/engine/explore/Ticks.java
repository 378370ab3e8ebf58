package casus.engine.explore;

/// How far off the clocks of a state are, the soonest first.
final class Ticks {
  private final Encoding encoding;
  private final int[] ticks = new int[Encoding.CLOCKS + 1];
  private int count;

  Ticks(Encoding encoding) {
    this.encoding = encoding;
  }

  /// Reads them from one of several keys.
  void read(Layout layout, long[] keys, int key) {
    count = 0;
    while (count < Encoding.CLOCKS) {
      var number = layout.get(keys, key, encoding.clock(count + 1));
      if (number == 0) break;
      ticks[++count] = encoding.tick((int) number);
    }
  }

  /// How far off the clock of a rank is.
  int at(int rank) {
    return ticks[rank];
  }

  /// Where a tick lies: twice the rank of the clock that is as far off; else one less than twice
  /// that of the first which is farther off, whether there is one or not.
  int place(int tick) {
    var rank = 1;
    while (rank <= count && ticks[rank] < tick) rank++;
    return rank <= count && ticks[rank] == tick ? 2 * rank : 2 * rank - 1;
  }

  /// The rank of the clock that is so far off; zero if there is none.
  int rank(int tick) {
    var place = place(tick);
    return place % 2 == 0 ? place / 2 : 0;
  }
}
