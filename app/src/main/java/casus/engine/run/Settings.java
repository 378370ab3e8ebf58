package casus.engine.run;

import java.time.Instant;
import java.util.Optional;

/// How to run a pact on a chronicle.
///
/// @param asOf where time stops; without it, at `knownAt`, or else at the end of the chronicle
/// @param knownAt whose knowledge counts: what nobody knew then is left out
/// @param inForce whether the pact runs on its own dates
/// @param mostReadings how many combinations of readings of open words may be tried
public record Settings(
    Optional<Instant> asOf, Optional<Instant> knownAt, InForce inForce, int mostReadings) {
  private static final int MOST_READINGS = 1024;

  /// To the end of the chronicle, with all that is known, on the pact's own dates if it has some.
  public static final Settings PLAIN =
      new Settings(Optional.empty(), Optional.empty(), InForce.AUTO, MOST_READINGS);

  public Settings {
    if (mostReadings < 1) throw new IllegalArgumentException("readings " + mostReadings);
  }

  public Settings asOf(Instant instant) {
    return new Settings(Optional.of(instant), knownAt, inForce, mostReadings);
  }

  public Settings knownAt(Instant instant) {
    return new Settings(asOf, Optional.of(instant), inForce, mostReadings);
  }

  public Settings inForce(InForce chosen) {
    return new Settings(asOf, knownAt, chosen, mostReadings);
  }
}
