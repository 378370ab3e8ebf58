package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.explore.Arena;
import casus.engine.explore.Exploration;
import casus.engine.explore.Explorer;
import casus.engine.explore.SameGame;
import casus.engine.solve.Coalition;
import casus.engine.solve.Solver;
import casus.language.Language;
import casus.language.RandomPact;
import casus.machine.Clock;
import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.workbench.Loaded;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What the game says of texts whose answers are known, and whether it agrees with the plays.
class ContestTest {
  private static final int MOST_STATES = 20_000;
  private static final int FEW_STATES = 2_000;
  private static final int PACTS = Integer.getInteger("pacts", 60);

  private static Pact library(String name) {
    var file = Path.of("..", "pacts", name + ".pact");
    return ((Loaded.Sound<Language.Text>) Workbench.pact(file)).value().pact();
  }

  /// Whoever can block alone after some attack under some reading, and the parties like them; an
  /// entry `*` where it can come about at all.
  private static List<String> blockers(Pact pact, String clause) {
    var subject = new Subject(pact, List.of(clause));
    var found = new TreeSet<String>();
    for (var reading : subject.readings().all())
      for (var opening : subject.openings()) {
        if (blocked(subject, reading, opening, List.of())) continue;
        found.add("*");
        for (var candidate : candidates(subject, opening)) {
          if (!blocked(subject, reading, opening, List.of(candidate))) continue;
          var alike =
              candidate == Subject.attacker(opening)
                  ? List.of(candidate)
                  : Twins.of(subject.board().twins(), candidate);
          for (var one : alike)
            if (one != Subject.victim(opening)) found.add(subject.board().program().actor(one));
        }
      }
    return List.copyOf(found);
  }

  private static List<Integer> candidates(Subject subject, Optional<Attack> opening) {
    var board = subject.board();
    var candidates = new ArrayList<Integer>();
    if (board.party(Subject.attacker(opening))) candidates.add(Subject.attacker(opening));
    candidates.addAll(
        Twins.others(board.twins(), List.of(Subject.victim(opening), Subject.attacker(opening))));
    return candidates;
  }

  /// Followed move by move, where that is small enough, it must come to the same.
  private static boolean blocked(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> blockers) {
    var small =
        Contest.of(subject, reading, opening, blockers, Contest.Detail.WHAT_MATTERS, MOST_STATES)
            .orElseThrow();
    Contest.of(subject, reading, opening, blockers, Contest.Detail.EVERYTHING, MOST_STATES)
        .ifPresent(
            whole -> assertEquals(whole.blocked(), small.blocked(), blockers + " " + opening));
    return small.blocked();
  }

  @Test
  void anyGuarantorStopsHelpUnderTheDraftOfApril2022() {
    assertEquals(
        List.of("*", "CHN", "FRA", "GBR", "RUS", "USA"),
        blockers(library("istanbul-draft-2022"), "assist"));
  }

  /// Whoever is refused may ask again at once, but time passes all the same.
  @Test
  void nobodyStopsABanByAskingForConsentAgainAndAgain() {
    assertEquals(List.of("*"), blockers(library("csto"), "bases"));
    assertEquals(List.of("*"), blockers(library("istanbul-draft-2022"), "exercises"));
    assertEquals(List.of("*"), blockers(library("istanbul-communique-2022"), "exercises"));
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

  /// Whoever can block, move by move and with only what matters, under random texts.
  @Test
  void whatIsLeftOutOfASearchCannotChangeWhoWins() {
    var games = 0;
    for (var seed = 0; seed < PACTS; seed++) {
      var pact = Pacts.of(RandomPact.text(seed, seed % 8));
      for (var clause : goals(pact)) {
        var subject = new Subject(pact, List.of(clause));
        var readings = subject.readings().all();
        if (readings.isEmpty()) continue;
        // What is said between two dates may come a little sooner than what is said at one.
        var timeless = subject.board().program().nextDate(Integer.MIN_VALUE) == Clock.NEVER;
        for (var reading : List.of(readings.getFirst(), readings.getLast()))
          for (var opening : subject.openings().stream().limit(2).toList())
            for (var blockers : coalitions(subject, opening)) {
              var whole =
                  Contest.of(
                      subject, reading, opening, blockers, Contest.Detail.EVERYTHING, FEW_STATES);
              if (whole.isEmpty()) continue;
              games++;
              var small =
                  Contest.of(
                          subject,
                          reading,
                          opening,
                          blockers,
                          Contest.Detail.WHAT_MATTERS,
                          MOST_STATES)
                      .orElseThrow();
              assertEquals(
                  whole.get().blocked(),
                  small.blocked(),
                  "seed " + seed + " " + clause + " " + blockers + " " + opening + " " + reading);
              if (timeless)
                assertEquals(
                    whole.get().delay(),
                    small.delay(),
                    "seed " + seed + " " + clause + " " + blockers + " " + opening + " " + reading);
            }
      }
    }
    assertTrue(games > PACTS, games + " games");
  }

  /// All that can lawfully happen, tick by tick and by the plain way, under random texts.
  @Test
  void whenSomethingIsOwedAtTheLatestIsTheSameTickByTick() {
    var games = 0;
    var ends = new TreeSet<String>();
    for (var seed = 0; seed < PACTS; seed++) {
      var pact = Pacts.of(RandomPact.text(seed, seed % 8));
      for (var duty :
          pact.all(Clause.Norm.class).stream().map(norm -> norm.label().name()).toList()) {
        var subject = new Subject(pact, List.of(duty));
        for (var reading : subject.readings().all().stream().limit(1).toList())
          for (var opening : subject.openings().stream().limit(2).toList()) {
            var where = "seed " + seed + " " + duty + " " + opening + " " + reading;
            var everybody = subject.everybody(opening);
            var arena =
                SameGame.ticking(
                    Contest.arena(subject, reading, opening, everybody, Contest.Detail.LAWFUL),
                    subject.tick());
            if (SameGame.assertSame(arena, FEW_STATES, where) == 0) continue;
            games++;
            var small =
                Contest.of(subject, reading, opening, everybody, Contest.Detail.LAWFUL, MOST_STATES)
                    .orElseThrow();
            assertEquals(latest(arena), small.delay(), where);
            ends.add(
                small.delay().isEmpty()
                    ? "never"
                    : small.delay().getAsLong() > 0 ? "later" : "now");
          }
      }
    }
    assertTrue(games > PACTS, games + " games");
    assertEquals("[later, never, now]", ends.toString());
  }

  private static OptionalLong latest(Arena arena) {
    var unfolding = ((Exploration.Complete) Explorer.explore(arena, FEW_STATES)).unfolding();
    return Solver.latest(
            unfolding.automaton(),
            Coalition.everybody(arena.answering()),
            unfolding.remembered(memory -> memory != 0))
        .ticks();
  }

  private static List<String> goals(Pact pact) {
    return pact.clauses().stream()
        .filter(clause ->
            clause instanceof Clause.Norm
                || clause instanceof Clause.Decision
                || clause instanceof Clause.Power)
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  /// Nobody, everybody, each alone, and the first two.
  private static List<List<Integer>> coalitions(Subject subject, Optional<Attack> opening) {
    var all = new ArrayList<List<Integer>>(List.of(List.of(), subject.everybody(opening)));
    var candidates = candidates(subject, opening);
    for (var candidate : candidates) all.add(List.of(candidate));
    if (candidates.size() > 1) all.add(candidates.subList(0, 2));
    return all;
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
