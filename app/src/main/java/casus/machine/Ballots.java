package casus.machine;

/// Ballots in the cells of a decision: three bits each, ten to a cell.
record Ballots(Cells cells, int base, int[] actors, Scene scene) implements Tally.Sheet {
  static final int BITS = 3;
  static final int A_CELL = 10;
  static final int MASK = (1 << BITS) - 1;

  /// How many cells so many voters need.
  static int cells(int voters) {
    return (voters + A_CELL - 1) / A_CELL;
  }

  void cast(int voter, int ballot) {
    var shift = BITS * (voter % A_CELL);
    var cell = base + voter / A_CELL;
    cells.bits(cell, shift, MASK, ballot);
  }

  @Override
  public int ballot(int voter) {
    return cells.bits(base + voter / A_CELL, BITS * (voter % A_CELL), MASK);
  }

  @Override
  public int actor(int voter) {
    return actors[voter];
  }

  @Override
  public int voters() {
    return actors.length;
  }
}
