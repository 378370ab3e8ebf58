package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Which words a message points at. Below the line of each mistake stand carets under the words,
/// and the code: `// ^^^^ CAS013`, without the slashes where a word begins a line.
class CaretsTest {
  private static final Pattern CARETS = Pattern.compile("^(?:// *| +)?(\\^+) (CAS\\d+)$");

  /// Checks lines that stand behind the head, the parties and a trigger.
  private static void check(String lines) {
    checkText(
        """
        pact test "A test"
          signed 1990-01-01
        conventions late cures month is calendar abstention ignored
        party UKR as beneficiary
        party FRA, POL as guarantor
        trigger attack "Art 5" when invasion on UKR
        """
            + lines);
  }

  private static void checkText(String text) {
    var expected = new ArrayList<String>();
    var plain = new StringBuilder();
    var line = 0;
    for (var each : text.lines().toList()) {
      var carets = CARETS.matcher(each);
      if (carets.matches()) {
        var column = carets.start(1) + 1;
        expected.add(mistake(line, column, carets.group(1).length(), carets.group(2)));
      } else {
        plain.append(each).append('\n');
        line++;
      }
    }
    var read = Language.read(new Source("test.pact", plain.toString()), Library.EMPTY);
    var found =
        read.diagnostics().stream()
            .sorted(Comparator.comparingInt(diagnostic -> diagnostic.span().start()))
            .map(CaretsTest::mistake)
            .toList();
    assertEquals(expected, found, plain + "\n" + Texts.told(read.diagnostics()));
  }

  private static String mistake(Diagnostic found) {
    var start = found.span().start();
    return mistake(
        found.source().line(start),
        found.source().column(start),
        found.span().end() - start,
        found.code().name());
  }

  private static String mistake(int line, int column, int length, String code) {
    return "%s at %d:%d, %d wide".formatted(code, line, column, length);
  }

  @Test
  void oneRunReportsEveryMistakeOnce() {
    check(
        """
        duty consult "Art 4"
          each guarantor must consult
          upon atack
        //     ^^^^^ CAS104
          within 3 dais
        //         ^^^^ CAS019
          on breech no remedy
        //   ^^^^^^ CAS019
        dcision joint "Art 5"
        ^^^^^^^ CAS019
          by unanimity of guarantor
          within 3 days
          otherwise each my act
        //               ^^ CAS013
        duty assist
        //   ^^^^^^ CAS030
          each guarantor must materiel, no-fly
        //                    ^^^^^^^^^^^^^^^^ CAS022
          upon attack
          on breach no remedy
        expect nobody can block assist
        """);
  }

  @Test
  void whatIsMissingIsAskedForAtTheName() {
    check(
        """
        duty a-duty
        //   ^^^^^^ CAS036
        //   ^^^^^^ CAS030
        //   ^^^^^^ CAS031
        decision a-vote
        //       ^^^^^^ CAS032
        //       ^^^^^^ CAS030
        //       ^^^^^^ CAS033
        term a-term
        //   ^^^^^^ CAS035
        //   ^^^^^^ CAS034
        open a-time
        //   ^^^^^^ CAS034
        //   ^^^^^^ CAS035
        stage a-stage
        //    ^^^^^^^ CAS036
        //    ^^^^^^^ CAS030
        void a-void
        //   ^^^^^^ CAS036
        //   ^^^^^^ CAS036
        //   ^^^^^^ CAS034
        power a-power
        //    ^^^^^^^ CAS036
        ban a-ban
        //  ^^^^^ CAS036
        //  ^^^^^ CAS030
        //  ^^^^^ CAS031
        standing a-state
        //       ^^^^^^^ CAS036
        //       ^^^^^^^ CAS030
        //       ^^^^^^^ CAS031
        remedy a-ladder
        //     ^^^^^^^^ CAS036
        precedence an-order
        //         ^^^^^^^^ CAS036
        exception an-exception
        //        ^^^^^^^^^^^^ CAS036
        //        ^^^^^^^^^^^^ CAS036
        verification a-check
        //           ^^^^^^^ CAS036
        entry an-entry
        //    ^^^^^^^^ CAS036
        expiry an-end
        //     ^^^^^^ CAS036
        area an-area
        //   ^^^^^^^ CAS036
        act an-act
        //  ^^^^^^ CAS035
        body a-body
        //   ^^^^^^ CAS036
        """);
  }

  @Test
  void aMistypedWordIsReadAsItWasMeant() {
    check(
        """
        trigger case wen bombardment on UKR
        //           ^^^ CAS019
        power request UKR may aks for help upon case
        //                    ^^^ CAS019
        duty consult each guarantor mst consult wihtin 3 dayz on breach no remedi
        //                          ^^^ CAS019
        //                                      ^^^^^^ CAS019
        //                                               ^^^^ CAS019
        //                                                                 ^^^^^^ CAS019
        decision vote upon request by unaminity of guarantor no time limt otherwise adoptd
        //                            ^^^^^^^^^ CAS019
        //                                                           ^^^^ CAS019
        //                                                                          ^^^^^^ CAS019
        """);
  }

  @Test
  void whatCannotBeGuessedIsSkippedUpToTheNextPhrase() {
    check(
        """
        duty consult "Art 4"
          each guarantor must consult to in likes
        //                               ^^ CAS013
          upon attack
          within
          on breach no remedy
        //^^ CAS013
        duty assist
          each guarantor must assist
          upon attack ( other words
        //            ^ CAS013
          within no time limit
          on breach no remedy
        trigger other when bombardment onto the territory
        //                             ^^^^ CAS013
        expect attack is not coverd
        //                   ^^^^^^ CAS019
        """);
  }

