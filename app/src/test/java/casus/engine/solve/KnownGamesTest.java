package casus.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.machine.Automaton;
import casus.machine.AutomatonDraft;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Games of the textbooks, with the answers that are known.
class KnownGamesTest {
  /// The train and the gate of Alur, Henzinger and Kupferman 2002, section 2.1, with the properties
  /// that section 3.2 states of it.
  private static final Games TRAIN =
      Games.of(
          """
          out      train: out request
          request  gate:  out request grant
          grant    train: out in
          in       gate:  in out
          """);

  @Test
  void theGateCanKeepTheTrainOutAsLongAsItHasNoGrant() {
    var out = Solver.canAvoid(TRAIN.automaton(), TRAIN.coalition("gate"), TRAIN.set("in"));
    assertEquals("out request", TRAIN.names(out.region()));
  }

  @Test
  void theGateCannotForceTheTrainIn() {
    var in = Solver.canForce(TRAIN.automaton(), TRAIN.coalition("gate"), TRAIN.set("in"));
    assertEquals("in", TRAIN.names(in.region()));
  }

  @Test
  void trainAndGateTogetherCanBringTheTrainIn() {
    var in = Solver.canForce(TRAIN.automaton(), TRAIN.coalition("train gate"), TRAIN.set("in"));
    assertEquals("out request grant in", TRAIN.names(in.region()));
  }

  @Test
  void theTrainCanAskAndThenItIsForTheGateToGrant() {
    var request =
        Solver.canForce(TRAIN.automaton(), TRAIN.coalition("train"), TRAIN.set("request"));
    assertEquals("out request grant", TRAIN.names(request.region()));
    var granted = Solver.canForce(TRAIN.automaton(), TRAIN.coalition("gate"), TRAIN.set("grant"));
    assertEquals("request grant", TRAIN.names(granted.region()));
    var denied = Solver.canAvoid(TRAIN.automaton(), TRAIN.coalition("gate"), TRAIN.set("grant"));
    assertEquals("out request in", TRAIN.names(denied.region()));
  }

  /// Whoever takes the last of some matches wins; one, two or three are taken. The player to move
  /// loses just when their number is a multiple of four (Berlekamp, Conway and Guy 1982, ch. 4).
  @Test
  void fourMatchesAreLost() {
    var most = 30;
    for (var matches = 1; matches <= most; matches++) {
      var draft = new AutomatonDraft();
      for (var left = 0; left <= most; left++)
        for (var player = 0; player < 2; player++) {
          draft.state(player);
          for (var taken = 1; taken <= Math.min(3, left); taken++)
            draft.transition(2 * (left - taken) + 1 - player, taken, 0);
        }
      var automaton = draft.finished(2 * matches);
      // No match is left, and the other one is to move.
      var won = new BitSet();
      won.set(1);
      assertEquals(
          matches % 4 != 0, Solver.canForce(automaton, Coalition.of(0), won).holds(), "" + matches);
      var lost = new BitSet();
      lost.set(0);
      assertEquals(
          matches % 4 == 0,
          Solver.canForce(automaton, Coalition.of(1), lost).holds(),
          "" + matches);
    }
  }

  /// 5478 positions can come up; neither side can force a win, each can avoid a loss.
  @Test
  void noughtsAndCrossesIsADraw() {
    var board = new NoughtsAndCrosses();
    var automaton = board.automaton;
    var crosses = Coalition.of(0);
    var noughts = Coalition.of(1);
    assertEquals(5478, automaton.states());
    assertEquals(false, Solver.canForce(automaton, crosses, board.crossesWon).holds());
    assertEquals(false, Solver.canForce(automaton, noughts, board.noughtsWon).holds());
    assertEquals(true, Solver.canAvoid(automaton, crosses, board.noughtsWon).holds());
    assertEquals(true, Solver.canAvoid(automaton, noughts, board.crossesWon).holds());
    // Nobody is so helpless that both together could not end it: crosses wins by its third mark.
    var together = Solver.soonest(automaton, Coalition.of(0, 1), board.crossesWon);
    assertEquals(OptionalLong.of(5), together.ticks());
  }

  private static final class NoughtsAndCrosses {
    private static final List<Integer> LINES =
        List.of(
            0b111,
            0b111000,
            0b111000000,
            0b1001001,
            0b10010010,
            0b100100100,
            0b100010001,
            0b1010100);

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> positions = new ArrayList<>();
    private final BitSet crossesWon = new BitSet();
    private final BitSet noughtsWon = new BitSet();
    private final Automaton automaton;

