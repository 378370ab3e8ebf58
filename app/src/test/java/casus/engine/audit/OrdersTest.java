package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdersTest {
  private static final String HEAD =
      """
      pact test "Which comes first"

      conventions
        late cures
        abstention ignored
        suspension tolls

      party ISL as beneficiary
      party NOR, DNK, SWE as guarantor

      trigger attack
        when invasion on ISL

      duty assist
        each guarantor must assist victim
        upon %s
        within 7 days
        on breach no remedy

      """;

  private static void check(String upon, String text, String... found) {
    var sensitive = Orders.of(new Study(Pacts.of(HEAD.formatted(upon) + text)));
    assertEquals(
        List.of(found),
        sensitive.stream().map(each -> each.first() + " / " + each.second()).toList());
    for (var each : sensitive) assertNotEquals(each.witness().ending(), each.otherwise().ending());
  }

  private static final String VOTE =
      "decision joint upon attack by majority of guarantor within 3 days otherwise rejected\n";

  @Test
  void ballotsAndPerformancesDoNotMindTheirOrder() {
    check("attack", "");
    check("joint adopted", VOTE);
  }

  @Test
  void aVetoBesideTheLastVoteDoes() {
    check(
        "joint adopted",
        VOTE + "power stop SWE may veto joint\n",
        "Sweden uses `stop` / Denmark votes for `joint`");
  }

  @Test
  void leavingBesideTheAttackDoes() {
    check(
        "attack",
        "power leave DNK may withdraw\n"
            + "duty supply DNK must materiel upon attack within 7 days on breach no remedy\n",
        "Denmark uses `leave` / invasion by Norway on Iceland (ISL)");
  }
}
