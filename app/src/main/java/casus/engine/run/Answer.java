package casus.engine.run;

import casus.machine.OpenWord;
import java.util.List;

/// What came of running a pact on a chronicle.
public sealed interface Answer permits Run, Answer.OutOfBudget, Answer.NoRoom {
  /// The open words admit more combinations of readings than may be tried.
  record OutOfBudget(List<OpenWord> words, long readings, int most) implements Answer {
    public OutOfBudget {
      words = List.copyOf(words);
    }
  }

  /// More cases are open at one time than can be told apart.
  record NoRoom(int cases) implements Answer {}
}
