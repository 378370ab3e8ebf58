package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.explore.Budget;
import casus.language.RandomPact;
import casus.pact.Clause;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who can keep every duty and give nothing, move by move and with only what matters.
class ForbearanceTest {
  private static final int MOST_STATES = 40_000;
  private static final int FEW_STATES = 3_000;
  private static final int PACTS = Integer.getInteger("pacts", 120);

  private static Abandonment.Measure measure(String name) {
    var found = new Study(Pacts.named(name)).abandonment().orElseThrow();
    assertTrue(found.always(), found.when());
    return found.measure();
  }

  @Test
  void theDraftOfApril2022CanBeKeptAndUkraineLeftAlone() {
    assertEquals(Abandonment.Measure.NOTHING, measure("istanbul-draft-2022"));
  }

  @Test
  void whoeverAsksUnderTheCharterOf2002CanBeLeftAlone() {
    assertEquals(Abandonment.Measure.NOTHING, measure("csto"));
  }

  @Test
  void underArticle5EachAllyJudgesWhatIsEnough() {
    assertEquals(Abandonment.Measure.WHAT_EACH_JUDGES, measure("nato"));
  }

  @Test
  void whatIsLeftOutOfASearchCannotChangeWhetherHelpCanBeKeptBack() {
    var games = 0;
    var abandoned = 0;
    for (var seed = 0; seed < PACTS; seed++) {
      var pact = Pacts.of(RandomPact.text(seed, seed % 8));
      for (var norm : pact.all(Clause.Norm.class)) {
        if (norm.maintains()) continue;
        var name = norm.label().name();
        var subject = new Subject(pact, List.of(name));
        var readings = subject.readingsToTheEnd().all();
        if (readings.isEmpty()) continue;
        for (var reading : readings.stream().limit(2).toList())
          for (var opening : subject.openings().stream().limit(2).toList())
            for (var speaker : subject.speakers(opening)) {
              var whole =
                  Forbearance.of(
                      subject,
                      reading,
                      opening,
                      speaker,
                      Set.of(name),
                      Contest.Detail.EVERYTHING,
                      Budget.states(FEW_STATES));
              if (whole.isEmpty()) continue;
              games++;
              var small =
                  Forbearance.of(
                          subject,
                          reading,
                          opening,
                          speaker,
                          Set.of(name),
                          Contest.Detail.WHAT_MATTERS,
                          Budget.states(MOST_STATES))
                      .orElseThrow();
              if (small.abandons()) abandoned++;
              assertEquals(
                  whole.get().abandons(),
                  small.abandons(),
                  "seed " + seed + " " + name + " " + opening + " " + reading);
            }
      }
    }
    assertTrue(games > PACTS, games + " games");
    assertTrue(abandoned > games / 10 && abandoned < games, abandoned + " of " + games);
  }
}
