package casus.engine.run;

import static casus.engine.run.Runs.HARBOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final String ATTACK = "2031-03-01T04:00Z,RUS,invasion,ISL,ISL,\n";
  private static final String REQUEST = "2031-03-01T06:00Z,ISL,request,,,harbour/request\n";

  private static List<String> why(String rows, String name) {
    return lines(Explainer.why(Runs.pact(HARBOUR), Runs.chronicle(rows), Settings.PLAIN, name));
  }

  private static List<String> whyNot(String rows, String name) {
    return lines(Explainer.whyNot(Runs.pact(HARBOUR), Runs.chronicle(rows), Settings.PLAIN, name));
  }

  private static List<String> lines(Explained explained) {
    var lines = new ArrayList<String>();
    for (var strand : assertInstanceOf(Explanation.class, explained).strands()) {
      var under = strand.under().always() ? "" : " [" + strand.under().text() + "]";
      lines.add(strand.outcome() + under);
      for (var step : strand.steps()) lines.add("  ".repeat(step.depth()) + "- " + step.text());
    }
    return lines;
  }

  @Test
  void everyMoveIsTracedBackToTheEventThatBeganIt() {
    assertEquals(
        List.of(
            "consult (Art 4) of Norway, in the case of Iceland: fulfilled.",
            "- 2031-03-01T06:00Z: Iceland: request, about harbour/request",
            "  - 2031-03-01 06:00: Iceland uses request (Art 3)",
            "    - 2031-03-01 06:00: consult (Art 4): Norway must consult within 24 hours, that is,"
                + " by 2031-03-02 06:00",
            "      - due 2031-03-02 06:00: 24 hours from 2031-03-01 06:00",
            "- 2031-03-01T12:00Z: Norway: consult",
            "  - 2031-03-01 12:00: consult (Art 4) of Norway is fulfilled"),
        why(ATTACK + REQUEST + "2031-03-01T12:00Z,NOR,consult,,,\n", "consult").subList(0, 7));
  }

  @Test
  void bearersWhoFareAlikeShareAStrand() {
    var lines = why(ATTACK + REQUEST, "consult");
    assertEquals(
        "consult (Art 4) of Norway, Denmark and Sweden, in the case of Iceland: owed, and still"
            + " open. The reasons are told for the first; the others' are alike.",
        lines.getFirst());
  }

  @Test
  void aTriggerThatHangsOnAReadingSaysSo() {
    var lines = why("2031-03-01,RUS,unmarked-forces,ISL,ISL,\n", "attack");
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("only in the broad sense of `attack-word`")),
        lines::toString);
  }

  @Test
  void aDecisionTellsItsVotes() {
    var lines =
        why(
            ATTACK + REQUEST + "2031-03-01T08:00Z,SWE,vote-no,,,harbour/joint-help\n",
            "joint-help");
    assertTrue(lines.contains("- 2031-03-01T08:00Z: Sweden: vote no, about harbour/joint-help"));
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("silent: Norway and Denmark")));
  }

  @Test
  void whyNotWalksBackToTheFactThatIsMissing() {
    assertEquals(
        List.of(
            "help (Art 6): nobody ever owed it.",
            "- it waits for joint-help (Art 5) to be adopted",
            "  - it waits for request (Art 3) to be used",
            "    - Iceland had the power from 2031-03-01 04:00 on, and never used it"),
        whyNot(ATTACK, "help"));
  }

  @Test
  void theNearestDeedIsToldWithWhatItLacks() {
    assertEquals(
        List.of(
            "attack (Art 2): it was never met.",
            "- near: 2031-03-01 Russia: invasion, on Iceland, in NOR",
            "  - it lies in NOR, and not in the area “covered”"),
        whyNot("2031-03-01,RUS,invasion,ISL,NOR,\n2031-03-02,RUS,invasion,NOR,NOR,\n", "attack")
            .stream()
            .map(line -> line.replace("in Norway", "in NOR"))
            .toList());
  }

  @Test
  void aPlaceThatIsNotToldIsNotSaidToLieElsewhere() {
    var pact = HARBOUR.replace("ISL", "UKR");
    var rows = "2031-03-01,RUS,invasion,UKR,,\n";
    var untold =
        lines(Explainer.whyNot(Runs.pact(pact), Runs.chronicle(rows), Settings.PLAIN, "attack"));
    assertTrue(
        untold.stream().anyMatch(line -> line.contains("no place is told")), untold::toString);
    assertTrue(
        untold.stream().noneMatch(line -> line.contains("that lies in covered")), untold::toString);
  }

  @Test
  void aDecisionThatFailedSaysWhoVotedHow() {
    var lines =
        whyNot(ATTACK + REQUEST + "2031-03-01T08:00Z,SWE,vote-no,,,harbour/joint-help\n", "help");
    assertTrue(
        lines.contains(
            "- it waits for joint-help (Art 5) to be adopted; what became of it: rejected,"
                + " 2031-03-01 08:00"),
        lines::toString);
    assertTrue(
        lines.contains("    - 2031-03-01T08:00Z: Sweden: vote no, about harbour/joint-help"),
        lines::toString);
  }

  @Test
  void aVoidAttemptIsTold() {
    var lines = whyNot(REQUEST, "request");
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("void attempt: 2031-03-01T06:00Z Iceland")),
        lines::toString);
  }

  @Test
  void anOpenWordNamesItsDecider() {
    var lines = whyNot("2031-03-01,RUS,unmarked-forces,ISL,ISL,\n", "attack");
    assertTrue(
        lines.stream()
            .anyMatch(line ->
                line.contains(
                    "it fits, if `attack-word` (Art 2) is read in the broad sense; nobody is"
                        + " named to settle it")),
        lines::toString);
  }

  @Test
  void aPactThatWasNotInForceIsReasonEnough() {
    assertEquals(
        List.of(
            "help (Art 6): nothing came of it.",
            "- the pact was never in force in the time looked at",
            "  - by the head of its text it is in force from 2031-01-01"),
        whyNot("2030-03-01,RUS,invasion,ISL,ISL,\n", "help"));
  }

  @Test
  void whereNothingCameOfAClauseWhyAnswersWhyNot() {
    assertEquals(whyNot(ATTACK, "help"), why(ATTACK, "help"));
  }

  @Test
  void aNameThatIsNotThereHasNearOnes() {
    assertEquals(
        new Explained.NoSuchName("consul", List.of("consult")),
        Explainer.why(Runs.pact(HARBOUR), Runs.chronicle(ATTACK), Settings.PLAIN, "consul"));
  }
}
