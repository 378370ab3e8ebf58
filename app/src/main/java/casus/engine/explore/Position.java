package casus.engine.explore;

import java.util.Arrays;

/// A state that a search looks at or makes: the number of what stands in each block, and the key
/// that they are packed into, kept up change by change.
final class Position {
  private final int[] numbers;
  private long passed;
  private long[] key = new long[1];
  private int[] changed = new int[64];
  private int changes;

  /// So many numbers; the flags of those who have passed have the place behind them.
  Position(int places) {
    numbers = new int[places];
  }

  int[] numbers() {
    return numbers;
  }

  long passed() {
    return passed;
  }

  long[] key() {
    return key;
  }

  int number(int place) {
    return numbers[place];
  }

  /// Changes a number that has room.
  void set(Layout layout, int place, int number) {
    var before = numbers[place];
    if (before == number) return;
    if (changes == changed.length) changed = Arrays.copyOf(changed, 2 * changes);
    changed[changes++] = place;
    numbers[place] = number;
    layout.change(key, place, before, number);
  }

  /// Lets one of several who have these places come before them, or go back.
  void lead(int[] places, int member) {
    var number = numbers[places[member]];
    for (var at = member; at > 0; at--) numbers[places[at]] = numbers[places[at - 1]];
    numbers[places[0]] = number;
  }

  void follow(int[] places, int member) {
    var number = numbers[places[0]];
    for (var at = 0; at < member; at++) numbers[places[at]] = numbers[places[at + 1]];
    numbers[places[member]] = number;
  }

  void pass(Layout layout, long flags) {
    if (flags != passed) layout.change(key, numbers.length, passed, flags);
    passed = flags;
  }

  /// Goes back to what another position is, which this one was made from.
  void back(Position to) {
    while (changes > 0) {
      var place = changed[--changes];
      numbers[place] = to.numbers[place];
    }
    passed = to.passed;
    System.arraycopy(to.key, 0, key, 0, key.length);
  }

  /// Becomes what another position is.
  void become(Position other) {
    System.arraycopy(other.numbers, 0, numbers, 0, numbers.length);
    if (key.length != other.key.length) key = new long[other.key.length];
    changes = 0;
    back(other);
  }

  void unpack(Layout layout, int[] places) {
    for (var place : places)
      if (place < numbers.length) numbers[place] = (int) layout.get(key, place);
    passed = layout.get(key, numbers.length);
  }

  /// Packs everything anew.
  void pack(Layout layout) {
    key = new long[layout.words()];
    for (var place = 0; place < numbers.length; place++)
      if (layout.bitsOf(place) > 0) layout.change(key, place, 0, numbers[place]);
    layout.change(key, numbers.length, 0, passed);
  }
}
