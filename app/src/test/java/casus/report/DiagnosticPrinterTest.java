package casus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Code;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static String print(String text, int start, int end, String... helps) {
    var source = new Source("harbour.pact", text);
    var diagnostic =
        new Diagnostic(
            Code.CAS014, source, new Span(start, end), "There is no such clause.", List.of(helps));
    return DiagnosticPrinter.print(diagnostic, Looks.PLAIN);
  }

  @Test
  void aMessageShowsThePlaceTheLineAndWhatCanBeDone() {
    assertEquals(
        """
        CAS014 unknown clause  harbour.pact:2:1

           2 | dutty help "Art 1"
               ^^^^^

        There is no such clause.
          help: did you mean `duty`?
          help: or leave it out
        """,
        print(
            "pact harbour \"H\"\ndutty help \"Art 1\"\n",
            17,
            22,
            "did you mean `duty`?",
            "or leave it out"));
  }

  @Test
  void aWarningSaysThatItIsOne() {
    var source = new Source("harbour.pact", "stage a requires a");
    var warning =
        new Diagnostic(Code.CAS181, source, new Span(6, 7), "It waits for itself.", List.of());
    assertTrue(
        DiagnosticPrinter.print(warning, Looks.PLAIN)
            .startsWith("CAS181 warning: stages in a circle  harbour.pact:1:7\n"));
  }

  @Test
  void atTheEndOfTheTextThereIsOneCaret() {
    assertEquals(
        """
        CAS014 unknown clause  harbour.pact:1:5

           1 | pact
                   ^

        There is no such clause.
        """,
        print("pact", 4, 4));
  }

  @Test
  void onlyTheFirstLineOfALongPlaceIsMarked() {
    assertTrue(print("one two\nthree", 4, 13).contains("   1 | one two\n           ^^^\n"));
  }

  @Test
  void tabsDoNotShiftTheCarets() {
    assertTrue(print("\tone two", 5, 8).contains("   1 |     one two\n               ^^^\n"));
  }

  @Test
  void ofAVeryLongLineThePartAroundThePlaceIsShown() {
    var text = "x ".repeat(5000) + "here" + " y".repeat(5000);
    var page = print(text, 10_000, 10_004);
    assertTrue(page.lines().allMatch(line -> line.length() < 200), page);
    var lines = page.lines().toList();
    assertEquals(lines.get(2).indexOf("here"), lines.get(3).indexOf("^^^^"));
  }

  @Test
  void controlCharactersAreNotSentToTheTerminal() {
    assertTrue(print("a\u001b[31mb", 0, 1).chars().noneMatch(letter -> letter == 27));
  }
}
