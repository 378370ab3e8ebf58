package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Why nobody owed something, and which fact was missing: one story for each way in which nothing
/// can come of a clause. The pacts are changes of [Runs#HARBOUR].
class WhyNotTest {
  private static final String ATTACK = "2031-03-01T04:00Z,RUS,invasion,ISL,ISL,\n";
  private static final String REQUEST = "2031-03-01T06:00Z,ISL,request,,,harbour/request\n";

  private static void check(String pact, String rows, String name, String expected) {
    var chronicle = Runs.chronicle(rows);
    assertEquals(expected, Runs.whyNot(pact, chronicle, name));
  }

  private static void check(String rows, String name, String expected) {
    check(Runs.HARBOUR, rows, name, expected);
  }

  private static String with(String old, String replacement) {
    if (!Runs.HARBOUR.contains(old)) throw new AssertionError(old);
    return Runs.HARBOUR.replace(old, replacement);
  }

  @Test
  void whatWasDoneIsLessThanTheLeast() {
    check(
        with("each guarantor must consult", "each guarantor must assist victim")
            .replace("within 24 hours\n", "within 24 hours at least materiel\n"),
        ATTACK
            + REQUEST
            + "2031-03-01T08:00Z,NOR,intel,ISL,,\n"
            + "2031-03-01T09:00Z,DNK,materiel,ISL,,\n",
        "consult",
        """
        consult (Art 4): something came of it: owed, and still open (since 2031-03-01 06:00); \
        fulfilled, 2031-03-01 09:00.
        - Norway and Sweden: owed, and still open (since 2031-03-01 06:00)
        - Denmark: fulfilled, 2031-03-01 09:00
        - 2031-03-01T08:00Z Norway: intel, on Iceland: less than the least that it asks
        """);
  }

  // The deed does not fit.

  @Test
  void theActIsAnother() {
    check(
        "2031-03-01,RUS,airspace-intrusion,ISL,ISL,\n",
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - it waits for request (Art 3) to be used
          - it waits for attack (Art 2) to be met
            - near: 2031-03-01 Russia: airspace intrusion, on Iceland, in Iceland
              - its act is not an “attack-word”
            - “attack-word” covers an invasion and a bombardment, and arguably an act of forces \
        without insignia; nobody is named to settle what is arguable.
        """);
  }

  @Test
  void noDeedOfTheKindIsThere() {
    check(
        with("attack-word on ISL in covered", "embargo"),
        ATTACK,
        "attack",
        """
        attack (Art 2): it was never met.
        - the chronicle has no deed of this kind
        """);
  }

  @Test
  void thePlaceIsAnother() {
    check(
        "2031-03-01,RUS,invasion,ISL,svalbard-and-jan-mayen,\n",
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01 Russia: invasion, on Iceland, in svalbard-and-jan-mayen
          - it lies in svalbard-and-jan-mayen, and not in the area “covered”
        """);
  }

  @Test
  void theActorIsAnother() {
    check(
        with("attack-word on ISL", "attack-word by RUS on ISL"),
        "2031-03-01,BLR,invasion,ISL,ISL,\n",
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01 Belarus: invasion, on Iceland, in Iceland
          - it was done by Belarus, and not by Russia
        """);
  }

  @Test
  void theVictimIsAnother() {
    check(
        "2031-03-01,RUS,invasion,FIN,ISL,\n",
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01 Russia: invasion, on Finland, in Iceland
          - it was done to Finland, and not to Iceland
        """);
  }

