package casus.cli;

import casus.House;
import casus.cli.Surroundings.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A small pact whose author expects too much, with a title that no form must take for its own.
final class Vote {
  static final Surroundings AROUND = new Surroundings(Map.of(), Screen.FILE);

  static final String TEXT = House.text(House.root().resolve("app/src/test/resources/vote.pact"));

  private Vote() {}

  /// The pact as a file; gives its path.
  static String in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("vote.pact"), TEXT).toString();
  }
}
