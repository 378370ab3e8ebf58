package casus.engine.run;

import java.time.Instant;
import java.util.Optional;

/// On what footing a pact ran.
public sealed interface Footing {
  /// On its own dates, in force since then.
  record Actual(Instant since) implements Footing {}

  /// On its own dates, by which it ended before time stopped; no instant, if that lies too far
  /// back.
  record Ended(Instant since, Optional<Instant> at) implements Footing {}

  /// On its own dates, by which it was never in force before the end.
  record NotInForce() implements Footing {}

  /// As if it had been in force since then, for everybody whom it names: its own dates are left
  /// out.
  record Assumed(Instant since) implements Footing {}
}
