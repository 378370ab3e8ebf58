package casus.machine;

import java.util.Locale;

/// Why a machine moves: the label on an arrow of its table.
public enum Cause {
  // pact and membership
  ENTER,
  EXPIRE,
  TERMINATE,
  SIGN,
  RATIFY,
  ACCEDE,
  JOIN,
  LEAVE,
  DENOUNCE,
  DEPART,
  // case
  RAISE,
  CONSULT,
  RECOGNISE,
  DECLINE,
  CLOSE,
  WITHDRAW,
  // decision
  OPEN,
  ADOPT,
  REJECT,
  VETO,
  NO_QUORUM,
  LAPSE,
  // norm
  ACTIVATE,
  PERFORM,
  KEEP,
  VIOLATE,
  DUE,
  CURE,
  EXCUSE,
  // power
  ENABLE,
  USE,
  EXTINGUISH,
  // remedy and stage
  SPAWN,
  ESCALATE,
  SATISFY,
  EXHAUST,
  REACH,
  MISS,
  // any
  SUSPEND,
  RESUME;

  /// The word of the tables.
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Cause of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
