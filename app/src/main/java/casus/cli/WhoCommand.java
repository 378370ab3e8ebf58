package casus.cli;

import casus.engine.audit.Study;
import casus.report.Printers;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus who`: who can do what about the help that a pact promises?
@Command(
    name = "who",
    description = "Says who can stop, delay, compel or take away the help that pacts promise.",
    footer = {
      "",
      "Whoever can do something can do it whatever the others do; `nobody` means that every game",
      "was searched. Exits with 1 if a game was too large for that; --states lets it be larger."
    })
final class WhoCommand implements Callable<Integer> {
  private static final int MOST_TOGETHER = 2;
  private static final int ALL_TOGETHER = 64;
  private static final int ALL_STATES = 100_000_000;

  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Form.OfRun.class,
      description = "text (default), markdown or html for people; json for programs.")
  private Form form = new Form.ForPeople(Printers.TEXT);

  @Option(
      names = "--together",
      paramLabel = "N",
      description = "Try coalitions of up to so many parties (default: ${DEFAULT-VALUE}).")
  private int together = MOST_TOGETHER;

  @Option(
      names = "--states",
      paramLabel = "N",
      description = "Search games of up to so many states (default: ${DEFAULT-VALUE}).")
  private int states = Study.MOST_STATES;

  @Mixin private final Delivery delivery = new Delivery();

  WhoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (together < 1 || together > ALL_TOGETHER)
      return wrong("--together takes 1 to " + ALL_TOGETHER + " parties");
    if (states < 1 || states > ALL_STATES)
      return wrong("--states takes 1 to " + ALL_STATES + " states");
    if (delivery.destroys(desk, files)) return ExitCode.USAGE;
    var texts = desk.pacts(files);
    if (texts.isEmpty()) return ExitCode.USAGE;
    var answers =
        texts.get().stream()
            .map(text -> Answered.of(text, Workbench.study(text, states), together))
            .toList();
    var told =
        switch (form) {
          case Form.ForPeople page ->
              delivery.deliver(desk, page, answers.stream().map(WhoReport::of).toList());
          case Form.ForPrograms _ -> delivery.deliver(desk, WhoJson.text(answers));
        };
    var complete = answers.stream().allMatch(Answered::complete);
    return told != ExitCode.FINE ? told : complete ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private int wrong(String problem) {
    desk.complain(problem, List.of());
    return ExitCode.USAGE;
  }
}
