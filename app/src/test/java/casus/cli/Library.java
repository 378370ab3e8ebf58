package casus.cli;

import casus.House;
import java.util.List;
import java.util.stream.Collectors;

/// The pacts of the repository.
final class Library {
  private Library() {}

  /// Their names, sorted.
  static List<String> names() {
    return House.files(House.root().resolve("pacts")).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> name.endsWith(".pact"))
        .map(name -> name.replace(".pact", ""))
        .toList();
  }

  /// All of them, as words of a command line.
  static String pacts() {
    return names().stream().map(name -> "pacts/" + name + ".pact").collect(Collectors.joining(" "));
  }
}
