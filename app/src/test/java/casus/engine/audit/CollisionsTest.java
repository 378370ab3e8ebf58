package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.pact.Clause;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollisionsTest {
  private static final String HEAD =
      """
      pact test "To do and not to do"

      conventions
        late cures
        abstention ignored

      party ISL as beneficiary
      party NOR, CHE as guarantor

      trigger attack
        when invasion on ISL

      """;

  private static final String BAN =
      "ban quiet CHE must not defend throughout on breach no remedy\n";

  private static void check(String text, String... found) {
    assertEquals(
        List.of(found),
        Collisions.of(new Study(Pacts.of(HEAD + text))).stream()
            .map(collision ->
                String.join(", ", collision.bearers())
                    + ": "
                    + collision.duty().label().name()
                    + " against "
                    + String.join(", ", Words.quote(collision.broken())))
            .toList());
  }

  private static String duty(String bearer, String what) {
    return "duty help %s must %s upon attack within 3 days on breach no remedy\n"
        .formatted(bearer, what);
  }

  @Test
  void aDutyCollidesWithABanOnEveryWayToPerformIt() {
    check(duty("each guarantor", "no-fly") + BAN, "CHE: help against `quiet`");
    check(duty("each guarantor", "do any of no-fly, materiel") + BAN);
    check(duty("each guarantor", "do all of no-fly, materiel") + BAN, "CHE: help against `quiet`");
    check(duty("each guarantor", "assist victim") + BAN);
    check(duty("NOR", "no-fly") + BAN);
  }

  @Test
  void whatIsLessThanTheLeastIsNoWayToPerformADuty() {
    var ban = "ban quiet CHE must not assist throughout on breach no remedy\n";
    var any = ways(duty("CHE", "assist victim") + ban);
    assertTrue(any.contains("intel") && any.contains("no-fly"), any::toString);
    var least =
        ways(
            duty("CHE", "assist victim").replace(" on breach", " at least defend on breach") + ban);
    assertTrue(least.contains("assist") && least.contains("no-fly"), least::toString);
    assertFalse(least.contains("intel") || least.contains("materiel"), least::toString);
  }

  /// The deeds that are tried as a performance of `help`.
  private static List<String> ways(String text) {
    var pact = Pacts.of(HEAD + text);
    var duty = pact.find(Clause.Norm.class, "help").orElseThrow();
    var ban = pact.find(Clause.Norm.class, "quiet").orElseThrow();
    return new Clashes(List.of(new Board(pact)))
        .candidates(new Provision(0, duty), List.of(new Provision(0, ban))).stream()
            .flatMap(List::stream)
            .toList();
  }

  @Test
  void oneWayMayBreakOneBanAndAnotherWayAnother() {
    check(
        duty("each guarantor", "do any of no-fly, land-deploy")
            + "ban sky CHE must not no-fly throughout on breach no remedy\n"
            + "ban land CHE must not land-deploy throughout on breach no remedy\n",
        "CHE: help against `sky`, `land`");
  }

  @Test
  void whatAnyOfSeveralMayDoCollidesOnlyIfNobodyElseIsThere() {
    check(duty("any of guarantor", "no-fly") + BAN);
    check(duty("any of CHE", "no-fly") + BAN, "CHE: help against `quiet`");
    check(duty("guarantor jointly", "no-fly") + BAN, "CHE: help against `quiet`");
  }

  @Test
  void whatTheTextSettlesIsNoCollision() {
    var both = duty("each guarantor", "no-fly") + BAN;
    check(both + "exception case to quiet when attack met\n");
    check(both + "exception case to help when attack met\n");
    check(both + "precedence order quiet prevails over help\n");
    check(both + "precedence order help prevails over quiet\n");
  }

  @Test
  void aBanSomewhereElseOrOnSomebodyElseDoesNotCollide() {
    var ban = "ban quiet CHE must not defend %s throughout on breach no remedy\n";
    check(duty("each guarantor", "no-fly") + ban.formatted("in black-sea"));
    check(duty("each guarantor", "no-fly to victim") + ban.formatted("on NOR"));
    check(
        duty("each guarantor", "no-fly to victim") + ban.formatted("on ISL"),
        "CHE: help against `quiet`");
  }

  @Test
  void aStandingDutyThatADeedBreaksCollidesAsABanDoes() {
    check(
        duty("each guarantor", "no-fly")
            + "standing calm CHE must keep stay-neutral throughout broken by defend by CHE"
            + " on breach no remedy\n",
        "CHE: help against `calm`");
  }
}
