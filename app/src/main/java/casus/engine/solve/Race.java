package casus.engine.solve;

import casus.machine.Automaton;
import casus.machine.Predecessors;
import java.util.Arrays;
import java.util.BitSet;

/// How many ticks pass before a goal when some players hasten it and all others delay it:
/// Dijkstra's search backwards from the goal, in which a state of a delayer is settled after all
/// that it can lead to, at the worst of it (Khachiyan and others 2008, "On short paths interdiction
/// problems"). A state that is never settled is one from which the goal can be kept away for ever;
/// so the hasteners gain nothing, and the delayers lose nothing, by going round a circle that takes
/// no time.
///
/// Flat arrays, because questions are asked by the thousand. What takes no time is settled first
/// in, first out, without the queue.
final class Race {
  /// The ticks of a state from which the goal need never come.
  static final long NEVER = Long.MAX_VALUE;

  private static final int SMALL = 64;

  private final Automaton automaton;
  private final Predecessors back;
  private final Predecessors.Costs costs;
  private final boolean[] hastener;

  /// The ticks of a settled state; of another, the best that is known.
  private final long[] ticks;

  /// When a state was settled, from 0; before, the complement of how many transitions of a delayer
  /// must still be settled.
  private final int[] order;

  private final int goals;
  private int settled;

  /// Settled soon: states whose ticks are those of the state being settled.
  private final int[] now;

  private int nowEnd;

  /// Settled later: a binary heap by ticks, then by state. A state may stand in it twice.
  private long[] heapTicks = new long[SMALL];

  private int[] heapStates = new int[SMALL];
  private int heapSize;

  Race(Automaton automaton, Coalition hasteners, BitSet goal) {
    this.automaton = automaton;
    back = automaton.predecessors();
    costs = back.costs();
    hastener = hasteners.table(automaton.players());
    var states = automaton.states();
    ticks = new long[states];
    Arrays.fill(ticks, NEVER);
    order = new int[states];
    for (var state = 0; state < states; state++)
      order[state] = ~(automaton.first(state + 1) - automaton.first(state));
    now = new int[states];
    for (var state = goal.nextSetBit(0); state >= 0; state = goal.nextSetBit(state + 1))
      improve(state, 0, 0);
    goals = nowEnd;
    run();
  }

  private void run() {
    var at = 0;
    while (at < nowEnd || heapSize > 0) {
      if (at == nowEnd) {
        at = 0;
        nowEnd = 0;
        now[nowEnd++] = removeSoonest();
      }
      var state = now[at++];
      if (order[state] < 0) settle(state);
    }
  }

  private void settle(int state) {
    order[state] = settled++;
    var reached = ticks[state];
    var last = back.first(state + 1);
    for (var entry = back.first(state); entry < last; entry++) {
      var source = back.source(entry);
      if (order[source] >= 0) continue;
      if (hastener[automaton.owner(source)]) improve(source, reached + costs.cost(entry), reached);
      else if (++order[source] == ~0) improve(source, worst(source), reached);
    }
  }

  private long worst(int state) {
    var worst = 0L;
    for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
      worst = Math.max(worst, after(t));
    return worst;
  }

  /// The ticks until the goal by way of a transition to a settled state.
  private long after(int transition) {
    return ticks[automaton.target(transition)] + automaton.cost(transition);
  }

  private void improve(int state, long total, long reached) {
    if (total >= ticks[state]) return;
    ticks[state] = total;
    if (total == reached) now[nowEnd++] = state;
    else add(total, state);
  }

  private void add(long total, int state) {
    if (heapSize == heapStates.length) {
      heapTicks = Arrays.copyOf(heapTicks, 2 * heapSize);
      heapStates = Arrays.copyOf(heapStates, 2 * heapSize);
    }
    var hole = heapSize++;
    while (hole > 0) {
      var parent = (hole - 1) >>> 1;
      if (!sooner(total, state, parent)) break;
      move(parent, hole);
      hole = parent;
    }
    put(hole, total, state);
  }

  private int removeSoonest() {
    var soonest = heapStates[0];
    heapSize--;
    var total = heapTicks[heapSize];
    var state = heapStates[heapSize];
    var hole = 0;
    for (var child = 1; child < heapSize; child = 2 * hole + 1) {
      var right = child + 1;
      if (right < heapSize && sooner(heapTicks[right], heapStates[right], child)) child = right;
      if (sooner(total, state, child)) break;
      move(child, hole);
      hole = child;
    }
    put(hole, total, state);
    return soonest;
  }

  private boolean sooner(long total, int state, int place) {
    return total < heapTicks[place] || total == heapTicks[place] && state < heapStates[place];
  }

  private void move(int from, int to) {
    put(to, heapTicks[from], heapStates[from]);
  }

  private void put(int place, long total, int state) {
    heapTicks[place] = total;
    heapStates[place] = state;
  }

  /// The ticks from a state, if both sides play their best, or [#NEVER].
  long ticks(int state) {
    return order[state] < 0 ? NEVER : ticks[state];
  }

  /// What a hastener does: among the transitions that are soon enough the one settled first. It was
  /// settled before the state itself, so there is no going in circles.
  int hastening(int state) {
    if (order[state] < goals || !hastener[automaton.owner(state)]) return Strategy.NONE;
    var best = Strategy.NONE;
    var bestOrder = order[state];
    for (var t = automaton.first(state); t < automaton.first(state + 1); t++) {
      var target = automaton.target(t);
      if (order[target] < 0 || order[target] >= bestOrder || after(t) > ticks[state]) continue;
      best = t;
      bestOrder = order[target];
    }
    return best;
  }

  /// What a delayer does: the first transition that keeps the goal away for ever, or longest.
  int delaying(int state) {
    if (hastener[automaton.owner(state)] || order[state] >= 0 && order[state] < goals)
      return Strategy.NONE;
    for (var t = automaton.first(state); t < automaton.first(state + 1); t++) {
      var target = automaton.target(t);
      if (order[state] < 0 ? order[target] < 0 : after(t) == ticks[state]) return t;
    }
    return Strategy.NONE;
  }
}
