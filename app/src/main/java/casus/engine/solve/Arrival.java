package casus.engine.solve;

import casus.machine.Automaton;
import java.util.BitSet;
import java.util.OptionalLong;

/// When a goal is reached if those who hasten it and those who delay it both play their best, from
/// every state at once.
public final class Arrival {
  private final Automaton automaton;
  private final BitSet goal;
  private final Race race;

  Arrival(Automaton automaton, BitSet goal, Race race) {
    this.automaton = automaton;
    this.goal = (BitSet) goal.clone();
    this.race = race;
  }

  /// The ticks from where play begins; empty, if the goal can be kept away for ever.
  public OptionalLong ticks() {
    return ticks(automaton.initial());
  }

  /// The ticks from a state; empty, if the goal can be kept away for ever.
  public OptionalLong ticks(int state) {
    var ticks = race.ticks(state);
    return ticks == Race.NEVER ? OptionalLong.empty() : OptionalLong.of(ticks);
  }

  /// Whether the goal comes after so many ticks at the most.
  public boolean within(int state, long most) {
    return race.ticks(state) <= most && race.ticks(state) != Race.NEVER;
  }

  /// The best choices of those who hasten, where the goal can be forced.
  public Strategy hastening() {
    return race::hastening;
  }

  /// The best choices of those who delay.
  public Strategy delaying() {
    return race::delaying;
  }

  /// The play in which both play their best. Where the goal cannot be forced, those who hasten it
  /// take their first transition.
  public Play play() {
    var both = hastening().orElse(delaying()).orElse(Strategy.first(automaton));
    return Play.of(automaton, both, goal);
  }
}
