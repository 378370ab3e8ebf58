package casus.engine.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.engine.audit.Audit;
import casus.engine.audit.Finding;
import casus.engine.audit.Pacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class LapseOnSilenceTest {
  private static final String PACT =
      """
      pact example "Sanctions on notice"

      conventions
        late cures

      party ISL as beneficiary
      party NOR, DNK as guarantor
      party SWE as signatory

      power notice "Art 1"
        %s may notify non-performance

      decision return "Art 2"
        upon notice
        by %s
        within 30 days
        otherwise nothing

      duty measures "Art 3"
        each guarantor must sanctions-snapback
        upon return adopted
        within 3 days
        on breach no remedy
      """;

  private static final String VOTED_DOWN = "unless rejected by majority of guarantor";

  @Test
  void whoeverCannotAskIsNotLeftAlone() {
    assertEquals(List.of(), said("each guarantor", VOTED_DOWN));
  }

  @Test
  void whoeverAsksInVainIsLeftAlone() {
    assertEquals(1, said("SWE", "majority of guarantor").size());
  }

  private static List<String> said(String notifier, String rule) {
    return Audit.audit(Pacts.of(PACT.formatted(notifier, rule)), List.of(new LapseOnSilence()))
        .stream()
        .map(Finding::text)
        .toList();
  }
}
