package casus.machine;

import java.util.stream.IntStream;

/// Ballots in the cells of a decision: three bits each, ten to a cell.
record Ballots(Step step, int decision, int[] actors) implements Tally.Sheet {
  static final int BITS = 3;
  static final int A_CELL = 10;
  static final int MASK = (1 << BITS) - 1;

  /// How many cells so many voters need.
  static int cells(int voters) {
    return (voters + A_CELL - 1) / A_CELL;
  }

  private int cell(int voter) {
    return step.instance(decision).cell() + Program.EXTRA + voter / A_CELL;
  }

  private static int shift(int voter) {
    return BITS * (voter % A_CELL);
  }

  void cast(int voter, int ballot) {
    step.cells().bits(cell(voter), shift(voter), MASK, ballot);
  }

  @Override
  public int ballot(int voter) {
    return step.cells().bits(cell(voter), shift(voter), MASK);
  }

  @Override
  public int actor(int voter) {
    return actors[voter];
  }

  @Override
  public int voters() {
    return actors.length;
  }

  @Override
  public Scene scene() {
    return step;
  }

  @Override
  public int asked(Tally.Count count, Tally.Ask ask) {
    var crowd =
        step.cells().traced() && count.unweighted()
            ? IntStream.range(0, voters()).filter(this::alike).toArray()
            : new int[0];
    return crowd.length > 1 ? counted(count, ask, crowd) : named(count, ask);
  }

  private int named(Tally.Count count, Tally.Ask ask) {
    var said = new int[Tally.RECUSED + 1];
    var heads = new int[Tally.RECUSED + 1];
    for (var voter = 0; voter < voters(); voter++) {
      var ballot = count.said(this, voter);
      said[ballot] += count.weight(voter);
      heads[ballot]++;
    }
    return count.answer(ask, said, heads);
  }

  /// Whether somebody stands for others like it, and nothing has been written here of its own.
  private boolean alike(int voter) {
    var cells = step.cells();
    return cells.alike(actors[voter])
        && !cells.wrote(cell(voter), MASK << shift(voter))
        && !cells.wrote(step.instance(step.program().membershipOf(actors[voter])).cell(), -1);
  }

  /// Asks a crowd how many have said what, and not each what it has said.
  private int counted(Tally.Count count, Tally.Ask ask, int[] crowd) {
    var others = new int[Tally.RECUSED + 1];
    var next = 0;
    for (var voter = 0; voter < voters(); voter++)
      if (next < crowd.length && crowd[next] == voter) next++;
      else others[count.said(this, voter)]++;
    return step.cells().asked(new Counted(step, decision, actors, count, ask, crowd, others));
  }
}
