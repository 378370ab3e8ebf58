package casus.engine.solve;

import casus.machine.Automaton;
import casus.machine.AutomatonDraft;
import java.util.Arrays;
import java.util.List;

/// An automaton in which some have made up their minds: where a strategy has a choice, only that
/// transition is left. The states are the same.
///
/// @param original for each transition that is left, its number in the full automaton
public record Induced(Automaton automaton, int[] original) {
  public static Induced by(Automaton automaton, Strategy strategy) {
    var draft = new AutomatonDraft();
    var original = new int[automaton.transitions()];
    for (var state = 0; state < automaton.states(); state++) {
      draft.state(automaton.owner(state));
      var choice = strategy.choice(state);
      var from = choice == Strategy.NONE ? automaton.first(state) : choice;
      var to = choice == Strategy.NONE ? automaton.first(state + 1) : choice + 1;
      for (var t = from; t < to; t++)
        original[draft.transition(automaton.target(t), automaton.action(t), automaton.cost(t))] = t;
    }
    var left = draft.transitions();
    return new Induced(draft.finished(automaton.initial()), Arrays.copyOf(original, left));
  }

  /// A play in it, told in transitions of the full automaton.
  public Play original(Play play) {
    return new Play(play.start(), original(play.stem()), original(play.loop()));
  }

  private List<Integer> original(List<Integer> transitions) {
    return transitions.stream().map(transition -> original[transition]).toList();
  }
}
