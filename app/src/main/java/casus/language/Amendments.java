package casus.language;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Nearest;
import casus.diagnostic.Source;
import casus.language.Block.Change;
import casus.language.Block.Line;
import casus.language.Reader.Written;
import casus.pact.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts a pact together from the text it amends, and the text that amends it: clause by clause, on
/// the blocks as they were written.
final class Amendments {
  private final Source source;
  private final List<Diagnostic> diagnostics;
  private final String amendment;
  private final List<Written> written;

  private Amendments(
      Source source, List<Diagnostic> diagnostics, String amendment, List<Written> base) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.amendment = amendment;
    this.written = new ArrayList<>(base);
  }

  /// All blocks of a pact, its head first, and the texts that they come from.
  record Merged(List<Written> blocks, Sources sources) {}

  static Merged merged(Source source, Library library, List<Diagnostic> diagnostics) {
    return merged(source, library, diagnostics, List.of());
  }

  private static Merged merged(
      Source source, Library library, List<Diagnostic> diagnostics, List<String> above) {
    var blocks = Reading.blocks(source, diagnostics);
    var head = blocks.stream().findFirst().filter(first -> first.kind() == BlockKind.AMEND);
    if (head.isEmpty()) return new Merged(Reading.written(source, blocks), Sources.of(source));
    return amended(source, blocks, library, diagnostics, above);
  }

  private static Merged amended(
      Source source,
      List<Block> blocks,
      Library library,
      List<Diagnostic> diagnostics,
      List<String> above) {
    var head = blocks.getFirst();
    if (head.names().isEmpty()) return new Merged(List.of(), Sources.of(source));
    var base = head.names().getFirst();
    var name = head.names().getLast().text();
    var chain = Stream.concat(above.stream(), Stream.of(name)).toList();
    if (chain.contains(base.text())) {
      diagnostics.add(
          new Diagnostic(
              Code.CAS051,
              source,
              base.span(),
              "These amendments go round in a circle: "
                  + String.join(" amends ", chain)
                  + " amends "
                  + base.text()
                  + ".",
              List.of("one of them must be a pact of its own, or amend another one")));
      return new Merged(List.of(), Sources.of(source));
    }
    var found = library.find(base.text());
    if (found.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Code.CAS050,
              source,
              base.span(),
              "There is no pact `" + base.text() + "` to amend.",
              List.of("a pact is looked for in a file of its name: `" + base.text() + ".pact`")));
      return new Merged(List.of(), Sources.of(source));
    }
    var faults = new ArrayList<Diagnostic>();
    var below = merged(found.get(), library, faults, chain);
    if (faults.isEmpty()) Reader.read(below.blocks(), faults);
    if (!faults.isEmpty() || below.blocks().isEmpty()) {
      diagnostics.add(faulty(source, base, faults));
      return new Merged(List.of(), Sources.of(source));
    }
    var amendments = new Amendments(source, diagnostics, name, below.blocks());
    amendments.apply(blocks);
    var sources = new LinkedHashMap<>(below.sources().amendments());
    sources.put(name, source);
    return new Merged(amendments.written, new Sources(source, below.sources().root(), sources));
  }

  private static Diagnostic faulty(Source source, Token base, List<Diagnostic> faults) {
    if (faults.size() == 1 && faults.getFirst().code() == Code.CAS051) {
      var circle = faults.getFirst();
      return new Diagnostic(circle.code(), source, base.span(), circle.problem(), circle.helps());
    }
    var first = faults.isEmpty() ? "" : ", first " + faults.getFirst().place();
    return new Diagnostic(
        Code.CAS053,
        source,
        base.span(),
        "The pact `" + base.text() + "` has mistakes of its own" + first + ".",
        List.of("correct it first"));
  }

  private void apply(List<Block> blocks) {
    head(blocks.getFirst());
    written.removeIf(text -> text.block().kind() == BlockKind.EXPECT);
    var changed = new TreeSet<String>();
    for (var block : blocks.subList(1, blocks.size())) {
      var what = block.what();
      if (block.change() != Change.NONE && !changed.add(what)) {
        report(
            Code.CAS055,
            block,
            "`" + what + "` is changed twice in this amendment.",
            "put both changes into one");
        continue;
      }
      switch (block.change()) {
        case NONE -> added(block);
        case REMOVE -> removed(block);
        case REPLACE -> replaced(block);
      }
    }
  }

  /// The new head, with those lines of the old one that it does not write anew. What is missing
  /// from the text (`not encoded`) stays, and from now on counts as said by the amendment.
  private void head(Block head) {
    var old = written.getFirst().block();
    var lines = new ArrayList<Line>(head.lines());
    old.lines().stream()
        .filter(line -> head.lines().stream().noneMatch(own -> sameKind(old.kind(), own, line)))
        .forEach(lines::add);
    var title = head.citation().or(old::citation);
    written.set(0, new Written(head.saying(title, lines), source));
    var place = head.names().getFirst().span();
    written.replaceAll(text -> text.saying(text.block().omittedAt(place)));
  }

  private void added(Block block) {
    var known = written.stream().anyMatch(text -> isSame(text.block(), block));
    if (known && block.kind().isClause() && block.kind() != BlockKind.PARTY) {
      report(
          Code.CAS057,
          block,
          "The amended pact already has " + block.kind().one() + " `" + block.name() + "`.",
          "write `replace " + block.what() + "` to change it",
          "or give the new one a name of its own");
      return;
    }
    written.add(new Written(block, source, Optional.of(amendment), Optional.empty()));
  }

  private void removed(Block block) {
    if (!block.lines().isEmpty())
      report(
          Code.CAS015,
          block,
          "What is removed has no phrases.",
          "to let it end on a day, write `replace` and `in force until` with the day");
    if (written.removeIf(text -> isSame(text.block(), block))) return;
    if (block.kind() == BlockKind.PARTY && leaves(block)) return;
    nothing(block);
  }

  /// A party that is named with others goes alone.
  private boolean leaves(Block block) {
    var leaving = Phrases.texts(block.names());
    Predicate<Token> isLeaving = name -> leaving.contains(name.text());
    var before = List.copyOf(written);
    written.replaceAll(text ->
        text.block().kind() == BlockKind.PARTY && text.block().names().stream().anyMatch(isLeaving)
            ? text.saying(
                text.block()
                    .named(text.block().names().stream().filter(isLeaving.negate()).toList()))
            : text);
    return !before.equals(written);
  }

  private void replaced(Block block) {
    var index = last(block);
    if (index < 0) {
      nothing(block);
      return;
    }
    if (block.lines().isEmpty() && block.citation().isEmpty() && block.unread().isEmpty())
      report(
          Code.CAS056,
          block,
          "The phrases that replace the old ones are missing.",
          "write the phrases that change; the others stay",
          "to take the clause out, write `remove " + block.what() + "`");
    var old = written.get(index);
    var merged =
        new Written(merge(old.block(), block), source, Optional.of(amendment), Optional.empty());
    var from = block.find(Phrase.InForce.class).flatMap(Phrase.InForce::from);
    if (from.isEmpty()) {
      written.set(index, merged);
      return;
    }
    written.set(index, old.until(before(from.get())));
    written.add(index + 1, merged);
  }

  private static Moment before(Moment moment) {
    return moment
        .time()
        .map(time -> moment.date().atTime(time).minusSeconds(1))
        .map(last -> new Moment(last.toLocalDate(), Optional.of(last.toLocalTime())))
        .orElseGet(() -> new Moment(moment.date().minusDays(1), Optional.empty()));
  }

  /// The old clause with the new phrases in place of those of their kind. What stays is said again
  /// by the amendment: its place is the name in the replacing clause.
  private Block merge(Block old, Block changes) {
    var again =
        Parser.clause(source, old.tokens().map(token -> token.at(changes.place())).toList());
    var lines = new ArrayList<Line>();
    var left = new ArrayList<>(changes.lines());
    for (var line : again.lines()) {
      Predicate<Line> answers = own -> sameKind(old.kind(), own, line);
      if (changes.lines().stream().noneMatch(answers)) lines.add(line);
      left.stream().filter(answers).forEach(lines::add);
      left.removeIf(answers);
    }
    lines.addAll(left);
    return new Block(
        old.kind(),
        Change.NONE,
        old.names().isEmpty() ? List.of() : changes.names(),
        changes.citation().or(old::citation),
        Optional.empty(),
        Optional.empty(),
        again.opening(),
        lines,
        changes.unread());
  }

  /// Whether two phrases of a clause answer the same question. How a pact begins and ends is one
  /// question, in whatever way the answer is given.
  private static boolean sameKind(BlockKind kind, Line one, Line other) {
    return question(kind, one).equals(question(kind, other));
  }

  private static Class<? extends Phrase> question(BlockKind kind, Line line) {
    var phrase = line.phrase();
    return switch (kind) {
      case ENTRY ->
          phrase instanceof Phrase.Upon || phrase instanceof Phrase.When
              ? Phrase.Limit.class
              : phrase.getClass();
      case EXPIRY -> phrase instanceof Phrase.Lasts ? Phrase.Limit.class : phrase.getClass();
      default -> phrase.getClass();
    };
  }

  // What is there.

  private static boolean isSame(Block one, Block other) {
    return one.kind() == other.kind() && one.name().equals(other.name());
  }

  /// The place of the last version of a clause, or -1.
  private int last(Block block) {
    for (var i = written.size() - 1; i >= 0; i--)
      if (isSame(written.get(i).block(), block)) return i;
    return -1;
  }

  private void nothing(Block block) {
    var names =
        written.stream()
            .map(Written::block)
            .filter(there -> there.kind() == block.kind())
            .map(Block::name)
            .distinct()
            .toList();
    var near = Nearest.to(block.name(), names);
    var elsewhere =
        written.stream()
            .map(Written::block)
            .filter(there -> there.kind().isClause() && there.name().equals(block.name()))
            .map(there -> "`" + block.name() + "` is " + there.kind().one());
    var helps =
        Stream.of(
                near.stream().map(name -> "did you mean `" + name + "`?"),
                elsewhere,
                Stream.of("a clause that is new is written without `replace`"))
            .flatMap(help -> help)
            .toList();
    report(
        Code.CAS052,
        block,
        "The amended pact has no " + block.kind().keyword() + " `" + block.name() + "`.",
        helps.toArray(String[]::new));
  }

  private void report(Code code, Block block, String problem, String... helps) {
    diagnostics.add(new Diagnostic(code, source, block.place(), problem, List.of(helps)));
  }
}
