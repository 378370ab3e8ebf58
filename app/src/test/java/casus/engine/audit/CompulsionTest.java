package casus.engine.audit;

import static casus.engine.audit.Expecting.failure;
import static casus.engine.audit.Expecting.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CompulsionTest {
  private static final String REQUEST =
      """
      power request
        victim may ask for help
        upon attack

      duty consult
        guarantor jointly must consult
        upon request
        within 3 days
        on breach no remedy

      duty assist
        each guarantor must assist victim
        upon consult fulfilled or consult breached
        within 3 days
        on breach no remedy
      """;

  @Test
  void whoeverIsAttackedCompelsWhatItsOwnRequestBrings() {
    assertEquals("holds", failure(REQUEST, "expect ISL can compel consult"));
    assertEquals("holds", failure(REQUEST, "expect ISL can compel consult within 1 hour"));
    assertEquals("holds", failure(REQUEST, "expect no party can compel consult except ISL"));
    assertEquals("ISL can, alone", failure(REQUEST, "expect nobody can compel consult"));
    assertEquals("ISL can, alone", failure(REQUEST, "expect ISL cannot compel consult"));
    assertEquals("holds", failure(REQUEST, "expect guarantor cannot compel consult"));
    assertEquals(
        "`consult` never takes effect though NOR does what it can",
        failure(REQUEST, "expect NOR can compel consult"));
  }

  @Test
  void timeThatOthersCanTakeIsCounted() {
    assertEquals("holds", failure(REQUEST, "expect ISL can compel assist within 3 days"));
    assertEquals(
        "`assist` takes effect only after 3 days though ISL does what it can",
        failure(REQUEST, "expect ISL can compel assist within 2 days"));
    assertEquals("holds", failure(REQUEST, "expect nobody can compel assist within 2 days"));
    assertEquals(
        "ISL can, alone", failure(REQUEST, "expect nobody can compel assist within 3 days"));
    assertEquals(
        """
        day 1  invasion by Norway on Iceland (ISL)
               `attack` is met
               Iceland may use `request`
        day 1  Iceland uses `request`
               `consult` is owed, until 2030-01-04 00:00
        day 1  Norway, Denmark and Sweden: consult, as `consult` asks
               so `assist` does not take effect within 2 days
        """,
        story(REQUEST, "expect ISL can compel assist within 2 days"));
  }

  @Test
  void whatNobodyCanStopComesAboutWhateverAnybodyDoes() {
    var duty =
        "duty assist each guarantor must assist victim upon attack within 3 days"
            + " on breach no remedy\n";
    assertEquals("holds", failure(duty, "expect guarantor can compel assist"));
    assertEquals(
        "it takes effect whatever anybody does", failure(duty, "expect nobody can compel assist"));
  }

  @Test
  void aVoteThatOthersHaveCannotBeCompelled() {
    var vote = "decision measures upon attack by %s within 3 days otherwise rejected\n";
    assertEquals(
        "holds",
        failure(vote.formatted("majority of guarantor"), "expect nobody can compel measures"));
    assertEquals(
        "NOR can, alone",
        failure(vote.formatted("consent of NOR"), "expect nobody can compel measures"));
    assertEquals(
        "holds", failure(vote.formatted("consent of NOR"), "expect NOR can compel measures"));
  }

  @Test
  void whatHangsOnAWordIsCompelledUnderEveryReadingOrNotAtAll() {
    var word =
        """
        term grave covers bombardment requires significant decided by nobody
        trigger grave-attack when grave on ISL
        duty help each guarantor must assist victim upon grave-attack within 1 day
          on breach no remedy
        """;
    assertEquals(
        "`help` never takes effect though ISL does what it can if `grave` is read narrowly",
        failure(word, "expect ISL can compel help"));
    assertEquals(
        "it takes effect whatever anybody does if `grave` is read broadly",
        failure(word, "expect nobody can compel help"));
  }

  @Test
  void whatNeverArisesIsCompelledByNobodyAndSoProvesNothing() {
    assertEquals(
        "`measures` never takes effect, not even if everybody helps",
        failure(
            "decision measures upon attack when before 2000-01-01 and after 2001-01-01"
                + " by majority of guarantor within 3 days otherwise rejected\n",
            "expect nobody can compel measures"));
  }
}
