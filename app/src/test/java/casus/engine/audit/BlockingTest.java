package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.pact.Expectation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockingTest {
  private static final String HEAD =
      """
      pact test "Who can block"

      conventions
        late cures
        abstention blocks-unanimity
        suspension tolls

      party ISL as beneficiary
      party NOR, DNK, SWE, FIN as guarantor

      """;

  private static final String ATTACK =
      """
      trigger attack
        when invasion on ISL

      """;

  private static final String MEASURES =
      """
      duty assist
        each guarantor must assist victim
        upon measures adopted
        within 3 days
        on breach no remedy

      """;

  /// Whoever can block `assist` alone, each asked by an expectation of its own.
  private static List<String> blockers(String text) {
    return List.of("ISL", "NOR", "DNK", "SWE", "FIN").stream()
        .filter(party -> holds(text, "expect " + party + " can block assist"))
        .toList();
  }

  private static boolean holds(String text, String expectation) {
    var pact = Pacts.of(HEAD + text + "\n" + expectation + "\n");
    return new Expected(new Study(pact)).failure(pact.expectations().getFirst()).isEmpty();
  }

  private static String failure(String text, String expectation) {
    var pact = Pacts.of(HEAD + text + "\n" + expectation + "\n");
    return new Expected(new Study(pact))
        .failure(pact.expectations().getFirst())
        .map(Failure::message)
        .orElse("holds");
  }

  private static void voting(String rule, String... blockers) {
    assertEquals(
        List.of(blockers),
        blockers(
            ATTACK
                + """
                decision measures
                  upon attack
                  %s

                """
                    .formatted(rule)
                + MEASURES),
        rule);
  }

  @Test
  void whoCanBlockFollowsFromTheRule() {
    var rejected = " within 3 days otherwise rejected";
    voting("by unanimity of guarantor" + rejected, "NOR", "DNK", "SWE", "FIN");
    voting("by consensus of guarantor" + rejected, "NOR", "DNK", "SWE", "FIN");
    voting("by at least 4 of guarantor" + rejected, "NOR", "DNK", "SWE", "FIN");
    voting("by at least 3 of guarantor" + rejected);
    voting("by two-thirds of guarantor" + rejected);
    voting("by three-quarters of guarantor" + rejected);
    voting("by majority of guarantor" + rejected);
    voting("by consent of NOR" + rejected, "NOR");
    voting("by concurrence of NOR, DNK and majority of guarantor" + rejected, "NOR", "DNK");
    voting("by no veto of SWE and majority of guarantor" + rejected, "SWE");
    voting("by consent of NOR or consent of DNK" + rejected);
    voting("by unanimity of guarantor or consent of FIN" + rejected, "FIN");
    voting("by unless rejected by majority of guarantor" + rejected);
    voting("by unless rejected by at least 1 of NOR" + rejected, "NOR");
    voting("by majority of guarantor with quorum 4" + rejected, "NOR", "DNK", "SWE", "FIN");
    voting("by unanimity of NOR, DNK" + rejected, "NOR", "DNK");
  }

  @Test
  void anAttackerOutsideTheVoteIsTheOnlyOneWhoCannotBlockIt() {
    var text =
        """
        trigger attack
          when invasion by NOR on ISL

        decision measures
          upon attack
          by unanimity of guarantor excluding party to the attack
          within 3 days
          otherwise rejected

        """
            + MEASURES;
    assertEquals(List.of("DNK", "SWE", "FIN"), blockers(text));
    assertEquals(
        "`expect nobody can block assist` does not hold: DNK, SWE and FIN can, each alone",
        failure(text, "expect nobody can block assist"));
  }

  @Test
  void whatEachMayOrMustThenDoAloneCannotBeBlocked() {
    voting("by unanimity of guarantor within 3 days otherwise each may act");
    voting("by unanimity of guarantor within 3 days otherwise each must act");
    assertEquals(
        List.of(),
        blockers(
            ATTACK
                + """
                decision measures
                  upon attack
                  by unanimity of guarantor
                  within 3 days
                  otherwise refer to appeal

                decision appeal
                  by majority of guarantor
                  within 1 day
                  otherwise rejected

                duty assist
                  each guarantor must assist victim
                  upon measures adopted or appeal adopted
                  within 3 days
                  on breach no remedy

                """),
        "who loses the first vote has the appeal");
    assertTrue(
        holds(
            ATTACK
                + """
                decision measures
                  upon attack
                  by unanimity of guarantor
                  within 3 days
                  otherwise each may act

                """
                + MEASURES,
            "expect guarantor can block measures"),
        "the joint decision itself can be blocked");
  }

  @Test
  void aRightThatEachThenHasAloneCannotBeBlockedEither() {
    var text =
        ATTACK
            + """
            decision measures
              upon attack
              by unanimity of guarantor
              within 3 days
              otherwise %s

            power assist
              any guarantor may take act by assist
              upon measures adopted

            """;
    assertEquals(List.of("NOR", "DNK", "SWE", "FIN"), blockers(text.formatted("rejected")));
    assertEquals(List.of(), blockers(text.formatted("each may act")));
  }

  private static void powers(String power, String... blockers) {
    assertEquals(
        List.of(blockers),
        blockers(
            ATTACK
                + """
                decision measures
                  upon attack
                  by majority of guarantor
                  within 3 days
                  otherwise rejected

                """
                + MEASURES
                + power),
        power);
  }

  @Test
  void whoeverMayStopItCanBlockIt() {
    powers("power stop NOR may veto measures", "NOR");
    powers("power stop NOR may veto measures upon attack", "NOR");
    powers("power stop NOR may veto measures once", "NOR");
    powers("power stop SWE may waive assist", "SWE");
    powers("power stop SWE may suspend the pact", "SWE");
    powers("power stop DNK may end the pact", "DNK");
    powers("power stop DNK may end the pact effective 5 days later");
    powers("power stop any guarantor may withdraw");
    powers("power stop DNK may extend assist by 30 days");
  }

  @Test
  void whoeverAloneCanAskFindOrAttributeCanBlock() {
    var duty =
        """
        duty assist
          each guarantor must assist victim
          upon %s
          within 3 days
          on breach no remedy

        """;
    assertEquals(
        List.of("NOR"),
        blockers(ATTACK + "power ask NOR may ask for help upon attack\n" + duty.formatted("ask")));
    assertEquals(
        List.of(),
        blockers(
            ATTACK
                + "power ask any NOR, DNK may ask for help upon attack\n"
                + duty.formatted("ask")));
    assertEquals(
        List.of(),
        blockers(
            ATTACK + "power ask victim may ask for help upon attack\n" + duty.formatted("ask")),
        "the silence of the one who is protected does not count");
    var attributed = "trigger attack when invasion on ISL attributed by %s\n";
    assertEquals(List.of("SWE"), blockers(attributed.formatted("SWE") + duty.formatted("attack")));
    assertEquals(List.of(), blockers(attributed.formatted("SWE, FIN") + duty.formatted("attack")));
    var tested =
        """
        term grave covers invasion requires significant decided by %s
        trigger attack when grave on ISL

        """;
    assertEquals(List.of("FIN"), blockers(tested.formatted("FIN") + duty.formatted("attack")));
    assertEquals(
        List.of(), blockers(tested.formatted("each guarantor") + duty.formatted("attack")));
    assertEquals(
        List.of(),
        blockers(tested.formatted("nobody") + duty.formatted("attack")),
        "under the narrow reading it never arises, under the broad one nobody stands between");
  }

  @Test
  void timeThatPassesIsNotBlocking() {
    var talk =
        ATTACK
            + """
            duty consult
              guarantor jointly must consult
              upon attack
              within 3 days
              on breach no remedy

            duty assist
              each guarantor must assist victim
              upon %s
              within 3 days
              on breach no remedy

            """;
    assertEquals(
        List.of("NOR", "DNK", "SWE", "FIN"), blockers(talk.formatted("consult fulfilled")));
    assertEquals(List.of(), blockers(talk.formatted("consult fulfilled or consult breached")));
    assertEquals(
        "`expect SWE can block assist` does not hold: `assist` takes effect though SWE refuses",
        failure(
            talk.formatted("consult fulfilled or consult breached"),
            "expect SWE can block assist"));
  }

  @Test
  void aReadingMakesTheDifferenceWhereAnOpenTimeStandsBetween() {
    var text =
        ATTACK
            + """
            open promptly decided by nobody readings 1 day | unbounded

            duty consult
              guarantor jointly must consult
              upon attack
              within promptly
              on breach no remedy

            duty assist
              each guarantor must assist victim
              upon consult fulfilled or consult breached
              within 3 days
              on breach no remedy

            """;
    assertEquals(
        "`expect nobody can block assist` does not hold:"
            + " any guarantor (NOR, DNK, SWE or FIN) can, alone if `promptly` has no end",
        failure(text, "expect nobody can block assist"));
    assertEquals(
        "`expect NOR can block assist` does not hold:"
            + " `assist` takes effect though NOR refuses if `promptly` means 1 day",
        failure(text, "expect NOR can block assist"));
  }

  @Test
  void tooManyReadingsAreNotTriedAndTheAuthorIsTold() {
    var text = new StringBuilder(ATTACK);
    var before = "attack";
    for (var word = 1; word <= 9; word++) {
      text.append(
          """
          open soon-%1$d decided by nobody readings 1 day | unbounded
          duty consult-%1$d
            each guarantor must consult
            upon %2$s
            within soon-%1$d
            on breach no remedy
          """
              .formatted(word, before));
      before = "consult-" + word;
    }
    text.append(
        "duty assist each guarantor must assist victim upon %s within 1 day on breach no remedy\n"
            .formatted(before));
    var failure = failure(text.toString(), "expect nobody can block assist");
    assertTrue(
        failure.contains("its open words have too many readings to try them all: `soon-1`"),
        failure);
  }

  @Test
  void theStepsOfASequenceCanBeHeldUp() {
    var text =
        """
        stage withdrawal
          requires withdraw-forces by NOR
          no time limit

        duty assist
          each DNK, SWE must assist ISL
          upon withdrawal reached
          within 3 days
          on breach no remedy

        """;
    assertEquals(List.of("NOR"), blockers(text));
  }

  @Test
  void whatAnswersAFailureIsBroughtAboutByRefusing() {
    var text =
        ATTACK
            + """
            decision measures
              upon attack
              by %s of guarantor
              within 3 days
              otherwise rejected

            duty assist
              each guarantor must assist victim
              upon measures failed
              within 3 days
              on breach no remedy

            """;
    assertEquals(List.of(), blockers(text.formatted("unanimity")), "anybody else can refuse");
    assertEquals(
        List.of("NOR"),
        blockers(text.formatted("consent of NOR or at least 4")),
        "whose consent alone is enough keeps it from failing");
  }

  @Test
  void aRungOfARemedyIsReachedByABreach() {
    var text =
        ATTACK
            + """
            duty consult
              each guarantor must consult
              upon attack
              within 1 day
              on breach ladder

            remedy ladder
              first assist

            duty assist
              each guarantor must assist victim
              within 3 days
              on breach no remedy

            """;
    assertEquals(List.of(), blockers(text), "any of the others may commit the breach");
  }

  @Test
  void whatNeverArisesCannotBeBlocked() {
    var text =
        ATTACK
            + """
            decision measures
              upon attack
              by majority of guarantor
              within 3 days
              otherwise rejected

            duty assist
              each guarantor must assist victim
              upon measures adopted
              when before 2000-01-01 and after 2001-01-01
              within 3 days
              on breach no remedy

            """;
    assertEquals(
        "`expect nobody can block assist` does not hold: `assist` never takes effect,"
            + " not even if everybody helps, so that nobody can block it",
        failure(text, "expect nobody can block assist"));
  }

  @Test
  void theProtectedPartyIsNotCounted() {
    assertEquals(
        "`expect ISL can block assist` does not hold: ISL is the one protected whenever this"
            + " arises: its own silence does not count",
        failure(
            ATTACK
                + """
                power ask victim may ask for help upon attack
                duty assist
                  each guarantor must assist victim
                  upon ask
                  within 3 days
                  on breach no remedy
                """,
            "expect ISL can block assist"));
  }

  @Test
  void theStoryOfABlockReplaysAndTellsWhoBlocked() {
    var pact =
        Pacts.of(
            HEAD
                + ATTACK
                + """
                decision measures
                  upon attack
                  by consent of NOR
                  within 3 days
                  otherwise rejected

                """
                + MEASURES
                + "expect nobody can block assist\n");
    var failure =
        new Expected(new Study(pact)).failure(pact.expectations().getFirst()).orElseThrow();
    assertEquals(List.of("NOR"), failure.parties());
    var story = (Story) failure.witness();
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` is met
               `measures` is put to the vote, until 2030-01-04 00:00
        day 1  Norway votes against `measures`
               `measures` is vetoed
               so `assist` never takes effect
        """,
        String.join("\n", story.lines()) + "\n");
    assertEquals(new Story.Ending.NeverArises(List.of("assist")), story.ending());
  }

  @Test
  void whoCannotIsSaidWithoutAWordOfTheOthers() {
    var text =
        ATTACK
            + "decision measures upon attack by consent of NOR within 3 days otherwise rejected\n";
    assertEquals("holds", failure(text, "expect DNK, SWE cannot block measures"));
    assertEquals("holds", failure(text, "expect ISL cannot block measures"));
    assertEquals(
        "`expect guarantor cannot block measures` does not hold: NOR can, alone",
        failure(text, "expect guarantor cannot block measures"));
  }

  @Test
  void partiesThatTheTextTreatsAlikeAreTriedOnce() {
    var pact = Pacts.of(HEAD + ATTACK + "power call NOR may call a meeting\n");
    assertEquals(List.of(List.of(0), List.of(1), List.of(2, 3, 4)), new Board(pact).twins());
  }

  @Test
  void anExpectationIsTextAgain() {
    for (var text :
        List.of(
            "expect nobody can block assist",
            "expect NOR, DNK can block assist",
            "expect NOR cannot block assist",
            "expect no party can block assist except guarantor"))
      assertEquals(
          text,
          Expected.text(
              expectation(
                  ATTACK
                      + "duty assist each guarantor must assist victim upon attack within 3 days on"
                      + " breach no remedy\n"
                      + text)));
  }

  private static Expectation expectation(String text) {
    return Pacts.of(HEAD + text + "\n").expectations().getFirst();
  }
}
