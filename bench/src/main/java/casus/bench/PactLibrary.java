package casus.bench;

import casus.diagnostic.Source;
import casus.language.Language;
import casus.pact.Pact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The pacts of the library, by name.
final class PactLibrary {
  private static final Path FOLDER = Path.of("pacts");
  private static final String ENDING = ".pact";

  private PactLibrary() {}

  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Pact pact(String name) {
    return Language.read(source(name), base -> Optional.of(source(base))).sound().orElseThrow();
  }

  private static Source source(String name) {
    var file = FOLDER.resolve(name + ENDING);
    try {
      return new Source(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
