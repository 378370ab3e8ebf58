package casus.engine.run;

import static casus.engine.run.Runs.HARBOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Every name of a pact has an answer, also where nothing moves under it.
class AboutTest {
  private static final String ATTACK = "2031-03-01T04:00Z,RUS,invasion,ISL,ISL,\n";
  private static final String REQUEST = "2031-03-01T06:00Z,ISL,request,,,harbour/request\n";

  private static final String LEFT = "not encoded \"Art 8\" because \"an aim\"\n";

  private static void check(String pact, String rows, String name, String expected) {
    assertEquals(expected, Runs.why(pact, Runs.chronicle(rows), name));
  }

  // Areas, terms, acts, open times.

  @Test
  void anAreaTellsItsRegionsAndWhichDeedsLayInIt() {
    var pact =
        HARBOUR.replace(
            "area covered \"Art 1\" = territory of ISL",
            "area covered \"Art 1\" = territory of NOR except svalbard-and-jan-mayen");
    check(
        pact,
        "2031-03-01,RUS,invasion,NOR,NOR,\n2031-03-02,RUS,invasion,NOR,svalbard-and-jan-mayen,\n",
        "covered",
        """
        covered (Art 1): the territory of Norway except Svalbard and Jan Mayen.
        - regions without parts that lie in it: bouvet-island, Norway
        - of the territory of Norway, these lie outside it: svalbard-and-jan-mayen
        - used in attack (Art 2)
        - deeds of the chronicle that lay in it
          - 2031-03-01 Russia: invasion, on Norway, in Norway
        - deeds that lay outside it, or whose place is not told
          - 2031-03-02 Russia: invasion, on Norway, in svalbard-and-jan-mayen
        """);
  }

  @Test
  void aTermTellsWhichDeedsItCoversAndWhoHasFoundWhat() {
    var pact =
        HARBOUR.replace(
            "arguably unmarked-forces\n  decided by nobody",
            "arguably unmarked-forces, cyber-destruct of scale 4 or more\n  decided by SWE");
    check(
        pact,
        ATTACK
            + """
            2031-03-02,RUS,unmarked-forces,ISL,ISL,
            2031-03-03,RUS,cyber-destruct,ISL,ISL,
            2031-03-04,NOR,determine-yes,ISL,,harbour/attack-word
            2031-03-05,SWE,determine-no,ISL,,harbour/attack-word
            """,
        "attack-word",
        """
        attack-word (Art 2): of the deeds of the chronicle it covers 1 on any view, and 1 \
        arguably.
        - deeds that it covers on any view
          - 2031-03-01T04:00Z Russia: invasion, on Iceland, in Iceland
        - deeds that it covers arguably, in its broad sense only
          - 2031-03-02 Russia: unmarked forces, on Iceland, in Iceland
        - deeds of a kind that it names, and that it does not cover
          - 2031-03-03 Russia: cyber destruct, on Iceland, in Iceland
            - “attack-word” asks more of such a deed: its scale is not told, and must be 4 or more
        - it is for Sweden to settle it
        - 2031-03-04: Norway: determine yes, on Iceland, about harbour/attack-word
          - without effect: it was not competent to find this
        - 2031-03-05: Sweden: determine no, on Iceland, about harbour/attack-word
          - it has found that this is not covered
        - used in attack (Art 2)
        """);
  }

  @Test
  void anOpenTimeTellsWhatFallsDueWhenReadingByReading() {
    var votes =
        """
        2031-03-01T08:00Z,NOR,vote-yes,,,harbour/joint-help
        2031-03-01T08:00Z,DNK,vote-yes,,,harbour/joint-help
        2031-03-01T08:00Z,SWE,vote-yes,,,harbour/joint-help
        2031-03-05,NOR,claim,,,
        """;
    check(
        HARBOUR,
        ATTACK + REQUEST + votes,
        "soon",
        """
        The time called “soon” is 1 day or no limit at all; nobody is named to settle which of \
        them it is.
        - read as 1 day
          - help (Art 6): due 2031-03-02 08:00; breached
        - read as no limit at all
          - help (Art 6): never due; owed, and still open
        """);
    check(
        HARBOUR,
        ATTACK,
        "soon",
        """
        The time called “soon” is 1 day or no limit at all; nobody is named to settle which of \
        them it is.
        - read as 1 day
          - nothing hung on it
        - read as no limit at all
          - nothing hung on it
        """);
  }

