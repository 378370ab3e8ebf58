package casus.engine.solve;

import casus.machine.Automaton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A play as the transitions that are taken: the stem once, then the loop for ever. Without a loop
/// it stops after the stem: at what was looked for, at an end of play, or where nobody knew on.
///
/// @param start the state in which it begins
public record Play(int start, List<Integer> stem, List<Integer> loop) {
  public Play {
    stem = List.copyOf(stem);
    loop = List.copyOf(loop);
  }

  /// From where play begins, by a strategy for everybody, up to the first state of `goal`.
  public static Play of(Automaton automaton, Strategy strategy, BitSet goal) {
    var start = automaton.initial();
    var taken = new ArrayList<Integer>();
    // When each state was passed. A strategy has no memory: what comes again comes for ever.
    var passed = new int[automaton.states()];
    Arrays.fill(passed, -1);
    var state = start;
    while (!goal.get(state)) {
      if (passed[state] >= 0)
        return new Play(
            start, taken.subList(0, passed[state]), taken.subList(passed[state], taken.size()));
      passed[state] = taken.size();
      var choice = strategy.choice(state);
      if (choice == Strategy.NONE) break;
      taken.add(choice);
      state = automaton.target(choice);
    }
    return new Play(start, taken, List.of());
  }

  /// Whether it goes on for ever.
  public boolean endless() {
    return !loop.isEmpty();
  }

  /// The stem, and the loop once.
  public List<Integer> transitions() {
    var all = new ArrayList<>(stem);
    all.addAll(loop);
    return List.copyOf(all);
  }

  /// The states passed, from the start on, and the loop once.
  public List<Integer> states(Automaton automaton) {
    var states = new ArrayList<>(List.of(start));
    for (var transition : transitions()) states.add(automaton.target(transition));
    return List.copyOf(states);
  }

  /// The ticks that pass, and the loop once.
  public long ticks(Automaton automaton) {
    return transitions().stream().mapToLong(automaton::cost).sum();
  }
}
