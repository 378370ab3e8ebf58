package casus.machine;

import org.junit.jupiter.api.Test;

/// What follows a breach: further breaches, cure, and remedies.
class BreachTest {
  private static final String HEAD =
      """
      pact breach "A story"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
      party USA, GBR, POL as ally
      """;

  private static final String LADDER =
      """
      remedy ladder first mend then settle
      duty mend culprit must correct-breach within 2 days on breach no remedy
      decision settle by majority of ally within 2 days otherwise nothing
      """;

  private static final String PEACE =
      "ban peace each ally must not embargo until 2031-01-20 on breach ladder\n";

  private static void check(String pact, String happenings) {
    NaiveStory.check(pact, happenings);
  }

  @Test
  void aBanThatWasBrokenBindsOnUpToItsLastInstant() {
    check(
        HEAD + PEACE + LADDER,
        """
        2031-01-02          | USA embargo        | peace/0/USA breached due 2031-01-20T23:59:59; mend/0/USA active due 2031-01-04
        2031-01-03          | USA correct-breach | ladder/0 satisfied; mend/0/USA fulfilled
        2031-01-20T23:59:59 | USA embargo        | peace/0/USA breached; ladder/0 open; mend/0/USA active due 2031-01-22T23:59:59
        2031-01-21          | USA correct-breach | ladder/0 satisfied; peace/0/USA breached due never; peace/0/GBR fulfilled
        2031-01-21          | USA embargo        | ladder/0 satisfied
        """);
  }

  @Test
  void whatIsLessThanTheLeastFulfilsNothing() {
    var help = "duty help each ally must assist GBR until 2031-01-20 %s on breach no remedy\n";
    check(
        HEAD + help.formatted("at least materiel"),
        """
        2031-01-02 | USA intel on GBR    | help/0/USA active; help/0/POL active
        2031-01-03 | USA materiel on GBR | help/0/USA fulfilled; help/0/POL active
        2031-01-04 | POL no-fly on GBR   | help/0/USA fulfilled; help/0/POL fulfilled
        """);
    check(
        HEAD + help.formatted("at least defend"),
        """
        2031-01-02 | USA materiel on GBR | help/0/USA active
        2031-01-03 | USA assist on GBR   | help/0/USA fulfilled
        """);
    check(HEAD + help.formatted(""), "2031-01-02 | USA intel on GBR | help/0/USA fulfilled\n");
  }

  @Test
  void anExceptionIsAskedAtEachBreach() {
    check(
        HEAD + PEACE + LADDER + "exception quiet to peace when after 2031-01-05\n",
        """
        2031-01-05 | USA embargo        | peace/0/USA breached; ladder/0 open
        2031-01-05 | USA correct-breach | ladder/0 satisfied
        2031-01-06 | USA embargo        | ladder/0 satisfied
        """);
  }

  @Test
  void whoeverHasLeftIsNotBoundOnAndIsAgainWhenItComesBack() {
    check(
        HEAD + PEACE + LADDER + "power leave any ally may withdraw\n",
        """
        2031-01-02 | USA embargo        | peace/0/USA breached; ladder/0 open
        2031-01-02 | USA correct-breach | ladder/0 satisfied
        2031-01-03 | USA denounce       | member/USA outside; peace/0/USA breached
        2031-01-03 | USA embargo        | ladder/0 satisfied
        2031-01-04 | USA accede         | member/USA bound
        2031-01-04 | USA embargo        | ladder/0 open; mend/0/USA active
        """);
  }

  @Test
  void aClauseThatIsSuspendedOrEndedDoesNotBindOn() {
    check(
        HEAD
            + PEACE
            + LADDER
            + """
            power halt GBR may suspend peace
            power go-on GBR may resume peace
            power drop GBR may end peace
            """,
        """
        2031-01-02 | USA embargo        | peace/0/USA breached; ladder/0 open
        2031-01-02 | USA correct-breach | ladder/0 satisfied
        2031-01-03 | GBR suspend        | peace/0/POL suspended
        2031-01-03 | USA embargo        | ladder/0 satisfied
        2031-01-04 | GBR resume         | peace/0/POL active
        2031-01-04 | USA embargo        | ladder/0 open
        2031-01-04 | USA correct-breach | ladder/0 satisfied
        2031-01-05 | GBR denounce       | peace/0/POL excused
        2031-01-05 | USA embargo        | ladder/0 satisfied
        """);
  }

