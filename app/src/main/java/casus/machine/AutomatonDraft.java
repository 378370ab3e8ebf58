package casus.machine;

import java.util.Arrays;

/// An [Automaton] in the making: states are added in order, each followed by its transitions. A
/// transition may lead to a state that is yet to come. Growing arrays of ints, because an explorer
/// adds millions of transitions a second.
public final class AutomatonDraft {
  /// No more states, and no more transitions, fit into one automaton: an explorer's budget must
  /// stop before.
  public static final int MOST = Integer.MAX_VALUE - 8;

  private static final int SMALL = 1 << 10;
  private static final int[] NONE = {};

  private int[] owner = new int[SMALL];
  private int[] first = new int[SMALL];
  private int[] target = new int[SMALL];
  private int[] action = new int[SMALL];
  private int[] cost = new int[SMALL];
  private int states;
  private int transitions;
  private int players;
  private boolean finished;

  /// How many states have been added.
  public int states() {
    return states;
  }

  /// How many transitions have been added.
  public int transitions() {
    return transitions;
  }

  /// Adds the next state, which is the choice of `player`, and gives its number.
  public int state(int player) {
    if (player < 0) throw new IllegalArgumentException("player " + player);
    // One place is kept for the end of the last state's transitions.
    if (states + 1 >= first.length) {
      refuseIfFinished();
      owner = grown(owner);
      first = grown(first);
    }
    owner[states] = player;
    first[states] = transitions;
    if (player >= players) players = player + 1;
    return states++;
  }

  /// Adds a transition of the state added last, and gives its number. `cost` ticks pass.
  public int transition(int to, int label, int ticks) {
    if (states == 0) throw new IllegalStateException("a transition before the first state");
    if (to < 0 || ticks < 0)
      throw new IllegalArgumentException("to state %d, %d ticks".formatted(to, ticks));
    if (transitions >= target.length) {
      refuseIfFinished();
      target = grown(target);
      action = grown(action);
      cost = grown(cost);
    }
    target[transitions] = to;
    action[transitions] = label;
    cost[transitions] = ticks;
    return transitions++;
  }

  /// The automaton, with the state in which play begins. The draft is used up.
  public Automaton finished(int initial) {
    refuseIfFinished();
    if (initial < 0 || initial >= states)
      throw new IllegalArgumentException("initial state %d of %d".formatted(initial, states));
    for (var t = 0; t < transitions; t++)
      if (target[t] >= states)
        throw new IllegalStateException(
            "transition %d leads to state %d of %d".formatted(t, target[t], states));
    finished = true;
    first[states] = transitions;
    // Each array is let go as soon as it is trimmed: the peak is one array, not five.
    var owners = Arrays.copyOf(owner, states);
    owner = NONE;
    var firsts = Arrays.copyOf(first, states + 1);
    first = NONE;
    var targets = Arrays.copyOf(target, transitions);
    target = NONE;
    var actions = Arrays.copyOf(action, transitions);
    action = NONE;
    var costs = Arrays.copyOf(cost, transitions);
    cost = NONE;
    return new Automaton(initial, players, owners, firsts, targets, actions, costs);
  }

  private void refuseIfFinished() {
    if (finished) throw new IllegalStateException("the draft is used up");
  }

  private static int[] grown(int[] array) {
    if (array.length == MOST) throw new IllegalStateException("more than " + MOST);
    var wanted = array.length + (long) (array.length >> 1);
    return Arrays.copyOf(array, (int) Math.min(wanted, MOST));
  }
}
