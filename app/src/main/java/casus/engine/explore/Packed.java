package casus.engine.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Distinct keys of a few words, numbered from 0 in the order in which they came: open addressing
/// over flat arrays, the hot part of a search.
final class Packed {
  private static final int PAGE_BITS = 14;
  private static final int PAGE = 1 << PAGE_BITS;

  /// The first page begins with room for so many keys: most searches need no more.
  private static final int FIRST = 1 << 5;

  private static final int SMALL = 1 << 10;

  private final int words;
  private final List<long[]> pages = new ArrayList<>();
  private long[][] page = {};
  private int[] slots;
  private int size;
  private int room;

  Packed(int words) {
    this(words, 0);
  }

  /// With room for so many keys to begin with.
  Packed(int words, int room) {
    this.words = words;
    var length = SMALL;
    while (3L * length < 4L * room) length *= 2;
    slots = empty(length);
  }

  private static int[] empty(int length) {
    var slots = new int[length];
    Arrays.fill(slots, -1);
    return slots;
  }

  int words() {
    return words;
  }

  int size() {
    return size;
  }

  /// How many bytes they take.
  long bytes() {
    return (long) room * words * Long.BYTES + (long) slots.length * Integer.BYTES;
  }

  void read(int number, long[] key) {
    System.arraycopy(page[number >>> PAGE_BITS], (number & PAGE - 1) * words, key, 0, words);
  }

  /// The number of a key, which is put in if it is new: then it is the former [#size].
  int put(long[] key) {
    var mask = slots.length - 1;
    var slot = hash(key) & mask;
    for (var number = slots[slot]; number >= 0; number = slots[slot]) {
      if (same(number, key)) return number;
      slot = (slot + 1) & mask;
    }
    if (size == room) enlarge();
    System.arraycopy(key, 0, page[size >>> PAGE_BITS], (size & PAGE - 1) * words, words);
    slots[slot] = size;
    size++;
    if (4L * size > 3L * slots.length) widen();
    return size - 1;
  }

  private void enlarge() {
    if (room >= PAGE) {
      pages.add(new long[PAGE * words]);
      room += PAGE;
    } else {
      room = Math.max(FIRST, 2 * room);
      var first = new long[room * words];
      if (!pages.isEmpty()) System.arraycopy(pages.removeFirst(), 0, first, 0, size * words);
      pages.add(first);
    }
    page = pages.toArray(long[][]::new);
  }

  private boolean same(int number, long[] key) {
    var in = page[number >>> PAGE_BITS];
    var at = (number & PAGE - 1) * words;
    for (var word = 0; word < words; word++) if (in[at + word] != key[word]) return false;
    return true;
  }

  private void widen() {
    slots = empty(2 * slots.length);
    var key = new long[words];
    for (var number = 0; number < size; number++) {
      read(number, key);
      var slot = hash(key) & slots.length - 1;
      while (slots[slot] >= 0) slot = (slot + 1) & slots.length - 1;
      slots[slot] = number;
    }
  }

  /// Stafford's mix 13 of the finaliser of MurmurHash3, word by word.
  private int hash(long[] key) {
    var mixed = 0L;
    for (var word = 0; word < words; word++) {
      mixed = (mixed ^ key[word]) * 0xbf58476d1ce4e5b9L;
      mixed = (mixed ^ mixed >>> 29) * 0x94d049bb133111ebL;
    }
    return (int) (mixed ^ mixed >>> 32);
  }
}
