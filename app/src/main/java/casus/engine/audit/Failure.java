package casus.engine.audit;

import java.util.List;
import java.util.Optional;

/// Why an expectation of the author does not hold, and how far it was searched for, if it was.
public record Failure(
    String message, List<String> parties, Witness witness, Optional<Bounds> bounds) {
  public Failure {
    parties = List.copyOf(parties);
  }

  Failure(String message, List<String> parties, Witness witness) {
    this(message, parties, witness, Optional.empty());
  }

  Failure within(Bounds searched) {
    return new Failure(message, parties, witness, Optional.of(searched));
  }
}
