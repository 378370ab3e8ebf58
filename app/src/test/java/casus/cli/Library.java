package casus.cli;

import casus.House;
import java.util.stream.Collectors;

/// The pacts of the repository.
final class Library {
  private Library() {}

  /// All of them, as words of a command line.
  static String pacts() {
    return House.files(House.root().resolve("pacts")).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> name.endsWith(".pact"))
        .map(name -> "pacts/" + name)
        .collect(Collectors.joining(" "));
  }
}