  @Test
  void anActOfThePactsOwnTellsWhetherItWasDone() {
    var pact =
        HARBOUR
            + """
            act lock-gate "the harbour gate is locked"
            ban gates "Art 8" NOR must not lock-gate throughout on breach no remedy
            """;
    var locked = Runs.csv("# acts: lock-gate\ntime,actor,act\n2031-03-01,NOR,lock-gate\n");
    assertEquals(
        """
        lock-gate: the harbour gate is locked; the chronicle has these.
        - 2031-03-01: Norway: lock gate
        - used in gates (Art 8)
        """,
        Runs.why(pact, locked, "lock-gate"));
    check(
        pact,
        ATTACK,
        "lock-gate",
        """
        lock-gate: the harbour gate is locked; the chronicle has no such act.
        - used in gates (Art 8)
        """);
  }

  // People.

  @Test
  void aPartyTellsSinceWhenItIsBoundAndWhatBecameOfItsDuties() {
    var pact =
        HARBOUR.replace(
                "party NOR, DNK, SWE as guarantor",
                "party NOR, DNK as guarantor\n"
                    + "party SWE as guarantor from 2031-02-01 until 2031-03-01")
            + "power leave \"Art 8\" any guarantor may withdraw effective 10 days later\n";
    var rows =
        ATTACK
            + REQUEST
            + """
            2031-03-01T08:00Z,NOR,consult,,,
            2031-03-10,NOR,denounce,,,harbour/leave
            2031-03-25,NOR,claim,,,
            """;
    check(
        pact,
        rows,
        "NOR",
        """
        Norway: no longer bound by the pact.
        - 2031-01-01 00:00: the date of entry into force has come
          - 2031-01-01 00:00: the pact enters into force
            - 2031-01-01 00:00: Norway is bound by the pact
        - 2031-03-10: Norway: denounce, about harbour/leave
          - 2031-03-10 00:00: Norway uses leave (Art 8)
            - 2031-03-10 00:00: Norway gives notice that it leaves the pact
              - it is bound until 2031-03-20 00:00, when the notice that the text asks for is over
              - 2031-03-20 00:00: the time of notice is over
                - 2031-03-20 00:00: Norway is no longer bound by the pact
        Norway under the pact:
        - Norway and Denmark are guarantors.
        - consult (Art 4): must consult; fulfilled 2031-03-01 08:00
        - no-force (Art 7): must not use armed force against Iceland; lapsed 2031-03-20
        - leave (Art 8): used 2031-03-10
        """);
    check(
        pact,
        rows,
        "SWE",
        """
        Sweden: no longer bound by the pact.
        - 2031-02-01 00:00: the date from which the text binds it has come
          - 2031-02-01 00:00: Sweden is bound by the pact
            - the text binds it until the end of 2031-03-01
            - the end of 2031-03-01: the last day on which the text binds it is over
              - the end of 2031-03-01: Sweden is no longer bound by the pact
        Sweden under the pact:
        - Sweden is a guarantor, from 1 February 2031 until 1 March 2031.
        - consult (Art 4): must consult; breached 2031-03-02 06:00
        - no-force (Art 7): must not use armed force against Iceland; lapsed at the end of 2031-03-01
        - leave (Art 8): not used
        """);
  }

  @Test
  void aPartyThatWasNeverBoundTellsWhy() {
    var pact =
        HARBOUR.replace("party ISL as beneficiary", "party ISL as beneficiary from 2032-01-01");
    check(
        pact,
        ATTACK,
        "ISL",
        """
        Iceland was never bound.
        - Iceland was not bound by the pact: the text binds it from 2032-01-01
        Iceland under the pact:
        - Iceland is a beneficiary, from 1 January 2032.
        """);
  }

