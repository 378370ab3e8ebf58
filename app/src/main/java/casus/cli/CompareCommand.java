package casus.cli;

import casus.chronicle.Chronicle;
import casus.engine.explore.Budget;
import casus.engine.run.InForce;
import casus.engine.run.Settings;
import casus.language.Language.Text;
import casus.report.Printers;
import casus.report.Report;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus compare`: what do several pacts answer to the same questions?
@Command(
    name = "compare",
    description = "Puts pacts side by side: one row for each question, with clauses and proofs.",
    footer = {
      "",
      "Wording is what a text says, machinery what follows when it is played out; what the parties",
      "are able to do is neither. Exits with 1 if a game was too large to be searched to its end,",
      "or a chronicle could not be run.",
    })
final class CompareCommand implements Callable<Integer> {
  private final Desk desk;
  private final Surroundings around;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts, two or more.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Form.OfMap.class,
      description = "text (default), markdown or html for people; csv or json for programs.")
  private Form form = new Form.ForPeople(Printers.TEXT);

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "A chronicle, CSV or JSON Lines: what it brings under each pact.")
  private Optional<Path> events = Optional.empty();

  @Option(
      names = "--in-force",
      paramLabel = "MODE",
      converter = RunCommand.InForceConverter.class,
      description =
          "For --events. auto (default): on the pact's own dates, or, if it was not in force then,"
              + " as if it had been; actual: on its own dates; assumed: as if in force.")
  private InForce inForce = InForce.AUTO;

  @Mixin private final Delivery delivery = new Delivery();

  @Mixin private final Patience patience = new Patience();

  CompareCommand(Desk desk, Surroundings around) {
    this.desk = desk;
    this.around = around;
  }

  @Override
  public Integer call() {
    if (patience.isWrong(desk)) return ExitCode.USAGE;
    if (files.size() < 2)
      return desk.refuse(
          "there is nothing to compare `" + files.getFirst() + "` with",
          List.of("name two pacts or more", "`casus audit` and `casus who` speak of one"));
    var read = Stream.concat(files.stream(), events.stream()).toList();
    if (delivery.destroys(desk, read)) return ExitCode.USAGE;
    var chronicle = events.flatMap(file -> desk.loaded(Workbench.chronicle(file)));
    if (events.isPresent() && chronicle.isEmpty()) return ExitCode.USAGE;
    var texts = desk.pacts(files);
    if (texts.isEmpty() || isTwice(texts.get())) return ExitCode.USAGE;
    return patience.spend(desk, around, budget -> answer(texts.get(), chronicle, budget));
  }

  /// Whether one text stands in two places; says so.
  private boolean isTwice(List<Text> texts) {
    for (var at = 1; at < texts.size(); at++) {
      var pact = texts.get(at).pact();
      if (texts.subList(0, at).stream().noneMatch(other -> other.pact().equals(pact))) continue;
      desk.complain(
          "`" + files.get(at) + "` is the same text as one before it", List.of("name it once"));
      return true;
    }
    return false;
  }

  private int answer(List<Text> texts, Optional<Chronicle> chronicle, Budget budget) {
    var alone = Compared.of(texts, budget);
    var compared =
        chronicle
            .map(found ->
                alone.with(
                    found,
                    events.map(Path::toString).orElse(found.name()),
                    Settings.PLAIN.inForce(inForce)))
            .orElse(alone);
    var told =
        switch (form) {
          case Form.ForPeople page -> delivery.deliver(desk, page, List.of(report(page, compared)));
          case Form.ForPrograms.CSV -> delivery.deliver(desk, CompareCsv.text(compared));
          case Form.ForPrograms _ -> delivery.deliver(desk, CompareJson.text(compared));
        };
    return told != ExitCode.FINE || compared.complete() ? told : ExitCode.FINDINGS;
  }

  private static Report report(Form.ForPeople page, Compared compared) {
    return page.printer().equals(Printers.TEXT)
        ? CompareReport.brief(compared)
        : CompareReport.full(compared);
  }
}
