package casus.engine.solve;

import casus.machine.Automaton;
import java.util.BitSet;

/// The questions of strategic ability, for turn-based games (Alur, Henzinger and Kupferman 2002,
/// "Alternating-time temporal logic"). A play is endless or ends in a state without transitions;
/// what has not been reached by then is not reached. Questions without ticks take time linear in
/// states and transitions; those with ticks a logarithm more.
public final class Solver {
  private Solver() {}

  /// Whether a coalition can see to it that every play reaches the goal.
  public static Ability canForce(Automaton automaton, Coalition coalition, BitSet goal) {
    return canForceUntil(automaton, coalition, everywhere(automaton), goal);
  }

  /// Whether a coalition can see to it that every play reaches the goal, and passes only through
  /// some states before it does.
  public static Ability canForceUntil(
      Automaton automaton, Coalition coalition, BitSet through, BitSet goal) {
    check(automaton, through);
    check(automaton, goal);
    var chase = new Attractor(automaton, coalition, through, goal);
    return new Ability(automaton, coalition, chase.region(), chase::pursuit, chase::evasion);
  }

  /// Whether a coalition can see to it that no play ever comes into a bad state: wherever the
  /// others cannot force one, because such games are determined.
  public static Ability canAvoid(Automaton automaton, Coalition coalition, BitSet bad) {
    check(automaton, bad);
    var others = coalition.others(automaton.players());
    var chase = new Attractor(automaton, others, everywhere(automaton), bad);
    var region = chase.region();
    region.flip(0, automaton.states());
    return new Ability(automaton, coalition, region, chase::evasion, chase::pursuit);
  }

  /// Whether a coalition can see to it that every play reaches the goal after so many ticks at the
  /// most.
  public static Ability canForceWithin(
      Automaton automaton, Coalition coalition, BitSet goal, long ticks) {
    var arrival = soonest(automaton, coalition, goal);
    var region = new BitSet();
    for (var state = 0; state < automaton.states(); state++)
      if (arrival.within(state, ticks)) region.set(state);
    var within = (BitSet) region.clone();
    return new Ability(
        automaton,
        coalition,
        region,
        state -> within.get(state) ? arrival.hastening().choice(state) : Strategy.NONE,
        state -> within.get(state) ? Strategy.NONE : arrival.delaying().choice(state));
  }

  /// The least number of ticks within which a coalition can force the goal.
  public static Arrival soonest(Automaton automaton, Coalition coalition, BitSet goal) {
    check(automaton, goal);
    return new Arrival(automaton, goal, new Race(automaton, coalition, goal));
  }

  /// The greatest number of ticks for which a coalition can keep a bad state away: none is reached
  /// before. It is when the others can force one.
  public static Arrival latest(Automaton automaton, Coalition coalition, BitSet bad) {
    return soonest(automaton, coalition.others(automaton.players()), bad);
  }

  private static BitSet everywhere(Automaton automaton) {
    var everywhere = new BitSet();
    everywhere.set(0, automaton.states());
    return everywhere;
  }

  private static void check(Automaton automaton, BitSet states) {
    if (states.length() > automaton.states())
      throw new IllegalArgumentException(
          "state %d of %d".formatted(states.length() - 1, automaton.states()));
  }
}
