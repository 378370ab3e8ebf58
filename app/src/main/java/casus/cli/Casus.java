package casus.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// The command without a verb: says what there is.
@Command(
    name = "casus",
    description = "Makes security guarantees executable: checks, reads, runs and audits pacts.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "`casus COMMAND --help` shows how a command is used.",
      "Exit codes: 0 fine, 1 findings, 2 wrong usage or unreadable input, 70 a mistake of ours.",
    })
final class Casus implements Callable<Integer> {
  private final Desk desk;

  Casus(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.refuse("a command is needed", List.of("`casus --help` lists them"));
  }
}
