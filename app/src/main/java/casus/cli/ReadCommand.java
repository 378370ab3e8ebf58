package casus.cli;

import casus.language.English;
import casus.language.Language.Text;
import casus.pact.Pact;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus read`: what was understood?
@Command(
    name = "read",
    description = "Reads pacts aloud in plain English, as the machine understands them.")
final class ReadCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Converters.EndOf.class,
      description = "Only what was in force then: parties bound, versions of clauses.")
  @Nullable
  private Instant on;

  ReadCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return files.stream().mapToInt(this::read).max().orElse(ExitCode.FINE);
  }

  private int read(Path file) {
    var text = desk.loaded(Workbench.pact(file));
    text.map(Text::pact)
        .map(pact -> on == null ? pact : pact.at(on))
        .ifPresent(pact -> desk.answer(new Report(pact.title(), blocks(pact))));
    return text.isPresent() ? ExitCode.FINE : ExitCode.USAGE;
  }

  private static List<Block> blocks(Pact pact) {
    return English.read(pact).stream()
        .<Block>map(paragraph -> new Block.Paragraph(Phrase.plain(paragraph.text())))
        .toList();
  }
}
