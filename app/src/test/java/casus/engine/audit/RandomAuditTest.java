package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.audit.rules.AuditRules;
import casus.language.RandomPact;
import casus.pact.Able;
import casus.pact.Expectation;
import casus.pact.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The whole audit on pacts that nobody would sign. Each failure names the seed of its pact.
class RandomAuditTest {
  private static final int FEW_STATES = 300;
  private static final int PACTS = 40;
  private static final int SIZES = 50;

  @Test
  void everyRandomPactIsAuditedAndEveryStoryReplays() {
    var rules = new TreeSet<String>();
    var stories = 0;
    for (var seed = 0; seed < PACTS; seed++) {
      try {
        for (var finding : audited(seed)) {
          rules.add(finding.rule());
          // A story is made by playing it, and again by playing it once more.
          if (finding.witness() instanceof Story story) {
            stories++;
            assertEquals(
                story,
                new Story(
                    story.program(),
                    story.reading(),
                    story.inputs(),
                    story.ending(),
                    story.steps()));
          }
        }
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
    assertTrue(stories > PACTS / 2, stories + " stories");
    assertTrue(rules.size() > 12, rules.toString());
  }

  private static List<Finding> audited(int seed) {
    var pact = Pacts.of(RandomPact.text(seed, seed % SIZES));
    return Audit.audit(new Study(pact, FEW_STATES), AuditRules.ALL);
  }

  @Test
  void whoIsExpectedNotToBlockAndWhoIsExpectedToAreNeverTheSame() {
    var asked = new ArrayList<String>();
    for (var seed = 0; seed < PACTS; seed++) {
      var pact = Pacts.of(RandomPact.text(seed, seed % SIZES));
      var expected = new Expected(new Study(pact, FEW_STATES));
      for (var expectation : pact.expectations())
        if (expectation instanceof Expectation.Blocks(var able, var clause, var span)) {
          var nobody = new Expectation.Blocks(new Able.Only(Optional.empty()), clause, span);
          var failure = expected.failure(nobody);
          var blockers = failure.map(Failure::parties).orElseGet(List::of);
          for (var party : pact.parties()) {
            var one =
                new Expectation.Blocks(new Able.Each(new Who.Named(party, span)), clause, span);
            if (failure.isEmpty()) {
              assertTrue(expected.failure(one).isPresent(), "seed " + seed + " " + clause);
              asked.add(party);
            } else if (expected.failure(one).isEmpty()) {
              assertTrue(blockers.contains(party), "seed " + seed + " " + clause + " " + party);
              asked.add(party);
            }
          }
        }
    }
    assertTrue(asked.size() > PACTS, asked.size() + " parties");
  }
}