  @Test
  void nobodyCompetentHasAttributedIt() {
    var pact = with("attack-word on ISL in covered", "invasion on ISL attributed by NOR");
    check(
        pact,
        ATTACK,
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01T04:00Z Russia: invasion, on Iceland, in Iceland
          - nobody has attributed it, and Norway must
        """);
    var attributed =
        Runs.csv(
            """
            time,actor,act,target,place,attributed-by,attributed-at
            2031-03-01,RUS,invasion,ISL,ISL,DNK,2031-03-05
            """);
    assertEquals(
        """
        attack (Art 2): it was never met.
        - near: Denmark: attribution to Russia of the invasion of 2031-03-01
          - it was attributed by Denmark, and not by Norway
        """,
        Runs.whyNot(pact, attributed, "attack"));
  }

  @Test
  void theTermAsksMoreOfSuchADeed() {
    var pact =
        with(
            "arguably unmarked-forces",
            "arguably unmarked-forces, cyber-destruct of scale 4 or more\n"
                + "  excludes missile-stray");
    check(
        pact,
        "2031-03-01,RUS,cyber-destruct,ISL,ISL,\n",
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01 Russia: cyber destruct, on Iceland, in Iceland
          - “attack-word” asks more of such a deed: its scale is not told, and must be 4 or more
        """);
    check(
        pact,
        "2031-03-01,RUS,missile-stray,ISL,ISL,\n",
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01 Russia: missile stray, on Iceland, in Iceland
          - “attack-word” leaves out a stray missile or its debris
        """);
  }

  @Test
  void aConditionBesidesTheDeedDoesNotHold() {
    check(
        with("in covered\n", "in covered and after 2032-01-01\n"),
        ATTACK,
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01T04:00Z Russia: invasion, on Iceland, in Iceland
          - the clause asks besides that it is after 1 January 2032, which was not so
        """);
  }

  @Test
  void itHangsOnAnOpenWordThatNobodySettles() {
    check(
        "2031-03-01,RUS,unmarked-forces,ISL,ISL,\n",
        "request",
        """
        request (Art 3): nobody ever used it. [if `attack-word` is read in the narrow sense]
        - it waits for attack (Art 2) to be met; what became of it: open, but not met so far \
        (since 2031-03-01 00:00)
          - near: 2031-03-01 Russia: unmarked forces, on Iceland, in Iceland
            - it fits, if `attack-word` (Art 2) is read in the broad sense; nobody is named to \
        settle it
          - 2031-03-01 00:00: attack (Art 2) is not met so far: it hangs on `attack-word`, \
        which nobody competent has settled
        request (Art 3): nobody ever used it. [if `attack-word` is read in the broad sense]
        - Iceland had the power from 2031-03-01 00:00 on, and never used it
        """);
  }

  // Nobody spoke, or in vain.

