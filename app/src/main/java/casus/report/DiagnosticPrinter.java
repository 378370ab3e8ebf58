package casus.report;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong with a text, as a reader needs to see it: code and title, place, the line with
/// carets, one sentence, what can be done.
public final class DiagnosticPrinter {
  private static final int TAB = 4;
  private static final int LONGEST_LINE = 160;

  private DiagnosticPrinter() {}

  /// All of them, with an empty line between any two.
  public static String print(List<Diagnostic> diagnostics, Looks looks) {
    return diagnostics.stream()
        .map(diagnostic -> print(diagnostic, looks))
        .collect(Collectors.joining("\n"));
  }

  public static String print(Diagnostic diagnostic, Looks looks) {
    var page = new StringBuilder();
    page.append(looks.strong(looks.paint(title(diagnostic.code()), tone(diagnostic))))
        .append("  ")
        .append(diagnostic.place())
        .append("\n\n");
    excerpt(page, diagnostic, looks);
    page.append('\n');
    for (var line : Wrap.lines(diagnostic.problem(), looks.width())) page.append(line).append('\n');
    for (var help : diagnostic.helps()) {
      var indent = "  help: ";
      for (var line : Wrap.lines(help, looks.width() - indent.length())) {
        page.append(indent).append(line).append('\n');
        indent = "        ";
      }
    }
    return page.toString();
  }

  private static String title(Code code) {
    return switch (code.severity()) {
      case MISTAKE -> code.name() + " " + code.title();
      case WARNING -> code.name() + " warning: " + code.title();
    };
  }

  private static Tone tone(Diagnostic diagnostic) {
    return switch (diagnostic.code().severity()) {
      case MISTAKE -> Tone.BAD;
      case WARNING -> Tone.WAITING;
    };
  }

  /// The first line of the place, with carets under what is meant. Of a very long line only the
  /// part around the place is shown.
  private static void excerpt(StringBuilder page, Diagnostic diagnostic, Looks looks) {
    var source = diagnostic.source();
    var start = diagnostic.span().start();
    var line = source.lineText(start);
    var number = Integer.toString(source.line(start));
    var from = Math.min(source.column(start) - 1, line.length());
    var until = Math.clamp(from + (long) (diagnostic.span().end() - start), from, line.length());
    var cut = line.length() > LONGEST_LINE ? Math.max(0, from - LONGEST_LINE / 2) : 0;
    var end = Math.min(line.length(), cut + LONGEST_LINE);
    var shown = new StringBuilder();
    var carets = new StringBuilder();
    for (var at = cut; at < end; at++) {
      var width = line.charAt(at) == '\t' ? TAB : Character.isLowSurrogate(line.charAt(at)) ? 0 : 1;
      if (line.charAt(at) == '\t') shown.append(" ".repeat(TAB));
      else shown.append(Character.isISOControl(line.charAt(at)) ? '\ufffd' : line.charAt(at));
      if (at < until) carets.append((at < from ? " " : "^").repeat(width));
    }
    if (from == until) carets.append('^');
    var margin = " ".repeat(Math.max(0, 4 - number.length())) + number + " | ";
    page.append((margin + shown).stripTrailing()).append('\n');
    page.append(" ".repeat(margin.length()))
        .append(looks.paint(carets.toString(), tone(diagnostic)))
        .append('\n');
  }
}
