package casus.cli;

import casus.engine.Wording;
import casus.language.Language.Text;
import casus.report.DiagnosticPrinter;
import casus.report.Looks;
import casus.report.Printers;
import casus.report.Report;
import casus.workbench.Loaded;
import casus.workbench.Workbench;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a command puts its answer, and where it talks about it.
record Desk(PrintWriter out, PrintWriter err, Looks looks) {
  /// More mistakes than anybody reads in a terminal; a long table in another vocabulary has one in
  /// every cell.
  private static final int MOST_SHOWN = 200;

  /// An answer, as it is.
  void answer(String text) {
    out.print(text);
    out.flush();
  }

  /// An answer, as a page.
  void answer(Report report) {
    answer(Printers.TEXT.print(report, looks));
  }

  /// A word about the answer.
  void say(String text) {
    err.println(text);
    err.flush();
  }

  /// Why something could not be done, and what helps.
  void complain(String problem, List<String> helps) {
    say("casus: " + problem);
    for (var help : helps) say("  help: " + help);
  }

  /// The same; gives the exit code of what cannot be done as it was asked.
  int refuse(String problem, List<String> helps) {
    complain(problem, helps);
    return ExitCode.USAGE;
  }

  /// The pacts in some files, if all of them are fit to work with; else says of each why it is not.
  Optional<List<Text>> pacts(List<Path> files) {
    var texts = new ArrayList<Text>();
    for (var file : files) loaded(Workbench.pact(file)).ifPresent(texts::add);
    return texts.size() < files.size() ? Optional.empty() : Optional.of(List.copyOf(texts));
  }

  /// What was loaded, if it is fit to work with; else says why it is not.
  <T> Optional<T> loaded(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Sound<T>(var value) -> Optional.of(value);
      case Loaded.Faulty<T>(var diagnostics) -> {
        var shown = diagnostics.subList(0, Math.min(MOST_SHOWN, diagnostics.size()));
        err.print(DiagnosticPrinter.print(shown, looks));
        err.flush();
        var more = diagnostics.size() - shown.size();
        if (more > 0) say("\ncasus: and " + Wording.count(more, "more mistake"));
        yield Optional.empty();
      }
      case Loaded.Unreadable<T>(var problem, var helps) -> {
        complain(problem, helps);
        yield Optional.empty();
      }
    };
  }
}
