package casus.engine.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Compares the game that [Explorer] learns with the one in which every transition is a step of the
/// whole configuration.
public final class SameGame {
  private SameGame() {}

  /// Both are the same, state for state. Gives how many states that is; none, if both have more
  /// than they may.
  public static int assertSame(Arena arena, int mostStates, String where) {
    return assertSame(arena, Lessons.of(arena), mostStates, where);
  }

  /// The same, with what other games have taught.
  public static int assertSame(Arena arena, Lessons lessons, int mostStates, String where) {
    var plain = Explorer.plainly(arena, Budget.states(mostStates));
    var fast = Explorer.explore(arena, lessons, Budget.states(mostStates));
    if (plain instanceof Exploration.OutOfBudget) {
      assertTrue(fast instanceof Exploration.OutOfBudget, where);
      return 0;
    }
    var one = ((Exploration.Complete) plain).unfolding();
    var other = ((Exploration.Complete) fast).unfolding();
    assertEquals(one.automaton().states(), other.automaton().states(), where);
    assertEquals(one.automaton().transitions(), other.automaton().transitions(), where);
    for (var state = 0; state < one.automaton().states(); state++) {
      var at = where + ", state " + state;
      assertEquals(one.automaton().owner(state), other.automaton().owner(state), at);
      assertEquals(one.automaton().first(state), other.automaton().first(state), at);
      assertEquals(one.places().place(state), other.places().place(state), at);
    }
    for (var transition = 0; transition < one.automaton().transitions(); transition++) {
      var at = where + ", transition " + transition;
      assertEquals(one.automaton().target(transition), other.automaton().target(transition), at);
      assertEquals(one.automaton().cost(transition), other.automaton().cost(transition), at);
      assertEquals(
          one.action(one.automaton().action(transition)),
          other.action(other.automaton().action(transition)),
          at);
    }
    return one.automaton().states();
  }

  /// The same game with a round each so many ticks.
  public static Arena ticking(Arena arena, int tick) {
    return new Arena(
        arena.program(),
        arena.reading(),
        arena.start(),
        arena.turns(),
        arena.answering(),
        arena.deeds(),
        arena.interest(),
        arena.observer(),
        arena.memory(),
        arena.decided(),
        tick,
        arena.horizon());
  }
}
