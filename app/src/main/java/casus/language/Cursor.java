package casus.language;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Nearest;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import casus.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The reader's finger on the text.
///
/// After a mistake the finger is *lost*: it sees the end of the text everywhere, so that whoever is
/// reading a phrase finds nothing more to read, or to complain of, and returns. What was read is
/// then thrown away, and the [Parser] finds its way back ([#found()]) to the next phrase. Until a
/// phrase has been read in full again ([#settled()]), what else seems wrong in the same line is the
/// same mistake.
final class Cursor {
  private static final int DEEPEST = 50;

  private final Source source;
  private final List<Token> tokens;
  private final List<Diagnostic> diagnostics;
  private final TreeSet<String> forgiven = new TreeSet<>();
  private int position;
  private int depth;
  private boolean lost;
  private int shaken = -1;

  Cursor(Source source, List<Token> tokens, List<Diagnostic> diagnostics) {
    this.source = source;
    this.tokens = new ArrayList<>(tokens);
    this.diagnostics = diagnostics;
  }

  int position() {
    return position;
  }

  List<Token> tokens(int from, int to) {
    return List.copyOf(tokens.subList(from, to));
  }

  boolean isLost() {
    return lost;
  }

  /// Whether all has been read.
  boolean atEnd() {
    return peek().kind() == Kind.END;
  }

  /// Goes on from where it got lost.
  void found() {
    lost = false;
  }

  /// Trusts what follows in this line again.
  void settled() {
    shaken = -1;
  }

  /// Mistrusts what follows in this line.
  void shake() {
    shaken = position;
  }

  private boolean isShaken() {
    if (shaken < 0) return false;
    for (var i = shaken + 1; i <= position; i++) if (tokens.get(i).startsLine()) return false;
    return true;
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return tokens.get(lost ? tokens.size() - 1 : Math.min(position + ahead, tokens.size() - 1));
  }

  Token next() {
    var token = peek();
    if (!lost && position < tokens.size() - 1) position++;
    return token;
  }

  /// The token before the next one; the next one itself at the beginning.
  Token last() {
    return tokens.get(Math.max(position - 1, 0));
  }

  boolean at(String... words) {
    for (var i = 0; i < words.length; i++) if (!peek(i).is(words[i])) return false;
    return true;
  }

  /// Whether the next token stands at the margin of the page.
  boolean atMargin() {
    var start = peek().span().start();
    return start == 0 || source.text().charAt(start - 1) == '\n';
  }

  boolean atMoment(int ahead) {
    var kind = peek(ahead).kind();
    return kind == Kind.DATE || kind == Kind.INSTANT;
  }

  boolean atAny(List<String> words) {
    return peek().isAny(words::contains);
  }

  boolean accept(String... words) {
    if (!at(words)) return false;
    for (var i = 0; i < words.length; i++) next();
    return true;
  }

  /// Reads words that must come; `what` says what they are part of.
  void expect(String word, String help) {
    if (accept(word) || correct(List.of(word), help)) return;
    unexpected("`" + word + "`", help);
  }

  /// Whether the next word is one that somebody mistyped: then it is reported and read as it was
  /// meant.
  boolean correct(Iterable<String> words, String... helps) {
    var token = peek();
    var near = mistyped(token, words);
    if (near.isEmpty()) return false;
    var all = new ArrayList<>(List.of("did you mean `" + near.getFirst() + "`?"));
    all.addAll(List.of(helps));
    report(Code.CAS019, token, token.quoted() + " is not a word that can stand here.", all);
    next();
    return true;
  }

  /// What a word was most likely meant to be. A word of the language is meant as it stands, and two
  /// letters are too few to guess from.
  static List<String> mistyped(Token token, Iterable<String> words) {
    if (token.kind() != Kind.WORD || token.text().length() < 3 || Words.isReserved(token.text()))
      return List.of();
    var hyphens = token.text().contains("-");
    return Nearest.to(token.text(), words).stream()
        .filter(near -> near.length() > 2 && near.contains("-") == hyphens)
        .toList();
  }

