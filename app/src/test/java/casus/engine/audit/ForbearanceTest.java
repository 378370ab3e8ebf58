package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.explore.Budget;
import casus.language.RandomPact;
import casus.machine.Clock;
import casus.pact.Clause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who can keep every duty and give nothing, move by move and with only what matters.
class ForbearanceTest {
  private static final int MOST_STATES = 40_000;
  private static final int FEW_STATES = 3_000;
  private static final int PACTS = Integer.getInteger("pacts", 200);

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
  void whoPressesNobodyWhoAttacksLeavesNobodyAlone() {
    var study = new Study(Pacts.named("unsc-2231-2015"));
    assertEquals(Optional.empty(), study.abandonment());
    assertEquals(List.of(), study.untold());
  }

  @Test
  void underArticle5EachAllyJudgesWhatIsEnough() {
    assertEquals(Abandonment.Measure.WHAT_EACH_JUDGES, measure("nato"));
  }

  /// Whoever performs at once breaks a ban that ends in time, or owes too early what is banned.
  @Test
  void aDutyIsKeptAtOnceOnlyWhereNothingElseHangsOnIt() {
    for (var duties :
        List.of(
            "duty tell each guarantor must report upon attack within 3 days on breach no remedy",
            """
            duty meet each guarantor must consult upon attack within 3 days on breach no remedy
            duty tell each guarantor must report upon meet fulfilled within 1 day
              on breach no remedy
            """)) {
      var pact =
          Pacts.of(
              """
              pact x "A text"
              conventions late cures
              party ISL as ward
              party NOR, DNK as guarantor
              trigger attack when invasion on ISL
              ban silence each guarantor must not report upon attack within 2 days on breach no remedy
              """
                  + duties);
      var names =
          pact.all(Clause.Norm.class).stream().map(clause -> clause.label().name()).toList();
      var subject = new Subject(pact, names);
      var opening = subject.openings().getFirst();
      for (var detail : List.of(Contest.Detail.EVERYTHING, Contest.Detail.WHAT_MATTERS)) {
        var victim = Subject.victim(opening);
        var reading = subject.readings().all().getFirst();
        var budget = Budget.states(MOST_STATES);
        var game = Forbearance.of(subject, reading, opening, victim, Set.of(), detail, budget);
        assertTrue(game.orElseThrow().abandons(), detail + ": " + duties);
      }
    }
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
        // With dates, time comes to what falls due beyond all that games follow.
        var timeless = subject.board().program().nextDate(Integer.MIN_VALUE) == Clock.NEVER;
        if (readings.isEmpty() || !timeless) continue;
        for (var reading : readings.stream().limit(2).toList())
          for (var opening : subject.openings().stream().limit(2).toList())
            for (var speaker : subject.speakers(opening))
              for (var help : List.of(Set.of(name), Set.<String>of())) {
                var whole =
                    Forbearance.of(
                        subject,
                        reading,
                        opening,
                        speaker,
                        help,
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
                            help,
                            Contest.Detail.WHAT_MATTERS,
                            Budget.states(MOST_STATES))
                        .orElseThrow();
                if (small.abandons()) abandoned++;
                var plainest =
                    Forbearance.plainest(
                            subject, reading, opening, speaker, help, Budget.states(MOST_STATES))
                        .orElseThrow();
                assertEquals(small.abandons(), plainest.abandons(), "seed " + seed + " " + name);
                assertTrue(plainest.states() <= small.states(), "seed " + seed + " " + name);
                assertEquals(
                    whole.get().abandons(),
                    small.abandons(),
                    "seed " + seed + " " + name + " " + help + " " + opening + " " + reading);
              }
      }
    }
    assertTrue(games > PACTS, games + " games");
    assertTrue(abandoned > games / 10 && abandoned < games, abandoned + " of " + games);
  }
}
