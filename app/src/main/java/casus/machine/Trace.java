package casus.machine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What one step, or one look at a configuration, depended on, and what it changed. Two
/// configurations told from now in which all questions have the same answers, in the order in which
/// they were asked, have the same outcome: each question follows from the answers before.
public final class Trace {
  /// Asks and notes nothing.
  static final Trace NONE = new Trace(new boolean[0], 0);

  private final boolean[] noted;
  private final long counted;
  private final Set<Question> questions = new LinkedHashSet<>();
  private final int[] written;

  /// Notes what is asked of some cells, by number; all others are known never to differ. Votes of
  /// some actors, given as bits, are counted where that is enough.
  public Trace(boolean[] noted, long counted) {
    this.noted = noted;
    this.counted = counted;
    written = new int[noted.length];
  }

  /// Something asked of a configuration.
  public sealed interface Question permits OfCell, Counted {}

  /// Something asked of one cell.
  public sealed interface OfCell extends Question {
    /// The cell that is asked about.
    int cell();

    /// What some bits of the cell are.
    record Bits(int cell, int mask) implements OfCell {}

    /// Whether the cell holds a value.
    record Equal(int cell, int value) implements OfCell {}

    /// Whether the tick in the cell lies behind another.
    record Behind(int cell, int tick) implements OfCell {}

    /// The answer in an array of cells.
    default int answer(int[] cells) {
      return switch (this) {
        case Bits(var cell, var mask) -> cells[cell] & mask;
        case Equal(var cell, var value) -> cells[cell] == value ? 1 : 0;
        case Behind(var cell, var tick) -> cells[cell] > tick ? 1 : 0;
      };
    }
  }

  /// What was asked before it was written, in order.
  public List<Question> questions() {
    return new ArrayList<>(questions);
  }

  /// The bits of cells that were written, by cell.
  public int[] written() {
    return written.clone();
  }

  boolean counts(int actor) {
    return actor >= 0 && actor < Long.SIZE && (counted >>> actor & 1) != 0;
  }

  boolean wrote(int cell, int mask) {
    return (written[cell] & mask) != 0;
  }

  void asked(Counted question) {
    questions.add(question);
  }

  int[] known(int[] values) {
    var known = written.clone();
    for (var question : questions)
      switch (question) {
        case OfCell.Bits(var cell, var mask) -> known[cell] |= mask;
        case OfCell.Equal(var cell, var value) -> known[cell] |= values[cell] == value ? -1 : 0;
        case OfCell.Behind _, Counted _ -> {}
      }
    return known;
  }

  boolean notes(int cell) {
    return noted[cell];
  }

  void read(int cell, int mask) {
    var left = ~written[cell] & mask;
    if (left != 0 && noted[cell]) questions.add(new OfCell.Bits(cell, left));
  }

  void compared(int cell, int value) {
    if (written[cell] != 0) read(cell, -1);
    else if (noted[cell]) questions.add(new OfCell.Equal(cell, value));
  }

  void timed(int cell, int tick) {
    if (written[cell] != 0) read(cell, -1);
    else if (noted[cell]) questions.add(new OfCell.Behind(cell, tick));
  }

  void written(int cell, int mask) {
    written[cell] |= mask;
  }
}
