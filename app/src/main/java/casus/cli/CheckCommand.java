package casus.cli;

import casus.diagnostic.Diagnostic;
import casus.engine.Wording;
import casus.language.Language.Text;
import casus.report.DiagnosticPrinter;
import casus.workbench.Loaded;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `casus check`: is the text well made?
@Command(
    name = "check",
    description = "Says what is wrong with the text of pacts, where, and what would be right.")
final class CheckCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  CheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return files.stream().mapToInt(this::check).max().orElse(ExitCode.FINE);
  }

  private int check(Path file) {
    return switch (Workbench.pact(file)) {
      case Loaded.Sound<Text>(var text) -> {
        var clauses = Wording.count(text.pact().clauses().size(), "clause");
        print(text.warnings());
        desk.answer(
            "%s: %s, %s%s\n"
                .formatted(file, text.pact().name(), clauses, also(text.warnings().size())));
        yield ExitCode.FINE;
      }
      case Loaded.Faulty<Text>(var diagnostics) -> {
        var warnings = (int) diagnostics.stream().filter(Diagnostic::isWarning).count();
        var mistakes = Wording.count(diagnostics.size() - warnings, "mistake");
        print(diagnostics);
        desk.answer("%s: %s%s\n".formatted(file, mistakes, also(warnings)));
        yield ExitCode.FINDINGS;
      }
      case Loaded.Unreadable<Text>(var problem, var helps) -> desk.refuse(problem, helps);
    };
  }

  private void print(List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty())
      desk.answer(DiagnosticPrinter.print(diagnostics, desk.looks()) + "\n");
  }

  private static String also(int warnings) {
    return warnings == 0 ? "" : ", " + Wording.count(warnings, "warning");
  }
}
