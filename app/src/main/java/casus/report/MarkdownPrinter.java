package casus.report;

import java.util.List;
import java.util.stream.Collectors;

/// Markdown as GitHub reads it (GFM). Whatever stands in a report is text: none of it can begin a
/// list, a link, a tag or a cell of its own.
public final class MarkdownPrinter implements Printer {
  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String print(List<Report> reports, Looks looks) {
    return reports.stream().map(MarkdownPrinter::page).collect(Collectors.joining("\n"));
  }

  private static String page(Report report) {
    var page = new StringBuilder("# ").append(MarkdownText.line(report.title())).append('\n');
    var list = new MarkdownList(page);
    for (var block : report.blocks()) {
      page.append('\n');
      switch (block) {
        case Block.Heading(var text) -> line(page, "## ", Phrase.plain(text));
        case Block.Headline(var phrase) -> line(page, "### ", phrase);
        case Block.Note(var number, var phrase) ->
            line(page, "### " + MarkdownText.anchor(number) + " ", phrase);
        case Block.Paragraph(var phrase) -> line(page, "", phrase);
        case Block.Table table -> table(page, table);
        case Block.Code(var text) -> code(page, text);
        case Block.Bullets(var points) -> list.points(points);
        case Block.Terms(var terms) -> list.terms(terms);
        case Block.Timeline(var entries) -> list.entries(entries);
        case Block.Outline(var steps) -> list.branches(Branch.of(steps));
      }
    }
    return page.toString();
  }

  private static void line(StringBuilder page, String before, Phrase phrase) {
    page.append(before).append(MarkdownText.line(phrase)).append('\n');
  }

  private static void table(StringBuilder page, Block.Table table) {
    row(page, table.headers().stream().map(MarkdownText::cell).toList());
    row(page, table.headers().stream().map(_ -> "---").toList());
    for (var row : table.rows()) row(page, row.stream().map(MarkdownText::cell).toList());
  }

  private static void row(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /// Between fences that are longer than any in the text.
  private static void code(StringBuilder page, String text) {
    var fence = "```";
    while (text.contains(fence)) fence += "`";
    page.append(fence).append('\n');
    Piece.shown(text).lines().forEach(line -> page.append(line).append('\n'));
    page.append(fence).append('\n');
  }
}
