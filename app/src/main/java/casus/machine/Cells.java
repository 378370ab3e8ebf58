package casus.machine;

/// The cells of a step in the making. All reading and writing of a step goes through here, so that
/// a [Trace] can tell what its outcome depends on.
final class Cells {
  private static final int ALL = -1;

  private final int[] values;
  private final Trace trace;
  private final boolean traced;

  Cells(int[] values, Trace trace) {
    this.values = values;
    this.trace = trace;
    traced = trace != Trace.NONE;
  }

  boolean traced() {
    return traced;
  }

  /// Whether somebody wants to know what is asked of a cell.
  boolean noted(int cell) {
    return traced && trace.notes(cell);
  }

  /// Whether somebody is one of several who are counted and not named.
  boolean alike(int actor) {
    return trace.counts(actor);
  }

  /// Whether some bits of a cell have been written.
  boolean wrote(int cell, int mask) {
    return trace.wrote(cell, mask);
  }

  /// Asks many at once.
  int asked(Counted question) {
    trace.asked(question);
    return question.answer();
  }

  /// The bits of each cell that follow from what has been asked and written.
  int[] known() {
    return trace.known(values);
  }

  int[] copy() {
    return values.clone();
  }

  int get(int cell) {
    if (traced) trace.read(cell, ALL);
    return values[cell];
  }

  boolean is(int cell, int value) {
    if (traced) trace.compared(cell, value);
    return values[cell] == value;
  }

  /// Whether the tick in a cell lies behind another.
  boolean behind(int cell, int tick) {
    if (traced) trace.timed(cell, tick);
    return values[cell] > tick;
  }

  /// Some bits of a cell.
  int bits(int cell, int shift, int mask) {
    if (traced) trace.read(cell, mask << shift);
    return values[cell] >>> shift & mask;
  }

  void set(int cell, int value) {
    if (traced) trace.written(cell, ALL);
    values[cell] = value;
  }

  void bits(int cell, int shift, int mask, int value) {
    if (traced) trace.written(cell, mask << shift);
    values[cell] = values[cell] & ~(mask << shift) | (value & mask) << shift;
  }

  /// The clock and the earliest due tick, which no meaning depends on by itself.
  int peek(int cell) {
    return values[cell];
  }

  void poke(int cell, int value) {
    values[cell] = value;
  }

  Configuration done() {
    return new Configuration(values);
  }
}
