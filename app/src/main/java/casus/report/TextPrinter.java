package casus.report;

import java.util.List;
import java.util.stream.Collectors;

/// Text for a terminal, a mail or a file: wrapped to the width, with colours only if the looks have
/// some.
public final class TextPrinter implements Printer {
  private static final String INDENT = "  ";

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String print(List<Report> reports, Looks looks) {
    return reports.stream().map(report -> page(report, looks)).collect(Collectors.joining("\n"));
  }

  private static String page(Report report, Looks looks) {
    var page = new StringBuilder();
    title(page, report.title(), looks);
    for (var block : report.blocks()) {
      page.append('\n');
      print(page, block, looks);
    }
    return page.toString();
  }

  private static void title(StringBuilder page, String title, Looks looks) {
    for (var line : Wrap.lines(title, looks.width())) page.append(looks.strong(line)).append('\n');
    var widest = Wrap.lines(title, looks.width()).stream().mapToInt(Wrap::length).max();
    page.append("=".repeat(widest.orElse(1))).append('\n');
  }

  private static void print(StringBuilder page, Block block, Looks looks) {
    switch (block) {
      case Block.Heading(var text) -> {
        page.append(looks.strong(text)).append('\n');
        page.append("-".repeat(Wrap.length(text))).append('\n');
      }
      case Block.Headline(var phrase) -> strong(page, phrase.whole(), phrase.tone(), looks);
      case Block.Note(var number, var phrase) ->
          strong(page, "[" + number + "] " + phrase.whole(), phrase.tone(), looks);
      case Block.Paragraph(var phrase) -> phrase(page, "", "", phrase, looks);
      case Block.Bullets(var points) -> {
        for (var point : points) phrase(page, "- ", INDENT, point, looks);
      }
      case Block.Terms(var terms) -> terms(page, terms, looks);
      case Block.Table table -> new TextTable(table, looks).print(page);
      case Block.Timeline(var entries) -> {
        for (var entry : entries) entry(page, entry, looks);
      }
      case Block.Outline(var steps) -> {
        for (var step : steps) {
          var indent = INDENT.repeat(step.depth());
          phrase(page, indent + "- ", indent + INDENT, step.phrase(), looks);
        }
      }
      case Block.Code(var text) -> text.lines().forEach(line -> code(page, line));
    }
  }

  private static void strong(StringBuilder page, String text, Tone tone, Looks looks) {
    for (var line : Wrap.lines(text, looks.width()))
      page.append(looks.strong(looks.paint(line, tone))).append('\n');
  }

  private static void code(StringBuilder page, String line) {
    page.append((INDENT + INDENT + line).stripTrailing()).append('\n');
  }

  private static void terms(StringBuilder page, List<Block.Terms.Term> terms, Looks looks) {
    var widest = terms.stream().mapToInt(term -> Wrap.length(term.name())).max().orElse(0);
    for (var term : terms)
      phrase(
          page,
          Wrap.pad(term.name(), widest) + INDENT,
          " ".repeat(widest) + INDENT,
          term.value(),
          looks);
  }

  private static void entry(StringBuilder page, Block.Timeline.Entry entry, Looks looks) {
    var when = looks.strong(entry.when());
    page.append(when).append('\n');
    phrase(page, INDENT, INDENT, entry.what(), looks);
    for (var brought : entry.brought())
      phrase(page, INDENT + INDENT + "> ", INDENT.repeat(3), brought, looks);
  }

  /// A phrase behind a first indent, its further lines behind another.
  private static void phrase(
      StringBuilder page, String first, String further, Phrase phrase, Looks looks) {
    var indent = first;
    for (var line : Wrap.lines(phrase.whole(), looks.width() - Wrap.length(first))) {
      page.append((indent + looks.paint(line, phrase.tone())).stripTrailing()).append('\n');
      indent = further;
    }
  }
}
