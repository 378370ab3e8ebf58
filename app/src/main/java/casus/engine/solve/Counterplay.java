package casus.engine.solve;

import casus.machine.Automaton;
import java.util.BitSet;

/// The plays in which somebody follows a strategy and the others answer it: what a story is told
/// from.
public final class Counterplay {
  private Counterplay() {}

  /// The others answer with a strategy of theirs; where neither has a choice, the first transition
  /// is taken.
  public static Play given(Automaton automaton, Strategy strategy, Strategy counter, BitSet goal) {
    return Play.of(automaton, strategy.orElse(counter).orElse(Strategy.first(automaton)), goal);
  }

  /// The others do all they can for the goal: the play in which it comes after the fewest ticks.
  public static Reach soonest(Automaton automaton, Strategy strategy, BitSet goal) {
    var induced = Induced.by(automaton, strategy);
    var everybody = Coalition.everybody(automaton.players());
    var arrival = Solver.soonest(induced.automaton(), everybody, goal);
    return arrival.ticks().isPresent()
        ? new Reach.Reached(induced.original(arrival.play()))
        : ShortestPlay.to(induced.automaton(), goal);
  }

  /// The others do all they can against the goal: the play in which it comes after the most ticks,
  /// or never.
  public static Play longest(Automaton automaton, Strategy strategy, BitSet goal) {
    var induced = Induced.by(automaton, strategy);
    return induced.original(Solver.soonest(induced.automaton(), Coalition.NOBODY, goal).play());
  }
}
