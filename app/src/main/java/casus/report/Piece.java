package casus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A piece of a text, for printers that set names apart: plain words, or a name that the text has
/// between backquotes. Blanks of any kind become one space, and what no page can show becomes the
/// sign for that.
sealed interface Piece {
  Pattern NAME = Pattern.compile("`([^`\\s](?:[^`]*[^`\\s])?)`");

  record Plain(String text) implements Piece {}

  record Name(String text) implements Piece {}

  /// The pieces of a text, in order. A backquote without a partner is plain.
  static List<Piece> of(String text) {
    var clean = clean(text);
    var pieces = new ArrayList<Piece>();
    var from = 0;
    for (var names = NAME.matcher(clean); names.find(); from = names.end()) {
      if (from < names.start()) pieces.add(new Plain(clean.substring(from, names.start())));
      pieces.add(new Name(names.group(1)));
    }
    if (from < clean.length()) pieces.add(new Plain(clean.substring(from)));
    return pieces;
  }

  private static String clean(String text) {
    return shown(text.strip().replaceAll("\\s+", " "));
  }

  /// The text with a sign in place of each character that is no text.
  static String shown(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\x{80}-\\x{9f}\\x{fffe}\\x{ffff}]", "\ufffd");
  }
}
