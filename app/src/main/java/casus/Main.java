package casus;

import casus.cli.Cli;
import casus.cli.Surroundings;
import casus.cli.Surroundings.Screen;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Where the program begins.
public final class Main {
  private Main() {}

  /// Runs one command and leaves with its exit code.
  public static void main(String[] words) {
    var terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    var screen = terminal.isPresent() ? Screen.TERMINAL : Screen.FILE;
    var out = writer(FileDescriptor.out);
    var err = writer(FileDescriptor.err);
    System.exit(Cli.run(List.of(words), new Surroundings(System.getenv(), screen), out, err));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
