package casus.engine.audit;

import java.util.List;

/// Why an expectation of the author does not hold.
public record Failure(String message, List<String> parties, Witness witness) {
  public Failure {
    parties = List.copyOf(parties);
  }
}
