package casus.engine.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A row of [Rows] in the making: what follows from one state, and what else than the state without
/// its clocks it depends on.
final class RowDraft {
  private static final int SMALL = 8;

  /// The source of a target whose clocks are those of the state itself.
  static final int SAME = 0;

  private final Encoding encoding;
  private final Ticks ticks;
  private final List<int[]> sources = new ArrayList<>(List.of(new int[0]));
  private Layout layout = new Layout(new int[0]);
  private long[] ofClocks = {0};
  private long[] keys = {0};
  private int key;
  private boolean good;
  private int owner;
  private int cost;
  private int soonest;
  private int[] guards = new int[2 * SMALL];
  private int guarding;
  private long[] transitions = new long[SMALL];
  private int count;

  RowDraft(Encoding encoding) {
    this.encoding = encoding;
    ticks = new Ticks(encoding);
  }

  /// Begins anew with one of several states.
  void begin(Layout now, long[] bits, long[] from, int at) {
    layout = now;
    ofClocks = bits;
    keys = from;
    key = at;
    good = true;
    owner = 0;
    cost = 0;
    soonest = 0;
    guarding = 0;
    count = 0;
    ticks.read(layout, keys, key);
  }

  /// Gives up: what follows depends on more than can be told.
  void spoil() {
    good = false;
  }

  /// Whether it can be told.
  boolean good() {
    return good;
  }

  void owner(int turn) {
    owner = turn;
  }

  /// What follows depends on where a tick lies among the clocks.
  void guard(int tick) {
    if (!good) return;
    for (var each = 0; each < guarding; each++) if (guards[2 * each] == tick) return;
    if (2 * guarding == guards.length) guards = Arrays.copyOf(guards, 2 * guards.length);
    guards[2 * guarding] = tick;
    guards[2 * guarding + 1] = ticks.place(tick);
    guarding++;
  }

  /// So many ticks pass; `next` is when something falls due.
  void passes(int passing, int next) {
    cost = passing;
    soonest = passing == next ? ticks.rank(next) : 0;
    if (passing == next && soonest == 0) spoil();
  }

  /// A transition to a state.
  void transition(long[] to, int move) {
    if (!good) return;
    var source = source(to);
    if (source < 0) {
      spoil();
      return;
    }
    var words = layout.words();
    var at = count++ * (words + 1);
    while (at + words >= transitions.length)
      transitions = Arrays.copyOf(transitions, 2 * transitions.length);
    for (var word = 0; word < words; word++) transitions[at + word] = to[word] & ~ofClocks[word];
    transitions[at + words] = (long) move << Integer.SIZE | source;
  }

  /// Where the clocks of a target come from; minus one if that cannot be told.
  private int source(long[] to) {
    if (cost == 0 && sameClocks(to)) return SAME;
    var from = new int[Encoding.CLOCKS];
    var length = 0;
    for (; length < Encoding.CLOCKS; length++) {
      var number = (int) layout.get(to, 0, encoding.clock(length + 1));
      if (number == 0) break;
      var rank = ticks.rank(encoding.tick(number) + cost);
      if (rank == 0 && cost > 0) return -1;
      from[length] = rank > 0 ? rank : -number;
    }
    var wanted = Arrays.copyOf(from, length);
    for (var each = SAME + 1; each < sources.size(); each++)
      if (Arrays.equals(sources.get(each), wanted)) return each;
    sources.add(wanted);
    return sources.size() - 1;
  }

  private boolean sameClocks(long[] to) {
    for (var word = 0; word < ofClocks.length; word++)
      if (((to[word] ^ keys[key + word]) & ofClocks[word]) != 0) return false;
    return true;
  }

  /// By rank of a target, the rank that its clock comes from, or below zero a clock that is set.
  int[] source(int number) {
    return sources.get(number);
  }

  /// How many words it takes.
  int size() {
    var words = layout.words();
    return words + Rows.HEAD + guarding + count * (words + 1);
  }

  /// Writes it.
  void write(long[] rows, int start) {
    var at = start;
    for (var word = 0; word < layout.words(); word++)
      rows[at++] = keys[key + word] & ~ofClocks[word];
    rows[at++] = Rows.head(owner, guarding, count);
    rows[at++] = (long) soonest << Integer.SIZE | cost;
    for (var each = 0; each < guarding; each++)
      rows[at++] = (long) guards[2 * each] << Integer.SIZE | guards[2 * each + 1];
    System.arraycopy(transitions, 0, rows, at, count * (layout.words() + 1));
  }
}
