package casus.engine.explore;

/// What a search came to. Running out of budget is an answer.
public sealed interface Exploration {
  /// Everything that can happen.
  record Complete(Unfolding unfolding) implements Exploration {}

  /// More states than the budget allows; so many were found.
  record OutOfBudget(int states) implements Exploration {}
}
