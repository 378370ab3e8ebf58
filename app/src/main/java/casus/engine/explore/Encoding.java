package casus.engine.explore;

import casus.machine.Blocks;
import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// How places of a game become numbers and back: one for what stands in each block of the
/// configuration, then what the observer has in mind, whose turn it is, and how far off the ticks
/// to come are, the soonest first.
final class Encoding {
  /// How many ticks to come a state may tell apart.
  static final int CLOCKS = 60;

  private final Blocks blocks;
  private final Local[] locals;
  private final int[] constant;
  private final List<List<Integer>> named = new ArrayList<>();
  private final int[] naming;
  private final int namings;
  private final Map<List<Integer>, Local.Change[]> shifts = new HashMap<>();
  private int[] ticking = {};
  private final boolean[] noted;
  private int age;

  // What stands at the position that was asked about last.
  private int[] asked = {};
  private Configuration configuration;

  /// Those whose votes are counted where that is enough, as bits.
  private long counted;

  /// `counted` are those whose votes are counted, as bits.
  Encoding(Blocks blocks, long counted) {
    this.blocks = blocks;
    this.counted = counted;
    constant = new int[blocks.cells()];
    configuration = Configuration.read(constant, 0);
    noted = new boolean[blocks.cells()];
    noted[Blocks.NEXT] = true;
    for (var cell = 0; cell < noted.length; cell++)
      for (var at : blocks.places(cell)) noted[cell] |= blocks.moves(at.block(), at.field());
    locals = new Local[blocks.count() + 2 + CLOCKS];
    for (var block = 0; block < blocks.count(); block++) {
      locals[block] =
          blocks.like(block) == block ? new Local(blocks.width(block)) : locals[blocks.like(block)];
      named.add(new ArrayList<>());
    }
    for (var cell : blocks.named())
      for (var place : blocks.places(cell)) named.get(place.block()).add(place.field());
    namings = named.stream().mapToInt(List::size).sum();
    naming =
        IntStream.range(0, blocks.count()).filter(block -> !named.get(block).isEmpty()).toArray();
    for (var place = memory(); place <= clock(1); place++) locals[place] = new Local(1);
    Arrays.fill(locals, clock(1), locals.length, locals[clock(1)]);
    number(clock(1), new int[] {0});
  }

  /// So many turns there are at least.
  void turns(int count) {
    for (var turn = locals[turn()].size(); turn < count; turn++) number(turn(), new int[] {turn});
  }

  int blocks() {
    return blocks.count();
  }

  int memory() {
    return blocks.count();
  }

  int turn() {
    return blocks.count() + 1;
  }

  /// The place of the tick to come of a rank, from 1 on.
  int clock(int rank) {
    return blocks.count() + 1 + rank;
  }

  int places() {
    return locals.length;
  }

  Local[] locals() {
    return locals;
  }

  /// Grows whenever a field turns out to vary that did not before: what has been learned without
  /// asking for it is void.
  int age() {
    return age;
  }

  // Values and numbers.

  int number(int place, int[] values) {
    var local = locals[place];
    var found = local.find(values);
    if (found >= 0) return found;
    var times = place < blocks.count() ? times(blocks.like(place), values) : Local.Times.NONE;
    var news = local.add(values, times);
    local.named(local.size() - 1, names(place, values));
    if (news) {
      age++;
      for (var cell = 0; cell < noted.length; cell++)
        for (var at : blocks.places(cell)) noted[cell] |= locals[at.block()].varies(at.field());
    }
    if (!times.equals(Local.Times.NONE) && !local.ticks()) {
      local.tick();
      ticking = IntStream.range(0, blocks.count()).filter(each -> locals[each].ticks()).toArray();
    }
    return local.size() - 1;
  }

  private Local.Times times(int kind, int[] values) {
    var cells = cells(kind, values);
    var next = blocks.next(kind, cells);
    var beginning = blocks.beginning(kind, cells);
    var ranks = new long[1];
    blocks.ticks(
        kind,
        cells,
        tick -> {
          if (tick >= 0) ranks[0] |= 1L << Blocks.rank(tick);
          return tick;
        });
    return new Local.Times(next, beginning, ranks[0]);
  }

  /// Cells in which the values of one block stand.
  int[] cells(int kind, int[] values) {
    var cells = constant.clone();
    blocks.write(values, kind, cells);
    return cells;
  }

  /// Whom some values name, as bits. Only of so many may several be alike.
  private long names(int place, int[] values) {
    if (place >= blocks.count()) return 0;
    var names = 0L;
    for (var field : named.get(place))
      if (values[field] >= 0 && values[field] < Long.SIZE) names |= 1L << values[field];
    return names;
  }

  /// The cells of a configuration at a position, with its earliest due tick.
  int[] cells(Position position) {
    var cells = new int[blocks.cells()];
    var clocks = clocks(position);
    for (var block = 0; block < blocks.count(); block++) {
      blocks.write(locals[block].values(position.number(block)), block, cells);
      blocks.ticks(block, cells, tick -> tick > 0 ? clocks[Blocks.rank(tick)] : tick);
    }
    cells[Blocks.NEXT] = next(position);
    return cells;
  }

