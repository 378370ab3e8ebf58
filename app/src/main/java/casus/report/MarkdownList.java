package casus.report;

import java.util.List;

/// Lists in Markdown. Two lists that follow each other would be one if they had the same sign, so
/// the second one gets another.
final class MarkdownList {
  private final StringBuilder page;
  private Sign sign = Sign.DASH;
  private int end;

  private enum Sign {
    DASH("-", "."),
    STAR("*", ")");

    private final String bullet;
    private final String behindNumber;

    Sign(String bullet, String behindNumber) {
      this.bullet = bullet;
      this.behindNumber = behindNumber;
    }

    Sign other() {
      return this == DASH ? STAR : DASH;
    }
  }

  MarkdownList(StringBuilder page) {
    this.page = page;
  }

  /// A list that begins one empty line behind the last one follows it.
  private void begin() {
    sign = page.length() == end + 1 ? sign.other() : Sign.DASH;
  }

  void points(List<Phrase> points) {
    begin();
    for (var point : points) item("", sign.bullet, MarkdownText.line(point));
  }

  void terms(List<Block.Terms.Term> terms) {
    begin();
    for (var term : terms)
      item(
          "",
          sign.bullet,
          "**" + MarkdownText.line(term.name()) + ":** " + MarkdownText.line(term.value()));
  }

  /// Numbered, in the order of time.
  void entries(List<Block.Timeline.Entry> entries) {
    begin();
    var number = 0;
    for (var entry : entries) {
      var mark = ++number + sign.behindNumber;
      var what = MarkdownText.line(entry.what());
      item("", mark, "**" + MarkdownText.line(entry.when()) + ":** " + what);
      var indent = " ".repeat(mark.length() + 1);
      for (var brought : entry.brought()) item(indent, sign.bullet, MarkdownText.line(brought));
    }
  }

  void branches(List<Branch> branches) {
    begin();
    branches("", branches);
  }

  private void branches(String indent, List<Branch> branches) {
    for (var branch : branches) {
      item(indent, sign.bullet, MarkdownText.line(branch.phrase()));
      branches(indent + "  ", branch.branches());
    }
  }

  private void item(String indent, String mark, String text) {
    page.append(indent).append(mark).append(' ').append(text).append('\n');
    end = page.length();
  }
}
