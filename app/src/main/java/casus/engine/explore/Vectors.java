package casus.engine.explore;

import java.util.Arrays;

/// Distinct vectors of one length, numbered from 0 in the order in which they came. A vector is
/// kept as a tree of pairs, and equal subtrees once: most vectors of a search differ in a few
/// places, so that one costs little more than the pair at its root (Laarman, van de Pol and Weber
/// 2011, "Parallel recursive state compression for free").
final class Vectors {
  private final int length;
  private final Pairs[] nodes;

  Vectors(int length) {
    if (length < 2) throw new IllegalArgumentException("vectors of " + length);
    this.length = length;
    nodes = new Pairs[length];
    for (var node = 1; node < length; node++) nodes[node] = new Pairs();
  }

  /// How many there are.
  int size() {
    return nodes[1].size;
  }

  /// How many bytes they take, without what the arrays keep in reserve.
  long bytes() {
    var bytes = 0L;
    for (var node = 1; node < length; node++) bytes += nodes[node].bytes();
    return bytes;
  }

  /// The number of a vector, which is put in if it is new: then it is the former [#size].
  int put(int[] vector) {
    return put(1, 0, length, vector);
  }

  // Nodes are numbered in the order of a walk: the left subtree of `node`, then the right one.
  private int put(int node, int from, int to, int[] vector) {
    if (to - from == 1) return vector[from];
    var middle = (from + to) >>> 1;
    var left = put(node + 1, from, middle, vector);
    var right = put(node + middle - from, middle, to, vector);
    return nodes[node].put((long) left << 32 | right & 0xffffffffL);
  }

  /// Writes the vector of a number into an array.
  void read(int number, int[] vector) {
    read(1, 0, length, number, vector);
  }

  private void read(int node, int from, int to, int number, int[] vector) {
    if (to - from == 1) {
      vector[from] = number;
      return;
    }
    var middle = (from + to) >>> 1;
    var pair = nodes[node].pairs[number];
    read(node + 1, from, middle, (int) (pair >>> 32), vector);
    read(node + middle - from, middle, to, (int) pair, vector);
  }

  /// A table of pairs with open addressing: the hot part of a search.
  private static final class Pairs {
    private static final int SMALL = 4;

    private long[] pairs = new long[SMALL];
    private int[] slots = empty(2 * SMALL);
    private int size;

    private static int[] empty(int length) {
      var slots = new int[length];
      Arrays.fill(slots, -1);
      return slots;
    }

    private long bytes() {
      return (long) size * Long.BYTES + (long) slots.length * Integer.BYTES;
    }

    private int put(long pair) {
      var mask = slots.length - 1;
      var slot = hash(pair) & mask;
      for (var number = slots[slot]; number >= 0; number = slots[slot]) {
        if (pairs[number] == pair) return number;
        slot = (slot + 1) & mask;
      }
      if (size == pairs.length) pairs = Arrays.copyOf(pairs, size + (size >> 1));
      pairs[size] = pair;
      slots[slot] = size;
      if (4 * (size + 1) > 3 * slots.length) widen();
      return size++;
    }

    private void widen() {
      slots = empty(2 * slots.length);
      for (var number = 0; number <= size; number++) {
        var slot = hash(pairs[number]) & slots.length - 1;
        while (slots[slot] >= 0) slot = (slot + 1) & slots.length - 1;
        slots[slot] = number;
      }
    }

    /// Stafford's mix 13 of the finaliser of MurmurHash3.
    private static int hash(long pair) {
      var mixed = (pair ^ pair >>> 30) * 0xbf58476d1ce4e5b9L;
      mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
      return (int) (mixed ^ mixed >>> 31);
    }
  }
}
