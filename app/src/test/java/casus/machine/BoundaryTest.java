package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What happens at an instant, just before it and just behind it.
class BoundaryTest {
  private static final String HEAD =
      """
      pact boundary "A story"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      trigger assault when invasion on any ally
      """;

  private static final String ASSIST =
      """
      duty assist
        each ally except victim must assist victim
        upon assault
        within 5 days
        on breach no remedy
      """;

  private static void check(String pact, String happenings) {
    NaiveStory.check(pact, happenings);
  }

  @Test
  void anActAtTheDueInstantIsInTime() {
    check(
        HEAD + ASSIST,
        """
        2031-01-02          | RUS invasion on USA | assist/1/GBR active due 2031-01-07
        2031-01-06T23:59:59 | GBR assist on USA   | assist/1/GBR fulfilled
        2031-01-07          | POL assist on USA   | assist/1/POL fulfilled
        """);
  }

  @Test
  void anActATickAfterTheDueInstantIsLate() {
    check(
        HEAD + ASSIST,
        """
        2031-01-02          | RUS invasion on USA | assist/1/GBR active due 2031-01-07
        2031-01-07T00:00:01 | POL consult         | assist/1/GBR breached
        2031-01-07T00:00:01 | GBR assist on USA   | assist/1/GBR cured; assist/1/POL breached
        """);
  }

  @Test
  void whatIsDueFallsAtTheEndOfItsInstantAndNotBefore() {
    check(
        HEAD + ASSIST,
        """
        2031-01-02          | RUS invasion on USA | assist/1/GBR active
        2031-01-06T23:59:59 |                     | assist/1/GBR active
        2031-01-07          | POL consult         | assist/1/GBR active
        2031-01-07          |                     | assist/1/GBR breached
        """);
  }

  @Test
  void lateHelpCuresOnlyWhereTheTextLetsIt() {
    check(
        HEAD.replace("late cures", "late does-not-cure")
            + ASSIST
            + """
            duty pay-up
              each victim must pay
              upon assault
              within 5 days
              late cures
              on breach no remedy
            """,
        """
        2031-01-02 | RUS invasion on USA | assist/1/GBR active; pay-up/1/USA active
        2031-01-08 | GBR assist on USA   | assist/1/GBR breached
        2031-01-08 | USA pay             | pay-up/1/USA cured
        """);
  }

  @Test
  void aLimitThatTollsStandsStillWhileTheDutyIsSuspended() {
    check(
        HEAD + ASSIST + suspension(),
        """
        2031-01-02          | RUS invasion on USA | assist/1/GBR active due 2031-01-07
        2031-01-04          | USA suspend         | assist/1/GBR suspended
        2031-01-20          |                     | assist/1/GBR suspended
        2031-01-20          | USA resume          | assist/1/GBR active due 2031-01-23
        2031-01-23          | GBR assist on USA   | assist/1/GBR fulfilled
        2031-01-23T00:00:01 |                     | assist/1/POL breached
        """);
  }

  @Test
  void aLimitThatDoesNotTollRunsOnAndFallsDueAtOnceOnResumption() {
    check(
        HEAD.replace("suspension tolls", "suspension does-not-toll") + ASSIST + suspension(),
        """
        2031-01-02          | RUS invasion on USA | assist/1/GBR active due 2031-01-07
        2031-01-04          | USA suspend         | assist/1/GBR suspended
        2031-01-05          | POL assist on USA   | assist/1/POL fulfilled
        2031-01-20          | USA resume          | assist/1/GBR active due 2031-01-07
        2031-01-20          |                     | assist/1/GBR breached
        """);
  }

  @Test
  void resumptionBeforeTheDueInstantLeavesItWhereItWas() {
    check(
        HEAD.replace("suspension tolls", "suspension does-not-toll") + ASSIST + suspension(),
        """
        2031-01-02 | RUS invasion on USA | assist/1/GBR active due 2031-01-07
        2031-01-04 | USA suspend         | assist/1/GBR suspended
        2031-01-07 | USA resume          | assist/1/GBR active due 2031-01-07
        2031-01-07 | GBR assist on USA   | assist/1/GBR fulfilled
        """);
  }

  private static String suspension() {
    return """
    power halt USA may suspend assist
    power go-on USA may resume assist
    """;
  }

  @Test
  void twoTimersAtOneInstantFallInTheOrderOfTheText() {
    var one = "duty one each victim must pay upon assault within 5 days on breach no remedy\n";
    var two =
        """
        duty two each victim must report upon assault within 5 days on breach no remedy
        """;
    var follows =
        """
        duty follow
          each victim must reply
          upon two breached
          when %s breached
          within 1 day
          on breach no remedy
        """;
    check(
        HEAD + one + two + follows.formatted("one"),
        """
        2031-01-02 | RUS invasion on USA | one/1/USA active; two/1/USA active
        2031-01-07 |                     | two/1/USA breached; follow/1/USA active due 2031-01-08
        """);
    check(
        HEAD + two + one + follows.formatted("one"),
        """
        2031-01-02 | RUS invasion on USA | one/1/USA active; two/1/USA active
        2031-01-07 |                     | two/1/USA breached; follow/1/USA pending
        """);
  }

