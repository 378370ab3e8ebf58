package casus.engine.explore;

import java.util.ArrayList;
import java.util.List;

/// Distinct keys of a few words, numbered from 0 in the order in which they came: open addressing
/// over flat arrays, the hot part of a search. Where memory is slow to answer, several questions at
/// once take little longer than one.
final class Packed {
  private static final int PAGE_BITS = 14;
  private static final int PAGE = 1 << PAGE_BITS;

  /// The first page begins with room for so many keys: most searches need no more.
  private static final int FIRST = 1 << 5;

  private static final int SMALL = 1 << 10;

  private final int words;
  private final List<long[]> pages = new ArrayList<>();
  private long[][] page = {};

  // One more than a number, below some bits of its hash: most other keys differ in those. Zero is
  // an empty slot.
  private int[] slots;
  private int size;
  private int room;

  // What several keys at once are looked up by.
  private long[] hashes = {};
  private int[] held = {};

  Packed(int words) {
    this(words, 0);
  }

  /// With room for so many keys to begin with.
  Packed(int words, int room) {
    this.words = words;
    var length = SMALL;
    while (3L * length < 4L * room) length *= 2;
    slots = new int[length];
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
    read(number, key, 0);
  }

  /// Reads a key to a place among others.
  void read(int number, long[] keys, int at) {
    System.arraycopy(page[number >>> PAGE_BITS], (number & PAGE - 1) * words, keys, at, words);
  }

  /// The number of a key, which is put in if it is new: then it is the former [#size].
  int put(long[] key) {
    return put(key, 0, hash(key, 0));
  }

  /// The numbers of so many keys, one behind the other, as if each were put in after those before.
  void put(long[] keys, int count, int[] numbers) {
    if (hashes.length < count) {
      hashes = new long[count];
      held = new int[count];
    }
    // Each loop asks memory for what the next one needs; none waits for what it asked before.
    for (var each = 0; each < count; each++) hashes[each] = hash(keys, each * words);
    var mask = slots.length - 1;
    for (var each = 0; each < count; each++) held[each] = slots[(int) hashes[each] & mask];
    for (var each = 0; each < count; each++)
      numbers[each] =
          held[each] != 0 && alike(held[each], hashes[each], mask) ? held[each] & mask : 0;
    for (var each = 0; each < count; each++)
      numbers[each] =
          numbers[each] != 0 && same(numbers[each] - 1, keys, each * words)
              ? numbers[each] - 1
              : -1;
    for (var each = 0; each < count; each++)
      if (numbers[each] < 0) numbers[each] = put(keys, each * words, hashes[each]);
  }

  private int put(long[] keys, int at, long hash) {
    var mask = slots.length - 1;
    var slot = (int) hash & mask;
    for (var in = slots[slot]; in != 0; in = slots[slot]) {
      if (alike(in, hash, mask) && same((in & mask) - 1, keys, at)) return (in & mask) - 1;
      slot = slot + 1 & mask;
    }
    if (size == room) enlarge();
    System.arraycopy(keys, at, page[size >>> PAGE_BITS], (size & PAGE - 1) * words, words);
    size++;
    slots[slot] = size | tag(hash, mask);
    if (4L * size > 3L * slots.length) widen();
    return size - 1;
  }

  private static int tag(long hash, int mask) {
    return (int) (hash >>> Integer.SIZE) & ~mask;
  }

  private static boolean alike(int in, long hash, int mask) {
    return (in & ~mask) == tag(hash, mask);
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

  private boolean same(int number, long[] keys, int at) {
    var in = page[number >>> PAGE_BITS];
    var from = (number & PAGE - 1) * words;
    for (var word = 0; word < words; word++) if (in[from + word] != keys[at + word]) return false;
    return true;
  }

  private void widen() {
    slots = new int[2 * slots.length];
    var mask = slots.length - 1;
    for (var number = 0; number < size; number++) {
      var hash = hash(page[number >>> PAGE_BITS], (number & PAGE - 1) * words);
      var slot = (int) hash & mask;
      while (slots[slot] != 0) slot = slot + 1 & mask;
      slots[slot] = number + 1 | tag(hash, mask);
    }
  }

  private long hash(long[] keys, int at) {
    var hash = 0L;
    for (var word = 0; word < words; word++) hash = mixed(hash, keys[at + word]);
    return hash ^ hash >>> Integer.SIZE;
  }

  /// Stafford's mix 13 of the finaliser of MurmurHash3, word by word.
  static long mixed(long before, long word) {
    var mixed = (before ^ word) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 29) * 0x94d049bb133111ebL;
    return mixed;
  }
}
