package casus.machine;

import java.util.Arrays;

/// A question about many voters at once: how a vote stands that depends on how many of them have
/// said what, and not on who. What the other voters have said is known where it is asked.
public final class Counted implements Trace.Question {
  private final Program program;
  private final Reading reading;
  private final Input deed;
  private final int decision;
  private final int[] actors;
  private final Tally.Count count;
  private final Tally.Ask ask;
  private final int[] crowd;
  private final int[] others;
  private final int slot;
  private final int[] cells;
  private final int[] known;

  /// `crowd` are places among the voters, and `others` how many of the rest have said what.
  Counted(
      Step step,
      int decision,
      int[] actors,
      Tally.Count count,
      Tally.Ask ask,
      int[] crowd,
      int[] others) {
    program = step.program();
    reading = step.reading();
    deed = step.input();
    slot = step.slot();
    this.decision = decision;
    this.actors = actors;
    this.count = count;
    this.ask = ask;
    this.crowd = crowd;
    this.others = others;
    cells = step.cells().copy();
    known = step.cells().known();
  }

  /// How many are asked.
  public int size() {
    return crowd.length;
  }

  /// Somebody of the crowd.
  public int actor(int place) {
    return actors[crowd[place]];
  }

  /// The cells where the question was asked.
  public int[] cells() {
    return cells.clone();
  }

  /// Whether some bits of a cell are the same wherever the question is asked.
  public boolean known(int cell, int mask) {
    return (mask & ~known[cell]) == 0;
  }

  /// What somebody of the crowd has said, given the cells of a configuration: a ballot, or that it
  /// has no say. The trace notes what that depends on.
  public int said(int place, int[] at, Trace trace) {
    return count.said(sheet(at, trace), crowd[place]);
  }

  private Ballots sheet(int[] at, Trace trace) {
    var step = new Step(program, reading, new Cells(at, trace), Reasons.NONE);
    step.took(deed);
    return new Ballots(step.at(slot, Input.UNSAID), decision, actors);
  }

  /// How many things there are to be said.
  public static int sayings() {
    return Tally.RECUSED + 1;
  }

  /// The answer, where so many of the crowd have said each of them.
  public int answer(int[] said) {
    var all = others.clone();
    for (var ballot = 0; ballot < all.length; ballot++) all[ballot] += said[ballot];
    return count.answer(ask, all, all);
  }

  /// The answer where the question was asked.
  int answer() {
    var sheet = sheet(cells.clone(), Trace.NONE);
    var said = new int[sayings()];
    for (var voter : crowd) said[count.said(sheet, voter)]++;
    return answer(said);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counted that
        && decision == that.decision
        && count.equals(that.count)
        && ask == that.ask
        && slot == that.slot
        && Arrays.equals(crowd, that.crowd)
        && Arrays.equals(others, that.others);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * decision + ask.hashCode()) + Arrays.hashCode(crowd);
  }
}
