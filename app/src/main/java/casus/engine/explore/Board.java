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

  private final Encoding encoding;
  private final Edits edits;
  private final States states;
  private final int members;
  private final Position from;
  private final Position to;

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
    from = new Position(encoding.places());
    to = new Position(encoding.places());
  }

  States states() {
    return states;
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

  /// The number of the state that has been made.
  int made() {
    return states.put(to);
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
      if (wide.contains(locals[place])) bits[place] = Layout.bits(locals[place].size());
    bits[encoding.places()] = members;
    states.widen(bits);
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
    var coming = IntStream.concat(Arrays.stream(clocks), Arrays.stream(fresh)).filter(t -> t > 0);
    var all = coming.sorted().distinct().toArray();
    if (all.length == clocks.length - 1) return clocks;
    tell(clocks, all, 0);
    return IntStream.concat(IntStream.of(0), Arrays.stream(all)).toArray();
  }

  /// Lets go of clocks that nothing refers to any more.
  private void stopped(int[] clocks) {
    var used = encoding.ranks(to) >>> 1;
    if (Long.bitCount(used) == clocks.length - 1) return;
    var ranks = IntStream.range(1, clocks.length).filter(rank -> (used >>> rank - 1 & 1) != 0);
    tell(clocks, ranks.map(rank -> clocks[rank]).toArray(), 0);
  }

  /// Lets time pass in which nothing falls due and nothing begins.
  void later(int ticks) {
    var clocks = encoding.clocks(from);
    var present = (encoding.ranks(from) & 1) != 0;
    if (!present && (clocks.length == 1 || ticks < clocks[1])) {
      for (var rank = 1; rank < clocks.length; rank++) {
        var clock = encoding.clock(rank);
        set(clock, encoding.sooner(rank, from.number(clock), ticks));
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
      set(
          encoding.clock(rank),
          rank <= coming.length ? encoding.clockNumber(rank, coming[rank - 1]) : 0);
  }
}
