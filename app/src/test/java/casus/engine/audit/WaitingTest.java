package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WaitingTest {
  private static final String HEAD =
      """
      pact test "What waits for what"

      conventions
        late cures
        abstention ignored

      party UKR, POL as side

      """;

  private static void check(String text, String expectation, String answer) {
    var pact = Pacts.of(HEAD + text + "\nexpect " + expectation + "\n");
    assertEquals(
        answer,
        new Expected(new Study(pact))
            .failure(pact.expectations().getFirst())
            .map(failure -> failure.message().replaceFirst(".* does not hold: ", ""))
            .orElse("holds"));
  }

  private static final String CIRCLE =
      """
      stage ceasefire requires cease-fire by UKR, cease-fire by POL no time limit
      stage elections requires ceasefire, border no time limit
      stage border requires settlement, law-adopted no time limit
      stage settlement requires elections no time limit
      """;

  @Test
  void aStageThatWaitsForItselfIsFoundAtAnyRemove() {
    check(
        CIRCLE,
        "no stage waits for itself",
        "`elections` waits for `border`, `border` waits for `settlement` and `settlement` waits for"
            + " `elections`");
    check(CIRCLE, "border waits for itself", "holds");
    check(CIRCLE, "ceasefire waits for itself", "nothing that it waits for waits for it");
    check(CIRCLE, "ceasefire does not wait for itself", "holds");
  }

  @Test
  void aSequenceThatGoesStraightDoesNotWaitForItself() {
    check(
        """
        stage ceasefire requires cease-fire by UKR no time limit
        stage elections requires ceasefire no time limit
        stage border requires elections, ceasefire no time limit
        """,
        "no stage waits for itself",
        "holds");
  }

  @Test
  void aDeedThatIsOwedOnlyAfterwardsKeepsTheStageWaiting() {
    var text =
        """
        stage elections requires elections-held by UKR no time limit
        stage border requires elections no time limit
        duty hold
          UKR must %s
          upon %s
          within no time limit
          on breach no remedy
        """;
    check(
        text.formatted("elections-held", "border reached"),
        "no stage waits for itself",
        "`elections` waits for `hold`, `hold` waits for `border` and `border` waits for"
            + " `elections`");
    check(text.formatted("law-adopted", "border reached"), "no stage waits for itself", "holds");
    check(
        text.formatted("elections-held", "border reached or ask")
            + "power ask any side may ask for elections\n",
        "no stage waits for itself",
        "holds");
  }
}
