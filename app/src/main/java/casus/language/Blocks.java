package casus.language;

import casus.language.Token.Kind;

/// Where blocks begin.
final class Blocks {
  private Blocks() {}

  /// Whether a block begins here: its keyword does, and the words behind it do not make it
  /// something else.
  static boolean ahead(Cursor in) {
    var token = in.peek();
    if (token.is("not")) return isOmission(in);
    if (!token.isAny(Words::opensBlock)) return false;
    return switch (token.text()) {
      case "pact", "amend" -> token.startsLine();
      case "conventions", "expect", "replace", "remove" -> true;
      case "party" -> !in.at("party", "to", "the") && (token.startsLine() || isParty(in));
      case "open" -> in.atName(1) || in.peek(1).kind() == Kind.STRING;
      case "open-role" -> token.startsLine() || in.peek(1).kind() == Kind.STRING;
      default -> token.startsLine() || isNamed(in);
    };
  }

  private static boolean isParty(Cursor in) {
    return in.atName(1)
        && (in.peek(2).is(",") || in.peek(2).is("as") || in.peek(2).kind() == Kind.STRING);
  }

  /// Whether a name follows, and behind it no other where such a clause has none.
  private static boolean isNamed(Cursor in) {
    var hasSubject = BlockKind.of(in.peek().text()).flatMap(BlockKind::subject).isPresent();
    return in.atName(1) && (hasSubject || !in.atName(2));
  }

  /// `not encoded "…"`, also with the middle word mistyped or left out.
  private static boolean isOmission(Cursor in) {
    if (in.peek(1).is("encoded") || in.peek(1).is("published")) return true;
    var wordFirst = in.peek(1).kind() == Kind.WORD ? 2 : 1;
    return in.peek(wordFirst).kind() == Kind.STRING && in.peek(wordFirst + 1).is("because");
  }
}
