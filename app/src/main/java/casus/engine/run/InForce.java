package casus.engine.run;

import java.util.Locale;

/// Whether a pact runs on its own dates, or as if it were in force.
public enum InForce {
  /// On its own dates.
  ACTUAL,
  /// As if in force, for everybody whom it names, since the day before the first event.
  ASSUMED,
  /// On its own dates if it ever enters into force, else as if in force.
  AUTO;

  /// The word of the command line: `assumed`.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
