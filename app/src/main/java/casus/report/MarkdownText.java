package casus.report;

import java.util.stream.Collectors;

/// Text in Markdown: what has a meaning there is escaped, and names between backquotes stay names.
final class MarkdownText {
  /// Any of these can begin a tag, an entity, a link, an emphasis, a formula, a heading or a cell.
  private static final String SIGNS = "([\\\\`*_\\[\\]<>&|~$#])";

  /// At the beginning of a line, these begin a list.
  private static final String LIST = "^(\\d{1,9}(?=[.)])|(?=[-+]))";

  private MarkdownText() {}

  /// The same with its links.
  static String line(Phrase phrase) {
    return line(phrase.text()) + links(phrase);
  }

  /// The same with its links.
  static String cell(Phrase phrase) {
    return cell(phrase.text()) + links(phrase);
  }

  private static String links(Phrase phrase) {
    return phrase.notes().stream()
        .map(note -> " [\\[" + note + "\\]](#note-" + note + ")")
        .collect(Collectors.joining());
  }

  /// Where the links to a note lead.
  static String anchor(int note) {
    return "<a id=\"note-" + note + "\"></a>\\[" + note + "\\]";
  }

  /// For a paragraph, a heading or an item of a list.
  static String line(String text) {
    return Piece.of(text).stream()
        .map(piece ->
            switch (piece) {
              case Piece.Plain(var words) -> escaped(words);
              case Piece.Name(var name) -> "`" + name + "`";
            })
        .collect(Collectors.joining())
        .replaceFirst(LIST, "$1\\\\");
  }

  /// For a cell of a table, where a bar ends even a name.
  static String cell(String text) {
    return Piece.of(text).stream()
        .map(piece ->
            switch (piece) {
              case Piece.Plain(var words) -> escaped(words);
              case Piece.Name(var name) -> "`" + name.replace("|", "\\|") + "`";
            })
        .collect(Collectors.joining());
  }

  private static String escaped(String words) {
    return words.replaceAll(SIGNS, "\\\\$1");
  }
}