  @Test
  void theDecidingVoteAtTheEndOfTheWindowCounts() {
    var decision =
        """
        decision joint
          upon assault
          by majority of ally
          within 3 days
          otherwise rejected
        """;
    check(
        HEAD + decision,
        """
        2031-01-02 | RUS invasion on USA | joint/1 open due 2031-01-05
        2031-01-03 | USA vote-yes        | joint/1 open
        2031-01-05 | GBR vote-yes        | joint/1 adopted
        """);
    check(
        HEAD + decision,
        """
        2031-01-02          | RUS invasion on USA | joint/1 open
        2031-01-03          | USA vote-yes        | joint/1 open
        2031-01-05T00:00:01 | GBR vote-yes        | joint/1 rejected
        """);
  }

  @Test
  void aDutyFallsDueBeforeADecisionOfTheSameInstant() {
    check(
        HEAD
            + """
            decision joint upon assault by majority of ally within 3 days otherwise adopted
            duty talk each ally must consult upon assault within 3 days on breach no remedy
            duty follow each ally must reply upon joint when talk breached within 1 day on breach no remedy
            """,
        """
        2031-01-02 | RUS invasion on USA | joint/1 open; talk/1/GBR active
        2031-01-05 |                     | joint/1 adopted; talk/1/GBR breached; follow/1/GBR active
        """);
  }

  @Test
  void anExtensionMovesWhatIsDue() {
    check(
        HEAD + ASSIST + "power more-time GBR may extend assist by 2 days",
        """
        2031-01-02 | RUS invasion on USA | assist/1/GBR active due 2031-01-07
        2031-01-07 | GBR extend          | assist/1/GBR active due 2031-01-09; assist/1/POL active due 2031-01-09
        2031-01-09 | GBR assist on USA   | assist/1/GBR fulfilled
        2031-01-09 |                     | assist/1/POL breached
        2031-01-09 | GBR extend          | assist/1/POL breached due never
        """);
  }

  @Test
  void aDateLastsToItsEnd() {
    check(
        HEAD
            + """
            duty talk each ally must consult until 2031-01-05 on breach no remedy
            ban arms each ally must not embargo until 2031-01-05 on breach no remedy
            """,
        """
        2031-01-05T23:59:59 | USA consult | talk/0/USA fulfilled; talk/0/GBR active due 2031-01-05T23:59:59
        2031-01-05T23:59:59 | POL embargo | arms/0/POL breached
        2031-01-06          | GBR embargo | talk/0/GBR breached; arms/0/GBR fulfilled
        """);
  }

  @Test
  void theDayOfEntryIsCoveredFromItsFirstInstant() {
    check(
        HEAD.replace("2031-01-01", "2031-01-03") + ASSIST + "party FRA as ally from 2031-01-05",
        """
        2031-01-02T23:59:59 | RUS invasion on USA | case/1 idle
        2031-01-03          | RUS invasion on USA | case/1 recognised; assist/1/GBR active
        2031-01-05          | RUS invasion on FRA | case/2 recognised; assist/2/GBR active
        2031-01-05          | RUS invasion on POL | assist/3/FRA active
        """);
  }

  @Test
  void thePactIsInForceToTheEndOfItsLastDay() {
    check(
        HEAD + ASSIST + "expiry finish on 2031-01-05",
        """
        2031-01-05T23:59:59 | RUS invasion on USA | pact in-force; assist/1/GBR active
        2031-01-06          | RUS invasion on POL | pact terminated; case/2 idle; assist/1/GBR active
        2031-01-11          |                     | assist/1/GBR breached
        """);
  }

  @Test
  void aTermIsCountedFromEntryOrFromSignature() {
    check(
        HEAD + "expiry finish 1 month after entry",
        """
        2031-01-01          | | pact in-force due 2031-02-01
        2031-02-01          | | pact terminated
        """);
    check(
        HEAD.replace("in force 2031-01-01", "signed 2030-12-15\n  in force 2031-01-01")
            + "expiry finish 1 month after signature",
        """
        2031-01-01          | | pact in-force due 2031-01-15
        2031-01-15T00:00:01 | | pact terminated
        """);
  }

  /// In Kyiv the clock goes forward on 30 March 2031 and back on 26 October 2031, so that midnight
  /// of the zone is 22:00 UTC before the one and behind the other, 21:00 UTC between them.
  @Test
  void aCalendarDayEndsAtMidnightOfTheZoneInWinterAndInSummer() {
    var kyiv =
        HEAD.replace("conventions\n", "conventions\n  day is calendar day in \"Europe/Kyiv\"\n");
    check(
        kyiv + ASSIST,
        """
        2031-03-28T12:00:00 | RUS invasion on USA | assist/1/GBR active due 2031-04-02T20:59:59
        2031-04-02T20:59:59 | GBR assist on USA   | assist/1/GBR fulfilled
        2031-04-02T21:00:00 | POL assist on USA   | assist/1/POL cured
        2031-10-23T12:00:00 | RUS invasion on GBR | assist/2/USA active due 2031-10-28T21:59:59
        """);
    check(
        kyiv.replace("in force 2031-01-01", "in force 2031-04-01") + ASSIST,
        """
        2031-03-31T20:59:59 | RUS invasion on USA | pact not-in-force
        2031-03-31T21:00:00 | RUS invasion on USA | pact in-force; assist/1/GBR active due 2031-04-06T20:59:59
        """);
  }

