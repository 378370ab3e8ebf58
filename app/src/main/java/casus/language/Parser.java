package casus.language;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.language.Block.Change;
import casus.language.Block.Line;
import casus.language.Token.Kind;
import casus.pact.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the blocks of a text: finds where each begins and ends, reads its opening and its phrases,
/// and goes on behind every mistake, at the next phrase or the next block.
final class Parser {
  private static final String SEVERAL =
      "several deeds in a condition are written `any of invasion, bombardment`";

  private static final List<String> BEHIND_ACTORS =
      List.of("must", "may", "verifies", "prevails", ",", "and", "except", "jointly", "by");

  private final Cursor in;
  private final Phrases phrases;
  private final Expectations expectations;
  private final Expressions expressions;
  private final List<Block> blocks = new ArrayList<>();
  private boolean amending;

  private Parser(Source source, List<Token> tokens, List<Diagnostic> diagnostics) {
    in = new Cursor(source, tokens, diagnostics);
    phrases = new Phrases(in);
    expressions = new Expressions(in);
    expectations = new Expectations(in, expressions);
  }

  /// The blocks of a text, in their order; what is wrong is added to the diagnostics.
  static List<Block> parse(Source source, List<Token> tokens, List<Diagnostic> diagnostics) {
    var parser = new Parser(source, tokens, diagnostics);
    parser.text();
    return parser.blocks;
  }

  /// One clause that is known to be sound, put together from the tokens of others.
  static Block clause(Source source, List<Token> tokens) {
    var mistakes = new ArrayList<Diagnostic>();
    var last = tokens.getLast();
    var end =
        new Token(Kind.END, "", last.span(), Token.Layout.LINE, false, List.of(), Optional.empty());
    var closed = Stream.concat(tokens.stream(), Stream.of(end)).toList();
    var parser = new Parser(source, closed, mistakes);
    var block = parser.clause(Change.NONE);
    if (!mistakes.isEmpty() || !parser.in.atEnd())
      throw new IllegalStateException("not one sound clause: " + mistakes);
    return block;
  }

  private void text() {
    begin();
    while (!in.atEnd()) {
      if (in.at("pact") || in.at("amend")) {
        in.fail(
            Code.CAS011,
            in.peek(),
            "A second pact begins here: a file holds one.",
            "put it into a file of its own");
        return;
      }
      if (in.at("conventions")) conventions();
      else if (in.at("not")) omission();
      else if (in.at("expect")) expectation();
      else if (in.at("replace") || in.at("remove")) change();
      else if (Blocks.ahead(in)) add(clause(Change.NONE));
      else unknown();
    }
  }

  // The head.

  private void begin() {
    if (!in.at("pact") && !in.at("amend")) {
      if (in.peek().kind() != Kind.END && in.correct(List.of("pact", "amend"))) {
        head(in.last().text().charAt(0) == 'a' || in.last().text().charAt(0) == 'A');
        return;
      }
      in.report(
          Code.CAS010,
          in.peek(),
          in.atEnd()
              ? "The text is empty."
              : "A text begins with `pact` or `amend`, not with " + in.peek().quoted() + ".",
          List.of("begin with `pact a-name \"Its title\"`"));
      in.skipTo(cursor -> Blocks.ahead(cursor) && cursor.peek().startsLine());
      return;
    }
    head(in.next().is("amend"));
  }

  private void head(boolean amends) {
    amending = amends;
    var start = in.position() - 1;
    var names = new ArrayList<Token>();
    var title = Optional.<String>empty();
    if (amends) {
      names.add(in.name("the name of the pact that is amended", "write `amend old as new`"));
      in.expect("as", "write `amend old as new`: the amended pact gets a name of its own");
    }
    names.add(in.name("the name of the pact", "names look like this: `harbour-treaty-1901`"));
    if (in.peek().kind() == Kind.STRING) title = Optional.of(in.next().value());
    else if (!amends) in.unexpected("the title in quotation marks", "write `pact name \"Title\"`");
    var kind = amends ? BlockKind.AMEND : BlockKind.PACT;
    var lost = recover(kind);
    var opening = in.tokens(start, in.position());
    add(rest(kind, Change.NONE, lost ? List.of() : names, title, opening, lost));
  }

  // Blocks.

  private void add(Block block) {
    blocks.add(block);
  }

