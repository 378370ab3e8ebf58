package casus.pact;

import casus.diagnostic.Span;
import java.util.List;

/// What must hold when a clause is asked whether it applies.
public sealed interface Condition {
  /// The deed at hand fits.
  record Fits(Pattern pattern) implements Condition {}

  /// Whoever acts thinks that such a deed threatens: always met when a holder says so, and
  /// recorded.
  record Opinion(Pattern pattern) implements Condition {}

  /// A clause is in a state: `joint-assistance adopted`.
  record Is(EventRef state) implements Condition {}

  /// The instant lies before a moment.
  record Before(Moment moment) implements Condition {}

  /// The instant lies behind a moment.
  record After(Moment moment) implements Condition {}

  /// Members of a set are bound by the pact: `ratified by each signatory`.
  record Ratified(Who who, Span span) implements Condition {}

  record Not(Condition negated) implements Condition {}

  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }
}
