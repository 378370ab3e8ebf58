package casus.pact;

import casus.diagnostic.Span;

/// By when, or how long.
public sealed interface Limit {
  /// A length of time from the instant at which the clause takes effect, its end included.
  record Within(Amount amount) implements Limit {}

  /// An open time word (`forthwith`), with readings of its own.
  record WithinOpen(String word, Span span) implements Limit {}

  /// Up to a moment of the calendar, included.
  record Until(Moment moment) implements Limit {}

  /// On one day.
  record On(Moment moment) implements Limit {}

  /// As long as the clause is in force.
  record Throughout() implements Limit {}

  /// Again and again, at least once in each length of time.
  record Every(Amount amount) implements Limit {}

  /// The text sets none, and says so.
  record None() implements Limit {}
}
