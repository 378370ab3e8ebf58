package casus.language;

import casus.language.Token.Kind;
import casus.language.Token.Layout;
import java.util.ArrayList;
import java.util.List;

/// A page of formatted text: puts tokens and their comments on lines of at most a hundred columns.
final class Page {
  private static final int WIDTH = 100;

  private final List<String> lines = new ArrayList<>();

  /// Whether tokens fit on one line.
  static boolean fits(List<Token> tokens) {
    return isPlain(tokens) && joined(tokens).length() <= WIDTH;
  }

  /// Whether no comment stands between tokens.
  static boolean isPlain(List<Token> tokens) {
    var last = tokens.size() - 1;
    return tokens.stream().skip(1).allMatch(token -> token.comments().isEmpty())
        && tokens.stream().limit(last).allMatch(token -> token.remark().isEmpty());
  }

  void emptyLine() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) lines.add("");
  }

  /// Writes the comments above a token; a row of its own must follow.
  void comments(Token token, String indent) {
    var comments = token.comments();
    for (var i = 0; i < comments.size(); i++) {
      if (comments.get(i).layout() == Layout.PARAGRAPH && i > 0) emptyLine();
      lines.add(indent + comments.get(i).text());
    }
    var apart = token.layout() == Layout.PARAGRAPH && token.kind() != Kind.END;
    if (!comments.isEmpty() && indent.isEmpty() && apart) emptyLine();
  }

  /// Writes tokens on one line or, where they need more, on several.
  void row(List<Token> tokens, String indent, String further) {
    comments(tokens.getFirst(), indent);
    fill(new StringBuilder(indent), tokens, further);
  }

  /// Writes tokens behind words that are there, and below the first of them where they need more
  /// lines.
  void aligned(String before, List<Token> tokens) {
    fill(new StringBuilder(before), tokens, " ".repeat(before.length()));
  }

  private void fill(StringBuilder line, List<Token> tokens, String further) {
    var fresh = true;
    var from = 0;
    while (from < tokens.size()) {
      if (from > 0 && !tokens.get(from).comments().isEmpty()) {
        end(line, further);
        comments(tokens.get(from), further);
        fresh = true;
      }
      var to = unit(tokens, from);
      var words = joined(tokens.subList(from, to));
      var gap = fresh || isTight(tokens, from) ? "" : " ";
      var needed = firstLine(words);
      var string = tokens.get(to - 1).kind() == Kind.STRING;
      var endless = string && further.length() + needed > WIDTH;
      if (!fresh && !endless && line.length() + gap.length() + needed > WIDTH) {
        end(line, further);
        gap = "";
        fresh = true;
      }
      if (fresh && !endless && to > from + 1 && line.length() + needed > WIDTH) {
        // Too long for any line: token by token.
        to = from + 1;
        words = joined(tokens.subList(from, to));
      }
      line.append(gap).append(words);
      fresh = false;
      var broken = line.lastIndexOf("\n");
      if (broken >= 0) {
        line.substring(0, broken).lines().forEach(lines::add);
        line.delete(0, broken + 1);
      }
      var remark = tokens.get(to - 1).remark();
      if (remark.isPresent()) {
        line.append("  ").append(remark.get());
        if (to < tokens.size()) end(line, further);
        fresh = true;
      }
      from = to;
    }
    end(line, "");
  }

  /// Ends a line and begins the next one.
  private void end(StringBuilder line, String next) {
    if (!line.toString().isBlank()) lines.add(line.toString());
    line.setLength(0);
    line.append(next);
  }

  /// The end of the tokens that stay together if they can: up to a comma, or before a joint.
  private static int unit(List<Token> tokens, int from) {
    var to = from + 1;
    while (to < tokens.size()
        && (tokens.get(to).is(",") || !tokens.get(to - 1).is(","))
        && (!isJoint(tokens.get(to)) || tokens.get(to - 1).is("because"))
        && tokens.get(to - 1).remark().isEmpty()
        && tokens.get(to).comments().isEmpty()) to++;
    return to;
  }

  private static boolean isJoint(Token token) {
    return token.is("or")
        || token.is("and")
        || token.is("then")
        || token.is("because")
        || token.is("|")
        || token.is("+")
        || token.kind() == Kind.STRING;
  }

  private static boolean isTight(List<Token> tokens, int at) {
    return tokens.get(at).is(",") || tokens.get(at).is(")") || at > 0 && tokens.get(at - 1).is("(");
  }

  private static int firstLine(String words) {
    var end = words.indexOf('\n');
    return end < 0 ? words.length() : end;
  }

  private static String joined(List<Token> tokens) {
    var line = new StringBuilder();
    for (var i = 0; i < tokens.size(); i++) {
      if (i > 0 && !isTight(tokens, i)) line.append(' ');
      line.append(tokens.get(i).text().replace("\r\n", "\n").replace('\r', '\n'));
    }
    return line.toString();
  }

  String text() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
