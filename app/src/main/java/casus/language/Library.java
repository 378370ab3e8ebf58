package casus.language;

import casus.diagnostic.Source;
import java.util.Optional;

/// Where the pacts are that others amend.
@FunctionalInterface
public interface Library {
  /// No pacts at all.
  Library EMPTY = pact -> Optional.empty();

  /// The text of a pact, by its name.
  Optional<Source> find(String pact);
}
