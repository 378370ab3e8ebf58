package casus.engine.explore;

import casus.machine.Blocks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Keeps like parties in the one order of [casus.machine.Symmetry], on the numbers of their blocks:
/// by what belongs to each, then by where it is named, then by whether it has passed.
final class Order {
  private final Encoding encoding;
  private final List<int[]> classes;
  private final int[][] blocksOf;
  private final int[] turnOf;
  private final int actors;
  private final long alike;
  private final long[] keys;
  private final int[] numbers;
  private final int[] from;
  private boolean named;
  private int[] rename = {};

  /// Turns with more than one actor are classes; `turns` are all of them.
  Order(Encoding encoding, Blocks blocks, List<List<Integer>> turns, int actors) {
    this.encoding = encoding;
    this.actors = actors;
    alike = alike(turns);
    classes = classes(turns);
    turnOf = IntStream.range(0, turns.size()).filter(turn -> turns.get(turn).size() > 1).toArray();
    blocksOf =
        classes.stream()
            .map(members -> Arrays.stream(members).map(blocks::of).toArray())
            .toArray(int[][]::new);
    var most = classes.stream().mapToInt(members -> members.length).max().orElse(0);
    keys = new long[most];
    numbers = new int[most];
    from = new int[most];
  }

  /// The groups of more than one actor: parties that are counted and not named.
  static List<int[]> classes(List<List<Integer>> groups) {
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /// Those who are in one group with others, as bits; only of so many can be counted.
  static long alike(List<List<Integer>> groups) {
    var alike = 0L;
    for (var members : classes(groups))
      for (var actor : members) if (actor < Long.SIZE) alike |= 1L << actor;
    return alike;
  }

  /// Sorts every class of a position. Flags are those of the class whose turn it is.
  void restore(Layout layout, Position position, int turn) {
    named = encoding.names(position, alike);
    int[] to = null;
    for (var each = 0; each < classes.size(); each++) {
      var flags = turnOf[each] == turn ? position.passed() : 0;
      if (!key(position, each, flags)) continue;
      sort(blocksOf[each].length);
      var moved = 0L;
      for (var place = 0; place < blocksOf[each].length; place++) {
        position.set(layout, blocksOf[each][place], numbers[place]);
        moved |= (flags >>> from[place] & 1) << place;
      }
      if (flags != 0) position.pass(layout, moved);
      if (!named) continue;
      if (to == null) {
        to = new int[actors];
        Arrays.setAll(to, actor -> actor);
      }
      for (var place = 0; place < from.length && place < blocksOf[each].length; place++)
        to[classes.get(each)[from[place]]] = classes.get(each)[place];
    }
    if (to != null) rename = to;
  }

  /// Who is named by another name since the last [#restore]; empty if nobody is.
  int[] renamed() {
    var found = rename;
    rename = new int[0];
    return found;
  }

  /// Makes the keys of a class; false if they are in order.
  private boolean key(Position position, int each, long flags) {
    var sorted = true;
    var before = Long.MIN_VALUE;
    for (var place = 0; place < blocksOf[each].length; place++) {
      var block = blocksOf[each][place];
      var number = position.number(block);
      var naming = named ? encoding.naming(position, classes.get(each)[place]) : 0;
      var key =
          (long) encoding.locals()[block].rank(number) << 32
              | (long) naming << 1
              | flags >>> place & 1;
      keys[place] = key;
      numbers[place] = number;
      from[place] = place;
      sorted &= before <= key;
      before = key;
    }
    return !sorted;
  }

  /// Insertion keeps like members where they are: few are out of place after one move.
  private void sort(int length) {
    for (var place = 1; place < length; place++) {
      var key = keys[place];
      var number = numbers[place];
      var source = from[place];
      var at = place;
      while (at > 0 && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        numbers[at] = numbers[at - 1];
        from[at] = from[at - 1];
        at--;
      }
      keys[at] = key;
      numbers[at] = number;
      from[at] = source;
    }
  }
}
