package casus.pact;

import java.time.ZoneId;
import java.util.Optional;

/// What a text leaves to custom, chosen once for the whole pact and printed in every report. A
/// choice that the clauses need and nobody made is an error, never a default; only a day is 24
/// hours unless it says otherwise. `merging` is how soon one deed must follow another, under one
/// trigger and against one victim, to be part of the same attack.
public record Conventions(
    Day day,
    Optional<Months> months,
    Optional<Abstention> abstention,
    Optional<Late> late,
    Optional<Suspension> suspension,
    Optional<Amount> merging) {
  /// No choice made.
  public static final Conventions EMPTY =
      new Conventions(
          new Day.Hours(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// What a day is.
  public sealed interface Day {
    /// 24 hours from the instant on.
    record Hours() implements Day {}

    /// To the end of the calendar day in a zone.
    record Calendar(ZoneId zone) implements Day {}
  }

  /// How months and years are counted.
  public enum Months {
    /// To the same day of a later month, or its last day if there is none (28 February).
    CALENDAR,
    /// 30 days a month, 365 days a year.
    THIRTY_DAYS
  }

  /// What an abstention does to a unanimous vote.
  public enum Abstention {
    /// It defeats unanimity.
    BLOCKS_UNANIMITY,
    /// The others decide.
    IGNORED
  }

  /// What performance after the due instant does.
  public enum Late {
    /// It cures the breach.
    CURES,
    /// The breach stays.
    DOES_NOT_CURE
  }

  /// What suspension does to a running time limit.
  public enum Suspension {
    /// The limit stands still.
    TOLLS,
    /// The limit runs on.
    DOES_NOT_TOLL
  }
}