  @Test
  void aRoleTellsWhoPlaysItAndWhatTheTextLaysUponIt() {
    check(
        HARBOUR + "open-role \"another state\" as observer\n",
        ATTACK,
        "guarantor",
        """
        guarantor: Norway, Denmark and Sweden.
        - Norway, Denmark and Sweden are guarantors.
        - bears consult (Art 4)
        - votes on joint-help (Art 5)
        - bears help (Art 6)
        - bears no-force (Art 7)
        """);
    check(
        HARBOUR + "open-role \"another state\" as observer\n",
        ATTACK,
        "observer",
        """
        observer: nobody plays this role, so that what the text lays upon it binds nobody.
        - An observer is left open: another state.
        """);
  }

  @Test
  void aBodyTellsWhatItDidAndWhatThatBrought() {
    var pact =
        HARBOUR.replace(
            "decided by nobody\ntrigger",
            "decided by council\nbody council \"Art 2a\" of each guarantor\ntrigger");
    check(
        pact,
        ATTACK,
        "council",
        """
        The council consists of the guarantors.
        - its members: Norway, Denmark and Sweden
        - settles attack-word (Art 2)
        - the chronicle has no act of it under the name `council`
        """);
  }

  // Exceptions and precedence.

  private static final String CONSENT =
      HARBOUR
          + """
          decision assent "Art 7b"
            upon request by majority of guarantor within 3 days otherwise rejected
          exception agreed "Art 7a" to no-force when assent adopted
          """;

  @Test
  void anExceptionTellsWhatItTookAwayAndWhatItDidNot() {
    check(
        CONSENT,
        "2031-02-01,DNK,bombardment,ISL,ISL,\n"
            + ATTACK
            + REQUEST
            + """
            2031-03-01T08:00Z,NOR,vote-yes,,,harbour/assent
            2031-03-01T08:00Z,DNK,vote-yes,,,harbour/assent
            2031-03-02,NOR,bombardment,ISL,ISL,
            """,
        "agreed",
        """
        agreed (Art 7a): it held, and took away what it excepts, once.
        - The ban “no-force” is not broken by a deed if, when it is done, the decision “assent” \
        has been adopted.
        - 2031-03-02: Norway: bombardment, on Iceland, in Iceland
          - 2031-03-02 00:00: no-force (Art 7) of Norway is not broken by this
        - 2031-02-01 00:00: it did not hold: no-force (Art 7) was broken
        """);
  }

  @Test
  void anExceptionThatNobodyNeededSaysSo() {
    check(
        CONSENT,
        ATTACK,
        "agreed",
        """
        agreed (Art 7a): it took nothing away.
        - The ban “no-force” is not broken by a deed if, when it is done, the decision “assent” \
        has been adopted.
        - no-force (Art 7) was never touched, so that the exception was never asked for
        """);
  }

  private static final String ORDER =
      HARBOUR
          + """
          duty mediate "Art 4b"
            NOR must convene
            upon attack
            within no time limit
            on breach no remedy
          precedence order "Art 12" mediate prevails over consult
          """;

  @Test
  void aPrecedenceTellsWhatItDecided() {
    check(
        ORDER,
        ATTACK + REQUEST,
        "order",
        """
        order (Art 12): it decided what follows.
        - 2031-03-01 06:00: consult (Art 4) of Norway gives way to mediate (Art 4b), which \
        prevails by order (Art 12)
        """);
    check(
        ORDER,
        ATTACK,
        "order",
        """
        order (Art 12): it decided nothing.
        - As soon as the duty “mediate” binds a party, the duty “consult” falls away for that \
        party in the same case, and does not come to bind it there as long as the duty \
        “mediate” does.
        - mediate (Art 4b): owed, and still open
        - consult (Art 4) never bound anybody
        """);
  }

  // Voiding, entry, expiry, verification, omissions, the pact itself.

