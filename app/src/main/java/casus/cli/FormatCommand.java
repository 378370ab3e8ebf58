package casus.cli;

import casus.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus format`: the one style.
@Command(
    name = "format",
    description =
        "Writes the text of pacts in the one style. Files with mistakes stay as they are.")
final class FormatCommand implements Callable<Integer> {
  private final Desk desk;

  @ArgGroup(exclusive = true)
  private Where where = new Where();

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  static final class Where {
    @Option(
        names = "--check",
        description = "Change nothing; name the files that would change, and exit with 1.")
    private boolean check;

    @Option(names = "--stdout", description = "Change nothing; print the formatted text.")
    private boolean stdout;
  }

  FormatCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return files.stream().mapToInt(this::format).max().orElse(ExitCode.FINE);
  }

  private int format(Path file) {
    var formatted = desk.loaded(Workbench.format(file));
    if (formatted.isEmpty()) return ExitCode.USAGE;
    if (where.stdout) {
      desk.answer(formatted.get().after());
      return ExitCode.FINE;
    }
    if (!formatted.get().changed()) return ExitCode.FINE;
    if (where.check) {
      desk.answer(file + ": not in the one style\n");
      return ExitCode.FINDINGS;
    }
    return write(file, formatted.get().after());
  }

  private int write(Path file, String text) {
    try {
      WholeFile.write(file, text);
      desk.say(file + ": formatted");
      return ExitCode.FINE;
    } catch (IOException e) {
      return desk.refuse("`" + file + "` cannot be written: " + WholeFile.reason(e), List.of());
    }
  }
}
