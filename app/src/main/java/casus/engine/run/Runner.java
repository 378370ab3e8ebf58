package casus.engine.run;

import casus.chronicle.Chronicle;
import casus.pact.Pact;

/// Runs a pact on a chronicle: a fold of the one meaning that the pact has, once for every reading
/// of its open words and every way in which imprecise times may fall.
public final class Runner {
  private Runner() {}

  /// The pact must be free of diagnostics.
  public static Answer run(Pact pact, Chronicle chronicle, Settings settings) {
    return switch (Plays.of(pact, chronicle, settings)) {
      case Plays.Attempt.Played(var plays) -> Summary.of(plays);
      case Plays.Attempt.Refused(var why) -> why;
    };
  }
}
