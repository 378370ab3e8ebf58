package casus.engine.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.audit.Audit;
import casus.engine.audit.Finding;
import casus.engine.audit.Pacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotInForceTest {
  @Test
  void onlyTheSevenMainLevelsAreSteps() {
    checkSteps("claimed", "6 steps");
    checkSteps("corroborated", "5 steps");
    checkSteps("confirmed", "4 steps");
    checkSteps("text-described", "4 steps");
    checkSteps("text-leaked", "4 steps");
    checkSteps("text-published", "3 steps");
    checkSteps("initialled", "3 steps");
    checkSteps("signed", "2 steps");
    checkSteps("ratified", "1 step");
    checkSteps("provisional", "1 step");
  }

  private static void checkSteps(String status, String steps) {
    var said = said(status, "treaty");
    assertEquals(1, said.size(), status);
    assertTrue(said.getFirst().contains(", " + steps + " below a text in force"), said::toString);
  }

  @Test
  void aTextInForceThatIsNoTreatySaysWhatItIs() {
    for (var kind : List.of("treaty", "protocol"))
      assertEquals(List.of(), said("in-force", kind), kind);
    for (var kind : List.of("memorandum", "executive-agreement", "political"))
      assertTrue(said("in-force", kind).getFirst().contains("of kind `" + kind + "`"), kind);
  }

  private static List<String> said(String status, String binding) {
    var pact =
        """
        pact example "A text"
          status %s
          binding %s

        party ISL as beneficiary
        party NOR as guarantor

        ban no-force "Art 1"
          NOR must not armed-force on ISL
          throughout
          on breach no remedy
        """;
    return Audit.audit(Pacts.of(pact.formatted(status, binding)), List.of(new NotInForce()))
        .stream()
        .map(Finding::text)
        .toList();
  }
}
