package casus.pact.decision;

/// How a vote stands.
public enum Outcome {
  /// It has carried, whatever the others do.
  CARRIED,
  /// It cannot carry any more.
  LOST,
  /// It hangs on the others.
  OPEN;

  /// Both must carry.
  public Outcome and(Outcome other) {
    if (this == LOST || other == LOST) return LOST;
    return this == CARRIED && other == CARRIED ? CARRIED : OPEN;
  }

  /// One is enough.
  public Outcome or(Outcome other) {
    if (this == CARRIED || other == CARRIED) return CARRIED;
    return this == LOST && other == LOST ? LOST : OPEN;
  }

  /// The other way round.
  public Outcome not() {
    return switch (this) {
      case CARRIED -> LOST;
      case LOST -> CARRIED;
      case OPEN -> OPEN;
    };
  }
}
