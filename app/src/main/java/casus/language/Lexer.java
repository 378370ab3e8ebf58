package casus.language;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import casus.language.Token.Comment;
import casus.language.Token.Kind;
import casus.language.Token.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a text into tokens, in one pass and without ever failing: what cannot be read is reported
/// once and left out, or read as what was most likely meant.
final class Lexer {
  private final Source source;
  private final String text;
  private final boolean guarded;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private int position;
  private int lineBreaks = 2;
  private boolean suspect;
  private boolean unclosed;

  private Lexer(Source source, boolean guarded) {
    this.source = source;
    this.text = source.text();
    this.guarded = guarded;
  }

  /// The tokens of a text, the last of them `END`, and what could not be read.
  record Lexed(List<Token> tokens, List<Diagnostic> diagnostics) {}

  static Lexed lex(Source source) {
    var plain = new Lexer(source, false);
    plain.run();
    if (!plain.unclosed) return plain.lexed();
    // A quotation mark is missing somewhere. The last string is seldom the one at fault: read
    // again,
    // and close the first string that runs into a clause.
    var guarded = new Lexer(source, true);
    guarded.run();
    return guarded.lexed();
  }

  private Lexed lexed() {
    return new Lexed(List.copyOf(tokens), List.copyOf(diagnostics));
  }

  private void run() {
    if (text.startsWith("\uFEFF")) position = 1;
    while (position < text.length()) {
      var c = text.charAt(position);
      if (c == '\n') {
        lineBreaks++;
        position++;
      } else if (isSpace(c)) {
        position++;
      } else if (text.startsWith("//", position)) {
        comment();
      } else if (c == '"') {
        string();
      } else if (",=+|()".indexOf(c) >= 0) {
        add(Kind.SIGN, position, position + 1);
      } else if (isDigit(c)) {
        number();
      } else if (isNamePart(text.codePointAt(position))) {
        word();
      } else {
        unreadable();
      }
    }
    add(Kind.END, text.length(), text.length());
  }

  private void comment() {
    var end = text.indexOf('\n', position);
    if (end < 0) end = text.length();
    var comment = text.substring(position, end).stripTrailing();
    if (layout() == Layout.INLINE) tokens.add(tokens.removeLast().remarked(comment));
    else comments.add(new Comment(comment, layout()));
    lineBreaks = 0;
    position = end;
  }

