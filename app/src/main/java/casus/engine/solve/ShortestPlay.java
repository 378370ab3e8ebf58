package casus.engine.solve;

import casus.machine.Automaton;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The shortest play to a goal when everybody helps: breadth first, in transitions.
public final class ShortestPlay {
  private static final int UNSEEN = -2;

  private ShortestPlay() {}

  /// From where play begins, with the fewest transitions; of several such plays, the one that is
  /// first in the order of the transitions.
  public static Reach to(Automaton automaton, BitSet goal) {
    // The transition by which each state was found; a plain queue, because there may be millions.
    var found = new int[automaton.states()];
    Arrays.fill(found, UNSEEN);
    var queue = new int[automaton.states()];
    var end = 0;
    queue[end++] = automaton.initial();
    found[automaton.initial()] = Strategy.NONE;
    for (var at = 0; at < end; at++) {
      var state = queue[at];
      if (goal.get(state)) return new Reach.Reached(back(automaton, found, state));
      for (var t = automaton.first(state); t < automaton.first(state + 1); t++) {
        var target = automaton.target(t);
        if (found[target] != UNSEEN) continue;
        found[target] = t;
        queue[end++] = target;
      }
    }
    return new Reach.Unreachable(end);
  }

  private static Play back(Automaton automaton, int[] found, int goal) {
    var stem = new ArrayDeque<Integer>();
    for (var state = goal; found[state] != Strategy.NONE; state = automaton.source(found[state]))
      stem.addFirst(found[state]);
    return new Play(automaton.initial(), List.copyOf(stem), List.of());
  }
}
