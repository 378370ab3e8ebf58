package casus.engine.solve;

import casus.machine.Automaton;
import java.util.BitSet;

/// The answer to whether a coalition can bring something about, from every state at once.
///
/// @param region the states from which it can
/// @param strategy how: a choice for each state of the coalition in the region, but where it has
///   already got what it wants, or play has ended
/// @param counter how the others see to it that it cannot: a choice for each state of theirs
///   outside the region, but where it has already failed, or play has ended
public record Ability(
    Automaton automaton, Coalition coalition, BitSet region, Strategy strategy, Strategy counter) {
  public Ability {
    region = (BitSet) region.clone();
  }

  /// A copy.
  @Override
  public BitSet region() {
    return (BitSet) region.clone();
  }

  /// Whether it can from where play begins.
  public boolean holds() {
    return holdsFrom(automaton.initial());
  }

  /// Whether it can from a state.
  public boolean holdsFrom(int state) {
    return region.get(state);
  }
}
