package casus.engine.run;

import casus.pact.Clause;
import casus.pact.EventRef;

/// What can happen to a clause, as verbs: what is waited for, and what has come.
final class Verbs {
  private Verbs() {}

  /// `to be adopted`, `to fail`.
  static String infinitive(Clause clause, EventRef.State state) {
    return switch (state) {
      case FAILED -> "to fail";
      case LAPSED -> "to lapse";
      case ACTIVATED -> "to bind somebody";
      case CURED -> "to be made good late";
      case OPEN -> clause instanceof Clause.Decision ? "to be put to the vote" : "to begin";
      case MET, USED, ADOPTED, REJECTED, VETOED, FULFILLED, BREACHED -> "to be " + state.text();
      case REACHED, MISSED, SATISFIED, EXHAUSTED -> "to be " + state.text();
    };
  }

  /// `was adopted`, `failed`.
  static String past(Clause clause, EventRef.State state) {
    return switch (state) {
      case FAILED -> "failed";
      case LAPSED -> "lapsed";
      case ACTIVATED -> "came to bind";
      case CURED -> "was made good late";
      case OPEN -> clause instanceof Clause.Decision ? "was put to the vote" : "began";
      case MET, USED, ADOPTED, REJECTED, VETOED, FULFILLED, BREACHED -> "was " + state.text();
      case REACHED, MISSED, SATISFIED, EXHAUSTED -> "was " + state.text();
    };
  }
}
