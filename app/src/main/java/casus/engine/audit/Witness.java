package casus.engine.audit;

import casus.diagnostic.Span;

/// Why a finding holds: words that anybody can look up, or a [Story] that anybody can play again.
public sealed interface Witness permits Witness.Text, Story {
  /// The words of the text from which it follows, and where they stand.
  record Text(Span span, String words) implements Witness {}
}
