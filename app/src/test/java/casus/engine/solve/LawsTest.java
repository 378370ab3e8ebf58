package casus.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.machine.Automaton;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Laws that hold in every game, and the plain fixpoints that the fast routines stand for, on drawn
/// games too large for [Brute].
class LawsTest {
  private static final int MANY = Boolean.getBoolean("long") ? 50 : 1;
  private static final long FIRST = Long.getLong("seed", 1);
  private static final List<Coalition> GROWING =
      List.of(Coalition.NOBODY, Coalition.of(1), Coalition.of(0, 1), Coalition.of(0, 1, 2));

  private record World(long seed, Automaton automaton, BitSet goal, BitSet through) {
    String message() {
      return "seed " + seed + Games.shown(automaton);
    }
  }

  private interface Law {
    void hold(World world);
  }

  private static void everywhere(Law law) {
    for (var seed = FIRST; seed < FIRST + 300L * MANY; seed++) {
      var random = new SplittableRandom(seed);
      var automaton = Games.drawn(random, 60, Long.MAX_VALUE / 4);
      var goal = Games.drawnSet(random, automaton, 8);
      var through = Games.drawnSet(random, automaton, 6);
      through.flip(0, automaton.states());
      law.hold(new World(seed, automaton, goal, through));
    }
  }

  @Test
  void moreMembersNeverCanLess() {
    everywhere(world -> {
      for (var size = 1; size < GROWING.size(); size++) {
        var fewer = GROWING.get(size - 1);
        var more = GROWING.get(size);
        var game = world.automaton();
        grows(
            world,
            Solver.canForce(game, fewer, world.goal()),
            Solver.canForce(game, more, world.goal()));
        grows(
            world,
            Solver.canAvoid(game, fewer, world.goal()),
            Solver.canAvoid(game, more, world.goal()));
        grows(
            world,
            Solver.canForceUntil(game, fewer, world.through(), world.goal()),
            Solver.canForceUntil(game, more, world.through(), world.goal()));
        grows(
            world,
            Solver.canForceWithin(game, fewer, world.goal(), 3),
            Solver.canForceWithin(game, more, world.goal(), 3));
      }
    });
  }

  @Test
  void moreTimeNeverAllowsLess() {
    everywhere(world -> {
      var can = Coalition.of(1);
      for (var ticks = 1; ticks < 12; ticks++)
        grows(
            world,
            Solver.canForceWithin(world.automaton(), can, world.goal(), ticks - 1),
            Solver.canForceWithin(world.automaton(), can, world.goal(), ticks));
      grows(
          world,
          Solver.canForceWithin(world.automaton(), can, world.goal(), Long.MAX_VALUE),
          Solver.canForce(world.automaton(), can, world.goal()));
      grows(
          world,
          Solver.canForce(world.automaton(), can, world.goal()),
          Solver.canForceWithin(world.automaton(), can, world.goal(), Long.MAX_VALUE));
    });
  }

  @Test
  void withinATimeIsSoonestByThen() {
    everywhere(world -> {
      for (var coalition : GROWING) {
        var soonest = Solver.soonest(world.automaton(), coalition, world.goal());
        for (var ticks = 0; ticks < 8; ticks++) {
          var within = Solver.canForceWithin(world.automaton(), coalition, world.goal(), ticks);
          for (var state = 0; state < world.automaton().states(); state++) {
            var arrives = soonest.ticks(state);
            assertEquals(
                arrives.isPresent() && arrives.getAsLong() <= ticks,
                within.holdsFrom(state),
                world::message);
          }
        }
      }
    });
  }

  /// Determined: whoever cannot force it meets others who can avoid it, and the reverse.
  @Test
  void eitherItCanBeForcedOrTheOthersCanAvoidIt() {
    everywhere(world -> {
      var game = world.automaton();
      for (var coalition : GROWING) {
        var others = coalition.others(game.players());
        var avoided = Solver.canAvoid(game, others, world.goal()).region();
        avoided.flip(0, game.states());
        assertEquals(
            Solver.canForce(game, coalition, world.goal()).region(), avoided, world::message);
      }
    });
  }

