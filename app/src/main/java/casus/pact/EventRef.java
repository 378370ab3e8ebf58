package casus.pact;

import casus.diagnostic.Span;
import java.util.Locale;
import java.util.Optional;

/// A clause by name, and what happened to it. Without a state it means what such a clause is for: a
/// trigger met, a power used, a decision adopted, a duty fulfilled, a stage reached, a remedy
/// spawned.
public record EventRef(String clause, Optional<State> state, Span span) {
  /// What can happen to a clause, in the words of the language.
  public enum State {
    MET,
    USED,
    ADOPTED,
    /// Rejected, vetoed, without quorum or lapsed.
    FAILED,
    REJECTED,
    VETOED,
    LAPSED,
    ACTIVATED,
    FULFILLED,
    BREACHED,
    CURED,
    REACHED,
    MISSED,
    OPEN,
    SATISFIED,
    EXHAUSTED;

    /// The word of the language.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
