package casus.machine;

import java.util.Arrays;

/// Where a pact stands: a flat value that can be compared, hashed and kept. What each cell means is
/// the [Program]'s to say: cell 0 is the current tick; every instance of a machine has its state,
/// its due tick, and what else it must remember.
public final class Configuration {
  private final int[] cells;
  private final Trace trace;

  /// Takes over the array; nobody else may write to it.
  Configuration(int[] cells) {
    this(cells, Trace.NONE);
  }

  private Configuration(int[] cells, Trace trace) {
    this.cells = cells;
    this.trace = trace;
  }

  /// The same configuration, which notes in a trace what is asked of it.
  public Configuration watched(Trace by) {
    return new Configuration(cells, by);
  }

  /// A copy to be changed into the next configuration.
  int[] copy() {
    return cells.clone();
  }

  /// The configuration whose cells stand in an array from `at` on.
  public static Configuration read(int[] array, int at) {
    return new Configuration(Arrays.copyOfRange(array, at, array.length));
  }

  /// Puts the cells into an array from `at` on.
  public void write(int[] array, int at) {
    System.arraycopy(cells, 0, array, at, cells.length);
  }

  int cell(int index) {
    if (trace != Trace.NONE) trace.read(index, -1);
    return cells[index];
  }

  /// How many cells there are.
  public int size() {
    return cells.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Configuration that && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  @Override
  public String toString() {
    return Arrays.toString(cells);
  }
}
