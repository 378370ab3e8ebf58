package casus.engine.explore;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// All states found so far, packed in as few words as the numbers of their blocks need by now. When
/// a number needs more bits than it has, all are packed anew.
final class States {
  private static final int SPARE = 4;
  private static final int TOGETHER = 1 << 8;

  private Layout layout;
  private Packed packed;
  private int[] packs;

  States(int places) {
    layout = new Layout(new int[places]);
    packed = new Packed(1);
    packs = new int[0];
  }

  int size() {
    return packed.size();
  }

  long bytes() {
    return packed.bytes();
  }

  /// Puts the state in which a position stands, and gives its number.
  int put(Position position) {
    return packed.put(position.key());
  }

  /// Puts so many states, given by their keys one behind the other, and gives their numbers.
  void put(long[] keys, int count, int[] numbers) {
    packed.put(keys, count, numbers);
  }

  void read(int state, Position position) {
    packed.read(state, position.key());
    position.unpack(layout, packs);
  }

  /// Reads the keys of the states from one number up to another, one behind the other.
  void read(int from, int to, long[] keys) {
    for (var state = from; state < to; state++)
      packed.read(state, keys, (state - from) * layout.words());
  }

  Layout layout() {
    return layout;
  }

  /// Whether a place has room for a number.
  boolean fits(int place, int number) {
    return layout.fits(place, number);
  }

  /// With bits to spare, as many as that takes no more words: first for what has just grown, which
  /// may grow again.
  private Layout roomy(int[] bits) {
    var grown = roomy(new Layout(bits), bits, place -> bits[place] > layout.bitsOf(place));
    return roomy(grown, grown.bits(), _ -> true);
  }

  private static Layout roomy(Layout tight, int[] bits, IntPredicate wanted) {
    for (var spare = SPARE; spare > 0; spare--) {
      var wide = bits.clone();
      for (var place = 0; place < wide.length; place++)
        if (wide[place] > 0 && wanted.test(place))
          wide[place] = Math.min(Long.SIZE, wide[place] + spare);
      var roomy = new Layout(wide);
      if (roomy.words() == tight.words()) return roomy;
    }
    return tight;
  }

  /// Makes room for greater numbers.
  void widen(int[] bits) {
    var before = layout;
    var old = packed;
    layout = roomy(bits);
    packed = new Packed(layout.words(), old.size());
    packs = IntStream.range(0, bits.length).filter(i -> bits[i] > 0).toArray();
    var key = new long[old.words()];
    var several = new long[TOGETHER * layout.words()];
    var numbers = new int[TOGETHER];
    var count = 0;
    for (var state = 0; state < old.size(); state++) {
      old.read(state, key);
      for (var place : packs)
        layout.put(several, count * layout.words(), place, before.get(key, place));
      if (++count < TOGETHER && state + 1 < old.size()) continue;
      packed.put(several, count, numbers);
      Arrays.fill(several, 0);
      count = 0;
    }
  }
}
