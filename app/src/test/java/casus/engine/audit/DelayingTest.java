package casus.engine.audit;

import static casus.engine.audit.Expecting.failure;
import static casus.engine.audit.Expecting.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DelayingTest {
  private static final String TALK =
      """
      duty consult
        guarantor jointly must consult
        upon attack
        within 3 days
        on breach no remedy

      duty assist
        each guarantor must assist victim
        upon consult fulfilled or consult breached
        within 3 days
        on breach no remedy
      """;

  @Test
  void whoeverStaysAwayFromTalksPutsHelpOffAsLongAsTheyMayLast() {
    assertEquals("holds", failure(TALK, "expect guarantor can delay assist"));
    assertEquals("holds", failure(TALK, "expect NOR can delay assist by 3 days"));
    assertEquals("holds", failure(TALK, "expect nobody can delay assist by more than 3 days"));
    assertEquals("holds", failure(TALK, "expect ISL cannot delay assist"));
    assertEquals(
        "`assist` takes effect 3 days later though NOR does what it can",
        failure(TALK, "expect NOR can delay assist by 4 days"));
    assertEquals(
        "any guarantor (NOR, DNK, SWE or FIN) can, alone, by 3 days",
        failure(TALK, "expect nobody can delay assist by more than 2 days"));
    assertEquals(
        "`consult` takes effect no later though NOR does what it can",
        failure(TALK, "expect NOR can delay consult"));
  }

  @Test
  void whoeverCanBlockCanDelayForEver() {
    var vote = "decision measures upon attack by consent of NOR within 3 days otherwise rejected\n";
    assertEquals("holds", failure(vote, "expect NOR can delay measures by 300 days"));
    assertEquals("holds", failure(vote, "expect no party can delay measures except NOR"));
    assertEquals(
        "NOR can, alone, for ever",
        failure(vote, "expect nobody can delay measures by more than 30 days"));
  }

  @Test
  void aTimeThatNoPlayIsFollowedForIsNotAskedAbout() {
    assertEquals(
        "nothing is followed for longer than 400 days",
        failure(TALK, "expect nobody can delay assist by more than 500 days"));
  }

  @Test
  void theStoryTellsUntilWhenItIsPutOff() {
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` is met
               `consult` is owed, until 2030-01-04 00:00
        day 1  Denmark, Sweden and Finland: consult, as `consult` asks
        day 4  Norway: consult, as `consult` asks
               `consult` is fulfilled
               `assist` is owed by Norway, Denmark, Sweden and Finland, until 2030-01-07 00:00
               so `assist` takes effect
        """,
        story(TALK, "expect nobody can delay assist by more than 2 days"));
  }
}
