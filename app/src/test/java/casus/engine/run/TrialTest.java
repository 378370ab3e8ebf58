package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import casus.chronicle.When;
import casus.engine.run.Claim.Sense;
import casus.engine.run.Claim.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static final String ROWS =
      """
      2031-03-01T04:00Z,RUS,unmarked-forces,ISL,ISL,
      2031-03-02T04:00Z,RUS,invasion,ISL,ISL,
      2031-03-02T06:00Z,ISL,request,,,harbour/request
      2031-03-02T12:00Z,NOR,consult,,,
      2031-03-09,DNK,request,,,harbour/request
      """;

  private static String under(Claim claim) {
    var opened =
        assertInstanceOf(
            Trial.Opening.Opened.class,
            Trial.of(Runs.pact(Runs.HARBOUR), Runs.chronicle(ROWS), Settings.PLAIN));
    return opened.trial().under(claim).map(Under::text).orElse("under no reading");
  }

  private static void check(
      String clause, String party, Sense sense, Verdict verdict, String due, String expected) {
    var claim =
        new Claim(
            clause,
            Optional.of(party).filter(code -> !code.isEmpty()),
            Optional.empty(),
            verdict,
            sense,
            Optional.of(due).filter(text -> !text.isEmpty()).map(When::of),
            Optional.empty());
    assertEquals(expected, under(claim), claim.text());
  }

  @Test
  void aClaimHoldsUnderThoseReadingsInWhichItIsSo() {
    check("attack", "", Sense.IS, Verdict.MET, "", "under every reading");
    check("consult", "NOR", Sense.IS, Verdict.FULFILLED, "", "under every reading");
    check("consult", "DNK", Sense.IS, Verdict.BREACHED, "", "under every reading");
    check("consult", "RUS", Sense.IS, Verdict.OWED, "", "under no reading");
    check("help", "", Sense.IS_NOT, Verdict.OWED, "", "under every reading");
    check("joint-help", "", Sense.IS, Verdict.REJECTED, "", "under every reading");
    check("request", "DNK", Sense.IS, Verdict.VOID, "", "under every reading");
    check("request", "ISL", Sense.IS, Verdict.VOID, "", "under no reading");
    check("request", "ISL", Sense.IS, Verdict.USED, "", "under every reading");
  }

  @Test
  void aTimeNamedMustHoldTheInstant() {
    check("consult", "NOR", Sense.IS, Verdict.OWED, "2031-03-03", "under every reading");
    check("consult", "NOR", Sense.IS, Verdict.OWED, "2031-03-03T06:00Z", "under every reading");
    check("consult", "NOR", Sense.IS, Verdict.OWED, "2031-03-04", "under no reading");
  }

  @Test
  void aTriggerIsMetWhenItsCaseIsRecognised() {
    var since = Optional.of(When.of("2031-03-01"));
    var claim =
        new Claim(
            "attack",
            Optional.empty(),
            Optional.of("ISL"),
            Verdict.MET,
            Sense.IS,
            Optional.empty(),
            since);
    assertEquals("if `attack-word` is read in the broad sense", under(claim));
  }
}
