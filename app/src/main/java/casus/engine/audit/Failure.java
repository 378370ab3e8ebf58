package casus.engine.audit;

import casus.pact.Expectation;
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

  /// Why an expectation does not hold, as a story shows.
  static Failure of(Expectation expected, String reason, List<String> parties, Witness witness) {
    return new Failure(
        "`" + Expected.text(expected) + "` does not hold: " + reason, parties, witness);
  }

  /// The same where the words of the expectation are all there is to show.
  static Failure of(Expectation expected, String reason, List<String> parties) {
    return of(
        expected, reason, parties, new Witness.Text(expected.span(), Expected.text(expected)));
  }

  /// It cannot be told whether it holds, since a game is too large.
  static Failure tooLarge(Expectation expected, String what) {
    return of(expected, what + " cannot be told: a game went beyond its bounds", List.of());
  }

  Failure within(Bounds searched) {
    return new Failure(message, parties, witness, Optional.of(searched));
  }
}
