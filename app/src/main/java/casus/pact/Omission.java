package casus.pact;

import casus.diagnostic.Span;

/// A part of the text that the pact does not carry: not encoded, or never published.
public record Omission(Kind kind, String part, String reason, Span span) {
  /// Why it is missing.
  public enum Kind {
    NOT_ENCODED,
    NOT_PUBLISHED
  }
}
