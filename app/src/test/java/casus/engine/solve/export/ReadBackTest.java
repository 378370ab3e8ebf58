package casus.engine.solve.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.solve.Coalition;
import casus.engine.solve.Solver;
import casus.machine.AutomatonDraft;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is written is read again by a few patterns, and is the same game: the same transitions with
/// the same owners and ticks, the same sets of states. And the property, checked naively on what
/// was read, holds just where the solver says so.
class ReadBackTest {
  @Test
  void prismReadsTheSameGame() {
    everywhere(game -> ReadBack.sameGame(game, Prism.smg(game)));
  }

  @Test
  void smvReadsTheSameGraph() {
    everywhere(game -> ReadBack.sameGraph(game, Smv.model(game)));
  }

  @Test
  void whatIsAnotherGameIsFoundToBe() {
    var game = Samples.VETO.game();
    assertThrows(
        AssertionError.class,
        () -> ReadBack.sameGame(game, Prism.smg(game).replace("s=1 -> (s'=2)", "s=1 -> (s'=3)")));
    assertThrows(
        AssertionError.class,
        () -> ReadBack.sameGraph(game, Smv.model(game).replace("s=1 : {2, 4}", "s=1 : {4}")));
  }

  @Test
  void aClaimIsTrueOrNot() {
    var model = Smv.model(Samples.VETO.fixed());
    assertTrue(ReadBack.holds(model + "CTLSPEC AG !help;\n"));
    assertFalse(ReadBack.holds(model + "CTLSPEC AF help;\n"));
  }

  /// `AG !goal` and `AF goal` on the graph that is left when the strategy is fixed.
  @Test
  void theGraphUnderAStrategySaysWhatTheSolverSays() {
    everywhere(game -> {
      var goal = game.propositions().getOrDefault("goal", new BitSet());
      for (var coalition : List.of(Coalition.NOBODY, Coalition.of(0), Coalition.of(0, 1))) {
        var forced = Solver.canForce(game.automaton(), coalition, goal);
        assertEquals(forced.holds(), always(game.under(forced.strategy()), goal));
        assertEquals(!forced.holds(), never(game.under(forced.counter()), goal));
        var avoided = Solver.canAvoid(game.automaton(), coalition, goal);
        assertEquals(avoided.holds(), never(game.under(avoided.strategy()), goal));
        assertEquals(!avoided.holds(), always(game.under(avoided.counter()), goal));
      }
    });
  }

  private static boolean never(NamedGame game, BitSet bad) {
    return ReadBack.never(Smv.model(game), bad);
  }

  private static boolean always(NamedGame game, BitSet goal) {
    return ReadBack.always(Smv.model(game), goal);
  }

  private interface Check {
    void check(NamedGame game);
  }

  private static void everywhere(Check check) {
    for (var seed = 1; seed <= 200; seed++) {
      var random = new SplittableRandom(seed);
      var states = 1 + random.nextInt(12);
      var draft = new AutomatonDraft();
      for (var state = 0; state < states; state++) {
        draft.state(random.nextInt(3));
        for (var count = random.nextInt(4); count > 0; count--)
          draft.transition(
              random.nextInt(states), random.nextInt(3), random.nextBoolean() ? 0 : 24);
      }
      var propositions = new LinkedHashMap<String, BitSet>();
      propositions.put("goal", drawn(random, states));
      propositions.put("other", drawn(random, states));
      check.check(
          new NamedGame(
              draft.finished(random.nextInt(states)),
              List.of("RUS", "UKR", "nature"),
              propositions,
              action -> "act " + action));
    }
  }

  private static BitSet drawn(SplittableRandom random, int states) {
    return IntStream.range(0, states)
        .filter(_ -> random.nextInt(3) == 0)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
