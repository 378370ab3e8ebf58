package casus.cli;

import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.report.Printers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus diff`: what does one text say and do otherwise than another?
@Command(
    name = "diff",
    description = {
      "Says what a second text does otherwise than a first: which attacks gain or lose an answer,"
          + " who",
      "can newly stop help, which clocks move, which findings come and go, and which words changed."
    },
    footer = {"", "Exits with 1 if the texts differ, with 0 if they say and do the same."})
final class DiffCommand implements Callable<Integer> {
  private final Desk desk;
  private final Surroundings around;

  @Parameters(index = "0", paramLabel = "FIRST", description = "The file of a pact.")
  private Path first = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "SECOND",
      description = "The file of the pact that is asked what it does otherwise.")
  private Path second = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Form.OfRun.class,
      description = "text (default), markdown or html for people; json for programs.")
  private Form form = new Form.ForPeople(Printers.TEXT);

  @Mixin private final Delivery delivery = new Delivery();

  @Mixin private final Patience patience = new Patience();

  DiffCommand(Desk desk, Surroundings around) {
    this.desk = desk;
    this.around = around;
  }

  @Override
  public Integer call() {
    var files = List.of(first, second);
    if (patience.isWrong(desk)) return ExitCode.USAGE;
    if (delivery.destroys(desk, files)) return ExitCode.USAGE;
    var texts = desk.pacts(files);
    if (texts.isEmpty()) return ExitCode.USAGE;
    return patience.spend(desk, around, budget -> answer(texts.get(), budget));
  }

  private int answer(List<Text> texts, Budget budget) {
    var differed = Differed.of(texts, budget);
    var told =
        form instanceof Form.ForPeople page
            ? delivery.deliver(desk, page, List.of(DiffReport.of(differed)))
            : delivery.deliver(desk, DiffJson.text(differed));
    if (told != ExitCode.FINE) return told;
    return differed.difference().isNone() && differed.difference().complete()
        ? ExitCode.FINE
        : ExitCode.FINDINGS;
  }
}
