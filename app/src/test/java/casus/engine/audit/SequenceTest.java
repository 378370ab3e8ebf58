package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import casus.engine.audit.rules.AuditRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private static final String HEAD =
      """
      pact test "What steps come to" %s

      conventions
        late cures

      party UKR, POL as side

      term calm
        covers     cease-fire
        arguably   withdraw-forces
        decided by nobody

      """;

  private static void check(String rule, String head, String text, String... found) {
    var findings =
        Audit.audit(
            Pacts.of(HEAD.formatted(head) + text), List.of(AuditRules.find(rule).orElseThrow()));
    assertEquals(
        List.of(found),
        findings.stream().map(each -> each.severity().text() + " " + each.message()).toList());
    for (var finding : findings)
      if (finding.bounds().isPresent()) assertInstanceOf(Story.class, finding.witness());
  }

  @Test
  void aStepIsReachedIfAnyDeedThatItsWordTakesInCountsForSure() {
    check("unreachable-stage", "", "stage a requires calm by UKR no time limit");
    check(
        "unreachable-stage",
        "",
        "stage a requires calm by UKR, withdraw-forces by POL in crimea no time limit");
    check(
        "unreachable-stage",
        "",
        """
        term hope requires sustained covers cease-fire decided by nobody
        stage a requires hope by UKR, cease-fire by POL no time limit
        stage b requires a no time limit
        """,
        "hole `a` is never reached: no deed counts for sure as `hope` by UKR; `b` waits behind it");
  }

  @Test
  void aDateThatIsOverBeforeTheSequenceOpensIsFound() {
    var step = "stage a requires cease-fire by UKR until 2029-06-30\n";
    var entry = "entry day on 2030-01-01\n";
    check("unreachable-stage", "", step);
    check("unreachable-stage", "signed 2029-01-01", step + entry);
    check(
        "unreachable-stage",
        "",
        step + entry,
        "hole `a` must be reached by 2029-06-30, and no step opens before 2030-01-01 00:00");
  }

  @Test
  void whoeverOwesTheDeedByATimeHoldsNoHostage() {
    var step = "stage a requires cease-fire by UKR no time limit\n";
    var owed = "duty stop UKR must cease-fire %s on breach no remedy\n";
    var stall = "UKR can, alone and without a breach, keep `a` from ever being reached";
    check("hostage-step", "", step, "note " + stall);
    check("hostage-step", "", step + owed.formatted("within 3 days"));
    check("hostage-step", "", step + owed.formatted("no time limit"), "note " + stall);
    check("hostage-step", "", step + owed.formatted("until 2035-01-01"));
    check(
        "hostage-step",
        "",
        step
            + owed.formatted("within soon")
            + "open soon decided by nobody readings 1 day | 3 days");
  }

  @Test
  void whoeverHoldsAnEarlierStepIsNotToldAgainOfALaterOne() {
    check(
        "hostage-step",
        "",
        """
        stage a requires cease-fire by UKR no time limit
        stage b requires a, cease-fire by UKR no time limit
        stage c requires b, cease-fire by anyone except UKR no time limit
        """,
        "risk UKR can, alone and without a breach, keep `a` from ever being reached; `b` and `c`"
            + " wait behind it");
  }
}