  @Test
  void whoeverMightHaveAskedDidNot() {
    check(
        ATTACK,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - it waits for request (Art 3) to be used
          - Iceland had the power from 2031-03-01 04:00 on, and never used it
        """);
  }

  private static String formerGuarantor(String until) {
    return with("ISL may ask for talks", "any guarantor may ask for talks")
        .replace("area covered", "party FIN as guarantor until " + until + "\narea covered");
  }

  @Test
  void whoLeavesBeforeThereIsAPowerNeverHadIt() {
    var later = "2031-03-20,RUS,embargo,ISL,ISL,\n";
    check(
        formerGuarantor("2031-02-28"),
        later,
        "request",
        """
        request (Art 3): nobody ever used it.
        - it waits for attack (Art 2) to be met
          - near: 2031-03-20 Russia: embargo, on Iceland, in Iceland
            - its act is not an “attack-word”
          - “attack-word” covers an invasion and a bombardment, and arguably an act of forces \
        without insignia; nobody is named to settle what is arguable.
        """);
    check(
        formerGuarantor("2031-02-28"),
        ATTACK + later,
        "request",
        """
        request (Art 3): nobody ever used it.
        - Norway, Denmark and Sweden had the power from 2031-03-01 04:00 on, and never used it
        """);
    assertEquals(
        List.of("NOR", "DNK", "SWE"),
        Runs.run(formerGuarantor("2031-02-28"), ATTACK + later).powers().stream()
            .map(Lines.PowerLine::holder)
            .toList());
  }

  @Test
  void whoLeavesLosesThePower() {
    check(
        formerGuarantor("2031-03-15"),
        ATTACK + "2031-03-20,RUS,embargo,ISL,ISL,\n",
        "request",
        """
        request (Art 3): nobody ever used it.
        - Norway, Denmark and Sweden had the power from 2031-03-01 04:00 on, and never used it
        - Finland had the power from 2031-03-01 04:00 until the end of 2031-03-15, and never used it
        """);
  }

  @Test
  void whoAskedHadNoPowerTo() {
    check(
        REQUEST,
        "request",
        """
        request (Art 3): nobody ever used it.
        - void attempt: 2031-03-01T06:00Z Iceland: request, about harbour/request
          - the power had not come to be at that time
        - it waits for attack (Art 2) to be met
          - the chronicle has no deed of this kind
        """);
    check(
        ATTACK + "2031-03-01T06:00Z,NOR,request,,,harbour/request\n",
        "request",
        """
        request (Art 3): nobody ever used it.
        - Iceland had the power from 2031-03-01 04:00 on, and never used it
        - void attempt: 2031-03-01T06:00Z Norway: request, about harbour/request
          - the power is for Iceland
        """);
    check(
        ATTACK + "2030-12-01,ISL,request,,,harbour/request\n",
        "request",
        """
        request (Art 3): nobody ever used it.
        - Iceland had the power from 2031-03-01 04:00 on, and never used it
        - void attempt: 2030-12-01 Iceland: request, about harbour/request
          - the pact entered into force only 2031-01-01 00:00
        """);
  }

  @Test
  void theDecisionWasVotedDown() {
    check(
        ATTACK + REQUEST + "2031-03-01T08:00Z,SWE,vote-no,,,harbour/joint-help\n",
        "help",
        """
        help (Art 6): nobody ever owed it.
        - it waits for joint-help (Art 5) to be adopted; what became of it: rejected, \
        2031-03-01 08:00
          - put to the vote 2031-03-01 06:00, until 2031-03-04 06:00; it needs unanimity among \
        the guarantors
            - 2031-03-01T08:00Z: Sweden: vote no, about harbour/joint-help
            - silent: Norway and Denmark
        """);
  }

  @Test
  void theDecisionFailedBySilence() {
    check(
        ATTACK
            + REQUEST
            + "2031-03-01T08:00Z,NOR,vote-yes,,,harbour/joint-help\n2031-03-09,NOR,claim,,,\n",
        "help",
        """
        help (Art 6): nobody ever owed it.
        - it waits for joint-help (Art 5) to be adopted; what became of it: rejected, \
        2031-03-04 06:00
          - put to the vote 2031-03-01 06:00, until 2031-03-04 06:00; it needs unanimity among \
        the guarantors
            - 2031-03-01T08:00Z: Norway: vote yes, about harbour/joint-help
            - silent: Denmark and Sweden
        """);
  }

  @Test
  void silenceIsNoConsentWithoutATimeLimit() {
    check(
        with(
            "by unanimity of guarantor\n  within 3 days",
            "by consensus of guarantor\n  no time limit"),
        ATTACK + REQUEST,
        "help",
        """
        help (Art 6): nobody ever owed it.
        - it waits for joint-help (Art 5) to be adopted; what became of it: open, and not \
        decided so far (since 2031-03-01 06:00)
          - put to the vote 2031-03-01 06:00, without a time limit; it needs consensus (nobody \
        objecting) among the guarantors, so that silence alone never carries it
            - silent: Norway, Denmark and Sweden
        """);
  }

  @Test
  void theOtherDecisionHasNotFailed() {
    var pact =
        with("otherwise rejected", "otherwise refer to assembly")
            + """
            decision assembly "Art 5a"
              by majority of guarantor
              within 3 days
              otherwise rejected
            """;
    check(
        pact,
        ATTACK + REQUEST,
        "assembly",
        """
        assembly (Art 5a): it was never put to the vote.
        - it is put to the vote when joint-help (Art 5) fails; what became of it: open, and not \
        decided so far (since 2031-03-01 06:00)
          - put to the vote 2031-03-01 06:00, until 2031-03-04 06:00; it needs unanimity among \
        the guarantors
            - silent: Norway, Denmark and Sweden
        """);
    check(
        pact,
        ATTACK,
        "assembly",
        """
        assembly (Art 5a): it was never put to the vote.
        - it is put to the vote when joint-help (Art 5) fails, which was never put to the vote
          - it waits for request (Art 3) to be used
            - Iceland had the power from 2031-03-01 04:00 on, and never used it
        """);
  }

  // The pact, the clause or the party was not there.

  @Test
  void thePactWasNotInForceThen() {
    check(
        "2030-03-01,RUS,invasion,ISL,ISL,\n",
        "help",
        """
        help (Art 6): nothing came of it.
        - the pact was never in force in the time looked at
          - by the head of its text it is in force from 2031-01-01
        """);
    check(
        "2030-03-01,RUS,invasion,ISL,ISL,\n2031-03-01,NOR,claim,,,\n",
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2030-03-01 Russia: invasion, on Iceland, in Iceland
          - it fits, but the pact entered into force only 2031-01-01 00:00
        """);
    check(
        Runs.HARBOUR + "expiry end-date \"Art 10\" on 2031-02-15\n",
        ATTACK,
        "attack",
        """
        attack (Art 2): it was never met.
        - the pact ended at the end of 2031-02-15
        - near: 2031-03-01T04:00Z Russia: invasion, on Iceland, in Iceland
          - it fits, but the pact had ended at the end of 2031-02-15
        """);
  }