  private static final String STRIKE =
      HARBOUR
          + "void first-strike \"Art 9\" when invasion by ISL on RUS"
          + " ends the pact decided by nobody\n";
  private static final String STRUCK = "2031-03-05,ISL,invasion,RUS,russia-rest,\n";

  @Test
  void aVoidingClauseTellsByWhichDeedAndUnderWhichReadingItFell() {
    check(
        STRIKE,
        ATTACK + STRUCK,
        "first-strike",
        """
        first-strike (Art 9): its condition was met, but on this reading that has no effect, \
        since nobody is named to find so. [if the condition `first-strike` has no effect]
        - 2031-03-05: Iceland: invasion, on Russia, in russia-rest
          - the condition of first-strike (Art 9) is met, and awaits a finding: nobody is named \
        to make it
        first-strike (Art 9): it took effect 2031-03-05 00:00. [if the condition `first-strike` \
        has effect]
        - 2031-03-05: Iceland: invasion, on Russia, in russia-rest
          - the condition of first-strike (Art 9) is met, and has its effect
            - the pact is ended
        """);
    check(
        STRIKE,
        ATTACK,
        "first-strike",
        """
        first-strike (Art 9): it never took effect.
        - near: 2031-03-01T04:00Z Russia: invasion, on Iceland, in Iceland
          - it was done by Russia, and not by Iceland; it was done to Iceland, and not to Russia
        """);
  }

  @Test
  void aVoidingClauseThatMustBeFoundTellsWhoFoundIt() {
    var pact = STRIKE.replace("ends the pact decided by nobody", "ends consult decided by DNK");
    check(
        pact,
        STRUCK,
        "first-strike",
        """
        first-strike (Art 9): its condition was met, but nobody competent has found so.
        - 2031-03-05: Iceland: invasion, on Russia, in russia-rest
          - the condition of first-strike (Art 9) is met, and awaits a finding: it is for \
        Denmark to make it
        """);
    var found = "2031-03-06,DNK,determine-yes,,,harbour/first-strike\n";
    check(
        pact,
        ATTACK + REQUEST + STRUCK + found,
        "first-strike",
        """
        first-strike (Art 9): it took effect 2031-03-06 00:00.
        - 2031-03-05: Iceland: invasion, on Russia, in russia-rest
          - the condition of first-strike (Art 9) is met, and awaits a finding: it is for \
        Denmark to make it
        - 2031-03-06: Denmark: determine yes, about harbour/first-strike
          - the condition of first-strike (Art 9) is met, and has its effect
            - consult (Art 4) of Norway, Denmark and Sweden is excused
        """);
  }

  @Test
  void entryTellsWhatBroughtThePactIntoForceOrWhatIsMissing() {
    var draft =
        HARBOUR.replace("  in force 2031-01-01\n", "")
            + "entry ratified \"Art 9\" when ratified by each guarantor and ratified by ISL\n";
    check(
        draft,
        ATTACK,
        "ratified",
        """
        ratified (Art 9): by its own terms the pact has not entered into force.
        - The pact enters into force when both each guarantor has ratified the pact and Iceland \
        has ratified the pact.
        - the run takes it to be in force all the same since 2031-02-28 00:00, and steps over \
        this clause
        - not ratified so far by Norway, Denmark and Sweden
        - not ratified so far by Iceland
        """);
    check(
        draft,
        """
        2031-02-01,ISL,ratify,,,harbour
        2031-02-02,NOR,ratify,,,harbour
        2031-02-03,DNK,ratify,,,harbour
        2031-02-04,SWE,ratify,,,harbour
        """,
        "ratified",
        """
        ratified (Art 9): the pact entered into force 2031-02-04 00:00.
        - The pact enters into force when both each guarantor has ratified the pact and Iceland \
        has ratified the pact.
        - 2031-02-04: Sweden: ratify, about harbour
          - 2031-02-04 00:00: Sweden is bound by the pact
            - 2031-02-04 00:00: the pact enters into force
        """);
  }

