package casus.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every page of a message about expectations shows a file that has the mistake, and one that has
/// not.
class ExpectPagesTest {
  private static final String HARBOUR =
      """
      pact harbour "Harbour guarantee"
        in force 2031-01-01
      party ISL as beneficiary
      party NOR, SWE as guarantor
      trigger attack "Art 2"
        when invasion on ISL
      duty consult "Art 4"
        each guarantor must consult
        upon attack
        within no time limit
        on breach no remedy
      duty help "Art 6"
        each guarantor must materiel
        upon attack
        within no time limit
        on breach no remedy
      void first-strike "Art 8"
        when invasion by ISL on NOR
        ends help
        decided by nobody
      """;

  private static Loaded<Pact> pact(String name) {
    return name.equals("harbour")
        ? Loaded.of(Language.read(new Source("harbour.pact", HARBOUR), Library.EMPTY))
        : new Loaded.Unreadable<>(
            "There is no pact `%s`, neither beside this file nor in the folder `pacts`."
                .formatted(name),
            List.of());
  }

  private static List<String> told(String text) {
    return ExpectReader.read(new Source("test.expect", text), ExpectPagesTest::pact)
        .diagnostics()
        .stream()
        .map(ExpectPagesTest::line)
        .toList();
  }

  private static String line(Diagnostic diagnostic) {
    var start = diagnostic.span().start();
    return "%s %d:%d %s"
        .formatted(
            diagnostic.code(),
            diagnostic.source().line(start),
            diagnostic.source().column(start),
            diagnostic.problem());
  }

  private static List<String> blocks(String page, String kind) {
    var blocks = new ArrayList<String>();
    var parts = page.split("```" + kind + "\n", -1);
    for (var part = 1; part < parts.length; part++) blocks.add(parts[part].split("```\n", -1)[0]);
    return blocks;
  }

  @Test
  void everyPageShowsItsMistakeAndTheRemedy() {
    var pages =
        House.files(House.sources("casus.diagnostic").resolve("pages")).stream()
            .filter(file -> String.valueOf(file.getFileName()).startsWith("CAS3"))
            .toList();
    assertEquals(11, pages.size());
    for (var page : pages) {
      var code = String.valueOf(page.getFileName()).replace(".md", "");
      var text = House.text(page);
      var expects = blocks(text, "expect");
      assertEquals(2, expects.size(), code);
      var told = told(expects.getFirst());
      assertEquals(blocks(text, "diagnostics").getFirst().lines().toList(), told, code);
      assertTrue(told.stream().anyMatch(line -> line.startsWith(code)), code);
      assertEquals(List.of(), told(expects.get(1)), code);
    }
  }

  @Test
  void anEmptyFileExpectsNothing() {
    assertEquals(List.of("CAS310 1:1 The file expects nothing."), told(""));
    assertEquals(List.of("CAS310 2:1 The file expects nothing."), told("// only a comment\n"));
  }

  /// A void clause has no outcome of its own, and is no remedy for its own name.
  @Test
  void onlyClausesWithAnOutcomeAreProposed() {
    var text = "with harbour\nstated \"a\": first-strike is met\n";
    assertEquals(
        List.of(List.of("write one of attack, consult, help")),
        ExpectReader.read(new Source("test.expect", text), ExpectPagesTest::pact)
            .diagnostics()
            .stream()
            .map(Diagnostic::helps)
            .toList());
  }

  @Test
  void allMistakesAreToldInOneRun() {
    var text =
        """
        with harbour
        stated "a": consul is owed
        stated "b": attack is owed
        derived "c": help of NOR is open due 31.1.2031
        """;
    assertEquals(
        List.of("CAS303", "CAS304", "CAS306"),
        told(text).stream().map(line -> line.substring(0, 6)).toList());
  }

  @Test
  void garbageIsTakenApartWithoutHarm() {
    var words =
        List.of(
            "with", "harbour", "stated", "\"", "\"a\"", ":", "is", "not", "of", "//", "\n", "due");
    var random = new java.util.SplittableRandom(11);
    for (var round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (var word = 0; word < 12; word++)
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      told(text.toString());
    }
  }
}
