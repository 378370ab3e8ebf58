package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.language.Language;
import casus.pact.Pact;
import casus.workbench.Loaded;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What the game says of texts whose answers are known, and whether it agrees with the plays.
class ContestTest {
  private static final int MOST_STATES = 100_000;

  private static Pact library(String name) {
    var file = Path.of("..", "pacts", name + ".pact");
    return ((Loaded.Sound<Language.Text>) Workbench.pact(file)).value().pact();
  }

  /// Whoever can block alone after some attack under some reading, and the parties like them; an
  /// entry `*` where it can come about at all.
  private static List<String> blockers(Pact pact, String clause) {
    var subject = new Subject(pact, List.of(clause));
    var board = subject.board();
    var found = new TreeSet<String>();
    for (var reading : subject.readings())
      for (var opening : subject.openings()) {
        var candidates = new ArrayList<Integer>();
        if (board.party(Subject.attacker(opening))) candidates.add(Subject.attacker(opening));
        candidates.addAll(
            Twins.others(
                board.twins(), List.of(Subject.victim(opening), Subject.attacker(opening))));
        for (var candidate : candidates) {
          var contest =
              Contest.of(subject, reading, opening, List.of(candidate), MOST_STATES).orElseThrow();
          if (!contest.arises()) continue;
          found.add("*");
          if (!contest.block(List.of(candidate)).holds()) continue;
          var alike =
              candidate == Subject.attacker(opening)
                  ? List.of(candidate)
                  : Twins.of(board.twins(), candidate);
          for (var one : alike)
            if (one != Subject.victim(opening)) found.add(board.program().actor(one));
        }
      }
    return List.copyOf(found);
  }

  @Test
  void anyGuarantorStopsHelpUnderTheDraftOfApril2022() {
    assertEquals(
        List.of("*", "CHN", "FRA", "GBR", "RUS", "USA"),
        blockers(library("istanbul-draft-2022"), "assist"));
  }

  @Test
  void nobodyStopsHelpUnderTheCommuniqueOfMarch2022() {
    assertEquals(List.of("*"), blockers(library("istanbul-communique-2022"), "assist"));
  }

  @Test
  void withoutTheAttackersVoteNobodyAloneStopsHelp() {
    assertEquals(List.of("*"), blockers(library("istanbul-2022-variant"), "assist"));
  }

  @Test
  void noAllyStopsTheHelpOfAnother() {
    assertEquals(List.of("*"), blockers(library("nato"), "assist"));
  }

  @Test
  void nobodyStopsTheHelpOf1939() {
    assertEquals(List.of("*"), blockers(library("uk-poland-1939"), "assist"));
  }

  /// The cone leaves out what cannot matter, and nothing that can.
  @Test
  void aConeKeepsWhatHasASay() {
    var kept = new TreeMap<String, Boolean>();
    for (var clause : Cone.of(library("istanbul-draft-2022"), List.of("assist")).clauses())
      kept.put(clause.label().name(), true);
    for (var name : List.of("attack", "joint-assistance", "assist", "military-operation"))
      assertTrue(kept.containsKey(name), name);
    for (var name : List.of("consult", "report", "alliances", "force-limits", "over-the-limit"))
      assertTrue(!kept.containsKey(name), name);
  }
}
