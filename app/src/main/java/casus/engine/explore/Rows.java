package casus.engine.explore;

import java.util.Arrays;

/// What follows from states that differ only in how far off their clocks are, found for one and
/// told of all. It depends on the clocks in three ways: where ticks that are set lie among them,
/// whether the next one comes before the next round, and what the rules ask of a clock itself. The
/// first two are kept with what follows; of states where the rules ask, nothing is.
final class Rows {
  /// Whoever has fewer states goes without.
  private static final int FEWEST = 1 << 10;

  private static final int SMALL = 1 << 12;

  /// So many rows must have been of use.
  private static final int MANY = 1 << 16;

  /// So many rows are looked at for one state.
  private static final int NEAR = 8;

  // A row begins with a state without its clocks. Its head says how much there is of what, and what
  // passes; ticks with their places and transitions come behind.
  static final int HEAD = 2;

  private static final int OWNER_BITS = 16;
  private static final int GUARD_BITS = 16;

  private final Encoding encoding;
  private final RowDraft draft;
  private final Ticks ticks;
  private Layout layout = new Layout(new int[0]);
  private long[] ofClocks = {0};
  private int words = 1;

  // Where rows begin, by what they begin with; zero is nowhere. Rows lie one behind the other.
  private int[] slots = {};
  private long[] rows = {};
  private int end = 1;
  private int count;
  private int told;
  private boolean useless;
  private int age;
  private boolean read;

  Rows(Encoding encoding) {
    this.encoding = encoding;
    draft = new RowDraft(encoding);
    ticks = new Ticks(encoding);
  }

  /// How many bytes they take.
  long bytes() {
    return (long) rows.length * Long.BYTES + (long) slots.length * Integer.BYTES;
  }

  /// What follows from the state that was not told.
  RowDraft draft() {
    return draft;
  }

  /// Forgets everything, since states are packed anew.
  void forget(Layout now) {
    layout = now;
    words = now.words();
    ofClocks = new long[words];
    for (var rank = 1; rank <= Encoding.CLOCKS; rank++) {
      var place = encoding.clock(rank);
      if (layout.bitsOf(place) > 0)
        layout.change(ofClocks, place, 0, -1L >>> Long.SIZE - layout.bitsOf(place));
    }
    forget();
  }

  private void forget() {
    Arrays.fill(slots, 0);
    end = 1;
    count = 0;
    draft.spoil();
  }

  // Telling.

  /// Hands on what follows from one of several states, if it is known; else begins a draft of it.
  boolean tell(long[] keys, int key, int states, Pending pending) {
    draft.spoil();
    if (useless || states < FEWEST) return false;
    if (age != encoding.age()) forget();
    age = encoding.age();
    read = false;
    var at = slots.length == 0 ? 0 : find(keys, key);
    if (at > 0 && hand(keys, key, at, pending)) {
      told++;
      return true;
    }
    draft.begin(layout, ofClocks, keys, key);
    return false;
  }

  private int find(long[] keys, int key) {
    var slot = slot(keys, key);
    for (var near = 0; near < NEAR; near++) {
      var at = slots[slot + near & slots.length - 1];
      if (at == 0) return 0;
      if (like(at, keys, key) && holds(at, keys, key)) return at;
    }
    return 0;
  }

  private int slot(long[] keys, int key) {
    var hash = 0L;
    for (var word = 0; word < words; word++)
      hash = Packed.mixed(hash, keys[key + word] & ~ofClocks[word]);
    return (int) (hash ^ hash >>> Integer.SIZE) & slots.length - 1;
  }

  private boolean like(int at, long[] keys, int key) {
    for (var word = 0; word < words; word++)
      if (rows[at + word] != (keys[key + word] & ~ofClocks[word])) return false;
    return true;
  }

