package casus.cli;

import casus.engine.explore.Budget;
import casus.language.Language.Text;
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

  private final Desk desk;
  private final Surroundings around;

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

  @Mixin private final Delivery delivery = new Delivery();

  @Mixin private final Patience patience = new Patience();

  WhoCommand(Desk desk, Surroundings around) {
    this.desk = desk;
    this.around = around;
  }

  @Override
  public Integer call() {
    if (together < 1 || together > ALL_TOGETHER)
      return desk.refuse("--together takes 1 to " + ALL_TOGETHER + " parties", List.of());
    if (patience.isWrong(desk)) return ExitCode.USAGE;
    if (delivery.destroys(desk, files)) return ExitCode.USAGE;
    var texts = desk.pacts(files);
    if (texts.isEmpty()) return ExitCode.USAGE;
    return patience.spend(desk, around, budget -> answer(texts.get(), budget));
  }

  private int answer(List<Text> texts, Budget budget) {
    var answers =
        texts.stream()
            .map(text -> Answered.of(text, Workbench.study(text, budget), together))
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
}
