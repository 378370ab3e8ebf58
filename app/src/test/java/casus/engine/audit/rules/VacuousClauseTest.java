package casus.engine.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.engine.audit.Audit;
import casus.engine.audit.Finding;
import casus.engine.audit.Pacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacuousClauseTest {
  private static final String PACT =
      """
      pact example "A guarantee that rests after a first strike"

      conventions
        late cures
        suspension tolls

      party UKR as beneficiary
      party NOR, DNK as guarantor

      trigger attack "Art 1"
        when invasion on UKR

      duty assist "Art 2"
        guarantor jointly must assist victim
        upon attack
        within 3 days
        on breach no remedy

      void first-strike "Art 3"
        when invasion by UKR on RUS
        suspends assist
        decided by nobody

      power resumption "Art 4"
        any guarantor may resume assist
        upon first-strike
      """;

  @Test
  void whatWaitsForAVoidingConditionIsNotSaidToBeVain() {
    assertEquals(List.of(), said());
  }

  private static List<String> said() {
    return Audit.audit(Pacts.of(PACT), List.of(new VacuousClause())).stream()
        .map(Finding::text)
        .toList();
  }
}
