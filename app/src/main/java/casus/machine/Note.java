package casus.machine;

/// What is worth saying although no machine moved.
public enum Note {
  /// A speech act by somebody who had no such power then: void, and without effect.
  VOID_ACT,
  /// One more report of an attack that already has its case.
  MERGED,
  /// A labelled exception holds when a clause is asked for it; the note is about the exception.
  EXCEPTION_HOLDS,
  /// A labelled exception took a clause away.
  EXCEPTED,
  /// A superior norm took an inferior one away.
  DEFEATED,
  /// A clause was called, and nobody was there to bear it.
  UNBORNE,
  /// Whoever bore or held a clause no longer fits, since more is known of who attacks.
  UNFIT,
  /// A condition of the clause did not hold when it was called.
  GUARDED,
  /// The deed came after the time limit, and the text does not let it cure.
  TOO_LATE,
  /// A case hangs on an open word that nobody has settled.
  UNSETTLED,
  /// A bearer has found for itself that the word does not cover the case.
  OWN_FINDING,
  /// A condition that voids is met, and awaits a finding.
  AWAITS_FINDING,
  /// A condition that voids has had its effect.
  VOIDED,
  /// A vote was cast.
  VOTED,
  /// More cases at one time than the program has room for.
  NO_ROOM
}
