package casus.machine;

import java.util.Arrays;
import java.util.Optional;

/// A finite game in which one player at a time chooses. States are numbered from 0; each has an
/// owner, the player whose choice it is, and its transitions, in order. A transition leads to a
/// state, carries an action, a number whose meaning is known to whoever made the automaton, and
/// lets some ticks pass. A state without transitions is an end of play. Properties of states are
/// [java.util.BitSet]s that callers hold.
///
/// Flat arrays, because engines walk millions of transitions: a state takes [#STATE_BYTES], a
/// transition [#TRANSITION_BYTES]; the way back, once asked for, takes 4 bytes more of each.
public final class Automaton {
  /// What a state takes: its owner, and where its transitions begin.
  public static final int STATE_BYTES = 2 * Integer.BYTES;

  /// What a transition takes: target, action, cost.
  public static final int TRANSITION_BYTES = 3 * Integer.BYTES;

  private final int initial;
  private final int players;
  private final int[] owner;
  private final int[] first;
  private final int[] target;
  private final int[] action;
  private final int[] cost;
  private Optional<Predecessors> predecessors = Optional.empty();

  /// Takes over the arrays; the draft has checked them.
  Automaton(
      int initial, int players, int[] owner, int[] first, int[] target, int[] action, int[] cost) {
    this.initial = initial;
    this.players = players;
    this.owner = owner;
    this.first = first;
    this.target = target;
    this.action = action;
    this.cost = cost;
  }

  /// How many states there are.
  public int states() {
    return owner.length;
  }

  /// How many transitions there are.
  public int transitions() {
    return target.length;
  }

  /// How many players there are: one more than the greatest number of an owner.
  public int players() {
    return players;
  }

  /// Where play begins.
  public int initial() {
    return initial;
  }

  /// The player whose choice a state is.
  public int owner(int state) {
    return owner[state];
  }

  /// The first transition of a state; its last is the one before `first(state + 1)`.
  public int first(int state) {
    return first[state];
  }

  /// Whether play ends in a state.
  public boolean ends(int state) {
    return first[state] == first[state + 1];
  }

  /// Where a transition leads.
  public int target(int transition) {
    return target[transition];
  }

  /// What its producer calls a transition.
  public int action(int transition) {
    return action[transition];
  }

  /// How many ticks pass on a transition.
  public int cost(int transition) {
    return cost[transition];
  }

  /// The state that a transition leaves, found by bisection: for stories, not for inner loops.
  public int source(int transition) {
    if (transition < 0 || transition >= target.length)
      throw new IllegalArgumentException("transition " + transition);
    var found = Arrays.binarySearch(first, transition);
    if (found < 0) return -found - 2;
    while (first[found + 1] == transition) found++;
    return found;
  }

  /// The way back, made in linear time when it is first asked for.
  public synchronized Predecessors predecessors() {
    if (predecessors.isEmpty()) predecessors = Optional.of(new Predecessors(this));
    return predecessors.get();
  }
}
