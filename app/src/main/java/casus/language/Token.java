package casus.language;

import casus.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One word, number, date, string or sign of a text, with the comments on the lines above it and
/// the `remark` behind it. `suspect` marks a token in or before which something unreadable stands:
/// nobody complains of it a second time.
record Token(
    Kind kind,
    String text,
    Span span,
    Layout layout,
    boolean suspect,
    List<Comment> comments,
    Optional<String> remark) {
  Token {
    comments = List.copyOf(comments);
  }

  enum Kind {
    WORD,
    NUMBER,
    PERCENT,
    FRACTION,
    DATE,
    INSTANT,
    STRING,
    SIGN,
    END
  }

  /// Where a token or comment stands: behind another one, first in its line, or first behind an
  /// empty line.
  enum Layout {
    INLINE,
    LINE,
    PARAGRAPH
  }

  /// A comment from `//` on, without its line break.
  record Comment(String text, Layout layout) {}

  /// A word or sign, not the same letters in a string.
  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
  }

  boolean isAny(Predicate<String> words) {
    return kind == Kind.WORD && words.test(text);
  }

  boolean startsLine() {
    return layout != Layout.INLINE;
  }

  /// The same with a comment behind it.
  Token remarked(String comment) {
    return new Token(kind, text, span, layout, suspect, comments, Optional.of(comment));
  }

  /// The same words elsewhere.
  Token at(Span place) {
    return new Token(kind, text, place, layout, suspect, comments, remark);
  }

  /// The same words as if written otherwise.
  Token meaning(String word) {
    return new Token(kind, word, span, layout, suspect, comments, remark);
  }

  /// What a string says: without its quotes, with `\"` and `\\` resolved, and with each line break
  /// and the white space around it read as one space.
  String value() {
    var inner = text.length() > 1 ? text.substring(1, text.length() - 1) : "";
    var said = new StringBuilder();
    for (var i = 0; i < inner.length(); i++) {
      var c = inner.charAt(i);
      if (c == '\\' && i + 1 < inner.length()) {
        said.append(inner.charAt(++i));
      } else if (c == '\n' || c == '\r') {
        while (!said.isEmpty() && isBlank(said.charAt(said.length() - 1)))
          said.setLength(said.length() - 1);
        while (i + 1 < inner.length() && isBlank(inner.charAt(i + 1))) i++;
        said.append(' ');
      } else {
        said.append(c);
      }
    }
    return said.toString();
  }

  /// The words as a message quotes them: in full, or cut where they are too long to read.
  String quoted() {
    return switch (kind) {
      case END -> "the end of the text";
      case STRING -> shortened(text.replace('\n', ' ').replace("\r", ""));
      default -> "`" + shortened(text) + "`";
    };
  }

  static String shortened(String text) {
    if (text.length() <= 40) return text;
    return text.substring(0, Character.isHighSurrogate(text.charAt(36)) ? 36 : 37) + "…";
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
