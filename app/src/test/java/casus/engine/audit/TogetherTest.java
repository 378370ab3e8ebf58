package casus.engine.audit;

import static casus.engine.audit.Expecting.failure;
import static casus.engine.audit.Expecting.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TogetherTest {
  private static final String ASSIST =
      """
      duty assist
        each guarantor must assist victim
        upon measures adopted
        within 3 days
        on breach no remedy
      """;

  private static String vote(String rule) {
    return "decision measures upon attack by "
        + rule
        + " within 3 days otherwise rejected\n"
        + ASSIST;
  }

  @Test
  void aListOfPartiesBlocksTogetherWhatNoneOfThemBlocksAlone() {
    var text = vote("at least 3 of guarantor");
    assertEquals("holds", failure(text, "expect NOR, DNK can block assist together"));
    assertEquals(
        "NOR and DNK can, together", failure(text, "expect NOR, DNK cannot block assist together"));
    assertEquals("holds", failure(text, "expect guarantor cannot block assist"));
    var majority = vote("at least 2 of guarantor");
    assertEquals("holds", failure(majority, "expect NOR, DNK cannot block assist together"));
    assertEquals(
        "`assist` takes effect though NOR and DNK refuse",
        failure(majority, "expect NOR, DNK can block assist together"));
    assertEquals("holds", failure(majority, "expect NOR, DNK, SWE can block assist together"));
  }

  @Test
  void soManyOfARoleAreTriedByTheirKinds() {
    var text = vote("at least 3 of guarantor and no veto of FIN");
    assertEquals("holds", failure(text, "expect any 2 of guarantor can block assist together"));
    assertEquals(
        "NOR and DNK can, together",
        failure(text, "expect no 2 of guarantor can block assist together"));
    assertEquals("FIN can", failure(text, "expect no 1 of guarantor can block assist together"));
    assertEquals(
        "`assist` takes effect though NOR refuses",
        failure(text, "expect any 1 of guarantor can block assist together"));
    assertEquals(
        "there are not so many of them",
        failure(text, "expect any 5 of guarantor can block assist together"));
  }

  @Test
  void anAttackerMayBeOneOfThem() {
    var text =
        """
        decision measures
          upon attack
          by at least 2 of guarantor excluding attacker
          within 3 days
          otherwise rejected
        """
            + ASSIST;
    assertEquals(
        "NOR and DNK can, together",
        failure(text, "expect no 2 of guarantor can block assist together"),
        "who attacks is the third without a vote");
  }

  @Test
  void theProtectedPartyIsNeverOneOfThem() {
    assertEquals(
        "one of ISL and NOR is the one protected whenever this arises: its own silence does not"
            + " count",
        failure(vote("consent of NOR"), "expect ISL, NOR can block assist together"));
    assertEquals(
        "holds", failure(vote("consent of NOR"), "expect ISL, NOR cannot block assist together"));
  }

  @Test
  void whatNeverArisesIsBlockedByNobody() {
    assertEquals(
        "`assist` never takes effect, not even if everybody helps, so that nobody can block it",
        failure(
            vote("consent of NOR")
                .replace(
                    "upon measures", "when before 2000-01-01 and after 2001-01-01 upon measures"),
            "expect no 2 of guarantor can block assist together"));
  }

  @Test
  void theStoryTellsHowTheyBlock() {
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` is met
               `measures` is put to the vote, until 2030-01-04 00:00
        day 1  Denmark and Sweden vote against `measures`
               `measures` is rejected
               so `assist` never takes effect
        """,
        story(vote("at least 3 of guarantor"), "expect NOR, DNK cannot block assist together"));
  }
}
