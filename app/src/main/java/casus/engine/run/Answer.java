package casus.engine.run;

import casus.machine.OpenWord;
import java.time.Instant;
import java.util.List;

/// What came of running a pact on a chronicle.
public sealed interface Answer permits Run, Answer.OutOfBudget, Answer.NoRoom, Answer.TooLong {
  /// The open words admit more combinations of readings than may be tried.
  record OutOfBudget(List<OpenWord> words, long readings, int most) implements Answer {
    public OutOfBudget {
      words = List.copyOf(words);
    }
  }

  /// More cases are open at one time than can be told apart.
  record NoRoom(int cases) implements Answer {}

  /// More time lies between the first event and the end than a run can count in seconds: 68 years.
  record TooLong(Instant first, Instant last) implements Answer {}
}
