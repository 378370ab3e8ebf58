package casus.engine.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.machine.AutomatonDraft;
import casus.machine.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Unfolds a game without remembering what a move does: every transition is a step of the whole
/// configuration. Slow and obvious, for [Explorer] to be compared with.
public final class PlainExplorer {
  private final Rounds rounds;
  private final Vectors vectors;
  private final AutomatonDraft draft = new AutomatonDraft();
  private final List<Input> actions =
      new ArrayList<>(Collections.nCopies(Rounds.MOVES, Input.pass(0)));
  private final Map<Input, Integer> numbers = new HashMap<>();

  private PlainExplorer(Arena arena) {
    rounds = new Rounds(arena);
    vectors = new Vectors(rounds.length());
  }

  /// The game that it makes and the one that [Explorer] makes are the same, state for state. Gives
  /// how many states that is; none, if both have more than they may.
  public static int assertSame(Arena arena, int mostStates, String where) {
    var plain = explore(arena, mostStates);
    var fast = Explorer.explore(arena, mostStates);
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

  static Exploration explore(Arena arena, int mostStates) {
    return new PlainExplorer(arena).explore(mostStates);
  }

  private Exploration explore(int mostStates) {
    vectors.put(rounds.vector(rounds.first().place()));
    for (var state = 0; state < vectors.size(); state++) {
      if (vectors.size() > mostStates)
        return new Exploration.OutOfBudget(Exploration.Limit.STATES, size());
      var place = place(state);
      draft.state(place.turn());
      if (rounds.arena().decided().test(place.memory())) continue;
      if (place.turn() == rounds.arena().time()) {
        if (!rounds.ends(place)) add(rounds.later(place), Rounds.TIME);
        continue;
      }
      var choice = rounds.choice(place);
      for (var move : choice.moves()) {
        var next = rounds.moved(place, move);
        if (!next.place().equals(place)) add(next, number(move));
      }
      add(rounds.passed(place, choice.mover()), Rounds.PASS);
    }
    return new Exploration.Complete(
        new Unfolding(rounds, new Kept(), draft.finished(0), actions, size()));
  }

  private Exploration.Size size() {
    return new Exploration.Size(vectors.size(), draft.transitions(), vectors.bytes(), 0);
  }

  private Rounds.Place place(int state) {
    var vector = new int[rounds.length()];
    vectors.read(state, vector);
    return rounds.place(vector);
  }

  private final class Kept implements Places {
    @Override
    public Rounds.Place place(int state) {
      return PlainExplorer.this.place(state);
    }

    @Override
    public int memory(int state) {
      return place(state).memory();
    }
  }

  private void add(Rounds.Next next, int action) {
    draft.transition(vectors.put(rounds.vector(next.place())), action, next.cost());
  }

  private int number(Input move) {
    return numbers.computeIfAbsent(
        move,
        _ -> {
          actions.add(move);
          return actions.size() - 1;
        });
  }
}
