package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {
  private static final String HEAD =
      """
      pact test "Who is left"

      conventions
        late cures
        abstention ignored

      party ISL as beneficiary
      party NOR, DNK as guarantor

      trigger attack
        when invasion on %s

      """;

  private static String pact(String victims, String text) {
    return HEAD.formatted(victims) + text;
  }

  private static void unborne(String victims, String bearer, String... cases) {
    var text = "duty help %s must assist victim upon attack within 3 days on breach no remedy\n";
    assertEquals(
        List.of(cases),
        Calls.unborne(new Study(Pacts.of(pact(victims, text.formatted(bearer))))).stream()
            .map(Calls.Vain::cases)
            .toList());
  }

  @Test
  void aDutyIsUnborneIfAllWhoWouldBearItAreLeftOut() {
    unborne("ISL", "each guarantor except attacker");
    unborne("ISL", "each guarantor");
    unborne("ISL", "each NOR except attacker", " if NOR attacks ISL");
    unborne("ISL, NOR", "each NOR except victim", " if NOR is attacked");
    unborne("ISL", "any of NOR except attacker", " if NOR attacks ISL");
    unborne(
        "guarantor",
        "each guarantor except party to the attack",
        " if one of NOR or DNK attacks another");
    unborne("ISL", "each attacker", " if another state attacks ISL");
  }

  private static void lost(String rule, String... cases) {
    var text =
        """
        decision joint upon attack by %s within 3 days otherwise rejected
        duty help each guarantor must assist upon joint within 3 days on breach no remedy
        """;
    assertEquals(
        List.of(cases),
        Calls.unreachable(new Study(Pacts.of(pact("ISL", text.formatted(rule))))).stream()
            .map(vain -> vain.cases() + (vain.always() ? " always" : ""))
            .toList());
  }

  @Test
  void aDecisionIsOutOfReachIfAllVotesForItAreNotEnough() {
    lost("at least 2 of guarantor");
    lost("at least 2 of guarantor excluding attacker", " if NOR or DNK attacks ISL");
    lost("at least 1 of guarantor excluding attacker");
    lost("at least 1 of ISL excluding victim", " always");
    lost(
        "majority of guarantor excluding party to the attack with quorum 2",
        " if NOR or DNK attacks ISL");
    lost("at least 2 of guarantor excluding attacker or consent of ISL");
    lost("unless rejected by majority of guarantor");
  }
}