  /// Forced: the least set that contains the goal and what can be driven into it. Avoided: the
  /// greatest set without a bad state in which play can be kept.
  @Test
  void theRegionsAreThePlainFixpoints() {
    everywhere(world -> {
      var game = world.automaton();
      for (var coalition : GROWING) {
        var least = new BitSet();
        for (var grown = true; grown; ) {
          var next = (BitSet) world.goal().clone();
          for (var state = 0; state < game.states(); state++)
            if (world.through().get(state) && drives(game, coalition, state, least))
              next.set(state);
          grown = !next.equals(least);
          least = next;
        }
        assertEquals(
            least,
            Solver.canForceUntil(game, coalition, world.through(), world.goal()).region(),
            world::message);

        var greatest = new BitSet();
        greatest.set(0, game.states());
        for (var shrunk = true; shrunk; ) {
          var next = new BitSet();
          for (var state = 0; state < game.states(); state++)
            if (!world.goal().get(state)
                && (game.ends(state) || drives(game, coalition, state, greatest))) next.set(state);
          shrunk = !next.equals(greatest);
          greatest = next;
        }
        assertEquals(
            greatest, Solver.canAvoid(game, coalition, world.goal()).region(), world::message);
      }
    });
  }

  private static boolean drives(Automaton game, Coalition coalition, int state, BitSet into) {
    if (game.ends(state)) return false;
    var some = false;
    var all = true;
    for (var t = game.first(state); t < game.first(state + 1); t++) {
      some |= into.get(game.target(t));
      all &= into.get(game.target(t));
    }
    return coalition.has(game.owner(state)) ? some : all;
  }

  /// Value iteration from never: after as many rounds as there are states nothing changes.
  @Test
  void theTicksAreThoseOfValueIteration() {
    everywhere(world -> {
      var game = world.automaton();
      for (var coalition : GROWING) {
        var value = new long[game.states()];
        Arrays.fill(value, Race.NEVER);
        for (var round = 0; round <= game.states(); round++) {
          var next = new long[game.states()];
          for (var state = 0; state < next.length; state++)
            next[state] =
                world.goal().get(state)
                    ? 0
                    : valueOf(game, coalition.has(game.owner(state)), state, value);
          value = next;
        }
        var arrival = Solver.soonest(game, coalition, world.goal());
        for (var state = 0; state < value.length; state++)
          assertEquals(value[state], arrival.ticks(state).orElse(Race.NEVER), world::message);
      }
    });
  }

  private static long valueOf(Automaton game, boolean hastens, int state, long[] value) {
    if (game.ends(state)) return Race.NEVER;
    var best = hastens ? Race.NEVER : 0;
    for (var t = game.first(state); t < game.first(state + 1); t++) {
      var after = value[game.target(t)];
      if (after != Race.NEVER) after += game.cost(t);
      best = hastens ? Math.min(best, after) : Math.max(best, after);
    }
    return best;
  }

  /// The answers do not depend on when they are asked, or what was asked before.
  @Test
  void theSameQuestionHasTheSameAnswer() {
    everywhere(world -> {
      var once = Solver.canForce(world.automaton(), Coalition.of(0), world.goal());
      Solver.soonest(world.automaton(), Coalition.of(0), world.goal());
      var again = Solver.canForce(world.automaton(), Coalition.of(0), world.goal());
      assertEquals(once.region(), again.region());
      for (var state = 0; state < world.automaton().states(); state++)
        assertEquals(once.strategy().choice(state), again.strategy().choice(state));
    });
  }

  private static void grows(World world, Ability fewer, Ability more) {
    var lost = fewer.region();
    lost.andNot(more.region());
    assertTrue(lost.isEmpty(), () -> lost + " " + world.message());
  }
}