  /// One of a fixed list of words; the first of them where there is none.
  String oneOf(List<String> words, String what) {
    if (atAny(words)) return next().text();
    var token = peek();
    var near = mistyped(token, words);
    var list = "write " + orList(words);
    if (near.isEmpty()) {
      unexpected(what, list);
      return words.getFirst();
    }
    report(
        Code.CAS019,
        token,
        token.quoted() + " is not " + what + ".",
        List.of("did you mean `" + near.getFirst() + "`?", list));
    next();
    return near.getFirst();
  }

  /// A word, whether or not the language uses it otherwise.
  Token word(String what) {
    if (peek().kind() == Kind.WORD) return next();
    unexpected(what);
    return peek();
  }

  /// A name that refers to something. A word that somebody has used as a name is known to be one.
  Token name(String what, String... helps) {
    if (atName() || peek().isAny(forgiven::contains)) return next();
    unexpected(what, helps);
    return peek();
  }

  /// Takes a word of the language for a name, here and from now on.
  Token forgive() {
    forgiven.add(peek().text());
    return next();
  }

  boolean atName() {
    return atName(0);
  }

  boolean atName(int ahead) {
    return peek(ahead).isAny(word -> !Words.isReserved(word));
  }

  /// Names with commas between them.
  List<Token> names(String what) {
    var names = new ArrayList<Token>();
    do names.add(name(what));
    while (accept(","));
    return names;
  }

  Token string(String what, String... helps) {
    if (peek().kind() == Kind.STRING) return next();
    unexpected(what, helps);
    return peek();
  }

  /// A whole number of a kind of token, within bounds; the least one where there is none.
  int number(Kind kind, String what, int least, int most) {
    var token = peek();
    if (token.kind() != kind) {
      unexpected(what);
      return least;
    }
    next();
    var number = Integer.parseInt(token.text().replace("%", ""));
    if (number >= least && number <= most) return number;
    range(token, what, least + " to " + most);
    return least;
  }

  void range(Token token, String what, String range) {
    if (lost) return;
    report(
        Code.CAS021,
        token,
        token.quoted() + " cannot be " + what + ".",
        List.of("possible: " + range));
  }

  /// Reads something inside something of its own kind; too deep a nest is a mistake.
  <T> T nested(Supplier<T> inner, T instead) {
    refuseDeeper(depth);
    if (lost) return instead;
    depth++;
    var value = inner.get();
    depth--;
    return value;
  }

  void refuseDeeper(int level) {
    if (level >= DEEPEST)
      fail(
          Code.CAS007,
          peek(),
          "This is nested deeper than " + DEEPEST + " levels.",
          "give the inner part a clause and a name of its own");
  }

  void closeParenthesis(Token opening) {
    if (accept(")")) return;
    fail(
        Code.CAS024,
        opening,
        "This parenthesis is not closed before " + peek().quoted() + ".",
        "write `)` behind what belongs together");
  }

  /// The next token is not what must come here.
  void unexpected(String what, String... helps) {
    var token = peek();
    var behind = position == 0 ? "Here" : "After " + last().quoted();
    var problem =
        atEnd() && !lost
            ? "The text ends where " + what + " must come."
            : behind + " must come " + what + ", not " + token.quoted() + ".";
    fail(Code.CAS013, token, problem, helps);
  }

  void fail(Code code, Token token, String problem, String... helps) {
    if (lost) return;
    if (!isShaken()) report(code, token, problem, List.of(helps));
    shake();
    lost = true;
  }

  void report(Code code, Token token, String problem, List<String> helps) {
    if (token.suspect()) return;
    report(code, token.kind() == Kind.END ? last().span() : token.span(), problem, helps);
  }

  void report(Code code, Span span, String problem, List<String> helps) {
    diagnostics.add(new Diagnostic(code, source, span, problem, helps));
  }

  /// Skips to the next token of a kind, or to the end.
  void skipTo(Predicate<Cursor> landmark) {
    while (!atEnd() && !landmark.test(this)) next();
  }

  /// Lets a word so many tokens ahead be read as another one.
  void reread(int ahead, String word) {
    tokens.set(position + ahead, tokens.get(position + ahead).meaning(word));
  }

  static String orList(List<String> words) {
    var quoted = words.stream().map(word -> "`" + word + "`").toList();
    if (quoted.size() == 1) return quoted.getFirst();
    return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.getLast();
  }
}