  /// The numbers of blocks and clocks for the cells of a configuration.
  int[] numbers(int[] cells) {
    var coming = new TreeSet<Integer>();
    var told = cells.clone();
    for (var block = 0; block < blocks.count(); block++)
      blocks.ticks(
          block,
          told,
          tick -> {
            if (tick > 0) coming.add(tick);
            return tick;
          });
    if (coming.size() > CLOCKS) throw new Board.Crowded();
    var clocks = List.copyOf(coming);
    var numbers = new int[places()];
    for (var block = 0; block < blocks.count(); block++) {
      blocks.ticks(block, told, tick -> tick > 0 ? Blocks.coming(1 + clocks.indexOf(tick)) : tick);
      numbers[block] = number(block, blocks.read(told, block));
    }
    for (var rank = 1; rank <= clocks.size(); rank++)
      numbers[clock(rank)] = clockNumber(clocks.get(rank - 1));
    return numbers;
  }

  int clockNumber(int tick) {
    return number(clock(1), new int[] {tick});
  }

  /// The ticks to come, from place 1 on.
  int[] clocks(Position position) {
    var count = 0;
    while (count < CLOCKS && position.number(clock(count + 1)) != 0) count++;
    var clocks = new int[count + 1];
    for (var rank = 1; rank <= count; rank++) clocks[rank] = clock(position, rank);
    return clocks;
  }

  /// How far off a clock is.
  int tick(int number) {
    return locals[clock(1)].values(number)[0];
  }

  private int clock(Position position, int rank) {
    return tick(position.number(clock(rank)));
  }

  int memory(Position position) {
    return locals[memory()].values(position.number(memory()))[0];
  }

  /// When something falls due next.
  int next(Position position) {
    var next = Clock.NEVER;
    var numbers = position.numbers();
    for (var block : ticking) next = Math.min(next, locals[block].times(numbers[block]).next());
    return told(next, position);
  }

  /// When something begins next.
  int beginning(Position position) {
    var next = Clock.NEVER;
    for (var block : ticking)
      next = Math.min(next, locals[block].times(position.number(block)).beginning());
    return told(next, position);
  }

  private int told(int tick, Position position) {
    return Blocks.rank(tick) == 0 ? tick : clock(position, Blocks.rank(tick));
  }

  // Time.

  /// The ranks of the ticks to come that are in use, as bits; bit zero if one is the present.
  long ranks(Position position) {
    var ranks = 0L;
    for (var block : ticking) ranks |= locals[block].times(position.number(block)).ranks();
    return ranks;
  }

  /// What becomes of each block when ticks of each rank get another form, and present ones the form
  /// at place zero.
  Local.Change[] shifting(List<Integer> forms) {
    return shifts.computeIfAbsent(
        forms,
        _ -> {
          var all = new Local.Change[blocks.count()];
          for (var block = 0; block < all.length; block++)
            all[block] = blocks.like(block) == block ? new Local.Change() : all[blocks.like(block)];
          return all;
        });
  }

  /// The number of a block when ticks of each rank have got another form.
  int shifted(Local.Change change, int block, int number, List<Integer> forms) {
    var known = change.of(number);
    if (known >= 0) return known;
    var kind = blocks.like(block);
    var cells = cells(kind, locals[block].values(number));
    blocks.ticks(kind, cells, tick -> tick < 0 ? tick : forms.get(Blocks.rank(tick)));
    var becomes = number(block, blocks.read(cells, kind));
    change.learn(number, becomes);
    return becomes;
  }

  /// The number of a clock when so many ticks have passed, if it is still to come then.
  int sooner(int number, int ticks) {
    var change = locals[clock(1)].waiting(ticks);
    var known = change.of(number);
    if (known >= 0) return known;
    var becomes = clockNumber(tick(number) - ticks);
    change.learn(number, becomes);
    return becomes;
  }

  // What a trace says.

  /// A trace of what can differ by now.
  Trace trace() {
    return new Trace(noted, counted);
  }

  /// A question about a field.
  Recall.Test asked(int place, int field, Trace.OfCell question) {
    return new Recall.Single(locals[place], place, field, question);
  }

  /// From now on each is asked what it has said.
  void countNobody() {
    counted = 0;
    age++;
  }

  // Like parties that are named.

  /// Whether some block names one of some actors, given as bits.
  boolean names(Position position, long actors) {
    for (var block : naming)
      if ((locals[block].names(position.number(block)) & actors) != 0) return true;
    return false;
  }

  /// The more the earlier an actor is named; zero if it is not. A cell names one actor, so the
  /// first that names either of two tells them apart.
  int naming(Position position, int actor) {
    var left = namings;
    for (var block : naming) {
      var values = locals[block].values(position.number(block));
      for (var field : named.get(block)) {
        if (values[field] == actor) return left;
        left--;
      }
    }
    return 0;
  }

  /// The blocks that name somebody.
  int[] naming() {
    return naming;
  }

  /// The number of a block in which actors are named anew: `to[actor]` instead of each.
  int renamed(int block, int number, int[] to) {
    var values = locals[block].values(number).clone();
    for (var field : named.get(block)) if (values[field] >= 0) values[field] = to[values[field]];
    return Arrays.equals(values, locals[block].values(number)) ? number : number(block, values);
  }

  /// What stands at a position; the last one is kept, since more than one thing is asked of it.
  Configuration configuration(Position position) {
    if (!Arrays.equals(asked, position.numbers())) {
      configuration = Configuration.read(cells(position), 0);
      asked = position.numbers().clone();
    }
    return configuration;
  }
}
