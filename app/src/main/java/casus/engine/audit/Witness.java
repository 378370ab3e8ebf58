package casus.engine.audit;

import casus.diagnostic.Span;

/// Why a finding holds: words that anybody can look up, or a story that anybody can play again,
/// under one text or under several.
public sealed interface Witness permits Witness.Text, Story, SharedStory {
  /// The words of the text from which it follows, and where they stand.
  record Text(Span span, String words) implements Witness {}
}