    NoughtsAndCrosses() {
      var draft = new AutomatonDraft();
      number(0);
      for (var state = 0; state < positions.size(); state++) {
        var crosses = positions.get(state) & 0x1ff;
        var noughts = positions.get(state) >> 9;
        var turn = Integer.bitCount(crosses) == Integer.bitCount(noughts) ? 0 : 1;
        draft.state(turn);
        if (won(crosses)) crossesWon.set(state);
        if (won(noughts)) noughtsWon.set(state);
        if (won(crosses) || won(noughts)) continue;
        for (var field = 0; field < 9; field++)
          if (((crosses | noughts) >> field & 1) == 0)
            draft.transition(number(positions.get(state) | 1 << (field + 9 * turn)), field, 1);
      }
      automaton = draft.finished(0);
    }

    private static boolean won(int marks) {
      return LINES.stream().anyMatch(line -> (marks & line) == line);
    }

    private int number(int position) {
      return numbers.computeIfAbsent(
          position,
          _ -> {
            positions.add(position);
            return positions.size() - 1;
          });
    }
  }

  /// One who wants to arrive and one who blocks a road: the way over the pass is short, but there
  /// the other chooses.
  @Test
  void theWayThatTheOtherCannotMakeLongIsTaken() {
    var roads =
        Games.of(
            """
            home    walker:   pass+1 valley+5
            pass    blocker:  goal+1 detour+1
            detour  blocker:  goal+9
            valley  walker:   goal+2
            goal    walker:
            """);
    var goal = roads.set("goal");
    var arrival = Solver.soonest(roads.automaton(), roads.coalition("walker"), goal);
    // RESULT: 7 by the valley; the pass could take 11.
    assertEquals(OptionalLong.of(7), arrival.ticks());
    assertEquals(OptionalLong.of(10), arrival.ticks(roads.state("pass")));
    assertEquals("home valley goal", roads.told(arrival.play()));
    var helped = Solver.soonest(roads.automaton(), roads.coalition("walker blocker"), goal);
    assertEquals(OptionalLong.of(2), helped.ticks());
    assertEquals("home pass goal", roads.told(helped.play()));
    var blocked = Solver.latest(roads.automaton(), roads.coalition("walker"), goal);
    // RESULT: 7: even who does not want to arrive cannot go on for longer than a road is long.
    assertEquals(OptionalLong.of(7), blocked.ticks());
  }

  @Test
  void goingRoundInNoTimeIsNeitherArrivingNorLosingTime() {
    var circle =
        Games.of(
            """
            a     walker:   b goal+3
            b     walker:   a
            c     blocker:  d goal+3
            d     blocker:  c
            goal  walker:
            """);
    var goal = circle.set("goal");
    var arrival = Solver.soonest(circle.automaton(), circle.coalition("walker"), goal);
    assertEquals(OptionalLong.of(3), arrival.ticks(circle.state("b")));
    assertEquals(OptionalLong.empty(), arrival.ticks(circle.state("c")));
    assertEquals("a goal", circle.told(arrival.play()));
  }

  @Test
  void anEndOfPlayIsNoGoalAndNoHarm() {
    var game =
        Games.of(
            """
            start  one:  end goal
            end    two:
            goal   two:
            """);
    assertEquals(
        "goal",
        game.names(
            Solver.canForce(game.automaton(), game.coalition("two"), game.set("goal")).region()));
    assertEquals(
        "start end",
        game.names(
            Solver.canAvoid(game.automaton(), game.coalition("one"), game.set("goal")).region()));
  }

  @Test
  void onlyThePermittedWayCounts() {
    var ways =
        Games.of(
            """
            start   one:  short long
            short   two:  goal
            long    two:  detour
            detour  one:  goal
            goal    one:
            """);
    var until =
        Solver.canForceUntil(
            ways.automaton(),
            ways.coalition("one"),
            ways.set("start long detour"),
            ways.set("goal"));
    assertEquals("start long detour goal", ways.names(until.region()));
    assertEquals(1, until.strategy().choice(0));
  }

  @Test
  void theFewestMovesAreForced() {
    var game =
        Games.of(
            """
            start  one:  far near
            far    one:  near
            near   one:  goal
            goal   one:
            """);
    var forced = Solver.canForce(game.automaton(), game.coalition("one"), game.set("goal"));
    var play =
        Counterplay.given(game.automaton(), forced.strategy(), forced.counter(), game.set("goal"));
    assertEquals("start near goal", game.told(play));
  }
}
