package casus.pact;

import casus.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/// What every clause carries: its name, its citation in the text ("Art 5(1)"), its place in the
/// file, and what the author notes about it.
public record Label(String name, Optional<String> citation, Notes notes, Span span) {
  /// How findings and explanations speak of the clause: by citation, or by name where there is
  /// none.
  public String cite() {
    return citation.orElse(name);
  }

  /// The author's remarks. `inForce` bounds the version of the clause (first and last moment);
  /// `writtenBy` is the pact or amendment that this version comes from, if not the pact itself.
  public record Notes(
      Optional<String> text,
      Optional<Certainty> certainty,
      Optional<Moment> from,
      Optional<Moment> until,
      List<Allow> allows,
      Optional<String> writtenBy) {
    public static final Notes NONE =
        new Notes(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Notes {
      allows = List.copyOf(allows);
    }
  }

  /// A finding that the author accepts, and why.
  public record Allow(String rule, String reason, Span span) {}
}
