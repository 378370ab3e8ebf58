package casus.engine.solve;

import casus.machine.Automaton;

/// What is done in a state, whatever has happened before: one transition of that state. Strategies
/// without memory are enough for every question here: to reach, to avoid, and to do so soonest
/// (Grädel, Thomas and Wilke 2002, ch. 2; Khachiyan and others 2008).
@FunctionalInterface
public interface Strategy {
  /// The choice where a strategy has nothing to say.
  int NONE = -1;

  /// A transition of the state, or [#NONE].
  int choice(int state);

  /// This strategy, and where it has nothing to say, another.
  default Strategy orElse(Strategy other) {
    return state -> {
      var choice = choice(state);
      return choice == NONE ? other.choice(state) : choice;
    };
  }

  /// The first transition of every state.
  static Strategy first(Automaton automaton) {
    return state -> automaton.ends(state) ? NONE : automaton.first(state);
  }
}
