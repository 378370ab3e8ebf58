package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.engine.audit.rules.AuditRules;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AuditTest {
  private static final String TEXT =
      """
      pact test "A text with a bit of everything"
        status text-leaked

      conventions
        late cures

      party ISL as beneficiary
      party NOR as guarantor

      trigger attack "Art 1"
        when invasion on ISL

      duty consult "Art 2"
        NOR must consult
        upon attack
        within 1 day
        on breach no remedy

      duty assist "Art 3"
        NOR must assist victim
        upon attack
        within no time limit
        on breach no remedy
      %s

      expect NOR can block assist
      expect nobody can block consult
      """;

  /// Rules that search for what never happens, so that there is no story to tell.
  private static final List<String> NEVER = List.of("vacuous-clause");

  private static List<String> found(Pact pact) {
    return Audit.audit(pact).stream()
        .map(finding -> finding.severity().text() + " " + finding.clause() + " " + finding.rule())
        .toList();
  }

  @Test
  void theGravestComesFirstAndThenTheOrderOfTheText() {
    assertEquals(
        List.of(
            "hole assist lawful-abandonment",
            "hole attack uncovered-act",
            "hole expect expectation-failed",
            "risk test not-in-force",
            "risk attack unattributed",
            "risk consult deadline-on-talk-only",
            "risk assist no-deadline",
            "risk assist discretionary-content",
            "risk assist toothless",
            "risk assist attacker-is-guarantor",
            "note consult toothless"),
        found(Pacts.of(TEXT.formatted(""))));
  }

  @Test
  void whatTheAuthorAllowsIsLeftOutOnThatClauseOnly() {
    var allowed = "  allow toothless because \"nobody would sign a penalty\"\n";
    assertEquals(
        List.of(
            "hole assist lawful-abandonment",
            "hole attack uncovered-act",
            "hole expect expectation-failed",
            "risk test not-in-force",
            "risk attack unattributed",
            "risk consult deadline-on-talk-only",
            "risk assist no-deadline",
            "risk assist discretionary-content",
            "risk assist attacker-is-guarantor",
            "note consult toothless"),
        found(Pacts.of(TEXT.formatted(allowed))));
  }

  @Test
  void anAllowanceThatAllowsNothingIsFoundUnlessItIsAllowedItself() {
    var unused = "  allow unverified because \"it was, once\"\n";
    assertTrue(found(Pacts.of(TEXT.formatted(unused))).contains("note assist unused-allow"));
    var kept = unused + "  allow unused-allow because \"it will be needed again\"\n";
    assertEquals(found(Pacts.of(TEXT.formatted(""))), found(Pacts.of(TEXT.formatted(kept))));
  }

  @Test
  void theSameTextGivesTheSameFindings() {
    for (var name : Pacts.names())
      assertEquals(texts(Pacts.named(name)), texts(Pacts.named(name)), name);
  }

  private static List<String> texts(Pact pact) {
    return Audit.audit(pact).stream().map(Finding::text).toList();
  }

  @TestFactory
  Stream<DynamicTest> whatIsFoundInEveryPactOfTheLibrary() {
    return Pacts.names().stream()
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () ->
                    Golden.check(
                        House.root()
                            .resolve("app/src/test/resources/golden/audit-" + name + ".txt"),
                        Audit.audit(Pacts.named(name)).stream()
                            .map(AuditTest::line)
                            .collect(Collectors.joining("\n", "", "\n")))));
  }

  private static String line(Finding finding) {
    return "%-4s  %-24s  %s"
        .formatted(finding.severity().text(), finding.rule(), finding.clause())
        .strip();
  }

  @Test
  void whatTheAuthorsOfTheLibraryExpectHolds() {
    for (var name : Pacts.names()) {
      var pact = Pacts.named(name);
      var expected = new Expected(new Study(pact));
      for (var expectation : pact.expectations())
        assertEquals(
            "holds",
            expected.failure(expectation).map(Failure::message).orElse("holds"),
            name + ": " + Expected.text(expectation));
    }
  }

  @Test
  void whatWasSearchedForSaysHowFar() {
    var bounds =
        Audit.audit(Pacts.of(TEXT.formatted("expect cyber-destruct on ISL is covered"))).stream()
            .filter(finding -> finding.rule().equals("expectation-failed"))
            .map(Finding::bounds)
            .flatMap(Optional::stream)
            .toList();
    assertEquals(
        List.of(List.of("readings", "states of a game"), List.of("readings", "states of a game")),
        bounds.stream()
            .map(found -> found.limits().stream().map(Bounds.Limit::of).toList())
            .toList());
    assertTrue(bounds.stream().allMatch(found -> found.states() > 0), bounds.toString());
    for (var name : Pacts.names())
      for (var finding : Audit.audit(Pacts.named(name)))
        assertEquals(
            finding.witness() instanceof Story || NEVER.contains(finding.rule()),
            finding.bounds().isPresent(),
            finding.text());
  }

  @Test
  void theDraftOfIstanbulIsFoundToLackWhatItLacks() {
    var findings = Audit.audit(Pacts.named("istanbul-draft-2022"));
    var rules = findings.stream().map(Finding::rule).distinct().toList();
    assertTrue(
        findings.getFirst().message().startsWith("Russia alone can stop all help (Art 5"),
        findings.getFirst().text());
    assertTrue(
        rules.containsAll(
            List.of("unattributed", "vague-threshold", "toothless", "attacker-is-guarantor")),
        rules.toString());
    assertTrue(
        findings.stream()
            .filter(finding -> finding.rule().equals("attacker-is-guarantor"))
            .anyMatch(finding -> finding.parties().contains("RUS")));
    assertTrue(
        findings.stream()
            .filter(finding -> finding.rule().equals("vague-threshold"))
            .anyMatch(finding -> finding.message().contains("`military-operation`")));
    assertTrue(
        findings.stream()
            .filter(finding -> finding.rule().equals("toothless"))
            .anyMatch(finding -> finding.clause().equals("assist")));
  }

  @Test
  void everyFindingPointsIntoTheTextAndShowsItsWitness() {
    for (var name : Pacts.names()) {
      var pact = Pacts.named(name);
      for (var finding : Audit.audit(pact)) {
        assertTrue(finding.span().end() > finding.span().start(), finding.text());
        assertTrue(AuditRules.find(finding.rule()).isPresent(), finding.text());
        assertTrue(pact.parties().containsAll(finding.parties()), finding.text());
        switch (finding.witness()) {
          case Witness.Text(var span, var words) ->
              assertTrue(span.start() == finding.span().start() && !words.isBlank());
          case Story story -> assertTrue(story.inputs().size() > 1, finding.text());
          case SharedStory _ -> throw new AssertionError("of one text: " + finding.text());
        }
      }
    }
  }
}
