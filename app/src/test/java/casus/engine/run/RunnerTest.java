package casus.engine.run;

import static casus.engine.run.Runs.HARBOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.machine.OpenWord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunnerTest {
  private static final String ATTACK = "2031-03-01T04:00Z,RUS,invasion,ISL,ISL,\n";
  private static final String REQUEST = "2031-03-01T06:00Z,ISL,request,,,harbour/request\n";

  private static void check(String rows, String clause, String... expected) {
    assertEquals(List.of(expected), Runs.lines(Runs.run(HARBOUR, rows), clause));
  }

  private static Settings asOf(String instant) {
    return Settings.PLAIN.asOf(Instant.parse(instant));
  }

  @Test
  void anAttackRaisesACaseAndGivesThePowerToAsk() {
    check(ATTACK, "attack", "ISL by RUS recognised");
    check(ATTACK, "request", "ISL available used 0");
    check(ATTACK, "consult");
  }

  @Test
  void withoutAPlaceADeedLiesWhereItsTargetDoesIfThatIsOnePlace() {
    check("2031-03-01,RUS,invasion,ISL,,\n", "attack", "ISL by RUS recognised");
    var parts = Runs.run(HARBOUR.replace("ISL", "UKR"), "2031-03-01,RUS,invasion,UKR,,\n");
    assertEquals(List.of(), Runs.lines(parts, "attack"));
  }

  @Test
  void aRequestMakesEachGuarantorOweTalks() {
    check(
        ATTACK + REQUEST,
        "consult",
        "NOR open due 2031-03-02 06:00",
        "DNK open due 2031-03-02 06:00",
        "SWE open due 2031-03-02 06:00");
  }

  @Test
  void timePassesToTheInstantAskedFor() {
    var rows = ATTACK + REQUEST + "2031-03-02T06:00Z,NOR,consult,,,\n";
    var before = Runs.run(HARBOUR, rows, asOf("2031-03-02T05:59:59Z"));
    assertEquals("NOR open due 2031-03-02 06:00", Runs.lines(before, "consult").getFirst());
    var at = Runs.run(HARBOUR, rows, asOf("2031-03-02T06:00:00Z"));
    assertEquals(
        List.of(
            "NOR fulfilled due 2031-03-02 06:00 ended 2031-03-02 06:00",
            "DNK breached due 2031-03-02 06:00 ended 2031-03-02 06:00",
            "SWE breached due 2031-03-02 06:00 ended 2031-03-02 06:00"),
        Runs.lines(at, "consult"));
  }

  @Test
  void lateTalksCure() {
    var rows = ATTACK + REQUEST + "2031-03-05,NOR,consult,,,\n";
    check(
        rows,
        "consult",
        "NOR cured due 2031-03-02 06:00 ended 2031-03-05",
        "DNK breached due 2031-03-02 06:00 ended 2031-03-02 06:00",
        "SWE breached due 2031-03-02 06:00 ended 2031-03-02 06:00");
  }

  @Test
  void aDayIsNoMidnightWhereADeadlineCountsHours() {
    // Asked for on 1 March, met on 2 March: within a day or not, as the hours were.
    var rows =
        """
        2031-02-28,RUS,invasion,ISL,ISL,
        2031-03-01,ISL,request,,,harbour/request
        2031-03-02,NOR,consult,,,
        """;
    assertEquals(
        List.of(
            "NOR fulfilled due 2031-03-02 ended 2031-03-02",
            "DNK breached due 2031-03-02 ended 2031-03-02",
            "SWE breached due 2031-03-02 ended 2031-03-02"),
        Runs.lines(Runs.run(HARBOUR, rows), "consult"));
    var later = rows.replace("2031-03-02,NOR", "2031-03-02/2031-03-03,NOR");
    var lines = Runs.lines(Runs.run(HARBOUR, later), "consult");
    assertEquals(2, lines.stream().filter(line -> line.startsWith("NOR")).count(), lines::toString);
    assertTrue(lines.getFirst().contains("NOR fulfilled"), lines::toString);
    assertTrue(lines.getFirst().contains("as early as"), lines::toString);
    assertTrue(lines.get(1).contains("NOR cured"), lines::toString);
  }

  @Test
  void anArguableDeedCountsInTheBroadSenseOnly() {
    check(
        "2031-03-01,RUS,unmarked-forces,ISL,ISL,\n",
        "attack",
        "ISL by RUS raised, if `attack-word` is read in the narrow sense",
        "ISL by RUS recognised, if `attack-word` is read in the broad sense");
  }

  @Test
  void aVerdictNamesOnlyTheWordsThatMatter() {
    var rows =
        ATTACK
            + REQUEST
            + """
            2031-03-01T08:00Z,NOR,vote-yes,,,harbour/joint-help
            2031-03-01T09:00Z,DNK,vote-yes,,,harbour/joint-help
            2031-03-01T10:00Z,SWE,vote-yes,,,harbour/joint-help
            2031-03-04T00:00Z,NOR,materiel,ISL,,
            """;
    check(rows, "joint-help", "adopted closed 2031-03-01 10:00");
    check(
        rows,
        "help",
        "NOR cured due 2031-03-02 10:00 ended 2031-03-04 00:00, if `soon` means 1 day",
        "NOR fulfilled ended 2031-03-04 00:00, if `soon` means no limit at all",
        "DNK breached due 2031-03-02 10:00 ended 2031-03-02 10:00, if `soon` means 1 day",
        "DNK open, if `soon` means no limit at all",
        "SWE breached due 2031-03-02 10:00 ended 2031-03-02 10:00, if `soon` means 1 day",
        "SWE open, if `soon` means no limit at all");
  }

  @Test
  void oneNoIsEnoughAndTheVotesAreTold() {
    var run =
        Runs.run(
            HARBOUR,
            ATTACK
                + REQUEST
                + "2031-03-01T08:00Z,NOR,vote-yes,,,harbour/joint-help\n"
                + "2031-03-02T08:00Z,SWE,vote-no,,,harbour/joint-help\n");
    var decision = run.decisions().getFirst();
    assertEquals("rejected", decision.state());
    assertEquals(
        List.of(new Lines.Vote("NOR", "vote-yes"), new Lines.Vote("SWE", "vote-no")),
        decision.votes());
    assertEquals(List.of("DNK"), decision.silent());
  }

  @Test
  void whatNobodyHadThePowerToSayIsVoid() {
    var run = Runs.run(HARBOUR, REQUEST + ATTACK.replace("03-01", "03-02"));
    assertEquals(1, run.voidActs().size());
    assertEquals("request", run.voidActs().getFirst().event().act());
    assertTrue(Runs.lines(run, "consult").isEmpty());
  }

  @Test
  void anAnswerOfTheSameDayIsTakenToFollowTheDeed() {
    var rows =
        """
        2031-03-01T23:00Z,RUS,invasion,ISL,ISL,
        2031-03-01,ISL,request,,,harbour/request
        """;
    assertEquals(List.of(), Runs.run(HARBOUR, rows).voidActs());
    assertEquals(3, Runs.lines(Runs.run(HARBOUR, rows), "consult").size());
  }

  @Test
  void aBanIsBrokenByItsBearerOnly() {
    check(
        "2031-03-01,NOR,bombardment,ISL,ISL,\n2031-03-01,RUS,bombardment,ISL,ISL,\n",
        "no-force",
        "NOR breached ended 2031-03-01",
        "DNK open",
        "SWE open");
  }

  @Test
  void aPactWithDatesRunsOnThem() {
    var early = Runs.run(HARBOUR, "2030-03-01,RUS,invasion,ISL,ISL,\n");
    assertEquals(new Footing.NotInForce(), early.footing());
    assertTrue(early.norms().isEmpty());
    var later = Runs.run(HARBOUR, ATTACK);
    assertEquals(new Footing.Actual(Instant.parse("2031-01-01T00:00:00Z")), later.footing());
  }

  @Test
  void aTextThatNeverEnteredIntoForceRunsAsIfItHad() {
    var draft = HARBOUR.replace("  in force 2031-01-01\n", "");
    var run = Runs.run(draft, ATTACK);
    assertEquals(new Footing.Assumed(Instant.parse("2031-02-28T00:00:00Z")), run.footing());
    assertEquals(List.of("ISL by RUS recognised"), Runs.lines(run, "attack"));
    var actual = Runs.run(draft, ATTACK, Settings.PLAIN.inForce(InForce.ACTUAL));
    assertEquals(new Footing.NotInForce(), actual.footing());
    assertEquals(List.of(), Runs.lines(actual, "attack"));
  }

  @Test
  void ratificationsInTheChronicleBringATextIntoForce() {
    var draft =
        HARBOUR.replace("  in force 2031-01-01\n", "")
            + "entry ratified \"Art 9\" when ratified by each guarantor and ratified by ISL\n";
    var ratified =
        """
        2031-02-01,ISL,ratify,,,harbour
        2031-02-02,NOR,ratify,,,harbour
        2031-02-03,DNK,ratify,,,harbour
        2031-02-04,SWE,ratify,,,harbour
        """;
    var run = Runs.run(draft, ratified + ATTACK);
    assertInstanceOf(Footing.Actual.class, run.footing());
    assertEquals(List.of("ISL by RUS recognised"), Runs.lines(run, "attack"));
    assertInstanceOf(Footing.Assumed.class, Runs.run(draft, ATTACK).footing());
  }

  @Test
  void aPactCanBeAskedWhatItWouldHaveSaid() {
    var early = "2022-03-01,RUS,invasion,ISL,ISL,\n";
    var run = Runs.run(HARBOUR, early, Settings.PLAIN.inForce(InForce.ASSUMED));
    assertEquals(List.of("ISL by RUS recognised"), Runs.lines(run, "attack"));
  }

  @Test
  void whatNobodyKnewThenIsLeftOut() {
    var chronicle =
        Runs.csv(
            """
            time,known,actor,act,target,place,attributed-by,attributed-at
            2031-03-01,2031-03-01,NOR,bombardment,ISL,ISL,ISL,2031-03-10
            2031-03-02,2031-03-20,DNK,bombardment,ISL,ISL,,
            """);
    var pact = Runs.pact(HARBOUR);
    var early = Settings.PLAIN.knownAt(Instant.parse("2031-03-05T00:00:00Z"));
    var run = assertInstanceOf(Run.class, Runner.run(pact, chronicle, early));
    assertEquals(List.of("NOR open", "DNK open", "SWE open"), Runs.lines(run, "no-force"));
    assertEquals(List.of("ISL by UNKNOWN recognised"), Runs.lines(run, "attack"));
    assertEquals(Instant.parse("2031-03-05T00:00:00Z"), run.end());
    var all = assertInstanceOf(Run.class, Runner.run(pact, chronicle, Settings.PLAIN));
    assertEquals(
        List.of("NOR breached ended 2031-03-01", "DNK breached ended 2031-03-02", "SWE open"),
        Runs.lines(all, "no-force"));
  }

  @Test
  void tooManyReadingsAreAnAnswerThatNamesTheWords() {
    var few = new Settings(Optional.empty(), Optional.empty(), InForce.AUTO, 3);
    var answer = Runner.run(Runs.pact(HARBOUR), Runs.chronicle(ATTACK), few);
    var refused = assertInstanceOf(Answer.OutOfBudget.class, answer);
    assertEquals(4, refused.readings());
    assertEquals(
        List.of("attack-word", "soon"), refused.words().stream().map(OpenWord::name).toList());
  }

  @Test
  void moreCasesThanThereIsRoomForAreAnAnswer() {
    var talks =
        """
        pact talks "Talks"
          in force 2031-01-01
        party NOR, DNK as ally
        power call "Art 1"
          any ally may ask for talks
        duty consult "Art 2"
          ally jointly must consult
          upon call
          within no time limit
          on breach no remedy
        """;
    var rows = new StringBuilder();
    for (var call = 0; call < 70; call++)
      rows.append(
          "2031-01-02T%02d:%02d:00Z,NOR,request,,,talks/call\n".formatted(call / 60, call % 60));
    var answer = Runner.run(Runs.pact(talks), Runs.chronicle(rows.toString()), Settings.PLAIN);
    assertEquals(new Answer.NoRoom(64), answer);
  }

  @Test
  void aCaseThatIsOverIsNotForgottenWhileThereIsRoom() {
    var rows = new StringBuilder();
    for (var month = 1; month <= 6; month++) {
      var of = "2032-0" + month;
      rows.append(of).append("-01T04:00Z,RUS,invasion,ISL,ISL,\n");
      rows.append(of).append("-01T06:00Z,ISL,request,,,harbour/request\n");
      rows.append(of).append("-20T00:00Z,ISL,close,,,harbour/attack\n");
    }
    var run = Runs.run(HARBOUR, rows + "2032-12-01T00:00Z,NOR,consult,,,\n");
    var cured = "NOR cured due 2032-0%d-02 06:00 ended 2032-12-01 00:00";
    assertEquals(
        IntStream.rangeClosed(1, 6).mapToObj(cured::formatted).toList(),
        Runs.lines(run, "consult").stream().filter(line -> line.startsWith("NOR")).toList());
  }

  @Test
  void anEventAboutAClauseThatIsNotThereIsTold() {
    var run = Runs.run(HARBOUR, ATTACK + "2031-03-01,ISL,request,,,harbour/requests\n");
    assertEquals(1, run.misdirected().size());
  }

  @Test
  void stagesOfASequenceAreTold() {
    var pact =
        """
        pact steps "Steps"
          in force 2031-01-01
        conventions
          day is 24 hours
        party NOR, DNK as signatory
        stage quiet "1" requires cease-fire by NOR, cease-fire by DNK on 2031-01-15
        stage retreat "2" requires quiet, withdraw-forces by NOR within 14 days
        """;
    var run =
        Runs.run(
            pact,
            """
            2031-01-10,NOR,cease-fire,,,
            2031-01-11,DNK,cease-fire,,,
            2031-02-01,NOR,withdraw-forces,,,
            """);
    assertEquals(List.of("reached ended 2031-01-11"), Runs.lines(run, "quiet"));
    assertEquals(List.of("missed ended 2031-01-25"), Runs.lines(run, "retreat"));
  }

  @Test
  void beforeTheFirstEventNothingHasHappened() {
    var early = Runs.run(HARBOUR, ATTACK, asOf("2031-02-01T00:00:00Z"));
    assertEquals(List.of(), early.timeline());
    assertEquals(List.of("NOR open", "DNK open", "SWE open"), Runs.lines(early, "no-force"));
    var unknown =
        Runs.run(HARBOUR, ATTACK, Settings.PLAIN.knownAt(Instant.parse("2031-02-01T00:00:00Z")));
    assertEquals(List.of(), unknown.timeline());
    assertEquals(List.of(), unknown.chronicle().events());
  }

  @Test
  void moreTimeThanSecondsCanCountIsAnAnswer() {
    var rows = "1950-01-01,RUS,invasion,ISL,ISL,\n2031-03-01,RUS,invasion,ISL,ISL,\n";
    assertInstanceOf(
        Answer.TooLong.class, Runner.run(Runs.pact(HARBOUR), Runs.chronicle(rows), Settings.PLAIN));
  }

  @Test
  void aPactThatHasEndedSaysSo() {
    var brief = HARBOUR + "expiry end-date \"Art 10\" on 2031-02-15\n";
    var run = Runs.run(brief, ATTACK);
    assertEquals(
        new Footing.Ended(
            Instant.parse("2031-01-01T00:00:00Z"),
            Optional.of(Instant.parse("2031-02-15T23:59:59Z"))),
        run.footing());
    assertEquals(List.of(), Runs.lines(run, "attack"));
  }
}