  private void string() {
    var start = position;
    for (var i = start + 1; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '"') {
        add(Kind.STRING, start, i + 1);
        return;
      }
      if (c == '\\' && i + 1 < text.length()) {
        i++;
        if (text.charAt(i) != '"' && text.charAt(i) != '\\')
          report(
              Code.CAS001,
              i - 1,
              i + 1,
              "In a string, a backslash stands only before a quotation mark or another backslash.",
              "write `\\\\` for a backslash itself");
      }
      if (c == '\n' && guarded && !unclosed && clauseBegins(i + 1)) break;
    }
    unclosed = true;
    report(
        Code.CAS002,
        start,
        start + 1,
        "This string begins here and never ends.",
        "close it with a quotation mark `\"`",
        "a quotation mark inside a string is written `\\\"`");
    var lineEnd = text.indexOf('\n', start);
    var end = (lineEnd < 0 ? text : text.substring(0, lineEnd)).stripTrailing().length();
    suspect = true;
    add(Kind.STRING, start, Math.max(end, start + 1));
  }

  private boolean clauseBegins(int at) {
    var end = at;
    while (end < text.length() && isNamePart(text.charAt(end))) end++;
    return end > at && Words.opensBlock(text.substring(at, end));
  }

  /// A number, date or name that begins with a digit: the longest run of what these are made of.
  private void number() {
    var start = position;
    var end = start;
    while (end < text.length()
        && (isNamePart(text.charAt(end)) || ":/.%".indexOf(text.charAt(end)) >= 0)
        && !text.startsWith("//", end)) end++;
    var run = text.substring(start, end);
    var read = Numeral.of(run);
    if (read.code().isPresent()) {
      suspect = true;
      report(read.code().get(), start, end, read.problem(), read.help());
      add(read.kind(), start, end, read.text());
    } else {
      add(read.kind(), start, end);
    }
  }

  private void word() {
    var start = position;
    var end = start;
    while (end < text.length() && isNamePart(text.codePointAt(end)))
      end += Character.charCount(text.codePointAt(end));
    var name = text.substring(start, end);
    if (!isName(name)) {
      suspect = true;
      report(
          Code.CAS006,
          start,
          end,
          "`"
              + Token.shortened(name)
              + "` is not written as a name: a name has the letters A to Z, digits, and single"
              + " hyphens between them.",
          nameHelp(name));
    }
    add(Kind.WORD, start, end);
  }

  private static String nameHelp(String name) {
    var plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[_‐‑–—-]+", "-")
            .replaceAll("^-|-$", "");
    return isName(plain)
        ? "write `" + Token.shortened(plain) + "`"
        : "use a name in Latin letters, and put the original in the citation or in `text \"…\"`";
  }

  static boolean isName(String name) {
    var last = '-';
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      if (c == '-' ? last == '-' : !isDigit(c) && !isLetter(c)) return false;
      last = c;
    }
    return last != '-';
  }

  private void unreadable() {
    var start = position;
    var end = start;
    while (end < text.length() && isUnreadable(text.codePointAt(end)))
      end += Character.charCount(text.codePointAt(end));
    var c = text.codePointAt(start);
    suspect = true;
    if (c == '“' || c == '”' || c == '„' || c == '«') {
      curlyString(start);
      return;
    }
    if (end == start) end = start + Character.charCount(c);
    report(Code.CAS001, start, end, unreadableProblem(c), unreadableHelp(c));
    position = end;
  }

  /// A string in typographic quotation marks is read as the string it was meant to be.
  private void curlyString(int start) {
    var end = start + 1;
    while (end < text.length() && "”“»\"\n".indexOf(text.charAt(end)) < 0) end++;
    report(
        Code.CAS001,
        start,
        start + 1,
        "Strings stand between straight quotation marks `\"`, not typographic ones.",
        "write `\"…\"`");
    var inner = text.substring(start + 1, end).strip();
    position = end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
    add(Kind.STRING, start, position, "\"" + inner + "\"");
  }

  private static String unreadableProblem(int c) {
    return switch (c) {
      case ';' -> "The language has no semicolons: the next keyword ends a phrase.";
      case '.' -> "The language has no full stops: the next keyword ends a phrase.";
      case ':' -> "The language has no colons.";
      case '\'', '‘', '’', '`' -> "Strings stand between double quotation marks `\"`.";
      case '/' -> "A single `/` means nothing here.";
      case '#' -> "`#` means nothing here.";
      default ->
          c < ' ' || c == 0x7F
              ? "A control character (code %d) stands here.".formatted(c)
              : "The character `%s` means nothing outside strings and comments."
                  .formatted(Character.toString(c));
    };
  }

  private static String unreadableHelp(int c) {
    return switch (c) {
      case ';', '.', ':' -> "leave it out";
      case '/', '#', '*' -> "a comment begins with `//`";
      case '\'', '‘', '’', '`' -> "write `\"…\"`";
      case '–', '—', '‐', '‑' -> "the hyphen of a name is the plain `-`";
      default ->
          c < ' ' || c == 0x7F || c >= 0xFFF0
              ? "delete it; the file may not be plain text in UTF-8"
              : "leave it out, or put it into a string";
    };
  }

  private Layout layout() {
    return lineBreaks == 0 ? Layout.INLINE : lineBreaks == 1 ? Layout.LINE : Layout.PARAGRAPH;
  }

  private void add(Kind kind, int start, int end) {
    add(kind, start, end, text.substring(start, end));
  }

  private void add(Kind kind, int start, int end, String words) {
    tokens.add(
        new Token(
            kind, words, new Span(start, end), layout(), suspect, comments, Optional.empty()));
    comments.clear();
    lineBreaks = 0;
    suspect = false;
    position = end;
  }

  private void report(Code code, int start, int end, String problem, String... helps) {
    diagnostics.add(new Diagnostic(code, source, new Span(start, end), problem, List.of(helps)));
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\r'
        || c == '\f'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /// What a name is made of, or what somebody may have taken for that: letters of all scripts too.
  private static boolean isNamePart(int c) {
    return isDigit(c)
        || isLetter(c)
        || c == '-'
        || c == '_'
        || c > 0x7F
            && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isUnreadable(int c) {
    return c != '\n' && !isSpace(c) && !isNamePart(c) && ",=+|()\"//“”„«".indexOf(c) < 0;
  }
}