  private boolean holds(int at, long[] keys, int key) {
    var guards = guards(rows[at + words]);
    if (guards > 0) read(keys, key);
    for (var each = 0; each < guards; each++) {
      var guard = rows[at + words + HEAD + each];
      if (ticks.place((int) (guard >>> Integer.SIZE)) != (int) guard) return false;
    }
    return true;
  }

  private void read(long[] keys, int key) {
    if (!read) ticks.read(layout, keys, key);
    read = true;
  }

  private boolean hand(long[] keys, int key, int at, Pending pending) {
    var head = rows[at + words];
    var passing = rows[at + words + 1];
    var soonest = (int) (passing >>> Integer.SIZE);
    if (soonest > 0) read(keys, key);
    var cost = soonest > 0 ? ticks.at(soonest) : (int) passing;
    var mark = pending.mark();
    pending.state(owner(head));
    var from = at + words + HEAD + guards(head);
    for (var left = transitions(head); left > 0; left--) {
      var move = rows[from + words];
      var source = (int) move;
      var to = pending.transition((int) (move >>> Integer.SIZE), cost);
      var made = pending.keys();
      for (var word = 0; word < words; word++) made[to + word] = rows[from + word];
      if (source == RowDraft.SAME)
        for (var word = 0; word < words; word++)
          made[to + word] |= keys[key + word] & ofClocks[word];
      else if (!set(made, to, draft.source(source), keys, key, cost)) {
        pending.back(mark);
        return false;
      }
      from += words + 1;
    }
    return true;
  }

  /// Sets the clocks of a target; false if there is no room for one.
  private boolean set(long[] made, int to, int[] source, long[] keys, int key, int cost) {
    for (var place = 0; place < source.length; place++) {
      var from = source[place];
      var number = from < 0 ? -from : (int) layout.get(keys, key, encoding.clock(from));
      if (cost > 0) number = encoding.sooner(number, cost);
      var clock = encoding.clock(place + 1);
      if (!layout.fits(clock, number)) return false;
      layout.put(made, to, clock, number);
    }
    return true;
  }

  // Keeping.

  /// Keeps the draft, if it is good. All rows take no more than `most` bytes: when they are full,
  /// they begin anew, unless they were hardly ever told.
  void keep(long most) {
    if (!draft.good() || age != encoding.age()) return;
    var size = draft.size();
    if (end + size > rows.length) {
      if (full(most)) {
        useless = count >= MANY && told < count / NEAR;
        told = 0;
        forget();
        if (useless) drop();
        return;
      }
      rows = Arrays.copyOf(rows, Math.max(2 * rows.length, SMALL));
    }
    if (2 * count >= slots.length) widen();
    draft.write(rows, end);
    slots[free(slot(rows, end))] = end;
    end += size;
    count++;
  }

  private boolean full(long most) {
    return rows.length > SMALL && 2 * bytes() > most;
  }

  private void drop() {
    rows = new long[0];
    slots = new int[0];
  }

  private void widen() {
    slots = new int[Math.max(2 * slots.length, SMALL)];
    for (var at = 1; at < end; at += size(at)) slots[free(slot(rows, at))] = at;
  }

  /// An empty place near by, or that of another row, which is let go.
  private int free(int slot) {
    for (var near = 0; near < NEAR; near++)
      if (slots[slot + near & slots.length - 1] == 0) return slot + near & slots.length - 1;
    return slot;
  }

  private int size(int at) {
    var head = rows[at + words];
    return words + HEAD + guards(head) + transitions(head) * (words + 1);
  }

  // Heads.

  static long head(int owner, int guards, int transitions) {
    return (long) transitions << OWNER_BITS + GUARD_BITS | (long) guards << OWNER_BITS | owner;
  }

  private static int owner(long head) {
    return (int) head & (1 << OWNER_BITS) - 1;
  }

  private static int guards(long head) {
    return (int) (head >>> OWNER_BITS) & (1 << GUARD_BITS) - 1;
  }

  private static int transitions(long head) {
    return (int) (head >>> OWNER_BITS + GUARD_BITS);
  }
}
