package casus.engine.audit;

import casus.diagnostic.Span;
import casus.pact.Label;
import java.util.List;
import java.util.Optional;

/// What a rule found: how much it weighs, the clause it speaks of, the parties concerned by code, a
/// sentence in plain words, the proof, and how far it was searched for, if it was.
///
/// `at` is the label of the clause. A finding about the text as a whole bears the name of the pact;
/// one about an expectation, the name `expect`. The sources of a pact find the text of `span` by
/// `at`.
public record Finding(
    String rule,
    Severity severity,
    Label at,
    List<String> parties,
    String message,
    Witness witness,
    Optional<Bounds> bounds) {
  public Finding {
    parties = List.copyOf(parties);
    if (message.isBlank()) throw new IllegalArgumentException(rule + " says nothing");
  }

  /// A finding that no search was needed for.
  public Finding(
      String rule,
      Severity severity,
      Label at,
      List<String> parties,
      String message,
      Witness witness) {
    this(rule, severity, at, parties, message, witness, Optional.empty());
  }

  /// A finding that follows from words of the text.
  public static Finding inText(
      String rule,
      Severity severity,
      Label at,
      List<String> parties,
      String message,
      String words) {
    return new Finding(rule, severity, at, parties, message, new Witness.Text(at.span(), words));
  }

  /// The name of the clause.
  public String clause() {
    return at.name();
  }

  /// How the text cites the clause.
  public String cite() {
    return at.cite();
  }

  /// Where the clause stands.
  public Span span() {
    return at.span();
  }

  /// `no-deadline risk: Art 5: …`, as pages show it.
  public String text() {
    return rule + " " + severity.text() + ": " + message;
  }
}