  @Test
  void aPeriodThatPassesIsOneBreachHoweverLongItGoesOn() {
    check(
        HEAD + "duty tell USA must report every 5 days on breach ladder\n" + LADDER,
        """
        2031-01-01          |                    | tell/0/USA active due 2031-01-06
        2031-01-06          |                    | tell/0/USA breached; mend/0/USA active due 2031-01-08
        2031-01-07          | USA correct-breach | ladder/0 satisfied
        2031-01-16          |                    | tell/0/USA breached; ladder/0 satisfied
        2031-01-17          | USA report         | tell/0/USA active due 2031-01-22
        2031-01-22          |                    | tell/0/USA breached; ladder/0 open; mend/0/USA active
        """);
  }

  @Test
  void aPerformanceThatCuresBeginsTheDutyAnew() {
    check(
        HEAD
            + """
            duty tell each ally must report every 5 days on breach no remedy
            duty follow each ally must reply upon tell cured within 1 day on breach no remedy
            """,
        """
        2031-01-06          |            | tell/0/USA breached; tell/0/GBR breached
        2031-01-08          | USA report | tell/0/USA active due 2031-01-13; follow/0/USA active
        2031-01-11          | GBR report | tell/0/GBR active due 2031-01-16
        2031-01-13          | USA report | tell/0/USA active due 2031-01-18
        2031-01-18          |            | tell/0/USA breached
        """);
  }

  @Test
  void aPerformanceThatDoesNotCureBeginsTheNextPeriod() {
    check(
        HEAD
            + "duty tell each ally must report every 5 days late does-not-cure on breach no"
            + " remedy\n",
        """
        2031-01-06 |            | tell/0/USA breached
        2031-01-08 | USA report | tell/0/USA breached due 2031-01-13; tell/0/GBR breached
        2031-01-13 | USA report | tell/0/USA breached due 2031-01-18
        2031-01-18 |            | tell/0/USA breached
        """);
  }

  @Test
  void aStandingDutyIsCuredAndCanBeBrokenAgain() {
    check(
        HEAD
            + LADDER
            + """
            standing sanctions each ally must keep sanctions-keep until 2031-01-20 broken by payment-made by bearer on breach ladder
            """,
        """
        2031-01-02 | USA payment-made   | sanctions/0/USA breached; ladder/0 open
        2031-01-03 | USA correct-breach | ladder/0 satisfied; sanctions/0/USA breached
        2031-01-04 | USA sanctions-keep | sanctions/0/USA active due 2031-01-20T23:59:59
        2031-01-05 | USA payment-made   | sanctions/0/USA breached; ladder/0 open; mend/0/USA active due 2031-01-07
        """);
  }

  @Test
  void aCuredNormIsCalledUnderTheConditionsOfTheDay() {
    check(
        HEAD
            + """
            duty tell each ally must report every 5 days on breach no remedy
            exception quiet to tell when after 2031-01-07
            """,
        """
        2031-01-06 |            | tell/0/USA breached
        2031-01-07 | USA report | tell/0/USA active due 2031-01-12
        2031-01-08 | GBR report | tell/0/GBR excused
        """);
  }

  @Test
  void aVersionEndsWhatIsOwedAgainAndAgain() {
    check(
        HEAD
            + """
            duty tell each ally must report every 5 days in force until 2031-01-08 on breach no remedy
            """,
        """
        2031-01-04 | USA report | tell/0/USA active due 2031-01-08T23:59:59
        2031-01-09 |            | tell/0/USA fulfilled; tell/0/GBR breached due never
        """);
  }

