package casus.engine.solve;

import casus.machine.Automaton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// The questions answered in the slow and obvious way: every strategy of the coalition against
/// every strategy of the others. Strategies without memory only: games with such goals are
/// determined by them (Grädel, Thomas and Wilke 2002, ch. 2), so that a coalition that can do
/// something at all can do it without memory, and the others can prevent it without memory where it
/// cannot.
final class Brute {
  private static final long NEVER = Race.NEVER;

  /// What is to be known of the one play that two strategies leave from a state.
  private interface Measure {
    long of(int[] choice, int start);
  }

  private final Automaton automaton;
  private final Coalition coalition;

  Brute(Automaton automaton, Coalition coalition) {
    this.automaton = automaton;
    this.coalition = coalition;
  }

  BitSet canForce(BitSet goal) {
    var everywhere = new BitSet();
    everywhere.set(0, automaton.states());
    return canForceUntil(everywhere, goal);
  }

  BitSet canForceUntil(BitSet through, BitSet goal) {
    return where(value((choice, start) -> ticks(choice, start, through, goal) == NEVER ? 1 : 0));
  }

  BitSet canAvoid(BitSet bad) {
    var everywhere = new BitSet();
    everywhere.set(0, automaton.states());
    return where(value((choice, start) -> ticks(choice, start, everywhere, bad) == NEVER ? 0 : 1));
  }

  BitSet canForceWithin(BitSet goal, long most) {
    var soonest = soonest(goal);
    var states = new BitSet();
    for (var state = 0; state < soonest.length; state++)
      if (soonest[state] <= most && soonest[state] != NEVER) states.set(state);
    return states;
  }

  /// The ticks until the goal from each state, or never.
  long[] soonest(BitSet goal) {
    var everywhere = new BitSet();
    everywhere.set(0, automaton.states());
    return value((choice, start) -> ticks(choice, start, everywhere, goal));
  }

  private static BitSet where(long[] failures) {
    var states = new BitSet();
    for (var state = 0; state < failures.length; state++)
      if (failures[state] == 0) states.set(state);
    return states;
  }

  /// The least over the strategies of the coalition of the greatest over those of the others.
  private long[] value(Measure measure) {
    var least = new long[automaton.states()];
    Arrays.fill(least, NEVER);
    var choice = first();
    do {
      var greatest = new long[automaton.states()];
      do {
        for (var start = 0; start < greatest.length; start++)
          greatest[start] = Math.max(greatest[start], measure.of(choice, start));
      } while (next(choice, player -> !coalition.has(player)));
      for (var start = 0; start < least.length; start++)
        least[start] = Math.min(least[start], greatest[start]);
    } while (next(choice, coalition::has));
    return least;
  }

  private int[] first() {
    var choice = new int[automaton.states()];
    for (var state = 0; state < choice.length; state++) choice[state] = automaton.first(state);
    return choice;
  }

  /// Turns the choices of some players on like an odometer; whether there was a next one. After the
  /// last comes the first again.
  private boolean next(int[] choice, IntPredicate players) {
    for (var state = 0; state < choice.length; state++) {
      if (automaton.ends(state) || !players.test(automaton.owner(state))) continue;
      if (++choice[state] < automaton.first(state + 1)) return true;
      choice[state] = automaton.first(state);
    }
    return false;
  }

  /// The ticks until the goal, or never: after as many moves as there are states it goes in a loop.
  private long ticks(int[] choice, int start, BitSet through, BitSet goal) {
    var ticks = 0L;
    var state = start;
    for (var moves = 0; moves <= automaton.states(); moves++) {
      if (goal.get(state)) return ticks;
      if (!through.get(state) || automaton.ends(state)) return NEVER;
      ticks += automaton.cost(choice[state]);
      state = automaton.target(choice[state]);
    }
    return NEVER;
  }
}
