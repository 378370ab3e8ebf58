package casus.engine.explore;

import casus.machine.Blocks;
import casus.machine.Counted;
import casus.machine.Trace.OfCell;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A question about many like parties at once, put to a position: what each has said follows from
/// what stands in its own block, and is looked at once for each number.
final class Crowd implements Recall.Test {
  private static final int SMALL = 8;

  private final Encoding encoding;
  private final Blocks blocks;
  private final Counted question;
  private final int[] members;

  // By member and number: one more than what it has said, or zero.
  private final byte[][] known;
  private final int[] said = new int[Counted.sayings()];

  /// What somebody has said does not follow from what stands in its block alone.
  static final class Uncountable extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  Crowd(Encoding encoding, Blocks blocks, Counted question) {
    this.encoding = encoding;
    this.blocks = blocks;
    this.question = question;
    members =
        IntStream.range(0, question.size())
            .map(place -> blocks.of(question.actor(place)))
            .toArray();
    known = new byte[members.length][SMALL];
  }

  /// Whether anything differs in the blocks of its members by now.
  boolean varies() {
    for (var block : members)
      for (var field = 0; field < blocks.width(block); field++)
        if (encoding.locals()[block].varies(field)) return true;
    return false;
  }

  @Override
  public int answer(int[] numbers) {
    Arrays.fill(said, 0);
    for (var member = 0; member < members.length; member++) {
      var number = numbers[members[member]];
      var one = number < known[member].length ? known[member][number] - 1 : -1;
      said[one < 0 ? learn(member, number) : one]++;
    }
    return question.answer(said);
  }

  private int learn(int member, int number) {
    var block = members[member];
    var cells = question.cells();
    blocks.write(encoding.locals()[block].values(number), block, cells);
    var trace = encoding.trace();
    var one = question.said(member, cells, trace);
    for (var asked : trace.questions())
      if (!(asked instanceof OfCell of) || !follows(of, block)) throw new Uncountable();
    if (number >= known[member].length)
      known[member] = Arrays.copyOf(known[member], Math.max(number + 1, 2 * known[member].length));
    known[member][number] = (byte) (one + 1);
    return one;
  }

  /// Whether the answer follows from the number of a block and from where the question is asked.
  private boolean follows(OfCell asked, int block) {
    if (asked.cell() == Blocks.NEXT) return false;
    var mask = asked instanceof OfCell.Bits(var cell, var bits) ? bits : -1;
    for (var at : blocks.places(asked.cell())) {
      if (blocks.moves(at.block(), at.field())) return false;
      if (at.block() == block || !encoding.locals()[at.block()].varies(at.field())) continue;
      if (!question.known(asked.cell(), mask & at.mask())) return false;
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Crowd that && question.equals(that.question);
  }

  @Override
  public int hashCode() {
    return question.hashCode();
  }
}
