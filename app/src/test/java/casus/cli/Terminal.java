package casus.cli;

import casus.House;
import casus.cli.Surroundings.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Runs commands as a user would, in this process, with paths as seen from the root of the
/// repository.
final class Terminal {
  private static final Path HERE = Path.of("").toAbsolutePath();

  private Terminal() {}

  /// What a command said, and how it ended.
  record Said(int exit, String out, String err) {
    /// All of it, for a golden file.
    String text(String command) {
      return "$ casus "
          + command
          + "\n"
          + out
          + (err.isEmpty() ? "" : "--- stderr\n" + err)
          + "--- exit "
          + exit
          + "\n";
    }
  }

  static Said run(String command) {
    return run(command, Map.of());
  }

  static Said run(String command, Map<String, String> environment) {
    var words = List.of(command.split(" ")).stream().map(Terminal::placed).toList();
    return run(words, new Surroundings(environment, Screen.FILE));
  }

  static Said run(List<String> words, Surroundings around) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exit = Cli.run(words, around, new PrintWriter(out), new PrintWriter(err));
    return new Said(exit, unplaced(out.toString()), unplaced(err.toString()));
  }

  private static String placed(String word) {
    return word.matches("(pacts|chronicles|docs|app)(/.*)?") ? prefix() + word : word;
  }

  private static String unplaced(String text) {
    return prefix().isEmpty() ? text : text.replace(prefix(), "");
  }

  private static String prefix() {
    var path = HERE.relativize(House.root()).toString();
    return path.isEmpty() ? "" : path + "/";
  }
}
