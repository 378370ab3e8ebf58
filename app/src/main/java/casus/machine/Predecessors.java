package casus.machine;

import java.util.Arrays;
import java.util.Optional;

/// The way back through an automaton: for every state, where the transitions that lead to it come
/// from, one entry a transition, in the order of the transitions. Flat arrays, because a solver
/// looks at every entry once; the ticks are another array, because most questions do not ask for
/// them.
public final class Predecessors {
  /// How many ticks pass on the transition of an entry.
  public static final class Costs {
    private final int[] cost;

    private Costs(int[] cost) {
      this.cost = cost;
    }

    /// The ticks of an entry.
    public int cost(int entry) {
      return cost[entry];
    }
  }

  private final Automaton automaton;
  private final int[] first;
  private final int[] source;
  private Optional<Costs> costs = Optional.empty();

  /// Counting sort by target.
  Predecessors(Automaton automaton) {
    this.automaton = automaton;
    var states = automaton.states();
    var transitions = automaton.transitions();
    first = new int[states + 1];
    source = new int[transitions];
    for (var t = 0; t < transitions; t++) first[automaton.target(t)]++;
    for (var state = 1; state <= states; state++) first[state] += first[state - 1];
    // From the back, so that the entries of a state are in order and `first` ends at their start.
    for (var state = states - 1; state >= 0; state--)
      for (var t = automaton.first(state + 1) - 1; t >= automaton.first(state); t--)
        source[--first[automaton.target(t)]] = state;
  }

  /// The first entry of a state; its last is the one before `first(state + 1)`.
  public int first(int state) {
    return first[state];
  }

  /// The state that the transition of an entry leaves.
  public int source(int entry) {
    return source[entry];
  }

  /// The ticks of the entries, in linear time when first asked for.
  public synchronized Costs costs() {
    if (costs.isEmpty()) costs = Optional.of(new Costs(inOrder()));
    return costs.get();
  }

  private int[] inOrder() {
    var next = Arrays.copyOf(first, first.length);
    var cost = new int[source.length];
    for (var t = 0; t < cost.length; t++) cost[next[automaton.target(t)]++] = automaton.cost(t);
    return cost;
  }
}
