package casus.report;

import java.util.Locale;
import java.util.stream.Collectors;

/// Text in HTML: nothing in it is a tag, and names between backquotes are code.
final class HtmlText {
  private HtmlText() {}

  static String of(String text) {
    return Piece.of(text).stream()
        .map(piece ->
            switch (piece) {
              case Piece.Plain(var words) -> escaped(words);
              case Piece.Name(var name) -> "<code>" + escaped(name) + "</code>";
            })
        .collect(Collectors.joining());
  }

  static String of(Phrase phrase) {
    return phrase.tone() == Tone.PLAIN
        ? of(phrase.text())
        : "<span class=\"%s\">%s</span>"
            .formatted(phrase.tone().name().toLowerCase(Locale.ROOT), of(phrase.text()));
  }

  /// Without marks of any kind, for where only text may stand.
  static String plain(String text) {
    return Piece.of(text).stream()
        .map(piece ->
            switch (piece) {
              case Piece.Plain(var words) -> escaped(words);
              case Piece.Name(var name) -> escaped(name);
            })
        .collect(Collectors.joining());
  }

  /// As it is, lines and spaces included.
  static String code(String text) {
    return escaped(Piece.shown(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