  @Test
  void thePactWaitsForRatifications() {
    var pact =
        with("  in force 2031-01-01\n", "")
            + "entry ratified \"Art 9\" when ratified by each guarantor and ratified by ISL\n";
    var actual = Settings.PLAIN.inForce(InForce.ACTUAL);
    var ratified = "2031-02-01,ISL,ratify,,,harbour\n";
    assertEquals(
        """
        help (Art 6): nothing came of it.
        - the pact was never in force in the time looked at
          - not ratified so far by Norway, Denmark and Sweden
          - ratified by Iceland
        """,
        Runs.whyNot(pact, Runs.chronicle(ratified + ATTACK), "help", actual));
  }

  @Test
  void thePactWasSuspended() {
    check(
        with("abstention ignored", "abstention ignored\n  suspension tolls")
            + "power halt \"Art 8\" any guarantor may suspend the pact\n",
        "2031-02-01,NOR,suspend,,,harbour/halt\n" + ATTACK,
        "attack",
        """
        attack (Art 2): it was never met.
        - near: 2031-03-01T04:00Z Russia: invasion, on Iceland, in Iceland
          - it fits, but the pact was suspended since 2031-02-01 00:00
        """);
  }

  @Test
  void theBearerWasNotBoundYet() {
    check(
        with("DNK, SWE as guarantor", "DNK, SWE as guarantor from 2032-01-01"),
        ATTACK + REQUEST,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - request (Art 3) was used 2031-03-01 06:00, which calls it
          - 2031-03-01 06:00: consult (Art 4) is called, but nobody bound by the pact is there \
        to bear it
          - Norway, Denmark and Sweden were not bound by the pact: the text binds them from \
        2032-01-01
        """);
  }

  @Test
  void theHolderWasNotBoundYet() {
    check(
        with("party ISL as beneficiary", "party ISL as beneficiary from 2032-01-01"),
        ATTACK + REQUEST,
        "request",
        """
        request (Art 3): nobody ever used it.
        - void attempt: 2031-03-01T06:00Z Iceland: request, about harbour/request
          - Iceland was not bound by the pact: the text binds it from 2032-01-01
        - attack (Art 2) was met 2031-03-01 04:00, which calls it
          - Iceland was not bound by the pact: the text binds it from 2032-01-01
        """);
  }

  @Test
  void theClauseBeginsLater() {
    check(
        with("duty consult \"Art 4\"\n", "duty consult \"Art 4\"\n  in force from 2031-06-01\n"),
        ATTACK + REQUEST,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - request (Art 3) was used 2031-03-01 06:00, which calls it
          - but this version of the clause applies only from 2031-06-01
        """);
  }

