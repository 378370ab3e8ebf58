package casus.cli;

import casus.engine.Wording;
import casus.workbench.Loaded;
import casus.workbench.Tested;
import casus.workbench.Tester;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `casus test`: do the pacts say of the facts what they should?
@Command(name = "test", description = "Runs files of expectations on the chronicles beside them.")
final class TestCommand implements Callable<Integer> {
  private static final Path HOME = Path.of("chronicles");

  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of expectations, or folders with such files; `chronicles` if none.")
  private final List<Path> paths = new ArrayList<>();

  TestCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var files =
        (paths.isEmpty() ? List.of(HOME) : paths)
            .stream().flatMap(path -> Tester.files(path).stream()).toList();
    if (files.isEmpty()) {
      return desk.refuse(
          "there is no file of expectations to run", List.of("name one, or a folder"));
    }
    var all = new ArrayList<Tested.Outcome>();
    var worst = ExitCode.FINE;
    for (var file : files) {
      switch (Tester.test(file)) {
        case Loaded.Sound<Tested>(var tested) -> {
          show(tested);
          all.addAll(tested.outcomes());
          if (!tested.passed()) worst = Math.max(worst, ExitCode.FINDINGS);
        }
        case Loaded<Tested> other -> {
          desk.loaded(other);
          worst = ExitCode.USAGE;
        }
      }
    }
    var failed = (int) all.stream().filter(outcome -> !outcome.passed()).count();
    desk.answer("%s, %d failed\n".formatted(Wording.count(all.size(), "expectation"), failed));
    return worst;
  }

  private void show(Tested tested) {
    desk.answer(tested.file() + "\n");
    for (var outcome : tested.outcomes()) {
      desk.answer(
          "  %-6s  %s: %s (%s)\n"
              .formatted(
                  outcome.passed() ? "ok" : "FAILED",
                  outcome.pact(),
                  outcome.claim(),
                  outcome.ground().name().toLowerCase(Locale.ROOT)));
      if (outcome.passed()) continue;
      desk.answer("          expected because: " + outcome.words() + "\n");
      for (var fault : outcome.faults()) desk.answer("          " + fault + "\n");
    }
    desk.answer("\n");
  }
}
