package casus.cli;

import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.report.PdfPage;
import casus.report.Printers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus brief`: all that there is to say of one pact, for somebody who has an hour.
@Command(
    name = "brief",
    description = {
      "Reports on one pact: a page of answers, the coverage map, the findings with their stories,",
      "the nearest precedent, what is uncertain, how much is encoded, and the sources."
    },
    footer = {"", "Exits with 1 if a search was cut short, so that not all is known."})
final class BriefCommand implements Callable<Integer> {
  private final Desk desk;
  private final Surroundings around;

  @Parameters(index = "0", paramLabel = "PACT", description = "The file of a pact.")
  private Path file = Path.of("");

  @Option(
      names = "--beside",
      paramLabel = "PACT",
      description = "Compare with this pact, not with the nearest precedent in the same folder.")
  private Optional<Path> beside = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = BriefForm.OfWord.class,
      description = "text (default), markdown, html, or pdf, which needs --output.")
  private BriefForm form = new BriefForm.Screen(new Form.ForPeople(Printers.TEXT));

  @Mixin private final Delivery delivery = new Delivery();

  @Mixin private final Patience patience = new Patience();

  BriefCommand(Desk desk, Surroundings around) {
    this.desk = desk;
    this.around = around;
  }

  @Override
  public Integer call() {
    if (patience.isWrong(desk)) return ExitCode.USAGE;
    var files = new ArrayList<>(List.of(file));
    beside.ifPresent(files::add);
    if (form instanceof BriefForm.Paper && delivery.file().isEmpty())
      return desk.refuse(
          "a PDF is not text: it is written to a file", List.of("add `--output brief.pdf`"));
    if (delivery.destroys(desk, files)) return ExitCode.USAGE;
    var texts = desk.pacts(files);
    if (texts.isEmpty()) return ExitCode.USAGE;
    var other = texts.get().stream().skip(1).findFirst();
    if (other.filter(text -> text.pact().equals(texts.get().getFirst().pact())).isPresent())
      return desk.refuse(
          "`" + files.getLast() + "` is the same text: there is nothing to compare it with",
          List.of("name another pact", "without --beside the nearest precedent is taken"));
    return patience.spend(desk, around, budget -> answer(texts.get().getFirst(), other, budget));
  }

  private int answer(Text text, Optional<Text> other, Budget budget) {
    var briefed = Briefed.of(text, Setting.of(file, text, other), budget);
    var report = BriefReport.of(briefed);
    var told =
        switch (form) {
          case BriefForm.Screen(var page) -> delivery.deliver(desk, page, List.of(report));
          case BriefForm.Paper() -> delivery.deliver(desk, PdfPage.of(report));
        };
    return told != ExitCode.FINE || briefed.complete() ? told : ExitCode.FINDINGS;
  }
}
