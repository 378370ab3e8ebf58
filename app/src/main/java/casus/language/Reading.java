package casus.language;

import casus.diagnostic.Checked;
import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.language.Reader.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// From a text to its pact: tokens, blocks, the pact with its amendments, and the checks.
final class Reading {
  /// Mistakes behind which a whole clause, and with it a name, may be hidden.
  private static final Set<Code> HIDING =
      EnumSet.of(
          Code.CAS002,
          Code.CAS006,
          Code.CAS010,
          Code.CAS011,
          Code.CAS014,
          Code.CAS017,
          Code.CAS018,
          Code.CAS054,
          Code.CAS057);

  /// Blocks that say who is there.
  private static final Set<BlockKind> NAMING =
      EnumSet.of(BlockKind.PARTY, BlockKind.OPEN_ROLE, BlockKind.BODY);

  /// Names that mean nothing.
  private static final Set<Code> NAMES =
      EnumSet.of(
          Code.CAS101,
          Code.CAS102,
          Code.CAS104,
          Code.CAS106,
          Code.CAS107,
          Code.CAS108,
          Code.CAS109,
          Code.CAS110,
          Code.CAS111,
          Code.CAS112,
          Code.CAS113,
          Code.CAS114,
          Code.CAS115);

  private Reading() {}

  static Checked<Language.Text> read(Source source, Library library) {
    var diagnostics = new ArrayList<Diagnostic>();
    var written = Amendments.merged(source, library, diagnostics);
    var pact = Reader.read(written.blocks(), diagnostics);
    if (pact.isPresent()) {
      var checked = Checker.check(pact.get(), written.sources());
      diagnostics.addAll(diagnostics.isEmpty() ? checked : certain(checked, written, diagnostics));
    }
    diagnostics.sort(
        Comparator.comparing((Diagnostic found) -> !found.source().equals(source))
            .thenComparingInt(found -> found.span().start()));
    var checked = new Checked<>(pact, diagnostics);
    return new Checked<>(
        pact.map(read -> new Language.Text(read, written.sources(), checked.warnings())),
        diagnostics);
  }

  /// What is wrong whatever the unread parts of a text may say: names that mean nothing, in clauses
  /// that could be read, provided that all who are named could be read.
  private static List<Diagnostic> certain(
      List<Diagnostic> checked, Amendments.Merged written, List<Diagnostic> mistakes) {
    var unread =
        written.blocks().stream()
            .map(Written::block)
            .filter(block -> !block.unread().isEmpty())
            .toList();
    if (mistakes.stream().anyMatch(mistake -> HIDING.contains(mistake.code()))
        || unread.stream().anyMatch(Reading::hides)) return List.of();
    return checked.stream()
        .filter(found -> NAMES.contains(found.code()))
        .filter(found -> unread.stream().noneMatch(block -> block.holds(found.span())))
        .toList();
  }

  /// Whether names may be hidden in what could not be read of a block: those of actors, or of the
  /// next clause, where its keyword was not understood.
  private static boolean hides(Block block) {
    return NAMING.contains(block.kind()) || block.unread().containsAll(block.kind().phrases());
  }

  /// The blocks of one text, as it stands.
  static List<Block> blocks(Source source, List<Diagnostic> diagnostics) {
    var lexed = Lexer.lex(source);
    var found = new ArrayList<>(lexed.diagnostics());
    var blocks = Parser.parse(source, lexed.tokens(), found);
    // What is no pact at all is no pact with a hundred unreadable characters.
    if (blocks.isEmpty()
        && found.removeIf(each -> each.code() == Code.CAS010 && diagnostics.add(each)))
      return blocks;
    diagnostics.addAll(found);
    return blocks;
  }

  static List<Written> written(Source source, List<Block> blocks) {
    return blocks.stream().map(block -> new Written(block, source)).toList();
  }
}
