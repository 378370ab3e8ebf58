package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.language.RandomPact;
import casus.machine.Reading;
import casus.pact.Clause;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What all cannot block together, none of them can block alone, nor delay for longer, even where
/// every move of everybody is followed.
class UnstoppedTest {
  private static final int MOST_STATES = 1_000;
  private static final int PACTS = 20;

  @Test
  void whatAllCannotBlockNobodyCanInTheLibrary() {
    var games = 0;
    for (var name : Pacts.names()) games += compare(new Study(Pacts.named(name), MOST_STATES));
    assertTrue(games > 500, games + " games");
  }

  @Test
  void norInRandomPacts() {
    var games = 0;
    for (var seed = 0; seed < PACTS; seed++)
      games += compare(new Study(Pacts.of(RandomPact.text(seed, 20 + seed)), MOST_STATES));
    assertTrue(games > 20, games + " games");
  }

  private static int compare(Study study) {
    var games = 0;
    for (var clause : study.pact().clauses()) {
      if (!(clause instanceof Clause.Norm || clause instanceof Clause.Decision)) continue;
      var subject = study.subject(List.of(clause.label().name()));
      for (var opening : subject.openings().stream().limit(2).toList())
        for (var reading : subject.readings().all().stream().limit(2).toList())
          games += compare(study, subject, opening, reading);
    }
    return games;
  }

  private static int compare(
      Study study, Subject subject, Optional<Attack> opening, Reading reading) {
    var before = study.states();
    var everybody = subject.allBlockers(opening);
    var all = study.unstopped(subject, reading, opening, everybody);
    assertTrue(study.states() == before && study.untold().isEmpty());
    if (all.isEmpty()) return 0;
    var own = new Subject(study.pact(), subject.goals());
    var games = 0;
    for (var some : subject.blockers(opening)) {
      var one = List.of(some.getFirst());
      for (var blockers : List.of(List.<Integer>of(), one)) {
        var detail = Contest.Detail.EVERYTHING;
        var fewer = Contest.of(own, reading, opening, blockers, detail, MOST_STATES);
        if (fewer.isEmpty()) continue;
        var what = subject.goals() + " after " + opening + ": " + blockers;
        assertFalse(fewer.get().blocked(), what);
        assertTrue(fewer.get().delay().orElseThrow() <= all.get().delay().orElseThrow(), what);
        games++;
      }
    }
    return games;
  }
}
