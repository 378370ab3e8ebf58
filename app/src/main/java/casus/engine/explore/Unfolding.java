package casus.engine.explore;

import casus.machine.Automaton;
import casus.machine.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A game that a pact unfolds into, and the way back to what its numbers mean. The player of a
/// state is a turn of the [Arena], or its time.
public final class Unfolding {
  private final Rounds rounds;
  private final Places places;
  private final Automaton automaton;
  private final List<Input> actions;
  private final Exploration.Size size;

  Unfolding(
      Rounds rounds,
      Places places,
      Automaton automaton,
      List<Input> actions,
      Exploration.Size size) {
    this.size = size;
    this.rounds = rounds;
    this.places = places;
    this.automaton = automaton;
    this.actions = List.copyOf(actions);
  }

  /// The game.
  public Automaton automaton() {
    return automaton;
  }

  /// How many states and transitions there are, and what they take.
  public Exploration.Size size() {
    return size;
  }

  /// What the number of an action stands for: a move, or nobody's input for passing and for time.
  Input action(int number) {
    return actions.get(number);
  }

  Places places() {
    return places;
  }

  /// The states in which the observer has something in mind.
  public BitSet remembered(IntPredicate memory) {
    var found = new BitSet();
    for (var state = 0; state < automaton.states(); state++)
      if (memory.test(places.memory(state))) found.set(state);
    return found;
  }

  /// What somebody does by a transition, under a name that may stand for anybody like it; empty if
  /// it just lets others or time go on.
  public Optional<Input> move(int transition) {
    var action = automaton.action(transition);
    return action < Rounds.MOVES ? Optional.empty() : Optional.of(actions.get(action));
  }

  /// What comes in on a way through the game, transition by transition, with everybody's own name
  /// and at its own tick: what a story tells and [casus.machine.Semantics#step] replays.
  public List<Input> inputs(List<Integer> transitions) {
    var inputs = new ArrayList<Input>();
    var arena = rounds.arena();
    var actual = arena.start();
    var tick = arena.program().now(actual);
    var names = rounds.first().from();
    for (var transition : transitions) {
      var place = places.place(automaton.source(transition));
      var action = automaton.action(transition);
      if (action == Rounds.PASS) {
        names = composed(names, rounds.passed(place, rounds.choice(place).mover()).from());
        continue;
      }
      if (action == Rounds.TIME) {
        if (automaton.cost(transition) == 0) inputs.add(Input.pass(tick));
        tick += automaton.cost(transition);
        names = composed(names, rounds.later(place).from());
        continue;
      }
      var move = actions.get(action);
      inputs.add(named(move, names).at(tick));
      var mover = rounds.choice(place).mover();
      names = composed(names, rounds.moved(place, mover, move).from());
    }
    return List.copyOf(inputs);
  }

  private static Input named(Input move, int[] names) {
    return move.among(
        name(names, move.actor()), name(names, move.target()), name(names, move.attributor()));
  }

  private static int name(int[] names, int actor) {
    return actor < 0 ? actor : names[actor];
  }

  private static int[] composed(int[] names, int[] from) {
    return Arrays.stream(from).map(actor -> names[actor]).toArray();
  }
}
