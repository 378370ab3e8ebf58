package casus.machine;

import casus.machine.Symmetry.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/// How the cells of a configuration fall into blocks that change for themselves: what belongs to
/// one of several like parties, every other machine, and whatever is left. A search numbers what
/// stands in a block, and keeps a configuration as a few numbers.
///
/// The present tick is in no block, being zero in a configuration told from now, and neither is the
/// earliest due tick, which follows from the blocks.
public final class Blocks {
  /// The cell that holds the earliest due tick.
  public static final int NEXT = Program.NEXT;

  private final Program program;
  private final Rewind rewind;
  private final int[] named;
  private final List<Field[]> fields = new ArrayList<>();
  private final List<List<Integer>> machines = new ArrayList<>();
  private final List<Integer> likes = new ArrayList<>();
  private final List<boolean[]> moves = new ArrayList<>();
  private final int[] blockOf;
  private final List<List<Place>> places = new ArrayList<>();

  /// Some bits of a cell, and where they are kept: as bits of a field of a block.
  public record Place(int block, int field, int mask) {}

  public Blocks(Program program, Symmetry symmetry, Rewind rewind) {
    this.program = program;
    this.rewind = rewind;
    named = symmetry.named();
    var left = new int[program.cells];
    Arrays.fill(left, -1);
    left[Program.NOW] = 0;
    left[Program.NEXT] = 0;
    blockOf = new int[program.actors.size()];
    Arrays.fill(blockOf, Input.UNSAID);
    for (var members : symmetry.classes())
      for (var actor : members) {
        blockOf[actor] = fields.size();
        add(List.of(symmetry.fields(actor)), blockOf[members[0]], left);
      }
    for (var number = 0; number < program.instances.length; number++) {
      var instance = program.instances[number];
      var rest = new ArrayList<Field>();
      for (var cell = instance.cell();
          cell < instance.cell() + Program.EXTRA + instance.extras();
          cell++) if (left[cell] != 0) rest.add(new Field(cell, 0, left[cell]));
      if (!rest.isEmpty()) add(rest, fields.size(), left);
    }
    for (var cell = 0; cell < left.length; cell++)
      if (left[cell] != 0) add(List.of(new Field(cell, 0, left[cell])), fields.size(), left);
    index();
  }

  private void add(List<Field> block, int like, int[] left) {
    for (var field : block) left[field.cell()] &= ~(field.mask() << field.shift());
    fields.add(block.toArray(Field[]::new));
    likes.add(like);
    machines.add(new ArrayList<>());
  }

  private void index() {
    for (var cell = 0; cell < program.cells; cell++) places.add(new ArrayList<>());
    for (var block = 0; block < fields.size(); block++)
      for (var field = 0; field < fields.get(block).length; field++) {
        var at = fields.get(block)[field];
        places.get(at.cell()).add(new Place(block, field, at.mask() << at.shift()));
      }
    for (var number = 0; number < program.instances.length; number++)
      for (var place : places.get(program.instances[number].cell() + Program.STATE))
        machines.get(place.block()).add(number);
    for (var block = 0; block < fields.size(); block++) moves.add(moving(block));
  }

  /// How many blocks there are.
  public int count() {
    return fields.size();
  }

  /// How many cells a configuration has.
  public int cells() {
    return program.cells;
  }

  /// The first block that holds the same of a like party; the block itself, where there is none.
  public int like(int block) {
    return likes.get(block);
  }

  /// The block of one of several like parties; minus one for all others.
  public int of(int actor) {
    return blockOf[actor];
  }

  /// The cells that name an actor.
  public List<Integer> named() {
    return Arrays.stream(named).boxed().toList();
  }

  /// Where the bits of a cell are kept.
  public List<Place> places(int cell) {
    return places.get(cell);
  }

  /// How many values a block holds.
  public int width(int block) {
    return fields.get(block).length;
  }

  /// What stands in a block.
  public int[] read(int[] cells, int block) {
    return Arrays.stream(fields.get(block)).mapToInt(field -> field.read(cells)).toArray();
  }

  /// Puts into the cells what stands in a block.
  public void write(int[] values, int block, int[] cells) {
    var all = fields.get(block);
    for (var field = 0; field < all.length; field++) all[field].write(cells, values[field]);
  }

  /// Bits of a cell, as they stand in a field that keeps them.
  public int inField(Place place, int bits) {
    var at = fields.get(place.block())[place.field()];
    return bits >>> at.shift() & at.mask();
  }

  // Clocks. A tick to come is kept as its rank among all ticks to come, so that blocks stand still
  // while time passes, and clocks that run together are one. The ticks themselves are kept apart.

  private static final int COMING = 1 << 30;

  /// The form of a tick to come of some rank, from 1 on.
  public static int coming(int rank) {
    return COMING + rank;
  }

  /// The rank of a tick, or zero: for what has passed, and for what is not a tick to come.
  public static int rank(int tick) {
    return tick > COMING && tick != Clock.NEVER ? tick - COMING : 0;
  }

  /// Puts every tick of a block that moves through a function.
  public void ticks(int block, int[] cells, IntUnaryOperator function) {
    for (var number : machines.get(block)) {
      var instance = program.instances[number];
      if (!rewind.remains(instance, cells)) move(cells, instance.cell() + Program.DUE, function);
      if (limited(instance)) move(cells, instance.cell() + Powers.LIMIT, function);
    }
  }

  private static void move(int[] cells, int cell, IntUnaryOperator function) {
    if (cells[cell] != Clock.NEVER && cells[cell] != Clock.ALWAYS)
      cells[cell] = function.applyAsInt(cells[cell]);
  }

  /// A tick told from now, as far as it matters.
  public int cut(int tick) {
    return rewind.closer(tick, 0);
  }

  /// Whether ticks stand still in some states, and may move again.
  public boolean tolls() {
    return rewind.tolls();
  }

  /// Whether a field of a block may hold a tick that moves.
  public boolean moves(int block, int field) {
    return moves.get(block)[field];
  }

  private boolean[] moving(int block) {
    var ticks = new boolean[width(block)];
    for (var number : machines.get(block)) {
      var instance = program.instances[number];
      for (var field = 0; field < ticks.length; field++) {
        var cell = fields.get(block)[field].cell() - instance.cell();
        ticks[field] |= cell == Program.DUE || cell == Powers.LIMIT && limited(instance);
      }
    }
    return ticks;
  }

  private static boolean limited(Instance instance) {
    return instance.machine() == Machine.POWER && instance.extras() > 0;
  }

  /// When the first clock of a block that runs falls due, or [Clock#NEVER].
  public int next(int block, int[] cells) {
    var step = looking(cells);
    return first(step, machines.get(block).stream().filter(step::runs));
  }

  /// When something of a block begins, or [Clock#NEVER].
  public int beginning(int block, int[] cells) {
    var step = looking(cells);
    return first(step, machines.get(block).stream().filter(step::runs).filter(step::begins));
  }

  private Step looking(int[] cells) {
    return new Step(program, Reading.narrow(program.words()), cells, Reasons.NONE);
  }

  private static int first(Step step, Stream<Integer> machines) {
    return machines.mapToInt(step::due).min().orElse(Clock.NEVER);
  }

  /// Brings the ticks of a block, told from now, into the form that [Rewind] gives them.
  public void cut(int block, int[] cells) {
    for (var number : machines.get(block)) rewind.closer(program.instances[number], cells, 0);
  }
}