  @Test
  void theClauseHadBeenEnded() {
    check(
        Runs.HARBOUR + "power drop \"Art 8\" ISL may end consult\n",
        "2031-02-01,ISL,denounce,,,harbour/drop\n" + ATTACK + REQUEST,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - Norway, Denmark and Sweden: excused, and so not owed, 2031-02-01 00:00
        - consult (Art 4) had been ended 2031-02-01 00:00, by drop (Art 8)
        """);
  }

  // Something went before it.

  @Test
  void anExceptionTookItAway() {
    check(
        Runs.HARBOUR + "exception lateness \"Art 4a\" to consult when attack met\n",
        ATTACK + REQUEST,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - Norway, Denmark and Sweden: excused, and so not owed, 2031-03-01 06:00
        - 2031-03-01 06:00: consult (Art 4) is not owed by Norway, Denmark and Sweden, because \
        the exception lateness (Art 4a) holds
        """);
  }

  @Test
  void anExceptionCoveredTheDeed() {
    check(
        Runs.HARBOUR + "exception early \"Art 7a\" to no-force when before 2031-06-01\n",
        "2031-03-01,NOR,bombardment,ISL,ISL,\n",
        "no-force",
        """
        no-force (Art 7): it binds, and nobody has broken it.
        - Norway, Denmark and Sweden: binding, and not broken so far (since 2031-01-01 00:00)
        - near: 2031-03-01 Norway: bombardment, on Iceland, in Iceland
          - it fits in every respect: no-force (Art 7)
        - 2031-03-01 00:00: no-force (Art 7) of Norway is not broken by this, because the \
        exception early (Art 7a) holds
        """);
  }

  @Test
  void whoBrokeItWasNotBoundByTheBan() {
    check(
        "2031-03-01,RUS,bombardment,ISL,ISL,\n",
        "no-force",
        """
        no-force (Art 7): it binds, and nobody has broken it.
        - Norway, Denmark and Sweden: binding, and not broken so far (since 2031-01-01 00:00)
        - near: 2031-03-01 Russia: bombardment, on Iceland, in Iceland
          - it fits, but Russia is not one of those whom it binds
        """);
  }

  @Test
  void aClauseThatPrevailsTookItAway() {
    check(
        Runs.HARBOUR
            + """
            duty mediate "Art 4b"
              each guarantor must convene
              upon attack
              within no time limit
              on breach no remedy
            precedence order "Art 12" mediate prevails over consult
            """,
        ATTACK + REQUEST,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - Norway, Denmark and Sweden: excused, and so not owed, 2031-03-01 06:00
        - 2031-03-01 06:00: consult (Art 4) of Norway, Denmark and Sweden gives way to mediate \
        (Art 4b), which prevails by order (Art 12)
        """);
  }

  @Test
  void itsOwnConditionDidNotHold() {
    check(
        with("  within 24 hours", "  when after 2032-01-01\n  within 24 hours"),
        ATTACK + REQUEST,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - request (Art 3) was used 2031-03-01 06:00, which calls it
          - 2031-03-01 06:00: consult (Art 4) is called, but its condition does not hold: that \
        it is after 1 January 2032
        """);
  }

