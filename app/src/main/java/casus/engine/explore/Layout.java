package casus.engine.explore;

/// Where numbers of so many bits each lie in the words of a key. What takes no bits lies nowhere.
final class Layout {
  private final int[] word;
  private final int[] shift;
  private final int[] bits;
  private final int words;

  Layout(int[] bits) {
    this.bits = bits.clone();
    word = new int[bits.length];
    shift = new int[bits.length];
    var used = new int[bits.length + 1];
    var most = 0;
    for (var place = 0; place < bits.length; place++) {
      if (bits[place] == 0) continue;
      // The first word that has room: a key has few.
      var in = 0;
      while (used[in] + bits[place] > Long.SIZE) in++;
      word[place] = in;
      shift[place] = used[in];
      used[in] += bits[place];
      most = Math.max(most, in);
    }
    words = most + 1;
  }

  /// How many bits it takes to tell so many numbers apart.
  static int bits(int numbers) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, numbers - 1));
  }

  int words() {
    return words;
  }

  int[] bits() {
    return bits.clone();
  }

  int bitsOf(int place) {
    return bits[place];
  }

  /// Whether a place has room for a number.
  boolean fits(int place, int number) {
    return number >>> bits[place] == 0;
  }

  long get(long[] key, int place) {
    return get(key, 0, place);
  }

  /// The number at a place of one of several keys.
  long get(long[] keys, int key, int place) {
    return bits[place] == 0
        ? 0
        : keys[key + word[place]] >>> shift[place] & -1L >>> Long.SIZE - bits[place];
  }

  /// Puts a number where nothing was, in one of several keys.
  void put(long[] keys, int key, int place, long number) {
    keys[key + word[place]] |= number << shift[place];
  }

  /// Puts a number where another was.
  void change(long[] key, int place, long before, long after) {
    // The difference borrows from no neighbour in the end, since both fit.
    key[word[place]] += after - before << shift[place];
  }
}