  @Test
  void aDayOf24HoursDoesNotCareForZones() {
    check(
        HEAD + ASSIST,
        """
        2031-03-28T12:00:00 | RUS invasion on USA | assist/1/GBR active due 2031-04-02T12:00
        """);
  }

  @Test
  void aMonthEndsOnTheSameDayOrOnTheLastOne() {
    var month = ASSIST.replace("5 days", "1 month");
    check(
        HEAD + month,
        """
        2031-01-31T10:00:00 | RUS invasion on USA | assist/1/GBR active due 2031-02-28T10:00
        2031-02-28T10:00:00 | RUS invasion on GBR | assist/2/USA active due 2031-03-28T10:00
        """);
    check(
        HEAD.replace("month is calendar", "month is 30 days") + month,
        """
        2031-01-31T10:00:00 | RUS invasion on USA | assist/1/GBR active due 2031-03-02T10:00
        """);
  }

  @Test
  void whatIsOwedAgainAndAgainIsDueOnePeriodBehindEachPerformance() {
    check(
        HEAD + "duty tell each ally must report every 5 days on breach no remedy",
        """
        2031-01-01 |            | tell/0/USA active due 2031-01-06
        2031-01-03 | USA report | tell/0/USA active due 2031-01-08
        2031-01-06 | GBR report | tell/0/GBR active due 2031-01-11
        2031-01-06 |            | tell/0/POL breached
        2031-01-08 | USA report | tell/0/USA active due 2031-01-13
        """);
  }

  @Test
  void twoActsOfOneInstantCountInTheOrderInWhichTheyCome() {
    var pact =
        HEAD
            + """
            ban peace each ally must not partition throughout on breach no remedy
            power halt USA may suspend peace
            """;
    check(
        pact,
        """
        2031-01-02 | USA suspend   | peace/0/GBR suspended
        2031-01-02 | GBR partition | peace/0/GBR suspended
        """);
    check(
        pact,
        """
        2031-01-02 | GBR partition | peace/0/GBR breached
        2031-01-02 | USA suspend   | peace/0/GBR breached; peace/0/POL suspended
        """);
  }

  @Test
  void aPowerIsThereUpToItsLimitAndBehindItsDate() {
    check(
        HEAD
            + """
            power ask victim may ask for help upon assault within 2 days
            power mercy USA may call a council after 2031-01-10
            """,
        """
        2031-01-02          | RUS invasion on USA | ask/1/USA available due 2031-01-04
        2031-01-04          | USA request of ask  | ask/1/USA available due 2031-01-04
        2031-01-04T00:00:01 | USA request of ask  | ask/1/USA expired
        2031-01-10T23:59:59 | USA convene         | mercy/0/USA dormant; case/2 idle
        2031-01-11          | USA convene         | mercy/0/USA available; case/2 raised
        """);
  }

  @Test
  void aNoticeIsOverAtTheEndOfItsLastInstant() {
    check(
        HEAD + ASSIST + "power leave any ally may withdraw effective 10 days later",
        """
        2031-01-02          | GBR denounce        | member/GBR leaving due 2031-01-12
        2031-01-12          | RUS invasion on USA | assist/1/GBR active
        2031-01-12T00:00:01 | RUS invasion on POL | member/GBR outside; assist/2/USA active; assist/2/GBR pending; assist/1/GBR active
        """);
  }

  @Test
  void aVersionAppliesFromItsFirstMomentToItsLast() {
    check(
        HEAD
            + """
            duty talk each ally must consult upon assault within 1 day in force from 2031-01-03 until 2031-01-04 on breach no remedy
            """,
        """
        2031-01-02T23:59:59 | RUS invasion on USA | talk/1/GBR pending
        2031-01-03          | RUS invasion on GBR | talk/2/GBR active
        2031-01-04T23:59:59 | RUS invasion on POL | talk/3/GBR active
        2031-01-05          | RUS invasion on USA | case/1 recognised; talk/1/GBR pending
        """);
  }

  @Test
  void theReadingsOfAnOpenTimeDifferInTheDueInstantOnly() {
    var pact =
        HEAD
            + ASSIST.replace("within 5 days", "within forthwith")
            + "open forthwith decided by nobody readings 1 day | 10 days | unbounded";
    var dues = List.of("2031-01-03", "2031-01-12", "never");
    for (var reading = 0; reading < dues.size(); reading++) {
      var line = "2031-01-02 | RUS invasion on USA | assist/1/GBR active due " + dues.get(reading);
      new NaiveStory(pact, line, List.of(reading)).check(Reasons.NONE);
    }
    assertEquals(
        dues.size(), new NaiveStory(pact, "").program().words().getFirst().readings().size());
  }
}