  private void conventions() {
    var opening = List.of(in.next());
    add(rest(BlockKind.CONVENTIONS, Change.NONE, List.of(), Optional.empty(), opening, false));
  }

  private void omission() {
    var start = in.position();
    var opening = in.next();
    var published =
        in.oneOf(List.of("encoded", "published"), "what is not done").equals("published");
    var part = in.string("the part that is missing, in quotation marks", "write `\"Art 8\"`");
    var reason = phrases.because("not " + (published ? "published" : "encoded") + " \"Art 8\"");
    if (recover(BlockKind.OMISSION)) return;
    var kind = published ? Omission.Kind.NOT_PUBLISHED : Omission.Kind.NOT_ENCODED;
    var span = opening.span().to(in.last().span());
    add(
        new Block(
            BlockKind.OMISSION,
            Change.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Omission(kind, part.value(), reason, span)),
            in.tokens(start, in.position()),
            List.of(),
            List.of()));
  }

  private void expectation() {
    var start = in.position();
    var expected = expectations.read();
    if (recover(BlockKind.EXPECT)) return;
    add(
        new Block(
            BlockKind.EXPECT,
            Change.NONE,
            List.of(),
            Optional.empty(),
            Optional.of(expected),
            Optional.empty(),
            in.tokens(start, in.position()),
            List.of(),
            List.of()));
  }

  private void change() {
    var keyword = in.next();
    var change = keyword.is("replace") ? Change.REPLACE : Change.REMOVE;
    if (!amending)
      in.report(
          Code.CAS054,
          keyword,
          "Only an amendment can " + keyword.text() + " clauses, and this text is a pact.",
          List.of("begin the text with `amend old as new`, or write the clause as it should be"));
    var kind = BlockKind.of(in.peek().text()).filter(BlockKind::isClause);
    if (kind.isEmpty()) {
      in.unexpected(
          "the kind of clause", "write `" + keyword.text() + " duty assist`, for example");
      recover(BlockKind.OMISSION);
      return;
    }
    var block = clause(change);
    if (amending) add(block);
  }

  /// A clause from its keyword on.
  private Block clause(Change change) {
    var start = in.position() - (change == Change.NONE ? 0 : 1);
    var keyword = in.next();
    var kind = BlockKind.of(keyword.text()).orElseThrow();
    var named = kind != BlockKind.OPEN_ROLE || change != Change.NONE;
    var names = named ? clauseNames(kind) : List.<Token>of();
    var citation = Optional.<String>empty();
    if (named && in.peek().kind() == Kind.STRING && !isMeaning(kind))
      citation = Optional.of(in.next().value());
    var lost = recover(kind);
    var opening = in.tokens(start, Math.max(in.position(), start + 1));
    return rest(kind, change, names, citation, opening, lost);
  }

  /// The one string of an act, or of an open role that is replaced, is its meaning, not a citation.
  private boolean isMeaning(BlockKind kind) {
    return kind == BlockKind.OPEN_ROLE || kind == BlockKind.ACT && in.peek(1).kind() != Kind.STRING;
  }

  private List<Token> clauseNames(BlockKind kind) {
    if (kind == BlockKind.PARTY) return in.names("a state or another actor");
    if (in.atName()) return List.of(clauseName(kind));
    var token = in.peek();
    var next = in.peek(1);
    var meantAsName =
        token.kind() == Kind.WORD
            && (next.kind() == Kind.STRING
                || next.is("=")
                || Starts.of(kind, in).isEmpty() && !expressions.atActor());
    if (meantAsName) {
      in.report(
          Code.CAS018,
          token,
          token.quoted() + " is a word of the language and cannot be a name.",
          List.of("add a word: `" + token.text() + "-clause`"));
      in.shake();
      return List.of(in.forgive());
    }
    in.report(
        Code.CAS017,
        in.last(),
        "This clause needs a name, so that others can refer to it.",
        List.of("write `" + kind.keyword() + " a-name`"));
    in.shake();
    return List.of();
  }

  /// A name; words that were meant to be one name are reported and joined.
  private Token clauseName(BlockKind kind) {
    var first = in.next();
    var joined = new StringBuilder(first.text());
    for (var more = moreNames(kind); more > 0; more--) joined.append('-').append(in.next().text());
    if (joined.length() == first.text().length()) return first;
    in.report(
        Code.CAS006,
        first.span().to(in.last().span()),
        "A name is one word.",
        List.of("write `" + Token.shortened(joined.toString()) + "`"));
    return first.meaning(joined.toString());
  }

  /// How many names more stand in the line, where they can be nothing but parts of the clause's
  /// name.
  private int moreNames(BlockKind kind) {
    var more = 0;
    while (in.atName(more) && !in.peek(more).startsLine()) more++;
    var behind = in.peek(more);
    if (behind.kind() == Kind.STRING || behind.is("=")) return more;
    var alone =
        switch (kind) {
          case AREA, BODY, EXCEPTION, EXPIRY, PRECEDENCE -> false;
          default -> Starts.mistyped(kind, in).isEmpty();
        };
    return alone && behind.startsLine() && !isBehindActors(behind) ? more : 0;
  }

  // Phrases.

  private Block rest(
      BlockKind kind,
      Change change,
      List<Token> names,
      Optional<String> citation,
      List<Token> opening,
      boolean lost) {
    var lines = new ArrayList<Line>();
    var unread = new ArrayList<Class<? extends Phrase>>();
    if (lost) unread.addAll(kind.phrases());
    var subjects = 0;
    while (!in.atEnd() && !Blocks.ahead(in)) {
      var start = in.position();
      var next = Starts.of(kind, in);
      if (next.isEmpty() && subjects == 0) {
        next = subject(kind);
        if (next.isPresent()) subjects++;
      }
      if (next.isPresent()) {
        var phrase = phrases.read(kind, next.get());
        if (recover(kind, start)) unread.add(next.get());
        else line(kind, phrase, in.tokens(start, in.position()), lines, unread.isEmpty());
      } else if (!stray(kind, unread.isEmpty())) {
        break;
      } else if (in.position() > start) {
        unread.addAll(kind.phrases());
      }
    }
    return new Block(
        kind, change, names, citation, Optional.empty(), Optional.empty(), opening, lines, unread);
  }

  /// The phrase that begins with an actor or a clause, if it does here.
  private Optional<Class<? extends Phrase>> subject(BlockKind kind) {
    var subject = kind.subject();
    return subject.isPresent() && expressions.atActor() && !looksMistyped(kind)
        ? subject
        : Optional.empty();
  }

  /// A name that is nearly a keyword, with nothing behind it that an actor would have there.
  private boolean looksMistyped(BlockKind kind) {
    return !isActorAhead() && (Starts.mistyped(kind, in).isPresent() || isMistypedBlock());
  }

  /// Whether the word behind the next one is one that follows the name of an actor or a clause.
  private boolean isActorAhead() {
    return isBehindActors(in.peek(1));
  }

  private static boolean isBehindActors(Token token) {
    return BEHIND_ACTORS.stream().anyMatch(token::is);
  }

  /// Takes a phrase that has been read. In the wake of a mistake it may belong to another clause.
  private void line(
      BlockKind kind, Phrase phrase, List<Token> tokens, List<Line> lines, boolean sure) {
    in.settled();
    var again =
        !(phrase instanceof Phrase.Allowed)
            && !(phrase instanceof Phrase.Marked)
            && lines.stream().anyMatch(line -> line.phrase().getClass() == phrase.getClass());
    if (!again) {
      lines.add(new Line(phrase, tokens));
      return;
    }
    if (!sure) return;
    var line = new Line(phrase, tokens);
    in.report(
        Code.CAS016,
        line.span(),
        "This says a second time what "
            + kind.one()
            + " says once: "
            + tokens.getFirst().quoted()
            + ".",
        List.of("delete one of the two", "or write a second clause"));
  }

  /// Something that begins no phrase of this block. Reports it and gets past it; false if it begins
  /// the next block, mistyped.
  private boolean stray(BlockKind kind, boolean sure) {
    var token = in.peek();
    var foreign = Starts.ofAny(in).filter(phrase -> !isFragment(phrase));
    if (foreign.isPresent()) {
      foreign(kind, foreign.get(), sure);
      return true;
    }
    var mistyped = Starts.mistyped(kind, in);
    var block = isMistypedBlock();
    if (block && (mistyped.isEmpty() || token.startsLine()) || isUnknownBlock()) return false;
    if (mistyped.isPresent() && in.peek(mistyped.get().ahead()).kind() == Kind.WORD) {
      var wrong = in.peek(mistyped.get().ahead());
      in.report(
          Code.CAS019,
          wrong,
          wrong.quoted() + " is not a word that can stand here.",
          List.of("did you mean `" + mistyped.get().word() + "`?"));
      in.reread(mistyped.get().ahead(), mistyped.get().word());
      in.shake();
      return true;
    }
    if (!sure) {
      in.next();
      in.skipTo(cursor -> startsSomething(kind));
      return true;
    }
    in.fail(
        Code.CAS013,
        token,
        token.quoted() + " neither continues the phrase before it nor begins another one.",
        hints(kind, token));
    recover(kind, in.position());
    return true;
  }

  private static String[] hints(BlockKind kind, Token token) {
    return token.is(",") && Starts.words(kind).contains("when")
        ? new String[] {SEVERAL, hint(kind)}
        : new String[] {hint(kind)};
  }

  private static String hint(BlockKind kind) {
    var words = Starts.words(kind);
    return words.isEmpty()
        ? "delete it"
        : "the phrases of " + kind.one() + " begin with " + Cursor.orList(words);
  }

  /// What begins a phrase only in a few kinds of block, and may be anything elsewhere.
  private static boolean isFragment(Class<? extends Phrase> phrase) {
    return phrase == Phrase.Described.class
        || phrase == Phrase.Of.class
        || phrase == Phrase.To.class
        || phrase == Phrase.As.class
        || phrase == Phrase.By.class
        || phrase == Phrase.Equal.class
        || phrase == Phrase.DayIs.class
        || phrase == Phrase.MonthIs.class
        || phrase == Phrase.Merging.class
        || phrase == Phrase.Lasts.class;
  }

  private void foreign(BlockKind kind, Class<? extends Phrase> phrase, boolean sure) {
    var start = in.position();
    if (sure) reportForeign(kind, phrase);
    in.shake();
    phrases.read(kind, phrase);
    in.found();
    if (in.position() == start) in.next();
    in.skipTo(cursor -> Starts.of(kind, cursor).isPresent() || Blocks.ahead(cursor));
  }

  private void reportForeign(BlockKind kind, Class<? extends Phrase> phrase) {
    var token = in.peek();
    var words = token.is("in") ? "`in force` with a date" : token.quoted();
    var ofHead = BlockKind.PACT.phrases().contains(phrase);
    if (ofHead && (kind.isClause() || kind == BlockKind.CONVENTIONS))
      in.report(
          Code.CAS012,
          token,
          words + " belongs to the head of the pact, before the conventions and the first clause.",
          List.of("move it up, below `pact` or `amend`"));
    else
      in.report(
          Code.CAS015, token, words + " is no phrase of " + kind.one() + ".", List.of(hint(kind)));
  }

  // Ways back.

  private boolean isMistypedBlock() {
    var token = in.peek();
    var next = in.peek(1);
    return token.startsLine()
        && !Cursor.mistyped(token, Words.blocks()).isEmpty()
        && (next.kind() == Kind.WORD || next.kind() == Kind.STRING);
  }

  /// A word at the margin with a name or a string behind it, as clauses begin.
  private boolean isUnknownBlock() {
    var next = in.peek(1);
    return in.atName()
        && in.atMargin()
        && !next.startsLine()
        && (in.atName(1) || next.kind() == Kind.STRING);
  }

  /// Something that opens no block.
  private void unknown() {
    var token = in.peek();
    if (isMistypedBlock()) {
      var meant = Cursor.mistyped(token, Words.blocks()).getFirst();
      in.report(
          Code.CAS019,
          token,
          token.quoted() + " is not a word that can stand here.",
          List.of("did you mean `" + meant + "`?"));
      in.reread(0, meant);
      return;
    }
    in.fail(
        Code.CAS014,
        token,
        "No clause begins with " + token.quoted() + ".",
        "clauses begin with " + Cursor.orList(List.copyOf(Words.blocks())));
    recover(BlockKind.OMISSION, in.position());
  }

  private boolean recover(BlockKind kind) {
    return recover(kind, -1);
  }

  /// If the cursor is lost, finds the next phrase of this block or the next block, at any rate
  /// behind the place where it started.
  private boolean recover(BlockKind kind, int start) {
    if (!in.isLost()) return false;
    in.found();
    if (in.position() == start) in.next();
    in.skipTo(cursor -> startsSomething(kind));
    return true;
  }

  private boolean startsSomething(BlockKind kind) {
    return Starts.of(kind, in).isPresent() || Blocks.ahead(in) && in.peek().startsLine();
  }
}
