package casus.machine;

import org.junit.jupiter.api.Test;

/// One attack, or several: which deeds belong to one case, who attacks, and on whom.
class AttackTest {
  private static final String HEAD =
      """
      pact attack "A story"
        in force 2031-01-01
      conventions
        month is calendar
        abstention ignored
        late cures
        suspension tolls
        attacks merge within 2 days
      party USA, GBR, POL as ally
      body COURT of each ally
      """;

  private static final String ASSAULT = "trigger assault when invasion on any ally\n";

  private static final String ASSIST =
      """
      duty assist
        each ally except party to the attack must assist victim
        upon assault
        within 5 days
        on breach no remedy
      """;

  private static void check(String pact, String happenings) {
    NaiveStory.check(pact, happenings);
  }

  @Test
  void aDeedAtTheEndOfTheTimeIsTheSameAttackAndATickLaterAnother() {
    check(
        HEAD + ASSAULT + ASSIST,
        """
        2031-01-02          | RUS invasion on USA | case/1 recognised due 2031-01-04; case/2 idle
        2031-01-04          | RUS invasion on USA | case/1 recognised due 2031-01-06; case/2 idle
        2031-01-06T00:00:01 | RUS invasion on USA | case/1 recognised due never; case/2 recognised due 2031-01-08T00:00:01
        """);
  }

  @Test
  void anAttackThatIsOverWaitsForWhatIsStillOwed() {
    check(
        HEAD + ASSAULT + ASSIST,
        """
        2031-01-02 | RUS invasion on USA | case/1 recognised due 2031-01-04
        2031-01-05 |                     | case/1 recognised due never; assist/1/GBR active
        2031-01-06 | GBR assist on USA   | assist/1/GBR fulfilled; case/1 recognised
        2031-01-06 | POL assist on USA   | assist/1/POL fulfilled; case/1 closed
        """);
  }

  @Test
  void anAttackFromWhichNothingFollowsClosesAtTheEndOfItsInstant() {
    check(
        HEAD + ASSAULT,
        """
        2031-01-02 | RUS invasion on USA | case/1 recognised due 2031-01-04
        2031-01-04 | GBR consult         | case/1 recognised
        2031-01-04 |                     | case/1 closed
        """);
  }

  @Test
  void anAttackThatNobodyRecognisedLapses() {
    var word = "term attack covers invasion arguably embargo decided by COURT\n";
    check(
        HEAD + word + "trigger assault when attack on any ally\n" + ASSIST,
        """
        2031-01-02          | RUS embargo on USA            | case/1 raised due 2031-01-04
        2031-01-04T00:00:01 | COURT determine-yes of attack | case/1 lapsed
        2031-01-05          | RUS embargo on USA            | case/2 raised due 2031-01-07
        2031-01-07          | COURT determine-yes of attack | case/2 recognised due 2031-01-07; assist/2/GBR active
        2031-01-08          | RUS embargo on USA            | case/2 recognised due never; case/3 raised
        """);
  }

  @Test
  void anAttackIsOverBeforeADutyFallsDueAtTheSameInstant() {
    check(
        HEAD
            + ASSAULT
            + """
            duty tell victim must report upon assault within 2 days on breach ladder
            remedy ladder first answer
            duty answer culprit must reply within 1 day on breach no remedy
            """,
        """
        2031-01-02 | RUS invasion on USA | case/1 recognised due 2031-01-04; tell/1/USA active due 2031-01-04
        2031-01-04 |                     | case/1 recognised due never; tell/1/USA breached; ladder/1 open
        2031-01-05 | USA reply           | ladder/1 satisfied; case/1 closed
        """);
  }

  @Test
  void twoAttacksOnOneVictimAreHelpedByOnePerformance() {
    check(
        HEAD + ASSAULT + ASSIST,
        """
        2031-01-02 | RUS invasion on USA | assist/1/GBR active due 2031-01-07
        2031-01-05 | RUS invasion on USA | assist/2/GBR active due 2031-01-10
        2031-01-06 | GBR assist on USA   | assist/1/GBR fulfilled; assist/2/GBR fulfilled
        2031-01-06 | POL assist on USA   | case/1 closed; case/2 recognised
        2031-01-08 |                     | case/2 closed
        """);
  }

  @Test
  void whatIsSuspendedKeepsAnAttackOpen() {
    check(
        HEAD
            + ASSAULT
            + ASSIST
            + "power halt USA may suspend the pact\npower go-on USA may resume the pact\n",
        """
        2031-01-02 | RUS invasion on USA | case/1 recognised due 2031-01-04
        2031-01-03 | USA suspend         | assist/1/GBR suspended
        2031-01-03 | RUS invasion on USA | case/1 recognised due 2031-01-04
        2031-01-05 |                     | case/1 recognised due never
        2031-01-06 | GBR assist on USA   | assist/1/GBR fulfilled; case/1 recognised
        2031-01-06 | POL assist on USA   | case/1 closed
        """);
  }

  @Test
  void aRightThatRunsKeepsAnAttackOpenUpToItsLimit() {
    check(
        HEAD + ASSAULT + "power ask victim may ask for help upon assault within 4 days\n",
        """
        2031-01-02 | RUS invasion on USA | ask/1/USA available due 2031-01-06
        2031-01-06 | USA request of ask  | case/1 recognised
        2031-01-06 |                     | ask/1/USA expired; case/1 closed
        """);
  }

