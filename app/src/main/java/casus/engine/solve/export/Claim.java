package casus.engine.solve.export;

import casus.engine.solve.Coalition;

/// What a coalition is said to be able to do, in the propositions of a [NamedGame].
public sealed interface Claim {
  Coalition coalition();

  /// Every play reaches the goal.
  record Force(Coalition coalition, String goal) implements Claim {}

  /// No play ever comes into a bad state.
  record Avoid(Coalition coalition, String bad) implements Claim {}

  /// Every play reaches the goal, and passes only through some states before.
  record ForceUntil(Coalition coalition, String through, String goal) implements Claim {}

  /// Every play reaches the goal after so many ticks at the most.
  record ForceWithin(Coalition coalition, String goal, long ticks) implements Claim {}
}