  @Test
  void expiryTellsHowItsDateIsComputed() {
    var pact = HARBOUR.replace("day is 24 hours", "day is 24 hours\n  month is calendar");
    check(
        pact + "expiry duration \"Art 10\" 2 months after entry\n",
        ATTACK,
        "duration",
        """
        duration (Art 10): the pact ended 2031-03-01 00:00.
        - The pact ends by itself 2 months after entry into force.
        - it ends by itself 2031-03-01 00:00: 2 months from 2031-01-01 00:00, to the same day \
        of a later month, or its last, by duration (Art 10)
        """);
  }

  @Test
  void whatIsLeftOutSaysWhy() {
    check(
        HARBOUR + LEFT,
        ATTACK,
        "Art 8",
        """
        Art 8: this part of the text is not in the pact, so that nothing can come of it.
        - it is not encoded because: an aim
        """);
  }

  @Test
  void verificationTellsHowWhatIsVerifiedStands() {
    var watch =
        "verification watch \"Art 11\" SWE verifies no-force every 180 days names culprit\n";
    check(
        HARBOUR + watch,
        ATTACK,
        "watch",
        """
        watch (Art 11): whether what it verifies is kept is for that clause to say.
        - Sweden verifies the ban “no-force” every 180 days, and names the culprit.
        - no-force of Norway: open
        - no-force of Denmark: open
        - no-force of Sweden: open
        watch (Art 11) of Sweden: owed, and still open.
        - 2031-01-01 00:00: the date of entry into force has come
          - 2031-01-01 00:00: the pact enters into force
            - 2031-01-01 00:00: Sweden is bound by the pact
              - 2031-01-01 00:00: watch (Art 11): Sweden must check on the spot whether the \
        agreement is kept at least once every 180 days, the first time by 2031-06-30 00:00
                - due 2031-06-30 00:00: a period of 180 days from 2031-01-01 00:00, a day being \
        24 hours
        """);
  }

  @Test
  void thePactItselfTellsWhenItBeganAndEnded() {
    check(
        HARBOUR + "expiry end-date \"Art 10\" on 2031-02-15\n",
        ATTACK,
        "harbour",
        """
        harbour: ended.
        - 2031-01-01 00:00: the date of entry into force has come
          - 2031-01-01 00:00: the pact enters into force
            - it ends by itself the end of 2031-02-15: the date of end-date (Art 10), 2031-02-15
            - the end of 2031-02-15: the term of the pact is over
              - the end of 2031-02-15: the pact expires
        """);
  }

  @Test
  void theRightToActAloneHasAName() {
    var pact = HARBOUR.replace("otherwise rejected", "otherwise each may act");
    var no = "2031-03-01T08:00Z,SWE,vote-no,,,harbour/joint-help\n";
    check(
        pact,
        ATTACK + REQUEST + no,
        "joint-help-each-may-act",
        """
        joint-help, each may act (Art 5) of Norway, Denmark and Sweden, in the case of Iceland: \
        not used, and still open. The reasons are told for the first; the others' are alike.
        - 2031-03-01T08:00Z: Sweden: vote no, about harbour/joint-help
          - 2031-03-01 08:00: Sweden has voted on joint-help (Art 5)
            - 2031-03-01 08:00: joint-help (Art 5) is rejected
              - 2031-03-01 08:00: joint-help, each may act (Art 5): Norway may supply weapons \
        and equipment
        """);
  }

  @Test
  void everyNameOfAPactCanBeAsked() {
    var pact = Runs.pact(CONSENT + LEFT);
    var names = Explainer.names(pact);
    assertTrue(
        names.containsAll(
            List.of("covered", "attack-word", "soon", "agreed", "no-force", "ISL", "guarantor")),
        names::toString);
    assertTrue(names.containsAll(List.of("Art 8", "harbour")), names::toString);
    for (var name : names)
      assertFalse(Runs.why(CONSENT + LEFT, Runs.chronicle(ATTACK), name).isEmpty(), name);
  }
}
