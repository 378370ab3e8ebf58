package casus.cli;

import casus.diagnostic.Nearest;
import casus.engine.audit.CoverageMap;
import casus.engine.audit.CoverageMap.Asked;
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

/// `casus map`: which attacks does the text answer, and how?
@Command(
    name = "map",
    description =
        "Maps pacts: which act, by whom, on whom, where and when is answered, by what, how soon.",
    footer = {
      "",
      "Text, markdown and html put together what has one answer; csv has a line for each field.",
    })
final class MapCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Form.OfMap.class,
      description = "text (default), markdown or html for people; csv or json for programs.")
  private Form form = new Form.ForPeople(Printers.TEXT);

  @Option(
      names = "--act",
      paramLabel = "ACT",
      description = "Map this act only: `invasion` for one, or an act that the pact defines.")
  private Optional<String> act = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      description = "Map what this attacker does only, by its code: `RUS` for one, or UNKNOWN.")
  private Optional<String> by = Optional.empty();

  @Mixin private final Delivery delivery = new Delivery();

  MapCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (delivery.destroys(desk, files)) return ExitCode.USAGE;
    var pacts = desk.pacts(files);
    if (pacts.isEmpty()) return ExitCode.USAGE;
    var texts = pacts.get();
    for (var text : texts)
      if (isUnknown("act", act, CoverageMap.acts(text.pact()), "docs/vocabulary.md lists the acts")
          || isUnknown(
              "actor",
              by,
              CoverageMap.attackers(text.pact()),
              "actors are written by their codes, `RUS` or `NATO`")) return ExitCode.USAGE;
    var maps = texts.stream().map(text -> Mapped.of(text, new Asked(act, by))).toList();
    return switch (form) {
      case Form.ForPeople page ->
          delivery.deliver(desk, page, maps.stream().map(MapReport::of).toList());
      case Form.ForPrograms.CSV -> delivery.deliver(desk, MapCsv.text(maps));
      case Form.ForPrograms _ -> delivery.deliver(desk, MapJson.text(maps));
    };
  }

  /// Whether a word means nothing to a text; says so.
  private boolean isUnknown(String what, Optional<String> word, List<String> known, String help) {
    if (word.isEmpty() || known.contains(word.get())) return false;
    var helps = new ArrayList<String>();
    for (var near : Nearest.to(word.get(), known)) helps.add("did you mean `" + near + "`?");
    if (helps.isEmpty()) helps.add(help);
    desk.complain("there is no " + what + " `" + word.get() + "`", helps);
    return true;
  }
}
