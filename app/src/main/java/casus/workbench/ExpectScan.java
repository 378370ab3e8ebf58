package casus.workbench;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

/// Takes a file of expectations apart into words, quotations and colons. Comments run from `//` to
/// the end of the line.
final class ExpectScan {
  private final Source source;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final List<Diagnostic> diagnostics;
  private int at;

  /// A word as written; of a quotation, what stands between the marks.
  record Word(Kind kind, String text, Span span) {}

  enum Kind {
    WORD,
    QUOTE,
    COLON,
    END
  }

  private ExpectScan(Source source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    text = source.text();
  }

  /// The words of a text; the last one is its end.
  static List<Word> words(Source source, List<Diagnostic> diagnostics) {
    var scan = new ExpectScan(source, diagnostics);
    while (scan.at < scan.text.length()) scan.next();
    scan.words.add(new Word(Kind.END, "the end", new Span(scan.at, scan.at)));
    return scan.words;
  }

  private void next() {
    var letter = text.charAt(at);
    if (Character.isWhitespace(letter) || letter == '\ufeff') at++;
    else if (text.startsWith("//", at)) comment();
    else if (letter == '"') quote();
    else if (letter == ':') add(Kind.COLON, ":", at, at + 1);
    else word();
  }

  private void comment() {
    var end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  /// A quotation ends on its line or on a later one; without an end it takes the rest of its line.
  private void quote() {
    var end = text.indexOf('"', at + 1);
    if (end < 0) {
      var line = text.indexOf('\n', at);
      end = line < 0 ? text.length() : line;
      diagnostics.add(
          new Diagnostic(
              Code.CAS308,
              source,
              new Span(at, end),
              "The quotation has no end.",
              List.of("close it with `\"`")));
      add(Kind.QUOTE, text.substring(at + 1, end).strip(), at, end);
      return;
    }
    var said = text.substring(at + 1, end).replaceAll("\\s+", " ").strip();
    add(Kind.QUOTE, said, at, end + 1);
  }

  /// Colons inside a word belong to it if digits follow, as in `04:45Z`.
  private void word() {
    var end = at;
    while (end < text.length() && inside(end)) end++;
    add(Kind.WORD, text.substring(at, end), at, end);
  }

  private boolean inside(int index) {
    var letter = text.charAt(index);
    if (Character.isWhitespace(letter) || letter == '"') return false;
    if (text.startsWith("//", index)) return false;
    return letter != ':' || index + 1 < text.length() && Character.isDigit(text.charAt(index + 1));
  }

  private void add(Kind kind, String said, int start, int end) {
    words.add(new Word(kind, said, new Span(start, end)));
    at = end;
  }
}
