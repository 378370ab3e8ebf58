package casus.engine.run;

import static casus.engine.run.Runs.HARBOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Why something stands as it stands: how time limits were computed, what moved them, what gave
/// way, and under which readings.
class WhyTest {
  private static final String ATTACK = "2031-03-01T04:00Z,RUS,invasion,ISL,ISL,\n";
  private static final String REQUEST = "2031-03-01T06:00Z,ISL,request,,,harbour/request\n";

  private static String why(String pact, String rows, String name) {
    return Runs.why(pact, Runs.chronicle(rows), name);
  }

  private static void check(String pact, String rows, String name, String expected) {
    assertEquals(expected, why(pact, rows, name));
  }

  /// How the due instant of `consult` was computed, with other conventions or another limit.
  private static void computed(String old, String replacement, String expected) {
    if (!HARBOUR.contains(old)) throw new AssertionError(old);
    var lines = why(HARBOUR.replace(old, replacement), ATTACK + REQUEST, "consult");
    assertTrue(lines.contains("- " + expected + "\n"), lines);
  }

  @Test
  void aTimeLimitNamesItsStartItsLengthAndItsConvention() {
    var zone = "day is calendar day in \"Europe/Kyiv\"\n";
    computed(
        "within 24 hours",
        "within 2 days",
        "due 2031-03-03 06:00: 2 days from 2031-03-01 06:00, a day being 24 hours");
    computed("day is 24 hours\n", zone, "due 2031-03-02 06:00: 24 hours from 2031-03-01 06:00");
    var calendar =
        HARBOUR
            .replace("day is 24 hours\n", zone + "  month is 30 days\n")
            .replace("within 24 hours", "within 1 month");
    assertTrue(
        why(calendar, ATTACK + REQUEST, "consult")
            .contains(
                "1 month from 2031-03-01 06:00, a month counting 30 days and a year 365, to the end"
                    + " of the calendar day (Europe/Kyiv)"));
    computed(
        "within 24 hours",
        "until 2031-03-10",
        "due the end of 2031-03-10: the date of the text, 2031-03-10, to its end (UTC)");
    computed(
        "within 24 hours",
        "every 10 days",
        "due 2031-03-11 06:00: a period of 10 days from 2031-03-01 06:00, a day being 24 hours");
  }

  @Test
  void anOpenTimeNamesItsReading() {
    var votes =
        """
        2031-03-01T08:00Z,NOR,vote-yes,,,harbour/joint-help
        2031-03-01T08:00Z,DNK,vote-yes,,,harbour/joint-help
        2031-03-01T08:00Z,SWE,vote-yes,,,harbour/joint-help
        """;
    check(
        HARBOUR,
        ATTACK + REQUEST + votes,
        "help",
        """
        help (Art 6) of Norway, Denmark and Sweden, in the case of Iceland: owed, and still \
        open. The reasons are told for the first; the others' are alike. [if `soon` means 1 day]
        - 2031-03-01T08:00Z: Sweden: vote yes, about harbour/joint-help
          - 2031-03-01 08:00: Sweden has voted on joint-help (Art 5)
            - 2031-03-01 08:00: joint-help (Art 5) is adopted
              - 2031-03-01 08:00: help (Art 6): Norway must supply weapons and equipment within \
        the time called “soon”, that is, by 2031-03-02 08:00
                - due 2031-03-02 08:00: `soon`, read as 1 day from 2031-03-01 08:00, a day \
        being 24 hours
        help (Art 6) of Norway, Denmark and Sweden, in the case of Iceland: owed, and still \
        open. The reasons are told for the first; the others' are alike. [if `soon` means no \
        limit at all]
        - 2031-03-01T08:00Z: Sweden: vote yes, about harbour/joint-help
          - 2031-03-01 08:00: Sweden has voted on joint-help (Art 5)
            - 2031-03-01 08:00: joint-help (Art 5) is adopted
              - 2031-03-01 08:00: help (Art 6): Norway must supply weapons and equipment within \
        the time called “soon”, which here has no end
                - `soon` is read as no limit at all: it never falls due
        """);
  }

  @Test
  void aTimeLimitThatWasExtendedSaysByWhat() {
    check(
        HARBOUR + "power more-time \"Art 8\" ISL may extend consult by 2 days\n",
        ATTACK
            + REQUEST
            + "2031-03-01T10:00Z,ISL,extend,,,harbour/consult\n"
            + "2031-03-09,NOR,claim,,,\n",
        "consult",
        """
        consult (Art 4) of Norway, Denmark and Sweden, in the case of Iceland: breached. The \
        reasons are told for the first; the others' are alike.
        - 2031-03-01T06:00Z: Iceland: request, about harbour/request
          - 2031-03-01 06:00: Iceland uses request (Art 3)
            - 2031-03-01 06:00: consult (Art 4): Norway must consult within 24 hours, that is, \
        by 2031-03-02 06:00
              - due 2031-03-02 06:00: 24 hours from 2031-03-01 06:00
        - 2031-03-01T10:00Z: Iceland: extend, about harbour/consult
          - its time now runs until 2031-03-04 06:00
          - 2031-03-04 06:00: the time limit of consult (Art 4) is over
            - 2031-03-04 06:00: consult (Art 4) of Norway is breached: its time has run out
              - the chronicle records no full performance by then
        """);
  }

