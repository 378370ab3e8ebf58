package casus.pact;

import java.util.Optional;

/// Of whom an author says what each can do alone, and of whom that none of them can.
public sealed interface Able {
  /// Everybody who is named.
  Optional<Who> who();

  /// `RUS can`: each of these can. Of others nothing is said.
  record Each(Who some) implements Able {
    @Override
    public Optional<Who> who() {
      return Optional.of(some);
    }
  }

  /// `RUS cannot`: none of these can. Of others nothing is said.
  record NoneOf(Who some) implements Able {
    @Override
    public Optional<Who> who() {
      return Optional.of(some);
    }
  }

  /// `nobody can`, `no party can … except guarantor`: each of those named can, and nobody else.
  record Only(Optional<Who> who) implements Able {}
}
