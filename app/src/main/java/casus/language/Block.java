package casus.language;

import casus.diagnostic.Span;
import casus.pact.Expectation;
import casus.pact.Omission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A clause, or another part of a text that stands by itself, as its author wrote it: its opening,
/// and its lines in their order. Together, their tokens are all that was written.
///
/// `names` are what stands behind the keyword: one name as a rule, the actors of a party, the base
/// of an amendment and the new pact, nothing where there are none. `citation` is the string behind
/// them: the title of a pact, else the citation. `unread` are the kinds of phrase that could not be
/// read, or may stand among what could not be read: this has been reported, and nobody should ask
/// for them again.
record Block(
    BlockKind kind,
    Change change,
    List<Token> names,
    Optional<String> citation,
    Optional<Expectation> expectation,
    Optional<Omission> omission,
    List<Token> opening,
    List<Line> lines,
    List<Class<? extends Phrase>> unread) {
  Block {
    names = List.copyOf(names);
    unread = List.copyOf(unread);
    opening = List.copyOf(opening);
    lines = List.copyOf(lines);
  }

  /// What an amendment does with the clause.
  enum Change {
    NONE,
    REPLACE,
    REMOVE
  }

  /// A phrase and the tokens that say it.
  record Line(Phrase phrase, List<Token> tokens) {
    Line {
      tokens = List.copyOf(tokens);
    }

    Span span() {
      return tokens.getFirst().span().to(tokens.getLast().span());
    }
  }

  /// How findings call the clause: by its name, a party by its actors, an open role by the role.
  String name() {
    if (names.isEmpty() && kind == BlockKind.OPEN_ROLE)
      return find(Phrase.As.class).flatMap(as -> as.roles().stream().findFirst()).orElse("");
    return String.join(", ", names.stream().map(Token::text).toList());
  }

  /// Where the name stands; the keyword's place if it has none.
  Span place() {
    if (names.isEmpty()) return opening.getFirst().span();
    return names.getFirst().span().to(names.getLast().span());
  }

  /// Whether it opens a pact or an amendment.
  boolean isHead() {
    return kind == BlockKind.PACT || kind == BlockKind.AMEND;
  }

  /// Kind and name: `duty assist`.
  String what() {
    return kind.keyword() + " " + name();
  }

  Stream<Phrase> phrases() {
    return lines.stream().map(Line::phrase);
  }

  /// What the block says of one kind, if it does.
  <P extends Phrase> Optional<P> find(Class<P> kind) {
    return all(kind).findFirst();
  }

  <P extends Phrase> Stream<P> all(Class<P> kind) {
    return phrases().filter(kind::isInstance).map(kind::cast);
  }

  /// Whether a place lies in the block.
  boolean holds(Span span) {
    return tokens()
        .anyMatch(
            token -> token.span().start() <= span.start() && span.end() <= token.span().end());
  }

  Stream<Token> tokens() {
    return Stream.concat(opening.stream(), lines.stream().flatMap(line -> line.tokens().stream()));
  }

  /// The same with other names.
  Block named(List<Token> others) {
    return new Block(kind, change, others, citation, expectation, omission, opening, lines, unread);
  }

  /// The same with another title and other lines.
  Block saying(Optional<String> title, List<Line> others) {
    return new Block(kind, change, names, title, expectation, omission, opening, others, unread);
  }

  /// The same; what it says is missing is missing elsewhere.
  Block omittedAt(Span place) {
    var missing = omission.map(old -> new Omission(old.kind(), old.part(), old.reason(), place));
    return new Block(kind, change, names, citation, expectation, missing, opening, lines, unread);
  }
}
