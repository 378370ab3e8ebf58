package casus.engine.audit;

import casus.diagnostic.Span;
import casus.pact.Expectation;
import casus.pact.Label;
import casus.pact.Omission;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// Labels for what is no clause, so that findings can point there. They name the text that the
/// words stand in, as the labels of clauses do.
public final class Labels {
  static final String EXPECT = "expect";

  private Labels() {}

  /// The text as a whole.
  public static Label of(Pact pact) {
    return label(pact, pact.name(), pact.span());
  }

  /// A part that the pact does not carry.
  public static Label of(Pact pact, Omission omission) {
    return label(pact, pact.name(), omission.span());
  }

  /// An expectation of the author.
  public static Label of(Pact pact, Expectation expectation) {
    return label(pact, EXPECT, expectation.span());
  }

  private static Label label(Pact pact, String name, Span span) {
    var notes =
        new Label.Notes(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(pact.name()));
    return new Label(name, Optional.empty(), notes, span);
  }
}
