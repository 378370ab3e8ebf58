package casus.engine.solve;

import casus.machine.Automaton;
import java.util.BitSet;

/// The states from which pursuers can drive the play into a goal, found backwards from it in time
/// linear in states and transitions: a state of theirs joins when one transition leads in, a state
/// of anybody else when all do (Grädel, Thomas and Wilke 2002, ch. 2). First in, first out, so that
/// the level of a state is the least number of moves in which the goal can be forced.
///
/// Flat arrays, 8 bytes a state beside the automaton and its way back, because questions are asked
/// by the thousand.
final class Attractor {
  /// More than there are transitions.
  private static final int NEVER = Integer.MAX_VALUE;

  private final Automaton automaton;
  private final boolean[] pursuer;

  /// Of a state that has not joined, how many transitions must still lead in; of one that has, the
  /// complement of its level.
  private final int[] left;

  /// Until the goal, play may pass only `through` some states.
  Attractor(Automaton automaton, Coalition pursuers, BitSet through, BitSet goal) {
    this.automaton = automaton;
    pursuer = pursuers.table(automaton.players());
    left = new int[automaton.states()];
    for (var state = 0; state < left.length; state++) left[state] = wanted(state, through);
    join(goal);
  }

  private int wanted(int state, BitSet through) {
    if (!through.get(state)) return NEVER;
    return pursuer[automaton.owner(state)]
        ? 1
        : automaton.first(state + 1) - automaton.first(state);
  }

  private void join(BitSet goal) {
    var back = automaton.predecessors();
    var queue = new int[left.length];
    var end = 0;
    for (var state = goal.nextSetBit(0); state >= 0; state = goal.nextSetBit(state + 1)) {
      queue[end++] = state;
      left[state] = ~0;
    }
    for (var at = 0; at < end; at++) {
      var state = queue[at];
      var level = ~left[state] + 1;
      var last = back.first(state + 1);
      for (var entry = back.first(state); entry < last; entry++) {
        var source = back.source(entry);
        // A state that has joined is negative; one that has no transitions is nobody's source.
        if (left[source] < 0 || --left[source] > 0) continue;
        left[source] = ~level;
        queue[end++] = source;
      }
    }
  }

  /// Whether the goal can be forced from a state.
  boolean has(int state) {
    return left[state] < 0;
  }

  /// Every state from which it can.
  BitSet region() {
    var region = new BitSet(left.length);
    for (var state = 0; state < left.length; state++) if (left[state] < 0) region.set(state);
    return region;
  }

  /// How the pursuers force it: a level down with every move. The first such transition.
  int pursuit(int state) {
    if (!has(state) || !pursuer[automaton.owner(state)]) return Strategy.NONE;
    for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
      if (left[automaton.target(t)] == left[state] + 1) return t;
    return Strategy.NONE;
  }

  /// How the others escape: the first transition that stays out.
  int evasion(int state) {
    if (has(state) || pursuer[automaton.owner(state)]) return Strategy.NONE;
    for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
      if (!has(automaton.target(t))) return t;
    return Strategy.NONE;
  }
}
