package casus.language;

import casus.diagnostic.Checked;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.language.Block.Line;
import casus.language.Token.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a text in the one style: keywords of clauses at the margin, one phrase a line, an empty
/// line between clauses. Nothing is lost, comments and strings stay as they are, and what has been
/// formatted once stays as it is.
public final class Formatter {
  private static final String INDENT = "  ";
  private static final int HEAD_WIDTH = "certainty ".length();
  private static final int TERM_WIDTH = "decided by ".length();

  private final Page page = new Page();

  private Formatter() {}

  /// The text in the one style, or what keeps it from being read.
  public static Checked<String> format(Source source) {
    var diagnostics = new ArrayList<Diagnostic>();
    var blocks = Reading.blocks(source, diagnostics);
    if (!diagnostics.isEmpty()) return new Checked<>(Optional.empty(), diagnostics);
    return Checked.of(new Formatter().write(blocks, Lexer.lex(source).tokens().getLast()));
  }

  private String write(List<Block> blocks, Token end) {
    for (var i = 0; i < blocks.size(); i++) {
      if (i > 0) separate(blocks.get(i - 1), blocks.get(i));
      block(blocks.get(i));
    }
    if (end.comments().stream().anyMatch(comment -> comment.layout() == Layout.PARAGRAPH))
      page.emptyLine();
    page.comments(end, "");
    return page.text();
  }

  /// An empty line between clauses. Parties, expectations and omissions may stand together, and an
  /// act behind the clause that needs it, as their author sees fit.
  private void separate(Block before, Block block) {
    var first = block.opening().getFirst();
    var layout =
        first.comments().stream().map(Token.Comment::layout).findFirst().orElse(first.layout());
    if (layout == Layout.PARAGRAPH || !isList(before, block)) page.emptyLine();
  }

  private static boolean isList(Block before, Block block) {
    return switch (block.kind()) {
      case PARTY, OPEN_ROLE ->
          before.kind() == BlockKind.PARTY || before.kind() == BlockKind.OPEN_ROLE;
      case ACT -> before.kind().isClause();
      case OMISSION, EXPECT -> before.kind() == block.kind();
      default -> block.change() == Block.Change.REMOVE && before.change() == block.change();
    };
  }

  private void block(Block block) {
    var beside = block.lines().stream().filter(line -> isBeside(block.kind(), line)).toList();
    var row = new ArrayList<>(block.opening());
    beside.forEach(line -> row.addAll(line.tokens()));
    if (block.omission().isPresent()) {
      omission(block.opening());
      return;
    }
    var leads = block.lines().subList(0, Math.min(beside.size(), block.lines().size()));
    var always = block.kind() == BlockKind.ACT || block.kind() == BlockKind.OPEN_ROLE;
    if (leads.equals(beside) && (always || Page.fits(row))) {
      page.row(row, "", INDENT + INDENT);
      block.lines().stream().skip(beside.size()).forEach(line -> line(block.kind(), line));
    } else {
      page.row(block.opening(), "", INDENT + INDENT);
      block.lines().forEach(line -> line(block.kind(), line));
    }
  }

  /// What stands beside the name, where there is room.
  private static boolean isBeside(BlockKind kind, Line line) {
    var phrase = line.phrase();
    return switch (kind) {
      case PARTY ->
          phrase instanceof Phrase.As
              || phrase instanceof Phrase.From
              || phrase instanceof Phrase.Limit;
      case OPEN_ROLE -> phrase instanceof Phrase.Described || phrase instanceof Phrase.As;
      case ACT -> phrase instanceof Phrase.Described;
      case BODY -> phrase instanceof Phrase.Of;
      case AREA -> phrase instanceof Phrase.Equal;
      case EXCEPTION -> phrase instanceof Phrase.To;
      default -> false;
    };
  }

  /// What is missing on one line, and why on the next.
  private void omission(List<Token> tokens) {
    var reason = tokens.size() - 2;
    page.row(tokens.subList(0, reason), "", INDENT);
    page.row(tokens.subList(reason, tokens.size()), INDENT, INDENT);
  }

  private void line(BlockKind kind, Line line) {
    switch (kind) {
      case PACT, AMEND -> aligned(line, HEAD_WIDTH);
      case TERM -> {
        if (isNote(line)) row(line);
        else aligned(line, TERM_WIDTH);
      }
      case AREA -> sum(line);
      default -> row(line);
    }
  }

  private void row(Line line) {
    page.row(line.tokens(), INDENT, INDENT + INDENT);
  }

  private static boolean isNote(Line line) {
    return switch (line.phrase()) {
      case Phrase.Text _, Phrase.Sure _, Phrase.InForce _, Phrase.Allowed _ -> true;
      default -> false;
    };
  }

  /// Keywords below each other, and what they say below each other.
  private void aligned(Line line, int width) {
    var keyword = keywordLength(line);
    var said = line.tokens().subList(keyword, line.tokens().size());
    if (!Page.isPlain(line.tokens())) {
      row(line);
      return;
    }
    page.comments(line.tokens().getFirst(), INDENT);
    var words = String.join(" ", Phrases.texts(line.tokens().subList(0, keyword)));
    page.aligned(INDENT + words + " ".repeat(Math.max(1, width - words.length())), said);
  }

  private static int keywordLength(Line line) {
    var phrase = line.phrase();
    return phrase instanceof Phrase.InForceOn || phrase instanceof Phrase.DecidedBy ? 2 : 1;
  }

  /// An area too long for one line: each part on a line of its own.
  private void sum(Line line) {
    var from = 0;
    var depth = 0;
    var tokens = line.tokens();
    for (var i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("(")) depth++;
      if (tokens.get(i).is(")")) depth--;
      if (depth > 0 || i == 0 || !tokens.get(i).is("+")) continue;
      page.row(tokens.subList(from, i), INDENT, INDENT + INDENT);
      from = i;
    }
    page.row(tokens.subList(from, tokens.size()), INDENT, INDENT + INDENT);
  }
}
