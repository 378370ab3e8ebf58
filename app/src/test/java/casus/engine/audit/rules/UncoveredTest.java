package casus.engine.audit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.audit.Audit;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Pacts;
import casus.pact.Pact;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Which attacks escape the texts of the library, and where the rules draw their lines.
class UncoveredTest {
  private static final List<AuditRule> RULES =
      List.of(new UncoveredAct(), new UncoveredArea(), new UncoveredActor(), new UncoveredTime());

  private static final String HEAD =
      """
      pact test "What escapes"

      conventions
        late cures
        abstention ignored

      party ISL as beneficiary
      party NOR, DNK as guarantor

      """;

  private static final String DUTY =
      """
      duty assist
        each guarantor must assist victim
        upon attack
        within 3 days
        on breach no remedy

      """;

  private static String found(Pact pact) {
    return Audit.audit(pact, RULES).stream()
        .map(finding -> finding.severity().text() + " " + finding.rule())
        .collect(Collectors.joining(", "));
  }

  private static void check(String text, String expected) {
    assertEquals(expected, found(Pacts.of(HEAD + text)), text);
  }

  @Test
  void theLibraryIsAnsweredAsItsFactsSay() {
    for (var line :
        """
        budapest-1994                | hole uncovered-act
        csto                         | note uncovered-act, note uncovered-area
        istanbul-2022-variant        | risk uncovered-time
        istanbul-communique-2022     | risk uncovered-area, risk uncovered-time
        istanbul-draft-2022          | risk uncovered-area, risk uncovered-time
        nato                         | risk uncovered-area
        uk-poland-1939               | note uncovered-act, note uncovered-actor
        uk-poland-1939-with-protocol | risk uncovered-actor, note uncovered-act
        us-draft-guarantee-2025      | risk uncovered-act, risk uncovered-actor
        us-ukraine-2024              | risk uncovered-time
        """
            .lines()
            .toList()) {
      var cells = line.split("\\|");
      assertEquals(cells[1].strip(), found(Pacts.named(cells[0].strip())), cells[0].strip());
    }
  }

  @Test
  void anActThatEscapesIsShownWhereOthersAreAnswered() {
    var text =
        HEAD.replace("ISL", "PRT")
            + "trigger attack when invasion on PRT in portugal-mainland\n\n"
            + DUTY;
    var story =
        Audit.audit(Pacts.of(text), List.of(new UncoveredAct())).getFirst().witness().toString();
    assertTrue(story.contains("portugal-mainland"), story);
    assertFalse(story.contains("azores"), story);
  }

  @Test
  void theGraverTheActThatEscapesTheGraverTheFinding() {
    var all = "trigger attack when any of %s on ISL\n\n" + DUTY;
    check(all.formatted("armed-force"), "");
    check(all.formatted("aggression"), "note uncovered-act");
    check(
        all.formatted(
            "invasion, armed-attack-territory, occupation, annexation-force, bombardment,"
                + " attack-forces"),
        "risk uncovered-act");
    check(all.formatted("invasion"), "hole uncovered-act");
  }

  @Test
  void whatIsOnlyArguableDoesNotEscape() {
    check(
        """
        term armed-attack
          covers     invasion
          arguably   armed-force
          decided by nobody

        trigger attack when armed-attack on ISL

        """
            + DUTY,
        "");
  }

  @Test
  void theGraverThePlaceThatEscapesTheGraverTheFinding() {
    var in = "area covered = %s\n\ntrigger attack when armed-force on DNK in covered\n\n" + DUTY;
    check(in.formatted("greenland + faroe-islands"), "hole uncovered-area");
    check(in.formatted("territory of DNK except greenland"), "risk uncovered-area");
    check(in.formatted("territory of DNK"), "note uncovered-area");
  }

  @Test
  void theStateThatEscapesWeighsMoreThanTheStranger() {
    var by = "trigger attack when armed-force by %s on ISL\n\n" + DUTY;
    check(by.formatted("RUS"), "risk uncovered-actor");
    check(by.formatted("a third state"), "note uncovered-actor");
    check(by.formatted("anyone"), "");
  }

  @Test
  void helpThatCanBeHadAtAnyTimeLeavesNothingOut() {
    check(
        """
        power ask
          ISL may ask for help

        trigger attack when invasion by RUS on ISL

        duty talk
          each guarantor must consult
          upon attack
          within 1 day
          on breach no remedy

        duty assist
          each guarantor must assist ISL
          upon ask
          within 3 days
          on breach no remedy
        """,
        "");
  }

  @Test
  void aTextThatAnswersNoAttackHasNoGaps() {
    check(
        """
        ban force
          each guarantor must not invasion on ISL
          throughout
          on breach no remedy
        """,
        "");
  }

  /// Such a right is there from the first day: no story could say that it never is.
  @Test
  void aRightThatWaitsForAnOpinionOnlyIsNoGap() {
    check(
        """
        power answer
          any guarantor may take act by defend
          when invasion on ISL in the opinion of holder
        """,
        "");
  }

  @Test
  void whatTheAuthorAllowsIsNotFound() {
    var trigger = "trigger attack when invasion on ISL\n  allow uncovered-act because \"x\"\n\n";
    check(trigger + DUTY, "");
  }

  @Test
  void anEntryThatWaitsForADateIsNone() {
    var trigger = "trigger attack when armed-force on ISL\n\n" + DUTY;
    check(trigger + "entry day on 2026-01-01\n", "");
    check(trigger + "entry law when ratified by NOR\n", "risk uncovered-time");
  }

  @Test
  void eachFindingIsShownByADeedThatNothingFollowsFrom() {
    var stories =
        Audit.audit(Pacts.named("uk-poland-1939-with-protocol"), List.of(new UncoveredActor()))
            .stream()
            .map(Finding::witness)
            .map(casus.engine.audit.Story.class::cast)
            .toList();
    assertEquals(
        List.of(
            "day 1  invasion by another state on United Kingdom (GBR)",
            "       `other-power` (secret protocol) is met",
            "       `consult` (secret protocol) is owed",
            "       so `assist` and `support` never take effect"),
        stories.getFirst().lines());
  }
}
