package casus.engine.explore;

import casus.machine.Blocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The position that a search stands in and the one that it makes of it, and all states found.
final class Board {
  private static final int[] NO_CLOCKS = {0};

  /// What is kept for states that are alike takes no more bytes than this, nor than all states and
  /// transitions.
  private static final long MOST_ROWS = 1 << 26;

  private final Encoding encoding;
  private final Edits edits;
  private final States states;
  private final Pending pending;
  private final Rows rows;
  private final int members;
  private final Position from;
  private final Position to;

  // The states that are followed together, and in which of them it stands. In `from`, one of
  // several like parties may have been put before the others since.
  private int first;
  private int last;
  private int standing;
  private long[] keys = {};

  /// More clocks run at one time than a state can tell apart. [Explorer] makes an answer of it.
  static final class Crowded extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// `members` is how many stand in the largest class of like parties.
  Board(Encoding encoding, Edits edits, int members) {
    this.encoding = encoding;
    this.edits = edits;
    this.members = members;
    states = new States(encoding.places() + 1);
    pending = new Pending(states);
    rows = new Rows(encoding);
    rows.forget(states.layout());
    from = new Position(encoding.places());
    to = new Position(encoding.places());
  }

  States states() {
    return states;
  }

  /// What follows from the state in which it stands, as far as it can be kept.
  RowDraft draft() {
    return rows.draft();
  }

  /// How many bytes it takes to keep what follows from states for others like them.
  long cacheBytes() {
    return rows.bytes();
  }

  Position from() {
    return from;
  }

  Position to() {
    return to;
  }

  /// Stands in a state.
  void stand(int state) {
    states.read(state, from);
  }

  /// Goes to states that are followed together.
  void ahead(int begin, int end) {
    first = begin;
    last = end;
    read();
  }

  private void read() {
    var length = (last - first) * states.layout().words();
    if (keys.length < length) keys = new long[length];
    states.read(first, last, keys);
  }

  private int key() {
    return (standing - first) * states.layout().words();
  }

  /// Hands on what follows from one of them, if it is known of others like it; else stands in it.
  boolean told(int state) {
    standing = state;
    if (!edits.tolls() && rows.tell(keys, key(), states.size(), pending)) return true;
    stand(state);
    return false;
  }

  /// Keeps what has been handed on since, for others like it.
  void keep() {
    rows.keep(Math.min(states.bytes() + pending.bytes(), MOST_ROWS));
  }

  /// Puts the state that has been made.
  void put() {
    states.put(to);
  }

  /// Whether the state that has been made is the one that it was made from.
  boolean same() {
    var words = states.layout().words();
    return Arrays.equals(to.key(), 0, words, keys, key(), key() + words);
  }

  /// Goes on to the transitions of the state in which it stands.
  void follow(int owner) {
    pending.state(owner);
    rows.draft().owner(owner);
  }

  /// A transition to the state that has been made.
  void transition(int move, int cost) {
    pending.transition(to, move, cost);
    rows.draft().transition(to.key(), move);
  }

  /// Hands on all transitions since the last time.
  void flush(Ways.Sink sink) {
    pending.flush(sink);
  }

  void set(int place, int number) {
    if (!states.fits(place, number)) widen(each -> each == place);
    to.set(states.layout(), place, number);
  }

  void pass(long flags) {
    to.pass(states.layout(), flags);
  }

  /// Makes room at some places, and at those that vary already, for all numbers that they may get
  /// by now. Like parties change places, so that their blocks have the same room.
  private void widen(IntPredicate wanted) {
    var locals = encoding.locals();
    var wide = Collections.newSetFromMap(new IdentityHashMap<Local, Boolean>());
    for (var place = 0; place < locals.length; place++)
      if (states.layout().bitsOf(place) > 0 || wanted.test(place)) wide.add(locals[place]);
    var bits = new int[locals.length + 1];
    for (var place = 0; place < locals.length; place++)
      if (wide.contains(locals[place])
          && (place < encoding.clock(1) || states.layout().bitsOf(place) > 0 || wanted.test(place)))
        bits[place] = Layout.bits(locals[place].size());
    bits[encoding.places()] = members;
    pending.look();
    states.widen(bits);
    rows.forget(states.layout());
    read();
    from.pack(states.layout());
    to.pack(states.layout());
  }

