package casus.engine.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.engine.audit.Audit;
import casus.engine.audit.Pacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineOnTalkOnlyTest {
  private static final String PACT =
      """
      pact example "A meeting in a day, help by a date"

      conventions
        late cures

      party ISL as beneficiary
      party NOR, DNK as guarantor

      trigger attack "Art 1"
        when invasion on ISL

      duty consult "Art 2"
        guarantor jointly must consult
        upon attack
        within 24 hours
        on breach no remedy

      duty assist "Art 3"
        each guarantor must assist victim
        upon attack
        %s
        on breach no remedy
      """;

  @Test
  void helpThatIsDueByADateMustComeByATime() {
    assertEquals(0, found("until 2031-12-31"));
    assertEquals(0, found("on 2031-12-31"));
  }

  @Test
  void helpWithoutATimeNeedNot() {
    assertEquals(1, found("within no time limit"));
  }

  private static int found(String limit) {
    return Audit.audit(Pacts.of(PACT.formatted(limit)), List.of(new DeadlineOnTalkOnly())).size();
  }
}
