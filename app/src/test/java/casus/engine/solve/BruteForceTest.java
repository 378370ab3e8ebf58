package casus.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import casus.Every;
import casus.machine.Automaton;
import casus.machine.AutomatonDraft;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The solver against [Brute], which tries all strategies: on all games of three states, and on
/// drawn ones of up to twelve. Both sides' strategies are kept to the same test: once they are
/// fixed, nothing is won or lost. `-Dlong=true` draws far more; `-Dseed=…` begins elsewhere.
class BruteForceTest {
  private static final int MANY = Boolean.getBoolean("long") ? 50 : 1;
  private static final long FIRST = Long.getLong("seed", 1);
  private static final int SEEDS = 400;
  private static final long STRATEGIES = 2000;

  @Test
  void allGamesOfThreeStatesAreSolvedRight() {
    var states = 3;
    for (var every = new Every(); every.next(); ) {
      var draft = new AutomatonDraft();
      for (var state = 0; state < states; state++) {
        draft.state(every.upTo(1));
        for (var target = 0; target < states; target++)
          // Ticks are the same in every game, and zero on some transitions in both directions.
          if (every.yes()) draft.transition(target, target, (state + 2 * target) % 3);
      }
      var goal = new BitSet();
      goal.set(0);
      check(draft.finished(2), Coalition.of(0), goal, IntStream.of(0, 1), every.toString());
    }
  }

  @Test
  void drawnGamesAreSolvedRight() {
    for (var seed = FIRST; seed < FIRST + (long) SEEDS * MANY; seed++) {
      var random = new SplittableRandom(seed);
      var automaton = Games.drawn(random, 12, STRATEGIES);
      var goal = Games.drawnSet(random, automaton, 4);
      var through = Games.drawnSet(random, automaton, 4);
      through.flip(0, automaton.states());
      for (var coalition :
          List.of(Coalition.NOBODY, Coalition.of(0), Coalition.of(0, 1), Coalition.of(0, 1, 2))) {
        var message = "seed " + seed + ", " + coalition;
        check(automaton, coalition, goal, IntStream.rangeClosed(0, 4), message);
        checkUntil(automaton, coalition, through, goal, message);
      }
    }
  }

  /// That the games are not all alike: something is won and something lost, soon and late.
  @Test
  void drawnGamesDiffer() {
    var sizes = new BitSet();
    var times = new BitSet();
    for (var seed = 1; seed <= SEEDS; seed++) {
      var random = new SplittableRandom(seed);
      var automaton = Games.drawn(random, 12, STRATEGIES);
      var goal = Games.drawnSet(random, automaton, 4);
      var forced = Solver.canForce(automaton, Coalition.of(0), goal).region();
      forced.andNot(goal);
      sizes.set(forced.cardinality());
      Solver.soonest(automaton, Coalition.of(0), goal)
          .ticks()
          .ifPresent(ticks -> times.set((int) ticks));
    }
    assertEquals(IntStream.range(0, 6).boxed().toList(), sizes.stream().limit(6).boxed().toList());
    assertEquals(IntStream.range(0, 6).boxed().toList(), times.stream().limit(6).boxed().toList());
  }

  /// Whoever counts a state of the others as the coalition's own sees more than there is.
  @Test
  void aDifferenceIsSeen() {
    var game = Games.of("a other: b c\nb other:\nc other:");
    var goal = game.set("b");
    var brute = new Brute(game.automaton(), Coalition.NOBODY);
    assertEquals(goal, brute.canForce(goal));
    assertNotEquals(
        brute.canForce(goal), new Brute(game.automaton(), Coalition.of(0)).canForce(goal));
  }

  private static void check(
      Automaton automaton, Coalition coalition, BitSet goal, IntStream limits, String message) {
    var brute = new Brute(automaton, coalition);
    var others = coalition.others(automaton.players());

    var forced = Solver.canForce(automaton, coalition, goal);
    same(brute.canForce(goal), forced.region(), automaton, message + " force");
    fixed(forced, induced -> new Brute(induced, coalition).canForce(goal), message + " force");

    var avoided = Solver.canAvoid(automaton, coalition, goal);
    same(brute.canAvoid(goal), avoided.region(), automaton, message + " avoid");
    fixed(avoided, induced -> new Brute(induced, coalition).canAvoid(goal), message + " avoid");

    var soonest = brute.soonest(goal);
    var arrival = Solver.soonest(automaton, coalition, goal);
    var kept = Solver.latest(automaton, others, goal);
    for (var state = 0; state < soonest.length; state++) {
      var from = message + " soonest from " + state;
      assertEquals(
          soonest[state],
          arrival.ticks(state).orElse(Race.NEVER),
          () -> from + Games.shown(automaton));
      assertEquals(
          soonest[state],
          kept.ticks(state).orElse(Race.NEVER),
          () -> from + Games.shown(automaton));
    }
    limits.forEach(limit -> {
      var within = Solver.canForceWithin(automaton, coalition, goal, limit);
      var shown = message + " within " + limit;
      same(brute.canForceWithin(goal, limit), within.region(), automaton, shown);
      fixed(within, induced -> new Brute(induced, coalition).canForceWithin(goal, limit), shown);
    });
  }

  private static void checkUntil(
      Automaton automaton, Coalition coalition, BitSet through, BitSet goal, String message) {
    var until = Solver.canForceUntil(automaton, coalition, through, goal);
    var brute = new Brute(automaton, coalition);
    same(brute.canForceUntil(through, goal), until.region(), automaton, message + " until");
    fixed(
        until,
        induced -> new Brute(induced, coalition).canForceUntil(through, goal),
        message + " until");
  }

  private interface Question {
    BitSet region(Automaton automaton);
  }

  /// With the strategy fixed the coalition still wins all that it can; with the counter-strategy
  /// fixed it still wins no more.
  private static void fixed(Ability ability, Question question, String message) {
    var automaton = ability.automaton();
    for (var strategy : List.of(ability.strategy(), ability.counter()))
      same(
          ability.region(),
          question.region(Induced.by(automaton, strategy).automaton()),
          automaton,
          message + " by strategy");
  }

  private static void same(BitSet brute, BitSet solved, Automaton automaton, String message) {
    assertEquals(brute, solved, () -> message + Games.shown(automaton));
  }
}
