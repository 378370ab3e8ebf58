package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.pact.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static List<List<Integer>> blockers(Subject subject, Optional<Attack> opening) {
    var some = new ArrayList<List<Integer>>(List.of(List.of()));
    for (var group : subject.blockers(opening)) some.add(group.subList(0, 1));
    return some;
  }
}
