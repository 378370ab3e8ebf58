package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.explore.Budget;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A game that stands for one under another reading goes just as that one does.
class LikeGamesTest {
  private static final int MOST_STATES = 2_000;

  @Test
  void gamesUnderReadingsOfWhichNothingAsksAreAlike() {
    var shared = 0;
    for (var name : List.of("rio-1947", "locarno-1925", "us-ukraine-2024", "minsk-2015")) {
      var pact = Pacts.named(name);
      for (var norm : pact.all(Clause.Norm.class)) {
        var study = new Study(pact, MOST_STATES);
        var subject = study.subject(List.of(norm.label().name()));
        if (subject.readings().all().size() < 2) continue;
        var other = new Subject(pact, subject.goals());
        for (var opening : subject.openings().stream().limit(3).toList())
          for (var blockers : blockers(subject, opening))
            for (var reading : subject.readings().all()) {
              var like = study.like(subject, reading, opening, blockers);
              var own =
                  Contest.of(
                      other, reading, opening, blockers, Contest.Detail.WHAT_MATTERS, MOST_STATES);
              var what = name + ", " + norm.label().name() + ", " + opening + ", " + blockers;
              assertEquals(own.map(Contest::blocked), like.map(Contest::blocked), what);
              assertEquals(own.map(Contest::states), like.map(Contest::states), what);
              assertEquals(own.map(Contest::delay), like.map(Contest::delay), what);
              if (like.isPresent()
                  && like.get() != study.itself(subject, reading, opening, blockers)) shared++;
            }
      }
    }
    assertTrue(shared > 50, shared + " games");
  }

  @Test
  void soAreGamesOfWhatCanLawfullyHappenAndGamesInWhichEveryDutyIsKept() {
    var games = 0;
    for (var name : List.of("rio-1947", "locarno-1925")) {
      var study = new Study(Pacts.named(name), MOST_STATES);
      var subject = study.subject(study.help());
      var other = new Subject(study.pact(), subject.goals());
      var help = Set.copyOf(subject.goals());
      for (var opening : subject.openings().stream().limit(2).toList())
        for (var reading : subject.readings().all()) {
          var lawful = study.likeLawful(subject, reading, opening);
          var all = other.everybody(opening);
          var own = Contest.of(other, reading, opening, all, Contest.Detail.LAWFUL, MOST_STATES);
          assertEquals(own.map(Contest::blocked), lawful.map(Contest::blocked), name);
          assertEquals(own.map(Contest::states), lawful.map(Contest::states), name);
          var victim = Subject.victim(opening);
          var kept = study.forbearance(subject, reading, opening, victim, help);
          var ownKept =
              Forbearance.plainest(
                  other, reading, opening, victim, help, Budget.states(MOST_STATES));
          assertEquals(ownKept.map(Forbearance::abandons), kept.map(Forbearance::abandons), name);
          assertEquals(ownKept.map(Forbearance::states), kept.map(Forbearance::states), name);
          assertEquals(ownKept.map(Forbearance::play), kept.map(Forbearance::play), name);
          games++;
        }
    }
    assertTrue(games > 10, games + " games");
  }

  @Test
  void soAreGamesAgainstAllOthers() {
    var games = 0;
    for (var name : List.of("us-ukraine-2024", "rio-1947")) {
      var study = new Study(Pacts.named(name), MOST_STATES);
      var own = new Study(study.pact(), MOST_STATES);
      for (var decision : study.pact().all(Clause.Decision.class)) {
        var goals = List.of(decision.label().name());
        var subject = study.subject(goals);
        for (var opening : subject.openings().stream().limit(2).toList())
          for (var actor : List.of(-1, 0))
            for (var reading : subject.readings().all()) {
              var like = study.likeAgainst(subject, reading, opening, actor);
              var plain = own.against(own.subject(goals), reading, opening, actor);
              assertEquals(plain.map(Contest::delay), like.map(Contest::delay), name);
              assertEquals(plain.map(Contest::states), like.map(Contest::states), name);
              games++;
            }
      }
      assertEquals(own.states(), study.states(), name);
    }
    assertTrue(games > 10, games + " games");
  }

  private static List<List<Integer>> blockers(Subject subject, Optional<Attack> opening) {
    var some = new ArrayList<List<Integer>>(List.of(List.of()));
    for (var group : subject.blockers(opening)) some.add(group.subList(0, 1));
    return some;
  }
}
