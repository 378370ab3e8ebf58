package casus.engine.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.engine.audit.Audit;
import casus.engine.audit.Finding;
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

  private static final String MONEY =
      """

      duty money "Art 4"
        NOR must assist ISL
        until 2031-12-31
        on breach no remedy
      """;

  @Test
  void helpThatIsDueByADateMustComeByATime() {
    assertEquals(List.of(), found(PACT.formatted("until 2031-12-31")));
    assertEquals(List.of(), found(PACT.formatted("on 2031-12-31")));
  }

  @Test
  void itIsLeftAsideWhereOtherHelpHasNoTime() {
    var endless =
        "Art 2: the clock runs for words and not for help: `consult` is due within 24 hours;"
            + " `assist` need come by no time";
    assertEquals(List.of(endless), found(PACT.formatted("within no time limit")));
    assertEquals(List.of(endless), found(PACT.formatted("within no time limit") + MONEY));
  }

  private static List<String> found(String pact) {
    return Audit.audit(Pacts.of(pact), List.of(new DeadlineOnTalkOnly())).stream()
        .map(Finding::message)
        .toList();
  }
}
