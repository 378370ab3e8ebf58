package casus.cli;

import casus.report.Block;
import casus.report.Looks;
import casus.report.MarkdownPrinter;
import casus.report.Phrase;
import casus.report.Report;
import java.util.List;

/// Pieces of a page in Markdown, as the printer of reports writes them.
final class Markdown {
  private static final String OPENING = "| x |\n| --- |\n| ";
  private static final String END = " |\n";

  private Markdown() {}

  /// Words that mean nothing but themselves, in a line, a cell or a link.
  static String text(String words) {
    if (words.isEmpty()) return "";
    var table = new Block.Table(List.of("x"), List.of(List.of(Phrase.plain(words))));
    var printed =
        new MarkdownPrinter().print(List.of(new Report("x", List.of(table))), Looks.PLAIN);
    var from = printed.indexOf(OPENING) + OPENING.length();
    return printed.substring(from, printed.length() - END.length());
  }

  static String link(String words, String target) {
    return "[" + text(words) + "](" + target + ")";
  }
}