  @Test
  void unreadableCharactersAreReportedOnce() {
    check(
        """
        duty consult; each guarantor must consult
        //          ^ CAS001
          upon attack. within no time limit
        //           ^ CAS001
          on breach no remedy \1\0\2
        //                    ^^^ CAS001
          text “typographic”
        //     ^ CAS001
        """);
  }

  @Test
  void namesAreOneWordOfLatinLetters() {
    check(
        """
        area кордон = crimea
        //   ^^^^^^ CAS006
        area Grenz_gebiet = crimea
        //   ^^^^^^^^^^^^ CAS006
        area the-area- = crimea
        //   ^^^^^^^^^ CAS006
        area buffer zone = crimea
        //   ^^^^^^^^^^^ CAS006
        """);
  }

  @Test
  void aQuantityIsOfOneThing() {
    check(
        """
        duty supply each guarantor must do all of materiel, train 300 of "vehicles" to UKR
        //                                                        ^^^^^^^^^^^^^^^^^ CAS025
          upon attack within no time limit on breach no remedy
        duty equip each guarantor must do any of materiel, train 300 of vehicles to UKR
          upon attack within no time limit on breach no remedy
        duty arm each guarantor must do all of materiel 300 of vehicles
          upon attack within no time limit on breach no remedy
        duty both each guarantor must materiel, train 300 of vehicles
        //                            ^^^^^^^^^^^^^^^ CAS022
          upon attack within no time limit on breach no remedy
        """);
  }

  @Test
  void numbersAndDatesAreCheckedWhereTheyStand() {
    check(
        """
        entry start on 2015-02-30
        //             ^^^^^^^^^^ CAS003
        void fall when attack met and before 2015-02-28T25:00Z ends the pact decided by nobody
        //                                   ^^^^^^^^^^^^^^^^^ CAS003
        expiry finish 10000000000 years after entry
        //            ^^^^^^^^^^^ CAS004
        duty consult each guarantor must consult until 1.3.2015 on breach no remedy
        //                                             ^^^^^^^^ CAS005
        duty assist each guarantor must assist within 24h on breach no remedy
        //                                            ^^^ CAS013
        duty intel each guarantor must intel within 20000 years on breach no remedy
        //                                          ^^^^^ CAS021
        ban arms guarantor by shares FRA 70%, POL 130% must not invasion
        //                                        ^^^^ CAS021
          until 2015-02-28T04:45 on breach no remedy
        //      ^^^^^^^^^^^^^^^^ CAS005
        decision vote upon attack by 4/3 of guarantor no time limit otherwise nothing
        //                           ^^^ CAS021
        """);
  }

  @Test
  void aConventionIsChosenOnceInAText() {
    checkText(
        """
        pact test "A test"
        conventions
          attacks merge within 0 days
        //                     ^ CAS021
          late cures
          attacks mrge within 3 days
        //^^^^^^^^^^^^^^^^^^^^^^^^^^ CAS016
        //        ^^^^ CAS019
        conventions
          attacks merge within 2 weeks
        //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ CAS016
          suspension tolls
        """);
    checkText(
        """
        pact test "A test"
        conventions
          attacks merge within 3 months
        //                       ^^^^^^ CAS133
        """);
    checkText(
        """
        pact test "A test"
        party UKR as beneficiary
        trigger attack when invasion on UKR
        expect help cannot be owed within 3 months of attack
        //                                  ^^^^^^ CAS133
        """);
  }

  @Test
  void aStringWithoutEndIsReportedAtItsBeginning() {
    check(
        """
        act one "the first one
        //      ^ CAS002
        act two "the second one"
        act three "the third one"
        """);
    check(
        """
        act one "the first one"
        act two "the second one
        //      ^ CAS002
        """);
  }

  @Test
  void aBanIsNoDutyAndADutyNoBan() {
    check(
        """
        duty peace each guarantor must not invasion on UKR throughout on breach no remedy
        //                             ^^^ CAS013
        ban peace-too each guarantor must assist on UKR throughout on breach no remedy
        //                                ^^^^^^ CAS013
        duty strength UKR must force-limit throughout on breach no remedy
        //                                 ^^^^^^^^^^ CAS037
        standing limits UKR must keep force-limit within 3 days on breach no remedy
        //                                        ^^^^^^^^^^^^^ CAS037
        """);
  }

  @Test
  void wordsOfTheLanguageAreNoNames() {
    check(
        """
        area in = crimea
        //   ^^ CAS018
        remedy first "Art 8" first consult
        //     ^^^^^ CAS018
        duty "Art 9" each guarantor must consult within no time limit on breach no remedy
        ^^^^ CAS017
        duty consult each guarantor must consult within no time limit on breach first
        """);
  }

  @Test
  void membershipIsSuspendedOrResumedAndNoMore() {
    check(
        """
        power three each party may end membership of FRA upon attack
        //                             ^^^^^^^^^^ CAS013
        power four each party may waive membership of FRA upon attack
        //                              ^^^^^^^^^^ CAS013
        """);
  }

  @Test
  void aTextThatIsNoPactAtAllGetsOneMessage() {
    checkText(
        """
        Article 5
        ^^^^^^^ CAS010
        The Parties agree that an armed attack against one; shall be considered.
        """);
  }

  @Test
  void aHeadThatCannotBeReadHidesNothingElse() {
    checkText(
        """
        pact test
          status signed
        //^^^^^^ CAS013
        party UKR as beneficiary
        duty consult
        //   ^^^^^^^ CAS030
          UKR must consult
          on breach no remedy
        """);
  }
}
