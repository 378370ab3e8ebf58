package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.pact.Pact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What history or the literature knows of the texts of the library, and the audit says without
/// being told; and for each a near miss, a text with one clause changed, of which it does not.
class LibraryShowsTest {
  /// A line of a pact's own, and why it fails of the near miss.
  private record Known(String fact, String pact, String line, String change, String failure) {}

  /// A finding, by rule and clause, that the near miss has not; or has, and the pact has not.
  private record Seen(String fact, String pact, String rule, String clause, String change) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "Russia alone stops all help under the Istanbul draft",
              "istanbul-draft-2022",
              "expect RUS can block assist",
              """
              replace decision joint-assistance
                by majority of guarantor excluding party to the attack
              """,
              "`assist` takes effect though RUS refuses"),
          new Known(
              "nobody stops the help of the Istanbul communique",
              "istanbul-communique-2022",
              "expect nobody can block assist",
              """
              conventions
                abstention blocks-unanimity

              decision response
                upon attack
                by unanimity of guarantor
                within 3 days
                otherwise rejected

              replace duty assist
                upon response adopted
              """,
              "any guarantor can, alone"),
          new Known(
              "the consensus of the North Atlantic alliance stops joint action",
              "nato",
              "expect ally can block joint-action",
              """
              replace decision joint-action
                by majority of ally
              """,
              "`joint-action` takes effect though USA refuses"),
          new Known(
              "and it stops joint action only",
              "nato",
              "expect nobody can block assist",
              """
              replace duty assist
                upon joint-action adopted
              """,
              "any ally can, alone"),
          new Known(
              "the Budapest memorandum contains no duty to help",
              "budapest-1994",
              "expect help cannot be owed upon nuclear-case",
              """
              replace duty seek-council-action
                each guarantor must assist victim
              """,
              "`seek-council-action` is owed at once"),
          new Known(
              "the 24 hours of 2024 bind to a meeting",
              "us-ukraine-2024",
              "expect help cannot be owed upon attack",
              """
              duty arms
                USA must materiel to UKR
                upon meet fulfilled
                within 24 hours
                on breach no remedy
              """,
              "`arms` is owed at once"),
          new Known(
              "the treaty of 1939 does not answer the Soviet Union",
              "uk-poland-1939-with-protocol",
              "expect hostilities by RUS on POL in POL is not covered",
              """
              replace trigger hostilities
                when armed-aggression by a third state on any ally
              """,
              "the deed “invasion by another state on Poland (POL)” meets `hostilities`"),
          new Known(
              "Minsk II waits for itself",
              "minsk-2015",
              "expect elections waits for itself",
              """
              replace stage elections
                requires quiet, elections-held by side
              """,
              "nothing that it waits for waits for it"),
          new Known(
              "the 20 points wait for themselves",
              "twenty-points-2025",
              "expect referendum waits for itself",
              """
              replace stage ceasefire
                requires cease-fire by UKR, cease-fire by RUS
              """,
              "nothing that it waits for waits for it"),
          new Known(
              "the monitored can end the mission of 2014",
              "osce-mission-2014",
              "expect RUS can block renewal",
              """
              replace decision renewal
                by consensus of participating-state except RUS
              """,
              "`renewal` takes effect though RUS refuses"),
          new Known(
              "no vote can save a violator under the snap-back",
              "unsc-2231-2015",
              "expect nobody can block return",
              """
              replace decision return
                by at least 9 of permanent-member, elected-member and no veto of permanent-member
              """,
              "any permanent-member (FRA, GBR, RUS, CHN or USA) can, alone"),
          new Known(
              "a guarantor of Cyprus acts without the others",
              "cyprus-1960",
              "expect nobody can block action-alone",
              """
              replace power action-alone
                upon concert adopted
              """,
              "any guarantor (GRC, TUR or GBR) can, alone"),
          new Known(
              "and it may act against its ward",
              "cyprus-1960",
              "expect order-overturned by CYP is covered",
              """
              replace trigger breach
                when breach-of-order by anyone except CYP on CYP
              """,
              "there is no such deed to try"));

  private static final List<Seen> SEEN =
      List.of(
          new Seen(
              "everyone can comply with the North Atlantic Treaty and do almost nothing",
              "nato",
              "lawful-abandonment",
              "assist",
              """
              replace duty assist
                within 30 days
                at least defend
              """),
          new Seen(
              "no clause of the Budapest memorandum makes anybody owe help",
              "budapest-1994",
              "no-assistance-duty",
              "budapest-1994",
              """
              replace duty seek-council-action
                each guarantor must assist victim
              """),
          new Seen(
              "the monitored are among those who renew the mission of 2014",
              "osce-mission-2014",
              "monitor-veto",
              "mission",
              """
              replace verification mission
                renewed by SMM
              """));

  /// What the audit does not find in the pact, and would in the near miss.
  private static final List<Seen> NOT_SEEN =
      List.of(
          new Seen(
              "the monitored could not have ended the force in Sinai",
              "sinai-force-1981",
              "monitor-veto",
              "zones",
              """
              replace verification zones
                renewed by each side
              """));

  @TestFactory
  Stream<DynamicTest> whatIsKnownStandsInThePactAndHolds() {
    return KNOWN.stream()
        .map(known ->
            DynamicTest.dynamicTest(
                known.fact(),
                () -> assertEquals("holds", answer(Pacts.named(known.pact()), known))));
  }

  @TestFactory
  Stream<DynamicTest> withOneClauseChangedItHoldsNoMore() {
    return KNOWN.stream()
        .map(known ->
            DynamicTest.dynamicTest(
                known.fact(),
                () ->
                    assertEquals(
                        known.failure(),
                        answer(changed(known.pact(), known.change() + known.line()), known))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsFoundGoesWithTheClauseThatMakesIt() {
    return SEEN.stream()
        .map(seen ->
            DynamicTest.dynamicTest(
                seen.fact(),
                () -> {
                  assertTrue(finds(Pacts.named(seen.pact()), seen));
                  assertFalse(finds(changed(seen.pact(), seen.change()), seen));
                }));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotFoundComesWithAClause() {
    return NOT_SEEN.stream()
        .map(seen ->
            DynamicTest.dynamicTest(
                seen.fact(),
                () -> {
                  assertFalse(finds(Pacts.named(seen.pact()), seen));
                  assertTrue(finds(changed(seen.pact(), seen.change()), seen));
                }));
  }

  /// Behind a text that has one, so that the test would see one.
  @Test
  void noProposalOfOursHasAHole() {
    assertTrue(holes("istanbul-draft-2022").contains("joint-assistance attacker-veto"));
    for (var name : Pacts.names())
      if (name.startsWith("proposal-")) assertEquals(List.of(), holes(name), name);
  }

  private static List<String> holes(String name) {
    return Audit.audit(Pacts.named(name)).stream()
        .filter(finding -> finding.severity() == Severity.HOLE)
        .map(finding -> finding.clause() + " " + finding.rule())
        .toList();
  }

  private static Pact changed(String pact, String change) {
    return Pacts.of("amend " + pact + " as near-miss \"A near miss\"\n\n" + change + "\n");
  }

  /// `holds`, or why not; a pact that does not say the line itself fails.
  private static String answer(Pact pact, Known known) {
    var line =
        pact.expectations().stream()
            .filter(expectation -> Expected.text(expectation).equals(known.line()))
            .findFirst()
            .orElseThrow();
    return new Expected(new Study(pact))
        .failure(line)
        .map(failure -> failure.message().replaceFirst("(?s).* does not hold: ", ""))
        .orElse("holds");
  }

  private static boolean finds(Pact pact, Seen seen) {
    return Audit.audit(pact).stream()
        .anyMatch(finding ->
            finding.rule().equals(seen.rule()) && finding.clause().equals(seen.clause()));
  }
}
