package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final String ALLIANCE =
      """
      pact alliance "To do"
        signed 2001-01-01

      conventions
        late cures
        abstention ignored

      party ISL as beneficiary
      party NOR, CHE as guarantor

      trigger attack
        when invasion on ISL

      """;

  private static final String PROMISE =
      """
      pact promise "Not to do"
        signed %s

      party %s as neutral

      """;

  private static final String BAN =
      "ban quiet CHE must not defend throughout on breach no remedy\n";

  private static String help(String bearer, String what) {
    return "duty help %s must %s upon attack within 3 days on breach no remedy\n"
        .formatted(bearer, what);
  }

  private static String promise(String text) {
    return promise("2001-01-01", "CHE, AUT", text);
  }

  private static String promise(String signed, String parties, String text) {
    return PROMISE.formatted(signed, parties) + text;
  }

  private static List<Conflicts.Conflict> conflicts(String... texts) {
    return new Regime(Stream.of(texts).map(Pacts::of).toList()).conflicts();
  }

  private static void check(List<String> texts, String... found) {
    assertEquals(
        List.of(found),
        conflicts(texts.toArray(String[]::new)).stream().map(ConflictsTest::told).toList());
  }

  private static String told(Conflicts.Conflict conflict) {
    var against =
        conflict.broken().stream().map(norm -> norm.name() + " of " + norm.text()).toList();
    var settled =
        conflict.settled().stream()
            .map(ranking -> ", " + ranking.first() + " first: " + ranking.ground().text())
            .toList();
    return String.join(", ", conflict.bearers())
        + ": "
        + conflict.duty().name()
        + " against "
        + String.join(", ", against)
        + String.join("", settled);
  }

  @Test
  void whatOneTextAsksAnotherForbids() {
    check(
        List.of(ALLIANCE + help("each guarantor", "no-fly"), promise(BAN)),
        "CHE: help against quiet of 1");
    check(
        List.of(promise(BAN), ALLIANCE + help("each guarantor", "no-fly")),
        "CHE: help against quiet of 0");
    check(
        List.of(
            ALLIANCE + help("each guarantor", "no-fly"),
            promise(
                "standing calm CHE must keep stay-neutral throughout broken by defend by CHE"
                    + " on breach no remedy\n")),
        "CHE: help against calm of 1");
  }

  @Test
  void aWayThatIsLeftOpenOrABanOnOthersIsNoConflict() {
    check(List.of(ALLIANCE + help("each guarantor", "do any of no-fly, materiel"), promise(BAN)));
    check(List.of(ALLIANCE + help("NOR", "no-fly"), promise(BAN)));
    check(
        List.of(
            ALLIANCE + help("each guarantor", "no-fly"),
            promise("ban quiet AUT must not defend throughout on breach no remedy\n")));
    check(
        List.of(
            ALLIANCE + help("each guarantor", "no-fly to victim"),
            promise("ban quiet CHE must not defend on AUT throughout on breach no remedy\n")));
    check(
        List.of(
            ALLIANCE + help("each guarantor", "no-fly"),
            promise(
                "ban quiet CHE must not defend in black-sea throughout on breach no remedy\n")));
  }

  @Test
  void aBanOnWhoeverIsNoPartyOfTheOtherTextStillTellsThemApart() {
    var duty =
        ALLIANCE + "duty hold CHE must no-fly upon attack within 1 day on breach no remedy\n";
    check(
        List.of(
            duty,
            promise(
                "2001-01-01",
                "CHE, AUT",
                "trigger war when invasion by SWE on anyone\n"
                    + "ban quiet CHE must not defend upon war throughout on breach no remedy\n")),
        "CHE: hold against quiet of 1");
    check(
        List.of(
            duty,
            promise(
                "2001-01-01",
                "CHE, AUT",
                "trigger war when invasion by SWE on AUT\n"
                    + "ban quiet CHE must not defend upon war throughout on breach no remedy\n")),
        "CHE: hold against quiet of 1");
  }

  @Test
  void ofThreeTextsEachMayForbidOneOfTheWays() {
    var duty = ALLIANCE + help("each guarantor", "do any of no-fly, land-deploy");
    var sky = promise("ban sky CHE must not no-fly throughout on breach no remedy\n");
    var land = promise("ban land CHE must not land-deploy throughout on breach no remedy\n");
    var other = land.replace("pact promise", "pact pledge");
    check(List.of(duty, sky));
    check(List.of(duty, other));
    check(List.of(duty, sky, other), "CHE: help against sky of 1, land of 2");
    check(
        List.of(duty + "ban land CHE must not land-deploy throughout on breach no remedy\n", sky),
        "CHE: help against sky of 1, land of 0");
  }

  @Test
  void whatATextForbidsByItselfIsItsOwnConflict() {
    check(
        List.of(
            ALLIANCE
                + help("each guarantor", "no-fly")
                + "ban own CHE must not defend throughout on breach no remedy\n",
            promise("ban sky CHE must not no-fly throughout on breach no remedy\n")));
  }

  @Test
  void aTextThatGoesFirstByItsOwnWordsSettlesIt() {
    var duty = ALLIANCE + help("each guarantor", "no-fly");
    check(
        List.of(duty + "precedence order the pact prevails over promise\n", promise(BAN)),
        "CHE: help against quiet of 1, 0 first: stated");
    check(
        List.of(duty + "precedence order the pact yields to promise\n", promise(BAN)),
        "CHE: help against quiet of 1, 1 first: stated");
    check(
        List.of(duty, promise(BAN + "precedence order the pact prevails over every other pact\n")),
        "CHE: help against quiet of 1, 1 first: superior");
    check(
        List.of(
            duty + "precedence order the pact prevails over promise\n",
            promise(BAN + "precedence order the pact prevails over every other pact\n")),
        "CHE: help against quiet of 1, 0 first: stated");
    check(
        List.of(duty + "precedence order the pact prevails over another\n", promise(BAN)),
        "CHE: help against quiet of 1");
  }

  @Test
  void textsThatBothGoFirstSettleNothing() {
    check(
        List.of(
            ALLIANCE
                + help("each guarantor", "no-fly")
                + "precedence order the pact prevails over promise\n",
            promise(BAN + "precedence order the pact prevails over alliance\n")),
        "CHE: help against quiet of 1");
  }

  @Test
  void theLaterTextGoesFirstIfAllPartiesToTheOtherArePartiesToIt() {
    var duty = ALLIANCE + help("each guarantor", "no-fly");
    check(
        List.of(duty, promise("2005-01-01", "CHE, NOR, ISL, AUT", BAN)),
        "CHE: help against quiet of 1, 1 first: later");
    check(
        List.of(duty, promise("1999-01-01", "CHE, NOR", BAN)),
        "CHE: help against quiet of 1, 0 first: later");
    check(List.of(duty, promise("2005-01-01", "CHE, NOR", BAN)), "CHE: help against quiet of 1");
    check(List.of(duty, promise("1999-01-01", "CHE, AUT", BAN)), "CHE: help against quiet of 1");
    check(
        List.of(duty, promise("2001-01-01", "CHE, NOR, ISL", BAN)), "CHE: help against quiet of 1");
  }

  @Test
  void theStoryIsHeardByBothTexts() {
    var conflict = conflicts(ALLIANCE + help("each guarantor", "no-fly"), promise(BAN)).getFirst();
    var story = conflict.witness();
    assertEquals(List.of(0, 1), story.texts());
    assertEquals(
        List.of(
            new Story.Ending.Arises(List.of("help")), new Story.Ending.Breaks(List.of("quiet"))),
        story.stories().stream().map(Story::ending).toList());
    assertEquals(2, story.steps().size());
    var last = story.steps().getLast();
    assertEquals("Switzerland: no-fly, as `help` asks", last.event());
    assertEquals(
        List.of(
            new SharedStory.Under<>(0, "`help` is fulfilled by Switzerland"),
            new SharedStory.Under<>(1, "`quiet` is breached by Switzerland")),
        last.brings());
    for (var each : story.stories()) assertEquals(3, each.inputs().size());
  }

  /// Texts whose duties and bans concern other deeds or nobody in common.
  @Test
  void noTwoPactsOfTheLibraryConflict() {
    var pacts = new ArrayList<Pact>();
    for (var name : Pacts.names()) {
      var pact = Pacts.named(name);
      if (Regime.sameText(List.of(pact, pact)).isPresent() && pact.amends().isEmpty())
        pacts.add(pact);
    }
    assertTrue(pacts.size() > 7, pacts.toString());
    assertEquals(List.of(), new Regime(pacts).conflicts());
  }

  @Test
  void versionsOfOneTextAreNotTwo() {
    var base = Pacts.named("csto");
    assertTrue(Regime.sameText(List.of(base, Pacts.named("nato"))).isEmpty());
    assertTrue(Regime.sameText(List.of(base, base)).isPresent());
    assertTrue(
        Regime.sameText(List.of(Pacts.named("csto-on-request"), Pacts.named("nato"), base))
            .isPresent());
  }

  @Test
  void whatOneTextOwesTheOtherNeedNot() {
    var rows =
        new Regime(List.of(Pacts.named("csto"), Pacts.named("nato")))
            .union().stream()
                .map(row ->
                    row.on().size()
                        + " by "
                        + (row.by().size() + row.rest().size())
                        + ": "
                        + row.replies().stream()
                            .map(reply -> reply.text() + " " + reply.answer().best().text())
                            .toList())
                .toList();
    assertEquals(List.of("6 by 39: [0 help, 1 nothing]", "32 by 39: [1 help, 0 nothing]"), rows);
  }

  @Test
  void whoeverAttacksIsAnsweredByEachTextInItsOwnWay() {
    var pair =
        new Regime(
            List.of(
                Pacts.of(ALLIANCE + help("each guarantor except attacker", "no-fly")),
                Pacts.of(
                    promise(
                        "2001-01-01",
                        "ISL, CHE, AUT",
                        "trigger raid when invasion by AUT on ISL\n"
                            + "duty talk CHE must consult upon raid within no time limit"
                            + " on breach no remedy\n"))));
    var rows =
        pair.union().stream()
            .map(row ->
                row.on()
                    + " by "
                    + row.by()
                    + ": "
                    + row.replies().stream()
                        .map(reply -> reply.text() + " " + reply.answer().best().text())
                        .toList())
            .toList();
    assertEquals(
        List.of(
            "[ISL] by [NOR, CHE, another state]: [0 help, 1 nothing]",
            "[ISL] by [AUT]: [0 help, 1 talk]"),
        rows);
  }
}
