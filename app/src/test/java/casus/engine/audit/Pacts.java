package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.House;
import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import casus.pact.Pact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Pacts for tests: from a text, or from the library of the repository. A text with a mistake in it
/// is the test's mistake.
public final class Pacts {
  private static final Path FOLDER = House.root().resolve("pacts");

  private static final Library LIBRARY =
      name -> {
        var file = FOLDER.resolve(name + ".pact");
        return Files.exists(file)
            ? Optional.of(new Source(file.toString(), House.text(file)))
            : Optional.empty();
      };

  private Pacts() {}

  /// The pact that a text says.
  public static Pact of(String text) {
    return read(new Source("test.pact", text));
  }

  /// A pact of the library.
  public static Pact named(String name) {
    return read(LIBRARY.find(name).orElseThrow());
  }

  /// The names of all pacts of the library, sorted.
  public static List<String> names() {
    return House.files(FOLDER).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> name.endsWith(".pact"))
        .map(name -> name.replace(".pact", ""))
        .toList();
  }

  private static Pact read(Source source) {
    var read = Language.read(source, LIBRARY);
    assertEquals(
        List.of(), read.mistakes().stream().map(d -> d.place() + " " + d.problem()).toList());
    return read.sound().orElseThrow();
  }
}
