package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Span;
import casus.language.RandomPact;
import casus.machine.Input;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Expectation;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.vocabulary.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageMapTest {
  private static final String HEAD =
      """
      pact test "What is answered"

      conventions
        late cures
        abstention ignored

      party UKR as beneficiary
      party POL, ROU as guarantor

      """;

  private static final String DUTY =
      """
      duty assist
        each guarantor must assist victim
        upon attack
        within 3 days
        on breach no remedy

      """;

  /// What stands in the field of `ACT by ATTACKER on VICTIM in KIND LEAF, PHASE`.
  private static Answer answer(MapTable table, String field) {
    var words = field.split(" by | on | in |, ", 5);
    var place = words[3].split(" ");
    var phase = words.length > 4 ? words[4] : "in force";
    var found =
        table.fields().stream()
            .filter(row -> row.acts().contains(words[0]))
            .filter(row -> row.by().contains(words[1]) && row.on().contains(words[2]))
            .filter(row -> row.phase().equals(phase))
            .filter(row ->
                row.place().kind().equals(place[0]) && row.place().leaves().contains(place[1]))
            .toList();
    assertEquals(1, found.size(), field);
    return found.getFirst().answer();
  }

  private static String said(Answer answer) {
    var clause = answer.brings().clause();
    var level = answer.best().text() + (clause.isEmpty() ? "" : " " + clause);
    return answer.best() == answer.worst()
        ? level
        : level + answer.condition() + ", else " + answer.worst().text();
  }

  private static void check(Pact pact, String rows) {
    var table = new MapTable(CoverageMap.of(pact));
    for (var line : rows.lines().toList()) {
      var cells = line.split("\\|");
      assertEquals(cells[1].strip(), said(answer(table, cells[0].strip())), cells[0].strip());
    }
  }

  private static void check(String text, String rows) {
    check(Pacts.of(HEAD + text), rows);
  }

  // What history and the literature know.

  @Test
  void theDraftOfIstanbulLeavesCrimeaSevastopolAndTheEastOut() {
    check(
        Pacts.named("istanbul-draft-2022"),
        """
        invasion by RUS on UKR in home ua-core           | help assist
        invasion by another state on UKR in home ua-core | help assist
        invasion by RUS on UKR in home crimea            | nothing
        invasion by RUS on UKR in home sevastopol        | nothing
        invasion by RUS on UKR in home ordlo             | nothing
        attack-forces by RUS on UKR in sea black-sea     | help assist
        cyber-destruct by RUS on UKR in home ua-core     | help assist if `military-operation` is read broadly, else nothing
        cyber-destruct by RUS on UKR in networks cyber-infrastructure | help assist if `military-operation` is read broadly, else nothing
        buildup by RUS on UKR in home ua-core            | nothing
        invasion by RUS on UKR in home ua-core, before entry into force | nothing
        """);
  }

  @Test
  void theNorthAtlanticTreatyHasAnArea() {
    check(
        Pacts.named("nato"),
        """
        invasion by another state on ally except TUR in home POL                | help assist
        invasion by another state on ally except TUR in home us-east-coast      | help assist
        invasion by another state on ally except TUR in home hawaii             | nothing
        invasion by another state on ally except TUR in home falkland-islands   | nothing
        invasion by ally except TUR on TUR in home TUR                          | help assist
        attack-forces by another state on TUR in sea mediterranean              | help assist
        attack-forces by another state on TUR in sea black-sea                  | nothing
        attack-forces by another state on TUR in abroad ua-core                     | nothing
        blockade by somebody unknown on TUR in home TUR                         | help assist if `armed-attack` is read broadly, else nothing
        threat-of-force by another state on TUR in home TUR                     | talk consult
        """);
  }

  @Test
  void theSecretProtocolOf1939MeansGermany() {
    check(
        Pacts.named("uk-poland-1939-with-protocol"),
        """
        invasion by DEU on POL in home POL                    | help assist
        invasion by another state on POL in home POL          | talk consult
        invasion by GBR on POL in home POL                    | nothing
        econ-penetration by DEU on GBR in home GBR            | help support
        invasion by DEU on POL in home POL, before entry into force | nothing
        invasion by DEU on POL in home POL, after the end, 5 years on | nothing
        """
            .replace("on POL in", "on GBR in")
            .replace("home POL", "home GBR")
            .replace("by GBR on GBR", "by POL on GBR"));
    check(
        Pacts.named("uk-poland-1939"),
        """
        invasion by DEU on GBR in home GBR           | help assist
        invasion by RUS on GBR in home GBR           | help assist
        invasion by another state on GBR in home GBR | help assist if `european-aggression` is read broadly, else nothing
        """);
  }

  @Test
  void theBudapestMemorandumConsults() {
    var budapest = Pacts.named("budapest-1994");
    check(
        budapest,
        """
        invasion by RUS on UKR in home ua-core               | breach
        invasion by another state on UKR in home ua-core     | nothing
        blockade by RUS on UKR in home ua-core               | breach if `use-of-force` is read broadly, else nothing
        nuclear-use by another state on UKR in home ua-core  | talk seek-council-action
        nuclear-threat by RUS on UKR in home ua-core         | talk seek-council-action if `nuclear-aggression` is read broadly, else nothing
        """);
    var always = new MapTable(CoverageMap.of(budapest)).always();
    assertEquals(1, always.size());
    assertEquals(Level.TALK, always.getFirst().level());
    assertEquals("consult", always.getFirst().clause());
    assertEquals("request", always.getFirst().request());
  }

  @Test
  void theDraftGuaranteeOf2025HangsOnTwoWordsAndOneAttacker() {
    check(
        Pacts.named("us-draft-guarantee-2025"),
        """
        invasion by RUS on UKR in home ua-core           | help coordinated-response if `qualifying-attack` is read broadly, else talk
        invasion by another state on UKR in home ua-core | nothing
        invasion by somebody unknown on UKR in home ua-core | nothing
        territory-lent by RUS on UKR in home ua-core     | nothing
        """);
  }

  @Test
  void anOpinionIsTakenForWhatItIsAbout() {
    check(
        Pacts.named("csto"),
        """
        invasion by another state on ARM in home armenia-rest        | help assist if `armed-aggression` is read broadly, else nothing
        cyber-destruct by another state on ARM in home armenia-rest  | nothing
        buildup by another state on ARM in home armenia-rest         | talk consult
        """
            .replace("on ARM", "on " + firstVictim("csto")));
  }

  private static String firstVictim(String pact) {
    return new MapTable(CoverageMap.of(Pacts.named(pact))).victims().getFirst();
  }

  // What there is to tell apart.

  @Test
  void helpThatIsOwedGoesBeforeHelpThatMayBeGivenAndBothBeforeTalk() {
    check(
        """
        trigger attack when invasion on UKR
        trigger shelling when bombardment on UKR
        trigger threatened when any of threat-of-force, buildup on UKR

        duty consult
          each guarantor must consult
          upon attack or shelling or threatened
          within 1 day
          on breach no remedy

        power measures
          any guarantor may take act by defend
          upon shelling or attack

        duty reserved
          each guarantor must assist victim
          upon threatened
          within 1 day
          discretion talk-only
          on breach no remedy

        ban pressure
          POL must not econ-coercion on UKR
          throughout
          on breach no remedy

        """
            + DUTY,
        """
        invasion by another state on UKR in home ua-core      | help assist
        bombardment by another state on UKR in home ua-core   | right measures
        buildup by another state on UKR in home ua-core       | talk reserved
        econ-coercion by POL on UKR in home ua-core           | breach
        econ-coercion by another state on UKR in home ua-core | nothing
        """);
  }

  @Test
  void whatFollowsFromABrokenPromiseIsFollowed() {
    check(
        """
        ban peace
          POL must not invasion on UKR
          throughout
          on breach answer

        remedy answer
          first strike
          then nothing

        duty strike
          ROU must defend UKR
          within 1 day
          on breach no remedy

        """,
        """
        invasion by POL on UKR in home ua-core | help strike
        invasion by ROU on UKR in home ua-core | nothing
        """);
  }

  @Test
  void whoeverMayAttributeDoesSo() {
    check(
        "trigger attack when invasion by RUS on UKR attributed by POL\n\n" + DUTY,
        """
        invasion by RUS on UKR in home ua-core           | help assist
        invasion by another state on UKR in home ua-core | nothing
        """);
  }

  @Test
  void whoeverAsksForItselfAsksForItsOwnTerritory() {
    check(
        Pacts.of(
            """
            pact test "Own territory"

            conventions
              late cures

            party UKR, POL as ally

            power request
              any ally may ask for assistance
              when invasion on holder in territory of holder in the opinion of holder

            duty assist
              each ally except victim must assist victim
              upon request
              within 3 days
              on breach no remedy
            """),
        """
        invasion by another state on UKR in home ua-core | help assist
        invasion by UKR on POL in home POL               | help assist
        bombardment by another state on UKR in home ua-core | nothing
        """);
  }

  @Test
  void manyOpenWordsAreReadAllNarrowlyAndAllBroadly() {
    var words = new StringBuilder();
    var names = new ArrayList<String>();
    for (var number = 1; number <= 9; number++) {
      names.add("word-" + number + " on UKR");
      words.append("term word-%d arguably invasion decided by nobody\n".formatted(number));
    }
    var text = words + "trigger attack when " + String.join(" and ", names) + "\n\n" + DUTY;
    var table = new MapTable(CoverageMap.of(Pacts.of(HEAD + text)));
    var answer = answer(table, "invasion by POL on UKR in home ua-core");
    assertEquals(Level.HELP, answer.best());
    assertEquals(Level.NOTHING, answer.worst());
    assertEquals(9, answer.condition().split("is read broadly", -1).length - 1);
  }

  @Test
  void datesOfConditionsAndTheEndOfTheTextArePhases() {
    var pact =
        Pacts.of(
            HEAD.replace("late cures", "late cures\n  month is calendar")
                + "trigger attack when invasion on UKR and before 2035-01-01\n\n"
                + DUTY
                + "expiry ten-years 10 years after entry\n");
    check(
        pact,
        """
        invasion by POL on UKR in home ua-core                                  | help assist
        invasion by POL on UKR in home ua-core, in force, before 2035-01-01     | help assist
        invasion by POL on UKR in home ua-core, in force, after 2035-01-01      | nothing
        invasion by POL on UKR in home ua-core, before entry into force         | nothing
        invasion by POL on UKR in home ua-core, after the end, 10 years on      | nothing
        """);
  }

  @Test
  void onlyWhatIsAskedForIsMapped() {
    var pact = Pacts.named("istanbul-draft-2022");
    var asked = new CoverageMap.Asked(Optional.of("invasion"), Optional.of("BLR"));
    var table = new MapTable(CoverageMap.of(pact, asked));
    assertEquals(List.of("invasion"), table.acts());
    assertEquals(List.of("BLR"), table.attackers());
    assertEquals("help assist", said(answer(table, "invasion by BLR on UKR in home ua-core")));
  }

  @Test
  void aTextThatTakesNoDeedHasNothingToMap() {
    var pact =
        Pacts.of(
            """
            pact test "Steps"

            party UKR as signatory

            stage elections
              requires elections-held by UKR
              no time limit
            """);
    assertEquals(List.of(), new MapTable(CoverageMap.of(pact)).rows());
  }

  // When.

  private static String times(String text) {
    var table = new MapTable(CoverageMap.of(Pacts.of(HEAD + text)));
    var answer = answer(table, "invasion by another state on UKR in home ua-core");
    return days(answer.since()) + ", due " + days(answer.due()) + " " + answer.waitsFor();
  }

  private static String days(Answer.Span span) {
    return day(span.least()) + " to " + day(span.greatest());
  }

  private static String day(int seconds) {
    return seconds == casus.machine.Clock.NEVER ? "never" : String.valueOf(seconds / 86_400);
  }

  @Test
  void theEarliestIsIfEverybodyActsAtOnceTheLatestIfNobodyActsBeforeItMust() {
    var chain =
        """
        trigger attack when invasion on UKR

        power ask
          victim may ask for help
          upon attack

        duty consult
          guarantor jointly must consult
          upon ask
          within promptly
          on breach no remedy

        open promptly
          decided by nobody
          readings 1 day | 5 days

        decision measures
          upon consult
          by unanimity of guarantor
          within 2 days
          otherwise rejected

        duty assist
          each guarantor must assist victim
          upon measures
          within 10 days
          on breach no remedy
        """;
    assertEquals(
        "0 to 7, due 10 to 17 [`ask` by the victim, `consult`, `measures` of guarantor]",
        times(chain));
    assertEquals(
        "0 to never, due 10 to never [`ask` by the victim, `consult`, `measures` of guarantor]",
        times(chain.replace("within 2 days", "no time limit")));
    assertEquals(
        "0 to 7, due never to never [`ask` by the victim, `consult`, `measures` of guarantor]",
        times(chain.replace("within 10 days", "within no time limit")));
    assertEquals("0 to 0, due 3 to 3 []", times("trigger attack when invasion on UKR\n\n" + DUTY));
  }

  @Test
  void aBreachThatOpensTheWayIsNotWaitedForButReached() {
    assertEquals(
        "0 to 3, due 3 to 6 [`consult`]",
        times(
            """
            trigger attack when invasion on UKR

            duty consult
              guarantor jointly must consult
              upon attack
              within 3 days
              on breach no remedy

            duty assist
              each guarantor must assist victim
              upon consult fulfilled or consult breached
              within 3 days
              on breach no remedy
            """));
  }

  // Agreement.

  /// The map puts leaves and acts together. Here each is put to the machine by itself.
  @Test
  void everyActInEveryLeafIsAnsweredAsTheMapSays() {
    for (var text :
        List.of(
            """
            area covered = (territory of UKR + forces of UKR) except crimea, RUS + black-sea
            area doubtful = donbas + baltic-sea

            term armed-attack
              covers     any of invasion, attack-forces in covered
              arguably   cyber, any of aggression, nuclear-use in doubtful
              excludes   sofa-breach, blockade in black-sea
              decided by nobody

            trigger attack when armed-attack on UKR
            """,
            """
            area mine = islands of beneficiary north-of tropic-of-cancer + forces of beneficiary in europe
            area other = territory of guarantor + high-seas

            trigger attack
              when any of aggression, space by anyone except POL on UKR in mine
                or terror on UKR in other and not missile-stray on UKR
                or any of threat, cyber on UKR deliberate
            """)) {
      var pact = Pacts.of(HEAD + text + "\n" + DUTY);
      var map = CoverageMap.of(pact);
      var compared = new HashSet<Level>();
      var board = new Board(pact);
      for (var cell : map.grid().fields(0))
        for (var act : map.grid().actClasses().get(cell.act())) {
          var spot = map.grid().spot(cell);
          var leaves = spot.leaves().stream().boxed().toList();
          for (var leaf : leaves) {
            var deed = map.deed(cell).orElseThrow();
            var each =
                board.act(
                    deed.actor(),
                    board.deed(act).orElseThrow(),
                    spot.victim(),
                    spot.hits(act),
                    leaf,
                    Input.UNSAID,
                    1);
            var answer = map.answer(cell);
            var where = act + " in " + Places.leaves().get(leaf).name() + " " + spot.kind();
            assertEquals(owed(board, each, false), answer.worst() == Level.HELP, where);
            assertEquals(owed(board, each, true), answer.best() == Level.HELP, where);
            compared.add(answer.best());
          }
        }
      assertEquals(new HashSet<>(List.of(Level.HELP, Level.NOTHING)), compared);
    }
  }

  private static boolean owed(Board board, Input deed, boolean broad) {
    var reading = Reading.narrow(board.program().words());
    for (var word = 0; broad && word < reading.choices().size(); word++)
      reading = reading.with(word, board.program().words().get(word).readings().size() - 1);
    var at = new Semantics(board.program(), reading).step(board.start(reading), deed, Reasons.NONE);
    return Effect.any(board.program(), at, List.of("assist"));
  }

  /// The last act, leaf and attacker of a field are answered as the first ones, and by a map of
  /// their own.
  @Test
  void whatIsPutTogetherIsAlike() {
    var asked = 0;
    for (var seed = 0; seed < 60; seed++) {
      var map = CoverageMap.of(Pacts.of(RandomPact.text(seed, seed % 40)));
      var fresh = new Responses(map.responses(0).board(), 0, CoverageMap.Detail.FULL);
      for (var cell : map.grid().fields(0)) {
        var spot = map.grid().spot(cell);
        var leaf = spot.leaves().length() - 1;
        var act = map.grid().actClasses().get(cell.act()).getLast();
        var attacker = map.grid().side(cell).actors().getLast();
        if (leaf < 0 || attacker == spot.victim()) continue;
        var victim = spot.kind() == Spot.Kind.HOME ? owner(map, cell, leaf) : spot.victim();
        if (attacker == victim) continue;
        var other = new Spot(spot.kind(), spot.atom(), victim, leaf, spot.leaves());
        var deed = fresh.deed(attacker, act, other).orElseThrow();
        assertEquals(map.answer(cell), fresh.to(deed), "seed " + seed + " " + act + " " + cell);
        if (map.answer(cell).best() != Level.NOTHING) asked++;
      }
    }
    assertTrue(asked > 1_000, asked + " answers");
  }

  private static int owner(CoverageMap map, Grid.Cell cell, int leaf) {
    var board = map.responses(0).board();
    return map.grid().victims().get(cell.victim()).actors().stream()
        .filter(actor -> new Ground(board).belongs(leaf, actor))
        .findFirst()
        .orElseThrow();
  }

  /// An audit makes a smaller map.
  @Test
  void theSmallerMapHasTheSameGaps() {
    for (var name : Pacts.names()) {
      var whole = new Gaps(CoverageMap.of(Pacts.named(name)));
      var small = new Gaps(CoverageMap.ofGaps(Pacts.named(name)));
      assertEquals(what(whole.acts()), what(small.acts()), name);
      assertEquals(
          what(whole.areas().map(Gaps.Area::gap)), what(small.areas().map(Gaps.Area::gap)));
      assertEquals(
          what(whole.attackers().map(Gaps.Attackers::gap)),
          what(small.attackers().map(Gaps.Attackers::gap)),
          name);
      assertEquals(what(whole.beforeEntry()), what(small.beforeEntry()), name);
      assertEquals(what(whole.dated()), what(small.dated()), name);
    }
  }

  private static List<Object> what(Optional<Gaps.Gap> gap) {
    return gap.map(found -> List.<Object>of(found.at(), found.what())).orElse(List.of());
  }

  /// `expect … is covered` asks whether a trigger is met.
  @Test
  void theMapAgreesWithWhatAuthorsExpectOfCoverage() {
    for (var name : List.of("istanbul-draft-2022", "us-draft-guarantee-2025", "us-ukraine-2024")) {
      var pact = Pacts.named(name);
      var map = CoverageMap.of(pact);
      var expected = new Expected(new Study(pact));
      var asked = 0;
      for (var cell : map.grid().fields(0)) {
        var spot = map.grid().spot(cell);
        var by = map.grid().side(cell).names().getFirst();
        if (spot.kind() != Spot.Kind.HOME || by.contains(" ")) continue;
        var act = map.grid().actClasses().get(cell.act()).getFirst();
        var leaf = Places.leaves().get(spot.leaves().nextSetBit(0)).name();
        var field = name + ": " + act + " by " + by + " in " + leaf;
        var answer = map.answer(cell);
        assertEquals(
            answer.worst().reaches(Level.TALK), holds(expected, act, by, leaf, true), field);
        assertEquals(
            !answer.best().reaches(Level.TALK), holds(expected, act, by, leaf, false), field);
        asked++;
      }
      assertTrue(asked > 5, name);
    }
  }

  private static boolean holds(
      Expected expected, String act, String by, String leaf, boolean covered) {
    var span = new Span(0, 0);
    return expected
        .failure(
            new Expectation.Covers(
                Optional.empty(),
                Optional.of(new Who.Named(by, span)),
                Optional.of(new Who.Named("UKR", span)),
                List.of(new Pattern.Act(act, span)),
                Optional.of(new casus.pact.Area.Named(leaf, span)),
                covered,
                span))
        .isEmpty();
  }

  /// Whatever a reader sees put together are the fields, each once.
  @Test
  void rowsHoldEveryFieldWithItsAnswer() {
    for (var name : Pacts.names()) {
      var map = CoverageMap.of(Pacts.named(name));
      var rows = MapRows.of(map);
      var seen = new HashSet<Grid.Cell>();
      for (var row : rows) {
        for (var cell : row) assertEquals(map.answer(row.getFirst()), map.answer(cell));
        seen.addAll(row);
      }
      var all = new HashSet<Grid.Cell>();
      for (var phase = 0; phase < map.phases().size(); phase++)
        all.addAll(map.grid().fields(phase));
      assertEquals(all, seen, name);
      assertTrue(rows.size() < 25, name + " has " + rows.size() + " rows");
    }
  }

  @Test
  void theSameTextGivesTheSameMap() {
    for (var name : List.of("csto", "us-draft-guarantee-2025")) {
      var once = new MapTable(CoverageMap.of(Pacts.named(name)));
      var again = new MapTable(CoverageMap.of(Pacts.named(name)));
      assertEquals(once.rows(), again.rows());
      assertEquals(once.fields(), again.fields());
    }
  }
}
