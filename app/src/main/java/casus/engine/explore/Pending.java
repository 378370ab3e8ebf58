package casus.engine.explore;

import casus.machine.Automaton;
import java.util.Arrays;

/// Transitions of a few states, in order, that are looked up all at once: then a search waits for
/// memory once, and not for each.
final class Pending {
  private static final int SMALL = 1 << 8;

  private final States states;
  private long[] keys = new long[SMALL];
  private int[] moves = new int[SMALL];
  private int[] costs = new int[SMALL];
  private int[] targets = new int[SMALL];
  private int[] looked = new int[SMALL];
  private int count;
  private int known;

  // By state: its owner, and where its transitions begin.
  private int[] owners = new int[SMALL];
  private int[] firsts = new int[SMALL];
  private int owned;
  private long handed;

  Pending(States states) {
    this.states = states;
  }

  /// The next state.
  void state(int owner) {
    if (owned == owners.length) {
      owners = Arrays.copyOf(owners, 2 * owned);
      firsts = Arrays.copyOf(firsts, 2 * owned);
    }
    owners[owned] = owner;
    firsts[owned++] = count;
  }

  /// A transition to where a position stands.
  void transition(Position to, int move, int cost) {
    var key = to.key();
    var at = transition(move, cost);
    System.arraycopy(key, 0, keys, at, key.length);
  }

  /// A transition to a state whose key is to be written among the [#keys] at the place that this
  /// gives.
  int transition(int move, int cost) {
    if (count == moves.length) {
      moves = Arrays.copyOf(moves, 2 * count);
      costs = Arrays.copyOf(costs, 2 * count);
      targets = Arrays.copyOf(targets, 2 * count);
      looked = Arrays.copyOf(looked, 2 * count);
    }
    var words = states.layout().words();
    var at = (count - known) * words;
    if (at + words > keys.length) keys = Arrays.copyOf(keys, 2 * keys.length);
    moves[count] = move;
    costs[count++] = cost;
    return at;
  }

  long[] keys() {
    return keys;
  }

  /// Where the next transition comes.
  int mark() {
    return count;
  }

  /// Takes back the last state and its transitions.
  void back(int mark) {
    count = mark;
    owned--;
  }

  /// Looks up what has not been looked up: keys are good for one layout only.
  void look() {
    states.put(keys, count - known, looked);
    System.arraycopy(looked, 0, targets, known, count - known);
    known = count;
  }

  /// The bytes that all transitions take that have been handed on.
  long bytes() {
    return handed * Automaton.TRANSITION_BYTES;
  }

  /// Hands everything on.
  void flush(Ways.Sink sink) {
    look();
    for (var each = 0; each < owned; each++) {
      sink.state(owners[each]);
      var end = each + 1 < owned ? firsts[each + 1] : count;
      for (var at = firsts[each]; at < end; at++)
        sink.transition(targets[at], moves[at], costs[at]);
    }
    handed += count;
    owned = 0;
    count = 0;
    known = 0;
  }
}