  @Test
  void aPeriodBeginsWithEachPerformance() {
    check(
        HARBOUR
            .replace("each guarantor must consult", "NOR must consult")
            .replace("within 24 hours", "every 10 days"),
        ATTACK + REQUEST + "2031-03-05,NOR,consult,,,\n2031-04-01,NOR,claim,,,\n",
        "consult",
        """
        consult (Art 4) of Norway, in the case of Iceland: breached.
        - 2031-03-01T06:00Z: Iceland: request, about harbour/request
          - 2031-03-01 06:00: Iceland uses request (Art 3)
            - 2031-03-01 06:00: consult (Art 4): Norway must consult at least once every 10 \
        days, the first time by 2031-03-11 06:00
              - due 2031-03-11 06:00: a period of 10 days from 2031-03-01 06:00, a day being 24 \
        hours
        - 2031-03-05: Norway: consult
          - its time now runs until 2031-03-15 00:00
          - 2031-03-15 00:00: the time limit of consult (Art 4) is over
            - 2031-03-15 00:00: consult (Art 4) of Norway is breached: its time has run out
              - the chronicle records no full performance by then
        """);
  }

  @Test
  void whatGivesWayIsToldWithWhatPrevails() {
    var pact =
        HARBOUR
            + """
            duty mediate "Art 4b"
              NOR must convene
              upon joint-help rejected
              within no time limit
              on breach no remedy
            precedence order "Art 12" mediate prevails over consult
            """;
    var rows = ATTACK + REQUEST + "2031-03-01T08:00Z,SWE,vote-no,,,harbour/joint-help\n";
    check(
        pact,
        rows,
        "mediate",
        """
        mediate (Art 4b) of Norway, in the case of Iceland: owed, and still open.
        - 2031-03-01T08:00Z: Sweden: vote no, about harbour/joint-help
          - 2031-03-01 08:00: Sweden has voted on joint-help (Art 5)
            - 2031-03-01 08:00: joint-help (Art 5) is rejected
              - 2031-03-01 08:00: mediate (Art 4b): Norway must call a meeting of the competent \
        body, with no time limit
                - consult (Art 4) of Norway gives way to mediate (Art 4b), which prevails by \
        order (Art 12)
        """);
    var consult = why(pact, rows, "consult");
    assertTrue(consult.contains("consult (Art 4) of Norway is excused"), consult);
    assertTrue(
        consult.contains("of Norway gives way to mediate (Art 4b), which prevails"), consult);
  }

  @Test
  void readingsThatBeginWithAnotherEventAreToldApart() {
    var forces = "arguably unmarked-forces\n  decided by ";
    check(
        HARBOUR.replace(forces + "nobody", forces + "SWE"),
        """
        2031-03-01,RUS,unmarked-forces,ISL,ISL,
        2031-03-05,SWE,determine-yes,ISL,,harbour/attack-word
        """,
        "attack",
        """
        attack (Art 2), in the case of Iceland: met. [if `attack-word` is read in the narrow \
        sense]
        - 2031-03-01: Russia: unmarked forces, on Iceland, in Iceland
          - 2031-03-01 00:00: a case under attack (Art 2) begins for Iceland
        - 2031-03-05: Sweden: determine yes, on Iceland, about harbour/attack-word
          - 2031-03-05 00:00: attack (Art 2) is met for Iceland
        attack (Art 2), in the case of Iceland: met. [if `attack-word` is read in the broad sense]
        - 2031-03-01: Russia: unmarked forces, on Iceland, in Iceland
          - 2031-03-01 00:00: a case under attack (Art 2) begins for Iceland
            - 2031-03-01 00:00: attack (Art 2) is met for Iceland
              - it counts only in the broad sense of `attack-word`, which is assumed here
        """);
  }

  @Test
  void aPowerThatWasUsedIsNotSaidToHaveGoneUnused() {
    var pact = HARBOUR.replace("may ask for talks\n", "may ask for talks\n  within 3 days\n");
    var rows = ATTACK + REQUEST + "2031-03-09,NOR,claim,,,\n";
    check(
        pact,
        rows,
        "request",
        """
        request (Art 3) of Iceland, in the case of Iceland: used once, and now out of time.
        - 2031-03-01T04:00Z: Russia: invasion, on Iceland, in Iceland
          - 2031-03-01 04:00: a case under attack (Art 2) begins for Iceland
            - 2031-03-01 04:00: attack (Art 2) is met for Iceland
              - 2031-03-01 04:00: request (Art 3): Iceland may ask for talks, until 2031-03-04 \
        04:00
                - until 2031-03-04 04:00: 3 days from 2031-03-01 04:00, a day being 24 hours
        - 2031-03-01T06:00Z: Iceland: request, about harbour/request
          - 2031-03-01 06:00: Iceland uses request (Art 3)
            - 2031-03-01 06:00: request (Art 3) may be used again
              - until 2031-03-04 04:00, as before
              - 2031-03-04 04:00: the time limit of request (Art 3) is over
                - 2031-03-04 04:00: request (Art 3) of Iceland can no longer be used: its time \
        is over
        """);
    var run = Runs.run(pact, rows);
    assertTrue(
        run.timeline().stream()
            .flatMap(happening -> happening.consequences().stream())
            .map(Happening.Consequence::text)
            .anyMatch(
                "request (Art 3) of Iceland can no longer be used: its time is over"::equals));
  }

  @Test
  void aCitationLeadsToTheClausesThatItCites() {
    assertEquals(
        new Explained.NoSuchName("Art 6", List.of("help", "soon")),
        Explainer.why(Runs.pact(HARBOUR), Runs.chronicle(ATTACK), Settings.PLAIN, "Art 6"));
  }
}
