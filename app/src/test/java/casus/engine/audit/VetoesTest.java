package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.audit.rules.AuditRules;
import casus.pact.Pact;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the rules about who can stop help say at the borders of their questions.
class VetoesTest {
  private static final String HEAD =
      """
      pact test "Help by a vote"

      conventions
        late cures
        abstention blocks-unanimity

      party ISL as beneficiary
      party %s as guarantor

      trigger attack "Art 1"
        when invasion%s on ISL
      """;

  private static final String ASSIST =
      """

      duty assist "Art 3"
        each guarantor must assist victim
        upon %s
        within 3 days
        on breach no remedy
      """;

  private static final String VOTE =
      """

      decision measures "Art 2"
        upon attack
        by %s
        within 3 days
        otherwise %s
      """;

  private static Pact voted(String guarantors, String rule, String otherwise) {
    return Pacts.of(
        HEAD.formatted(guarantors, "")
            + VOTE.formatted(rule, otherwise)
            + ASSIST.formatted("measures adopted"));
  }

  private static List<String> found(Pact pact, String... rules) {
    var asked = List.of(rules).stream().map(id -> AuditRules.find(id).orElseThrow()).toList();
    return Audit.audit(pact, asked).stream()
        .map(finding -> finding.rule() + " " + finding.severity().text() + " " + finding.parties())
        .toList();
  }

  private static List<String> vetoes(Pact pact) {
    return found(pact, "attacker-veto", "single-veto", "joint-veto-only");
  }

  @Test
  void aVetoOfTheAttackerComesBeforeThatOfTheOthers() {
    assertEquals(
        List.of("attacker-veto hole [NOR, DNK, SWE]", "single-veto risk [NOR, DNK, SWE]"),
        vetoes(voted("NOR, DNK, SWE", "unanimity of guarantor", "nothing")));
  }

  @Test
  void whoeverIsNamedIsNotLikeTheOthers() {
    assertEquals(
        List.of("attacker-veto hole [NOR]", "single-veto risk [NOR]"),
        vetoes(voted("NOR, DNK, SWE", "consent of NOR", "nothing")));
  }

  @Test
  void theOnlyGuarantorHasNoVetoOverHelpThatCouldComeFromNobodyElse() {
    assertEquals(
        List.of("single-veto risk [NOR]"),
        vetoes(voted("NOR", "unanimity of guarantor", "nothing")));
  }

  @Test
  void aMajorityIsStoppedByTwoOfThree() {
    assertEquals(
        List.of("single-veto note [NOR, DNK, SWE]"),
        vetoes(
            Pacts.of(
                HEAD.formatted("NOR, DNK, SWE", " by a third state")
                    + VOTE.formatted("majority of guarantor", "nothing")
                    + ASSIST.formatted("measures adopted"))));
  }

  @Test
  void whereEachMayActAVetoStopsJointActionOnly() {
    assertEquals(
        List.of("joint-veto-only note [NOR, DNK, SWE]"),
        vetoes(voted("NOR, DNK, SWE", "unanimity of guarantor", "each may act")));
  }

  @Test
  void helpThatFollowsFromTheAttackHangsOnNobody() {
    var pact = Pacts.of(HEAD.formatted("NOR, DNK, SWE", "") + ASSIST.formatted("attack"));
    assertEquals(
        List.of(),
        found(
            pact,
            "attacker-veto",
            "single-veto",
            "joint-veto-only",
            "lapse-on-silence",
            "request-gate",
            "interested-judge"));
  }

  @Test
  void silenceThatAdoptsDoesNotLapse() {
    assertEquals(
        List.of(),
        found(
            voted("NOR, DNK, SWE", "unless rejected by majority of guarantor", "nothing"),
            "lapse-on-silence"));
    assertEquals(
        List.of(),
        found(voted("NOR, DNK, SWE", "unanimity of guarantor", "adopted"), "lapse-on-silence"));
  }

  @Test
  void twoWaysToAskAreAGateTogether() {
    var asks =
        """

        power request "Art 2"
          ISL may ask for assistance
          upon attack

        power convene "Art 2"
          any guarantor may convene guarantor
          upon attack
        """;
    var pact =
        Pacts.of(
            HEAD.formatted("NOR, DNK, SWE", "") + asks + ASSIST.formatted("request or convene"));
    assertEquals(List.of("request-gate note [ISL, NOR, DNK, SWE]"), found(pact, "request-gate"));
  }

  @Test
  void whereOthersAloneMayAskTheOneAttackedCannot() {
    var asks =
        """

        power convene "Art 2"
          NOR may call a consultation
          upon attack
        """;
    var pact = Pacts.of(HEAD.formatted("NOR, DNK, SWE", "") + asks + ASSIST.formatted("convene"));
    assertEquals(List.of("request-gate risk [NOR]"), found(pact, "request-gate"));
    assertTrue(
        Audit.audit(pact, List.of(AuditRules.find("request-gate").orElseThrow()))
            .getFirst()
            .message()
            .contains("which the party attacked cannot"));
  }

  @Test
  void noStoryEndsInIdleTime() {
    for (var name : List.of("istanbul-draft-2022", "csto", "us-draft-guarantee-2025")) {
      var study = new Study(Pacts.named(name));
      for (var held :
          study.vetoes(study.helpInAnyForm(), 2).cases().stream()
              .flatMap(one -> one.held().stream())
              .toList()) {
        var story = held.story().get();
        assertTrue(story.steps().size() <= 3, name + story.lines());
        assertTrue(!story.steps().getLast().event().equals("time passes"), name + story.lines());
      }
    }
  }
}