  /// Puts numbers in every place.
  void enter(int[] numbers, long flags) {
    IntPredicate tight = place -> !states.fits(place, numbers[place]);
    if (IntStream.range(0, numbers.length).anyMatch(tight)) widen(tight);
    for (var place = 0; place < numbers.length; place++) set(place, numbers[place]);
    pass(flags);
  }

  /// Lets one of a class of like parties, who have these blocks, come before the others.
  void lead(int[] blocks, int member) {
    for (var at = member; at > 0; at--) set(blocks[at], from.number(blocks[at - 1]));
    set(blocks[0], from.number(blocks[member]));
    var flags = from.passed();
    var before = flags & (1L << member) - 1;
    pass(flags & -1L << member + 1 | before << 1 | flags >>> member & 1);
    from.become(to);
  }

  /// Does what a move does.
  void make(Lessons.Outcome outcome) {
    for (var edit : outcome.plain()) edit(edit, NO_CLOCKS);
    set(encoding.memory(), outcome.memory());
    if (outcome.timed().length == 0) return;
    var clocks = started(outcome.clocks());
    for (var edit : outcome.timed()) edit(edit, clocks);
    stopped(clocks);
  }

  private void edit(Edits.Edit edit, int[] clocks) {
    var number = to.number(edit.block());
    set(edit.block(), edits.edited(edits.change(edit, clocks), edit, number, clocks));
  }

  /// Makes room among the clocks for those that are set; gives all of them.
  private int[] started(int[] fresh) {
    var clocks = encoding.clocks(from);
    if (fresh.length == 0) return clocks;
    for (var tick : fresh) rows.draft().guard(tick);
    var all = clocks;
    for (var tick : fresh) if (Arrays.binarySearch(all, tick) < 0) all = with(all, tick);
    if (all.length > clocks.length) tell(clocks, Arrays.copyOfRange(all, 1, all.length), 0);
    return all;
  }

  private static int[] with(int[] clocks, int tick) {
    var more = Arrays.copyOf(clocks, clocks.length + 1);
    more[clocks.length] = tick;
    Arrays.sort(more);
    return more;
  }

  /// Lets go of clocks that nothing refers to any more.
  private void stopped(int[] clocks) {
    var used = encoding.ranks(to) >>> 1;
    if (Long.bitCount(used) == clocks.length - 1) return;
    var left = new int[Long.bitCount(used)];
    var count = 0;
    for (var rank = 1; rank < clocks.length; rank++)
      if ((used >>> rank - 1 & 1) != 0) left[count++] = clocks[rank];
    tell(clocks, left, 0);
  }

  /// Lets time pass in which nothing falls due and nothing begins.
  void later(int ticks) {
    var clocks = encoding.clocks(from);
    var present = (encoding.ranks(from) & 1) != 0;
    if (!present && (clocks.length == 1 || ticks < clocks[1])) {
      for (var rank = 1; rank < clocks.length; rank++) {
        var clock = encoding.clock(rank);
        set(clock, encoding.sooner(from.number(clock), ticks));
      }
      return;
    }
    var sooner = new int[clocks.length];
    for (var rank = 1; rank < clocks.length; rank++)
      sooner[rank] = Math.max(-1, clocks[rank] - ticks);
    tell(sooner, Arrays.stream(sooner).filter(tick -> tick > 0).toArray(), -1);
  }

  /// Tells ticks, by rank, by their ranks among those to come; what was present becomes `present`.
  private void tell(int[] before, int[] coming, int present) {
    if (coming.length > Encoding.CLOCKS) throw new Crowded();
    var forms = new ArrayList<Integer>();
    forms.add(present);
    for (var rank = 1; rank < before.length; rank++) {
      var at = Arrays.binarySearch(coming, before[rank]);
      forms.add(at < 0 ? Math.min(before[rank], 0) : Blocks.coming(at + 1));
    }
    var changes = encoding.shifting(forms);
    for (var block = 0; block < encoding.blocks(); block++)
      set(block, encoding.shifted(changes[block], block, to.number(block), forms));
    for (var rank = 1; rank < Math.max(before.length, coming.length + 1); rank++)
      set(encoding.clock(rank), rank <= coming.length ? encoding.clockNumber(coming[rank - 1]) : 0);
  }
}
