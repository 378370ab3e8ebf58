package casus.engine.solve;

/// What a search for a play to some state found.
public sealed interface Reach {
  /// A play that ends there.
  record Reached(Play play) implements Reach {}

  /// No play leads there: so many states were searched, all that can be reached.
  record Unreachable(int states) implements Reach {}
}
