package casus.pact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of a text as a whole: how far it is from law, how it binds, when, and by which
/// sources. `status`, `binding` and the marks are names of the vocabulary; sources are codes of the
/// source list.
public record Header(
    Optional<String> status,
    Optional<String> binding,
    Optional<LocalDate> signed,
    Optional<LocalDate> inForce,
    Optional<LocalDate> ended,
    List<Mark> marks,
    List<String> sources,
    Optional<Certainty> certainty) {
  /// Nothing known.
  public static final Header EMPTY =
      new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty());

  public Header {
    marks = List.copyOf(marks);
    sources = List.copyOf(sources);
  }

  /// A side mark of the evidence, `denied-by RUS` for one.
  public record Mark(String mark, Optional<String> by, Optional<String> note) {}
}
