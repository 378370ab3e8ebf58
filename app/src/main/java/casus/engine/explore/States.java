package casus.engine.explore;

import java.util.Arrays;
import java.util.stream.IntStream;

/// All states found so far, packed in as few bits as the numbers of their blocks need by now. When
/// a number needs more, all are packed anew: that happens once for each bit.
final class States {
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

  void read(int state, Position position) {
    packed.read(state, position.key());
    position.unpack(layout, packs);
  }

  Layout layout() {
    return layout;
  }

  /// Whether a place has room for a number.
  boolean fits(int place, int number) {
    return number >>> layout.bitsOf(place) == 0;
  }

  /// With a bit to spare for each, if that takes no more words.
  private static Layout roomy(int[] bits) {
    var tight = new Layout(bits);
    var roomy =
        new Layout(
            Arrays.stream(bits)
                .map(each -> each == 0 ? 0 : Math.min(Long.SIZE, each + 1))
                .toArray());
    return roomy.words() == tight.words() ? roomy : tight;
  }

  /// Makes room for greater numbers.
  void widen(int[] bits) {
    var before = layout;
    var old = packed;
    layout = roomy(bits);
    packed = new Packed(layout.words(), old.size());
    packs = IntStream.range(0, bits.length).filter(i -> bits[i] > 0).toArray();
    var key = new long[old.words()];
    var wide = new long[layout.words()];
    for (var state = 0; state < old.size(); state++) {
      old.read(state, key);
      Arrays.fill(wide, 0);
      for (var place : packs) layout.change(wide, place, 0, before.get(key, place));
      packed.put(wide);
    }
  }
}
