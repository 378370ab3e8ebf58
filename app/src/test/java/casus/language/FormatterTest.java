package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Source;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatterTest {
  private static String format(String text) {
    var formatted = Formatter.format(new Source("test.pact", text));
    assertEquals(List.of(), Texts.told(formatted.diagnostics()), text);
    return formatted.value().orElseThrow();
  }

  private static void check(String text, String expected) {
    assertEquals(expected, format(text));
    assertEquals(expected, format(expected));
  }

  @Test
  void eachPhraseGetsItsLineAndEachClauseItsParagraph() {
    check(
        """
        pact t "T"   status signed  certainty   A in force 2001-01-01
        conventions day is 24 hours late cures attacks  merge within
        90 days
        party UKR as   beneficiary from 2002-01-01
        party RUS,GBR as guarantor
        power halt each party except culprit may suspend membership of culprit,FRA upon consult breached
        area covered "annex"=territory of (UKR , GBR)except crimea
        term attack "Art 5" covers invasion,bombardment arguably blockade decided by
        nobody certainty C
        duty consult "Art 5" each guarantor must consult upon request within 3 days on breach
        no remedy
        not encoded "Art 8" because "spent"
        expect nobody can block consult expect attack in covered is not covered
        expect any 2 of guarantor can
          block consult together expect consult not owed within 3 days of attack
        """,
        """
        pact t "T"
          status    signed
          certainty A
          in force  2001-01-01

        conventions
          day is 24 hours
          late cures
          attacks merge within 90 days

        party UKR as beneficiary from 2002-01-01
        party RUS, GBR as guarantor

        power halt
          each party except culprit may suspend membership of culprit, FRA
          upon consult breached

        area covered "annex" = territory of (UKR, GBR) except crimea

        term attack "Art 5"
          covers     invasion, bombardment
          arguably   blockade
          decided by nobody
          certainty C

        duty consult "Art 5"
          each guarantor must consult
          upon request
          within 3 days
          on breach no remedy

        not encoded "Art 8"
          because "spent"

        expect nobody can block consult
        expect attack in covered is not covered
        expect any 2 of guarantor can block consult together
        expect consult not owed within 3 days of attack
        """);
  }

  @Test
  void amendmentsAreFormattedLikePacts() {
    check(
        """
        amend old as new replace decision joint "ours" by majority of guarantor
          within 1 day remove duty report replace area covered = crimea
        """,
        """
        amend old as new

        replace decision joint "ours"
          by majority of guarantor
          within 1 day

        remove duty report

        replace area covered = crimea
        """);
  }

  @Test
  void longListsGoOnBelowTheirFirstWord() {
    check(
        """
        pact t "T"
        term attack
        covers invasion, bombardment, blockade, attack-forces, attack-fleet, armed-bands,
        cyber-destruct, space-attack
        decided by nobody
        area wide = territory of ally in europe, north-america + islands of ally in
        north-atlantic + forces of ally
        trigger case when invasion on any ally in treaty-area and after 2001-01-01 or
        bombardment on any ally by a third state
        """,
        """
        pact t "T"

        term attack
          covers     invasion, bombardment, blockade, attack-forces, attack-fleet, armed-bands,
                     cyber-destruct, space-attack
          decided by nobody

        area wide
          = territory of ally in europe, north-america
          + islands of ally in north-atlantic
          + forces of ally

        trigger case
          when invasion on any ally in treaty-area and after 2001-01-01
            or bombardment on any ally by a third state
        """);
  }

  @Test
  void commentsStayWhereTheyAre() {
    check(
        """
        // who
        // wrote this

        pact t "T" // the title
          // above the status
          status signed
        party UKR, // first
          RUS as guarantor

        // two clauses on

        duty consult // the name
          each guarantor must consult
          // the time
          within 3 days // counted from the request
          on breach no remedy
        // the end
        """,
        """
        // who
        // wrote this

        pact t "T"  // the title
          // above the status
          status    signed

        party UKR,  // first
            RUS
          as guarantor

        // two clauses on

        duty consult  // the name
          each guarantor must consult
          // the time
          within 3 days  // counted from the request
          on breach no remedy
        // the end
        """);
  }

  @Test
  void stringsStayAsTheyAre() {
    check(
        """
        pact t "T"
        act deed "a \\"long\\" one
           over two lines"
        """,
        """
        pact t "T"

        act deed "a \\"long\\" one
           over two lines"
        """);
  }

  @Test
  void partiesExpectationsAndOmissionsMayStandTogetherOrApart() {
    var text =
        """
        pact t "T"

        party UKR as a-role
        party RUS as b-role

        party GBR as c-role

        expect nobody can block x

        expect nobody can block y
        """;
    check(text, text);
  }

  @Test
  void aTextThatCannotBeReadIsNotFormatted() {
    var formatted = Formatter.format(new Source("t", "pact t \"T\"\nduty consult within"));
    assertTrue(formatted.value().isEmpty());
    assertEquals(1, formatted.diagnostics().size());
  }

  @Test
  void aTextWithoutPhrasesThatTheLawNeedsIsFormattedAllTheSame() {
    check("pact t \"T\" duty consult", "pact t \"T\"\n\nduty consult\n");
  }

  @Test
  void formattingKeepsWhatIsSaidAndChangesNothingTheSecondTime() {
    var sources = Stream.concat(Texts.shipped().stream(), Texts.random(80).stream());
    sources.forEach(source -> {
      var once = format(source.text());
      assertEquals(once, format(once), source.name());
      var before = Language.read(source, Texts.library());
      var after = Language.read(new Source(source.name(), once), Texts.library());
      assertEquals(before.value(), after.value(), source.name());
      assertEquals(words(source.text()), words(once), source.name());
    });
  }

  @Test
  void howATextWasLaidOutDoesNotMatter() {
    for (var source : Texts.random(60)) {
      var random = new SplittableRandom(source.text().hashCode());
      var jumbled = Texts.jumbled(source, random);
      var once = format(jumbled);
      assertEquals(once, format(once), source.name());
      assertEquals(words(jumbled), words(once), source.name());
      assertEquals(comments(jumbled), comments(once), source.name());
      assertEquals(
          Language.read(source, Library.EMPTY).value(),
          Language.read(new Source("", once), Library.EMPTY).value(),
          source.name());
    }
  }

  @Test
  void linesAreAtMostAHundredColumnsWideUnlessAStringOrCommentIsWider() {
    for (var source : Texts.random(60))
      format(source.text())
          .lines()
          .filter(line -> !line.contains("\"") && !line.contains("//"))
          .forEach(line -> assertTrue(line.length() <= 100, line));
  }

  private static List<String> words(String text) {
    return Lexer.lex(new Source("", text)).tokens().stream().map(Token::text).toList();
  }

  private static long comments(String text) {
    return text.lines().filter(line -> line.contains("//")).count();
  }
}