  @Test
  void nobodyWasLeftToBearIt() {
    check(
        with("each guarantor must consult\n", "each beneficiary except victim must consult\n"),
        ATTACK + REQUEST,
        "consult",
        """
        consult (Art 4): nobody ever owed it.
        - request (Art 3) was used 2031-03-01 06:00, which calls it
          - 2031-03-01 06:00: consult (Art 4) is called, but nobody bound by the pact is there \
        to bear it
        """);
  }

  // Remedies and stages.

  private static final String LADDER =
      """
      duty explain "Art 8"
        each guarantor must report
        within 2 days
        on breach no remedy
      duty repay "Art 9"
        each guarantor must pay
        within 2 days
        on breach no remedy
      remedy redress "Art 10" first explain then repay then nothing
      """;

  private static String ladder() {
    var hours = "  within 24 hours\n  on breach ";
    return with(hours + "no remedy", hours + "redress") + LADDER;
  }

  @Test
  void theRemedyWasSatisfiedBefore() {
    check(
        ladder(),
        ATTACK
            + REQUEST
            + """
            2031-03-03,NOR,report,ISL,,
            2031-03-03,DNK,report,ISL,,
            2031-03-03,SWE,report,ISL,,
            2031-03-09,NOR,claim,,,
            """,
        "repay",
        """
        repay (Art 9): nobody ever owed it.
        - it is step 2 of the remedy redress (Art 10), which was satisfied by step 1, explain \
        (Art 8), 2031-03-03 00:00, so that its turn never came
        """);
  }

  @Test
  void theRemedyHasNotComeToIt() {
    check(
        ladder(),
        ATTACK + REQUEST + "2031-03-03T06:00Z,NOR,claim,,,\n",
        "repay",
        """
        repay (Art 9): nobody ever owed it.
        - it is step 2 of the remedy redress (Art 10), which stands at step 1, explain (Art 8), \
        so that its turn has not come
        """);
  }

  @Test
  void nothingWasBreached() {
    check(
        ladder(),
        ATTACK
            + REQUEST
            + """
            2031-03-01T07:00Z,NOR,consult,ISL,,
            2031-03-01T07:00Z,DNK,consult,ISL,,
            2031-03-01T07:00Z,SWE,consult,ISL,,
            2031-03-09,NOR,claim,,,
            """,
        "redress",
        """
        redress (Art 10): it never began.
        - it begins when consult (Art 4) is breached
          - Norway, Denmark and Sweden: fulfilled, 2031-03-01 07:00
        """);
  }

  @Test
  void aStageLacksADeed() {
    var pact =
        Runs.HARBOUR
            + """
            stage quiet "1" requires cease-fire by RUS on 2031-03-10
            stage retreat "2" requires quiet, withdraw-forces by RUS in covered within 14 days
            """;
    check(
        pact,
        ATTACK + "2031-03-05,BLR,cease-fire,,,\n2031-04-01,NOR,claim,,,\n",
        "retreat",
        """
        retreat (2): it was never reached.
        - it waits for quiet (1) to be reached; what became of it: missed, at the end of \
        2031-03-10
          - it needs a ceasefire by Russia, which was not done
            - near: 2031-03-05 Belarus: cease fire
              - it was done by Belarus, and not by Russia
        - it needs a withdrawal of forces by Russia in the area “covered”, which was not done
          - the chronicle has no deed of this kind
        """);
    check(
        pact,
        ATTACK
            + """
            2031-03-05,RUS,cease-fire,,,
            2031-03-07,RUS,withdraw-forces,ISL,svalbard-and-jan-mayen,
            """,
        "retreat",
        """
        retreat (2): it was never reached.
        - it is open (since 2031-03-05 00:00)
        - stage quiet was reached 2031-03-05 00:00
        - it needs a withdrawal of forces by Russia in the area “covered”, which was not done
          - near: 2031-03-07 Russia: withdraw forces, on Iceland, in svalbard-and-jan-mayen
            - it lies in svalbard-and-jan-mayen, and not in the area “covered”
        """);
  }
}