  @Test
  void aSecondCulpritIsCalledToTheRungThatIsReached() {
    check(
        HEAD + PEACE + LADDER,
        """
        2031-01-02          | USA embargo        | ladder/0 open; mend/0/USA active due 2031-01-04
        2031-01-03          | GBR embargo        | ladder/0 open; mend/0/USA active; mend/0/GBR active due 2031-01-05
        2031-01-03          | USA embargo        | ladder/0 open; mend/0/USA active due 2031-01-04
        2031-01-04          | GBR correct-breach | ladder/0 satisfied; mend/0/GBR fulfilled; mend/0/USA active
        """);
    check(
        HEAD + PEACE + LADDER,
        """
        2031-01-02          | USA embargo        | ladder/0 open; mend/0/USA active due 2031-01-04
        2031-01-04T00:00:01 |                    | mend/0/USA breached; settle/0 open due 2031-01-06
        2031-01-05          | GBR embargo        | ladder/0 open; mend/0/GBR pending; settle/0 open due 2031-01-06
        """);
  }

  @Test
  void aRemedyThatIsExhaustedBeginsAnew() {
    check(
        HEAD + PEACE + LADDER,
        """
        2031-01-02 | USA embargo         | mend/0/USA active due 2031-01-04
        2031-01-05 | USA vote-no         | settle/0 open due 2031-01-06
        2031-01-07 |                     | settle/0 lapsed; ladder/0 exhausted
        2031-01-08 | GBR embargo         | ladder/0 open; mend/0/GBR active due 2031-01-10; mend/0/USA pending; settle/0 idle
        2031-01-11 | USA vote-yes        | settle/0 open due 2031-01-12
        2031-01-11 | GBR vote-yes        | settle/0 adopted; ladder/0 satisfied
        2031-01-12 | USA embargo         | ladder/0 open; mend/0/USA active due 2031-01-14; mend/0/GBR pending; settle/0 idle
        """);
  }

  @Test
  void aBreachThatTwoCommitTogetherHasNoSingleCulprit() {
    check(
        HEAD + PEACE + LADDER + "duty fund ally jointly must pay within 3 days on breach ladder\n",
        """
        2031-01-02 | USA embargo        | mend/0/USA active
        2031-01-02 | USA correct-breach | ladder/0 satisfied
        2031-01-04 |                    | fund/0 breached; ladder/0 open; mend/0/USA pending; settle/0 open
        """);
  }

  @Test
  void aBreachBehindTheEndOfThePactHasNoRemedy() {
    check(
        HEAD
            + LADDER
            + """
            duty fund each ally must pay within 5 days on breach ladder
            expiry finish on 2031-01-03
            """,
        """
        2031-01-04 |         | pact terminated; fund/0/USA active
        2031-01-07 |         | fund/0/USA breached; ladder/0 idle; mend/0/USA pending
        2031-01-08 | USA pay | fund/0/USA cured
        """);
  }

  @Test
  void aCalledCaseClosesWhenItsRemedyIsSatisfied() {
    check(
        HEAD
            + LADDER
            + """
            power call any ally may call a council
            duty talk GBR must consult upon call within 3 days on breach ladder
            """,
        """
        2031-01-02 | USA convene        | case/1 consulting; talk/1/GBR active due 2031-01-05
        2031-01-06 |                    | talk/1/GBR breached; ladder/1 open; case/1 consulting
        2031-01-06 | GBR correct-breach | ladder/1 satisfied; case/1 closed
        """);
  }

  @Test
  void whatMustBeDoneAllTheSameIsAllThatTheDecisionWouldHaveCalled() {
    check(
        HEAD
            + """
            trigger assault when invasion on any ally
            decision joint upon assault by unanimity of ally within 5 days otherwise each must act
            duty assist each ally except victim must assist victim upon joint within 2 days on breach no remedy
            power ask victim may ask for help upon joint within 2 days
            decision more upon joint by majority of ally within 2 days otherwise nothing
            """,
        """
        2031-01-02 | RUS invasion on USA | joint/1 open
        2031-01-03 | GBR vote-no         | joint/1 rejected; assist/1/POL active; ask/1/USA available; more/1 open
        """);
  }
}