  @Test
  void withoutTheConventionACaseTakesDeedsAsLongAsItIsLive() {
    check(
        HEAD.replace("  attacks merge within 2 days\n", "") + ASSAULT + ASSIST,
        """
        2031-01-02 | RUS invasion on USA | case/1 recognised due never
        2031-03-02 | RUS invasion on USA | case/1 recognised; case/2 idle; assist/1/GBR breached
        2031-03-03 | USA close           | case/1 closed
        2031-03-03 | RUS invasion on USA | case/2 recognised
        """);
  }

  @Test
  void aGuarantorThatJoinsTheAttackLeavesWhatItOwedAndHeld() {
    check(
        HEAD
            + ASSAULT
            + ASSIST
            + """
            duty fund ally except party to the attack jointly must pay victim upon assault within 5 days on breach no remedy
            duty tell any ally except party to the attack must report upon assault within 5 days on breach no remedy
            duty retreat attacker must withdraw-forces upon assault within 9 days on breach no remedy
            power measures any ally except attacker may take act by sanctions-impose upon assault
            """,
        """
        2031-01-02 | RUS invasion on USA | assist/1/GBR active; fund/1 active; retreat/1/GBR pending; measures/1/GBR available
        2031-01-03 | GBR invasion on USA | assist/1/GBR excused; assist/1/POL active; fund/1 active; measures/1/GBR extinguished
        2031-01-03 | GBR consult         | retreat/1/GBR active due 2031-01-12; tell/1 active
        2031-01-03 | POL invasion on USA | assist/1/POL excused; fund/1 excused; tell/1 excused; retreat/1/POL active
        """);
  }

  @Test
  void whatAGuarantorDidBeforeItJoinedTheAttackStays() {
    check(
        HEAD
            + ASSAULT
            + ASSIST
            + """
            duty fund ally except party to the attack jointly must pay victim upon assault within 5 days on breach no remedy
            """,
        """
        2031-01-02 | RUS invasion on USA | assist/1/GBR active; fund/1 active
        2031-01-02 | GBR assist on USA   | assist/1/GBR fulfilled
        2031-01-02 | POL pay on USA      | fund/1 active
        2031-01-03 | GBR invasion on USA | assist/1/GBR fulfilled; fund/1 fulfilled
        """);
  }

  @Test
  void aVoteIsCountedAnewWithoutAVoterThatJoinsTheAttack() {
    var vote =
        """
        decision joint
          upon assault
          by unanimity of ally excluding party to the attack
          within 5 days
          otherwise nothing
        """;
    check(
        HEAD + ASSAULT + vote,
        """
        2031-01-02 | RUS invasion on USA | joint/1 open
        2031-01-02 | POL vote-yes        | joint/1 open
        2031-01-03 | RUS invasion on USA | joint/1 open
        2031-01-03 | GBR invasion on USA | joint/1 adopted
        """);
  }

  @Test
  void anAttributionAddsAnAttackerToo() {
    check(
        HEAD
            + """
            trigger assault when invasion on any ally attributed by COURT
            """
            + ASSIST,
        """
        2031-01-02          | RUS invasion on USA attributed-by COURT | case/1 recognised due 2031-01-04; assist/1/GBR active
        2031-01-03          | GBR invasion on USA attributed-by POL   | assist/1/GBR active
        2031-01-04          | GBR invasion on USA attributed-by COURT | assist/1/GBR excused; case/1 recognised due 2031-01-06
        2031-01-06T00:00:01 | GBR invasion on USA attributed-by COURT | case/2 recognised; assist/2/POL active; assist/2/GBR pending
        """);
  }

  @Test
  void anAttackerOfAnUncertainCaseMeetsNoTriggerBeforeItIsRecognised() {
    var word = "term attack covers invasion arguably embargo decided by COURT\n";
    check(
        HEAD
            + word
            + "trigger assault when attack on any ally\n"
            + ASSIST
            + """
            duty retreat attacker must withdraw-forces upon assault within 9 days on breach no remedy
            """,
        """
        2031-01-02 | RUS embargo on USA            | case/1 raised
        2031-01-03 | GBR embargo on USA            | case/1 raised; retreat/1/GBR pending
        2031-01-03 | COURT determine-yes of attack | case/1 recognised; retreat/1/GBR active; assist/1/GBR pending; assist/1/POL active
        """);
  }

  @Test
  void anAllyThatHasLeftOrNotYetJoinedIsNoAlly() {
    check(
        HEAD
            + ASSAULT
            + """
            trigger named when bombardment on FRA
            trigger council when blockade on COURT
            party FRA as ally from 2031-01-10
            power leave any ally may withdraw
            """,
        """
        2031-01-09T23:59:59 | RUS invasion on FRA    | case/1 idle
        2031-01-09T23:59:59 | RUS blockade on FRA    | case/1 idle
        2031-01-09T23:59:59 | RUS bombardment on FRA | case/1 recognised; case/2 idle
        2031-01-10          | RUS invasion on FRA    | case/2 recognised
        2031-01-10          | RUS blockade on FRA    | case/3 recognised
        2031-01-11          | USA denounce           | member/USA outside
        2031-01-11          | RUS invasion on USA    | case/4 idle
        2031-01-11          | RUS blockade on USA    | case/4 idle
        """);
  }

  @Test
  void anAllyThatIsLeavingIsAnAllyUpToItsLastInstant() {
    check(
        HEAD + ASSAULT + "power leave any ally may withdraw effective 2 days later\n",
        """
        2031-01-02          | USA denounce        | member/USA leaving due 2031-01-04
        2031-01-04          | RUS invasion on USA | case/1 recognised
        2031-01-04T00:00:01 | RUS invasion on USA | member/USA outside; case/1 recognised due 2031-01-06
        """);
  }
}
