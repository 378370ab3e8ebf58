package casus.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The blocks of one report in HTML. Each heading begins a section that a screen reader can jump
/// to; a table bears the name of its section.
final class HtmlBody {
  /// So many columns stand side by side on an upright sheet.
  private static final int MOST_NARROW = 4;

  private final StringBuilder page;
  private final int level;
  private final Optional<String> report;
  private int sections;

  private HtmlBody(StringBuilder page, int level, Optional<String> report) {
    this.page = page;
    this.level = level;
    this.report = report;
  }

  /// Below the title of the page.
  static HtmlBody ofPage(StringBuilder page) {
    return new HtmlBody(page, 2, Optional.empty());
  }

  /// Below the title of one report among others, which has this anchor.
  static HtmlBody ofReport(StringBuilder page, String anchor) {
    return new HtmlBody(page, 3, Optional.of(anchor));
  }

  void print(List<Block> blocks) {
    blocks.forEach(this::print);
    if (sections > 0) page.append("</section>\n");
  }

  private void print(Block block) {
    switch (block) {
      case Block.Heading(var text) -> section(text);
      case Block.Headline(var phrase) -> headline("", words(phrase));
      case Block.Note(var number, var phrase) ->
          headline(" id=\"" + note(number) + "\"", "[" + number + "] " + words(phrase));
      case Block.Paragraph(var phrase) -> line("p", words(phrase));
      case Block.Bullets(var points) -> {
        page.append("<ul>\n");
        for (var point : points) line("li", words(point));
        page.append("</ul>\n");
      }
      case Block.Terms(var terms) -> {
        page.append("<dl>\n");
        for (var term : terms) {
          line("dt", HtmlText.of(term.name()));
          line("dd", words(term.value()));
        }
        page.append("</dl>\n");
      }
      case Block.Table table -> table(table);
      case Block.Timeline(var entries) -> {
        page.append("<ol>\n");
        entries.forEach(this::entry);
        page.append("</ol>\n");
      }
      case Block.Outline(var steps) -> branches(Branch.of(steps));
      case Block.Code(var text) ->
          page.append("<pre><code>").append(HtmlText.code(text)).append("</code></pre>\n");
    }
  }

  private void headline(String attributes, String words) {
    var tag = "h" + (sections == 0 ? level : level + 1);
    page.append("<" + tag + attributes + ">" + words + "</" + tag + ">\n");
  }

  /// A phrase, and links to its notes.
  private String words(Phrase phrase) {
    return HtmlText.of(phrase)
        + phrase.notes().stream()
            .map(number -> " <a href=\"#%s\">[%d]</a>".formatted(note(number), number))
            .collect(Collectors.joining());
  }

  private String note(int number) {
    return report.map(whose -> whose + "-").orElse("") + "note-" + number;
  }

  private void section(String heading) {
    if (sections > 0) page.append("</section>\n");
    sections++;
    // Sections of different reports may have one heading: their names tell whose they are.
    var name = anchor() + report.map(whose -> " " + whose).orElse("");
    page.append("<section aria-labelledby=\"" + name + "\">\n");
    page.append(
        "<h%d id=\"%s\">%s</h%d>\n".formatted(level, anchor(), HtmlText.of(heading), level));
  }

  /// The anchor of a section in a page of one report, counted from 1.
  static String part(int section) {
    return "part-" + section;
  }

  private String anchor() {
    return report.map(whose -> whose + "-").orElse("") + part(sections);
  }

  private void entry(Block.Timeline.Entry entry) {
    page.append("<li><b>").append(HtmlText.of(entry.when())).append("</b> ");
    page.append(words(entry.what()));
    if (!entry.brought().isEmpty()) {
      page.append("\n<ul>\n");
      for (var brought : entry.brought()) line("li", words(brought));
      page.append("</ul>\n");
    }
    page.append("</li>\n");
  }

  private void branches(List<Branch> branches) {
    page.append("<ul>\n");
    for (var branch : branches) {
      page.append("<li>").append(words(branch.phrase()));
      if (!branch.branches().isEmpty()) {
        page.append('\n');
        branches(branch.branches());
      }
      page.append("</li>\n");
    }
    page.append("</ul>\n");
  }

  /// The first cell of a row says what the row is about. A table that is too wide for its screen
  /// can be moved, by keys too.
  private void table(Block.Table table) {
    var name = sections == 0 ? "aria-label=\"Table\"" : "aria-labelledby=\"" + anchor() + "\"";
    var many = table.headers().size() > MOST_NARROW ? " many" : "";
    page.append("<div class=\"wide" + many + "\" role=\"group\" tabindex=\"0\" " + name + ">\n");
    page.append("<table>\n<thead>\n<tr>\n");
    for (var header : table.headers())
      page.append("<th scope=\"col\">").append(HtmlText.of(header)).append("</th>\n");
    page.append("</tr>\n</thead>\n<tbody>\n");
    for (var row : table.rows()) {
      page.append("<tr>\n");
      page.append("<th scope=\"row\">").append(words(row.getFirst())).append("</th>\n");
      for (var cell : row.subList(1, row.size())) line("td", words(cell));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n</div>\n");
  }

  private void line(String tag, String content) {
    page.append("<" + tag + ">").append(content).append("</" + tag + ">\n");
  }
}
