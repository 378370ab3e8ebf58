package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Source;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Pact;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishTest {
  private static final String MARK = "= ";

  private static List<String> table() throws IOException {
    var file = House.root().resolve("app/src/test/java/casus/language/english-table.txt");
    return Files.readAllLines(file);
  }

  private static Pact read(String text) {
    var read = Language.read(new Source("example.pact", text), Library.EMPTY);
    assertTrue(read.sound().isPresent(), () -> text + read.diagnostics());
    return read.sound().orElseThrow();
  }

  private static String tablePact() throws IOException {
    return String.join("\n", table().stream().filter(line -> !line.startsWith(MARK)).toList());
  }

  @Test
  void everyFormReadsAsTheTableSays() throws IOException {
    var expected =
        table().stream()
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .toList();
    var said = English.read(read(tablePact())).stream().map(English.Paragraph::text).toList();
    assertEquals(String.join("\n", expected), String.join("\n", said));
  }

  @Test
  void theTableHoldsEveryKindOfClause() throws IOException {
    var kinds = new LinkedHashSet<BlockKind>();
    for (var clause : read(tablePact()).clauses()) kinds.add(CheckerScope.kind(clause));
    for (var kind : BlockKind.values())
      if (kind.isClause()) assertTrue(kinds.contains(kind), kind + " is missing in the table");
  }

  @Test
  void aTermFromASignatureWithoutADateIsSaidToRunFromEntry() {
    var pact =
        read(
            """
            pact brief "A brief pact"
            conventions month is calendar
            party UKR as beneficiary
            expiry duration 10 years after signature
            """);
    assertEquals(
        "The pact ends by itself 10 years after signature, of which the text gives no date, and so"
            + " after entry into force.",
        English.read(pact, pact.clauses().getLast()).sentence());
  }

  @Test
  void everyStateOfAClauseReads() throws IOException {
    // A decision that waits for each state of each clause of the table.
    var base = tablePact();
    for (var clause : read(base).clauses())
      for (var state : CheckerStates.of(clause)) {
        var name = clause.label().name();
        var ref = new EventRef(name, Optional.of(state), casus.diagnostic.Span.NONE);
        var pact = waiting(read(base), ref);
        var sentence = English.read(pact, pact.clauses().getLast()).sentence();
        assertTrue(sentence.startsWith("Once "), sentence);
        assertFalse(sentence.contains("happens"), sentence);
      }
  }

  private static Pact waiting(Pact pact, EventRef ref) {
    var clauses = new ArrayList<>(pact.clauses());
    var last = pact.find(Clause.Decision.class, "joint-action").orElseThrow();
    clauses.add(
        new Clause.Decision(
            last.label(),
            List.of(ref),
            Optional.empty(),
            last.rule(),
            last.window(),
            last.otherwise()));
    return new Pact(
        pact.name(),
        pact.amends(),
        pact.title(),
        pact.header(),
        pact.conventions(),
        clauses,
        pact.omissions(),
        pact.expectations(),
        pact.span());
  }

  @Test
  void everyWordOfTheVocabularyHasWords() {
    for (var act : ActTypes.ALL) assertAct(act.name());
    for (var group : ActTypes.GROUPS) assertAct(group.name());
    for (var duty : DutyTypes.ALL) {
      assertFalse(EnglishWords.perform(duty.name(), Optional.empty()).contains("“"), duty.name());
      assertTrue(
          EnglishWords.perform(duty.name(), Optional.of("Ukraine")).contains("Ukraine"),
          duty.name());
    }
  }

  private static void assertAct(String name) {
    assertFalse(EnglishWords.thing(name).contains("“"), name + " has no words");
    assertTrue(EnglishWords.to(name, "Ukraine").contains("Ukraine"), name);
    assertTrue(EnglishWords.verb(name, Optional.of("Ukraine")).orElseThrow().contains("Ukraine"));
    var thing = EnglishWords.thing(name);
    var an = thing.startsWith("an ");
    assertTrue(an || thing.startsWith("a "), thing);
    var first = thing.substring(thing.indexOf(' ') + 1);
    var vowel = "aeiou".indexOf(first.charAt(0)) >= 0 && !first.startsWith("use ");
    assertEquals(vowel, an, thing);
  }

  @Test
  void everyPactOfTheLibraryReadsInOneSentenceAClause() throws IOException {
    for (var file : library()) {
      var pact = Language.read(source(file), EnglishTest::find).value().orElseThrow();
      var read = English.read(pact);
      var expected =
          2 + pact.clauses().size() + pact.omissions().size() + pact.expectations().size();
      assertEquals(expected, read.size(), file.toString());
      for (var paragraph : read) {
        var text = paragraph.text();
        assertTrue(text.endsWith("."), text);
        assertFalse(text.contains("  "), text);
        assertFalse(text.contains(" ,"), text);
        assertFalse(text.contains("shall"), text);
        assertFalse(text.contains("null"), text);
        assertTrue(Character.isUpperCase(text.codePointAt(0)) || !isLetter(text), text);
        assertTrue(
            Character.isUpperCase(paragraph.sentence().codePointAt(0))
                || !isLetter(paragraph.sentence()),
            text);
      }
    }
  }

  private static boolean isLetter(String text) {
    return Character.isLetter(text.codePointAt(0));
  }

  private static List<Path> library() throws IOException {
    try (Stream<Path> files = Files.list(House.root().resolve("pacts"))) {
      var pacts = files.filter(file -> file.toString().endsWith(".pact")).sorted().toList();
      assertFalse(pacts.isEmpty());
      return pacts;
    }
  }

  private static Optional<Source> find(String name) {
    var file = House.root().resolve("pacts").resolve(name + ".pact");
    return Files.exists(file) ? Optional.of(source(file)) : Optional.empty();
  }

  private static Source source(Path file) {
    try {
      return new Source(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
