package casus.engine.audit;

import static casus.engine.audit.Expecting.failure;
import static casus.engine.audit.Expecting.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DueByTest {
  private static final String TALK =
      """
      duty consult
        guarantor jointly must consult
        upon attack
        within 3 days
        on breach no remedy

      duty assist
        each guarantor must assist victim
        upon consult fulfilled%s
        within 3 days
        on breach no remedy
      """;

  private static final String VOTE =
      """
      decision measures
        upon attack
        by majority of guarantor
        within 3 days
        otherwise rejected

      duty assist
        each guarantor must assist victim
        upon measures adopted
        within 3 days
        on breach no remedy
      """;

  @Test
  void whatFollowsFromADutyIsOwedWhenThatIsKeptAtTheLatest() {
    var text = TALK.formatted("");
    assertEquals("holds", failure(text, "expect assist owed within 3 days of attack"));
    assertEquals("holds", failure(text, "expect help owed upon attack"));
    assertEquals("holds", failure(text, "expect assist not owed within 2 days of attack"));
    assertEquals("holds", failure(text, "expect assist can be owed within 1 hour of attack"));
    assertEquals(
        "nobody breaches anything, and `assist` is owed only after 3 days",
        failure(text, "expect assist owed within 2 days of attack"));
    assertEquals(
        "`assist` is owed after 3 days at the latest",
        failure(text, "expect assist not owed within 3 days of attack"));
    assertEquals(
        "`assist` is owed at once",
        failure(text, "expect assist cannot be owed within 3 days of attack"));
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` is met
               `consult` is owed, until 2030-01-04 00:00
               so `assist` does not take effect within 2 days
        """,
        story(text, "expect assist owed within 2 days of attack"));
  }

  @Test
  void whatAVoteMayLawfullyRefuseOrLetLapseIsNotOwed() {
    assertEquals("holds", failure(VOTE, "expect help not owed upon attack"));
    assertEquals("holds", failure(VOTE, "expect help can be owed within 1 hour of attack"));
    assertEquals(
        "nobody breaches anything, and `assist` is never owed",
        failure(VOTE, "expect help owed within 7 days of attack"));
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` is met
               `measures` is put to the vote, until 2030-01-04 00:00
        day 4  time passes
               `measures` is rejected
               so `assist` never takes effect
        """,
        story(VOTE, "expect help owed within 7 days of attack"));
  }

  @Test
  void aBreachIsNoWayToPutItOff() {
    var talks =
        """
        duty consult
          guarantor jointly must consult
          upon attack
          within 1 day
          on breach no remedy

        duty report
          each guarantor must report
          upon consult breached
          within 1 day
          on breach no remedy
        """;
    assertEquals("holds", failure(talks, "expect report cannot be owed within 1 hour of attack"));
    assertEquals("holds", failure(talks, "expect report not owed upon attack"));
    assertEquals(
        "nobody breaches anything, and `report` is never owed",
        failure(talks, "expect report owed upon attack"));
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` is met
               `consult` is owed, until 2030-01-02 00:00
        day 2  Norway, Finland, Sweden and Denmark: consult, as `consult` asks
               `consult` is fulfilled
               so `report` never takes effect
        """,
        story(talks, "expect report owed upon attack"));
  }

  @Test
  void aRequestThatMayLawfullyBeLeftUndoneKeepsItFromBeingOwed() {
    var text =
        """
        power request victim may ask for help upon attack
        duty assist each guarantor must assist victim upon request within 1 day
          on breach no remedy
        """;
    assertEquals("holds", failure(text, "expect help not owed upon attack"));
    assertEquals("holds", failure(text, "expect help can be owed within 1 hour of attack"));
  }

  @Test
  void theDeedIsTakenToBeOfTheTriggersKind() {
    var text =
        """
        term grave covers bombardment requires significant decided by nobody
        trigger grave-attack when grave on ISL
        duty assist each guarantor must assist victim upon grave-attack within 1 day
          on breach no remedy
        """;
    assertEquals("holds", failure(text, "expect assist owed within 1 hour of grave-attack"));
    assertEquals(
        "`assist` is owed at once", failure(text, "expect help cannot be owed upon grave-attack"));
    assertEquals("holds", failure(text, "expect help cannot be owed upon attack"));
    assertEquals(
        "even if everybody helps, `assist` is never owed",
        failure(text, "expect help can be owed upon attack"));
  }

  @Test
  void anOpenTimeIsReadBothWays() {
    var text =
        "open promptly decided by nobody readings 1 day | 10 days\n"
            + TALK.formatted(" or consult breached")
                .replace(
                    "within 3 days\n  on breach no remedy\n\nduty",
                    "within promptly\n  on breach no remedy\n\nduty");
    assertEquals("holds", failure(text, "expect assist owed within 10 days of attack"));
    assertEquals(
        "nobody breaches anything, and `assist` is owed only after 10 days if `promptly` means 10"
            + " days",
        failure(text, "expect assist owed within 7 days of attack"));
    assertEquals(
        "`assist` is owed after 1 day at the latest if `promptly` means 1 day",
        failure(text, "expect assist not owed within 7 days of attack"));
  }

  @Test
  void aPactWithoutADutyToHelpOwesNone() {
    var text =
        "duty consult each guarantor must consult upon attack within 1 day on breach no remedy\n";
    assertEquals("holds", failure(text, "expect help cannot be owed upon attack"));
    assertEquals("holds", failure(text, "expect help not owed upon attack"));
    assertEquals("the pact knows no duty to help", failure(text, "expect help owed upon attack"));
  }

  @Test
  void aTriggerThatNothingMeetsProvesNothing() {
    var text =
        "trigger never when invasion on ISL and before 2000-01-01 and after 2001-01-01\n"
            + "duty assist each guarantor must assist victim upon never within 1 day"
            + " on breach no remedy\n";
    assertEquals(
        "nothing that anybody can do brings about `never`",
        failure(text, "expect help cannot be owed upon never"));
  }
}
