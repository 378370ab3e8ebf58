package casus.engine.explore;

import casus.machine.Blocks;
import casus.machine.Clock;
import casus.machine.Counted;
import casus.machine.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a trace says, in the numbers of an [Encoding]: what the outcome depended on, and what it
/// does to the number of each block.
final class Edits {
  private final Encoding encoding;
  private final Blocks blocks;
  private final Map<Writes, Edit> edits = new HashMap<>();

  /// Some bits of a field that are written.
  record Write(int field, int bits, int value) {}

  /// What is written into blocks of one kind.
  private record Writes(int kind, List<Write> all) {}

  /// What becomes of the number of a block. `clocks` are the ticks to come that it sets, and what
  /// it does depends on their ranks.
  record Edit(
      int block,
      List<Write> writes,
      int[] clocks,
      Local.Change plain,
      Map<List<Long>, Local.Change> ranked) {}

  Edits(Encoding encoding, Blocks blocks) {
    this.encoding = encoding;
    this.blocks = blocks;
  }

  /// The questions of a trace, as far as their answers can differ.
  List<Recall.Test> tests(List<Trace.Question> questions, Position position) {
    var tests = new ArrayList<Recall.Test>();
    var later = new ArrayList<Recall.Test>();
    for (var each : questions) {
      // How far off a clock is comes behind which clock it is.
      tests.addAll(later);
      later.clear();
      if (each instanceof Counted counted) {
        var crowd = new Crowd(encoding, blocks, counted);
        if (crowd.varies()) tests.add(crowd);
        continue;
      }
      var question = (Trace.OfCell) each;
      if (question.cell() == Blocks.NEXT)
        throw new IllegalStateException("asks when something falls due next: " + question);
      for (var at : blocks.places(question.cell())) {
        var held = encoding.locals()[at.block()].values(position.number(at.block()))[at.field()];
        var rank = blocks.moves(at.block(), at.field()) ? Blocks.rank(held) : 0;
        var told = rank > 0 && question instanceof Trace.OfCell.Bits;
        if (told && encoding.locals()[encoding.clock(rank)].varies(0))
          later.add(encoding.asked(encoding.clock(rank), 0, new Trace.OfCell.Bits(0, -1)));
        if (!encoding.locals()[at.block()].varies(at.field())) continue;
        switch (question) {
          case Trace.OfCell.Bits(var cell, var mask) -> {
            var bits = blocks.inField(at, mask);
            if (bits != 0)
              tests.add(
                  encoding.asked(at.block(), at.field(), new Trace.OfCell.Bits(at.field(), bits)));
          }
          case Trace.OfCell.Equal(var cell, var value) ->
              tests.add(
                  at.mask() == -1
                      ? encoding.asked(
                          at.block(), at.field(), new Trace.OfCell.Equal(at.field(), value))
                      : whole(at));
          case Trace.OfCell.Behind(var cell, var tick) ->
              tests.add(
                  at.mask() == -1
                      ? encoding.asked(
                          at.block(), at.field(), new Trace.OfCell.Behind(at.field(), tick))
                      : whole(at));
        }
      }
    }
    tests.addAll(later);
    return tests;
  }

  private Recall.Test whole(Blocks.Place at) {
    return encoding.asked(at.block(), at.field(), new Trace.OfCell.Bits(at.field(), -1));
  }

  /// What a trace has written, given the cells that came of it.
  List<Edit> of(Trace trace, int[] after) {
    var all = new TreeMap<Integer, List<Write>>();
    var written = trace.written();
    for (var cell = 0; cell < written.length; cell++) {
      if (written[cell] == 0) continue;
      for (var at : blocks.places(cell)) {
        var mask = at.mask() & written[cell];
        if (mask != 0)
          all.computeIfAbsent(at.block(), _ -> new ArrayList<>())
              .add(
                  new Write(
                      at.field(),
                      blocks.inField(at, mask),
                      blocks.inField(at, mask & after[cell])));
      }
    }
    var edits = new ArrayList<Edit>();
    all.forEach((block, writes) -> edits.add(edit(block, writes)));
    return edits;
  }

  private Edit edit(int block, List<Write> writes) {
    var known =
        edits.computeIfAbsent(
            new Writes(blocks.like(block), writes),
            _ ->
                new Edit(
                    block, writes, clocks(block, writes), new Local.Change(), new HashMap<>()));
    return new Edit(block, writes, known.clocks(), known.plain(), known.ranked());
  }

  private int[] clocks(int block, List<Write> writes) {
    return writes.stream()
        .filter(write -> blocks.moves(block, write.field()))
        .mapToInt(Write::value)
        .map(blocks::cut)
        .filter(tick -> tick > 0 && tick != Clock.NEVER)
        .distinct()
        .toArray();
  }

  /// Whether some clock may stand still: then what an edit does depends on how far off clocks are.
  boolean tolls() {
    return blocks.tolls();
  }

  /// Whether an edit sets or stops a clock.
  boolean timed(Edit edit) {
    return blocks.tolls()
        || edit.writes().stream().anyMatch(write -> blocks.moves(edit.block(), write.field()));
  }

  /// What an edit makes of each number, where the ticks to come are these.
  Local.Change change(Edit edit, int[] clocks) {
    if (edit.clocks().length == 0 && !blocks.tolls()) return edit.plain();
    // What stands still keeps what remains, and that depends on the ticks themselves.
    var ranks =
        blocks.tolls()
            ? Arrays.stream(clocks).asLongStream().boxed().toList()
            : List.of(ranks(edit, clocks));
    return edit.ranked().computeIfAbsent(ranks, _ -> new Local.Change());
  }

  /// The ranks of the clocks that an edit sets, a bit each.
  private static long ranks(Edit edit, int[] clocks) {
    var ranks = 0L;
    for (var tick : edit.clocks()) ranks |= 1L << Arrays.binarySearch(clocks, tick);
    return ranks;
  }

  /// What an edit makes of a number.
  int edited(Local.Change change, Edit edit, int number, int[] clocks) {
    var known = change.of(number);
    if (known >= 0) return known;
    var before = encoding.locals()[edit.block()].values(number);
    var values = timed(edit) ? timed(edit, before, clocks) : written(edit, before);
    var becomes = encoding.number(edit.block(), values);
    change.learn(number, becomes);
    return becomes;
  }

  private static int[] written(Edit edit, int[] before) {
    var values = before.clone();
    for (var write : edit.writes())
      values[write.field()] = values[write.field()] & ~write.bits() | write.value();
    return values;
  }

  private int[] timed(Edit edit, int[] before, int[] clocks) {
    var kind = blocks.like(edit.block());
    var told = encoding.cells(kind, before);
    blocks.ticks(kind, told, tick -> tick > 0 ? clocks[Blocks.rank(tick)] : tick);
    var cells = encoding.cells(kind, written(edit, blocks.read(told, kind)));
    blocks.cut(kind, cells);
    blocks.ticks(
        kind, cells, tick -> tick > 0 ? Blocks.coming(Arrays.binarySearch(clocks, tick)) : tick);
    return blocks.read(cells, kind);
  }
}
