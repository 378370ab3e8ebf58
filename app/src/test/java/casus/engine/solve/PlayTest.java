package casus.engine.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.machine.Automaton;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlayTest {
  /// A council of two: help comes when both agree, and the day may pass without a vote.
  private static final Games COUNCIL =
      Games.of(
          """
          morning  ann:   asked evening
          asked    ben:   evening agreed
          evening  time:  morning+24
          agreed   ann:   help+1 help+2 evening
          help     time:
          """);

  private static final BitSet HELP = COUNCIL.set("help");

  @Test
  void theShortestPlayIsFirstInOrderOfThoseWithFewestTransitions() {
    var play = reached(ShortestPlay.to(COUNCIL.automaton(), HELP));
    assertEquals("morning asked agreed help", COUNCIL.told(play));
    // Of the two transitions to help, the first.
    assertEquals(1, play.ticks(COUNCIL.automaton()));
    assertFalse(play.endless());
  }

  @Test
  void whatCannotBeReachedIsSaidWithTheNumberOfStatesSearched() {
    var game = Games.of("a one: b\nb one: a\nc one: a");
    assertEquals(new Reach.Unreachable(2), ShortestPlay.to(game.automaton(), game.set("c")));
  }

  @Test
  void thePlayThatBeginsInTheGoalIsEmpty() {
    var play = reached(ShortestPlay.to(COUNCIL.automaton(), COUNCIL.set("morning")));
    assertEquals("morning", COUNCIL.told(play));
  }

  @Test
  void whatIsKeptAwayForEverIsToldAsStemAndLoop() {
    var ben = Solver.canAvoid(COUNCIL.automaton(), COUNCIL.coalition("ben"), HELP);
    assertTrue(ben.holds());
    // Ann, who would help, asks every morning.
    var hopeful = Solver.canForce(COUNCIL.automaton(), Coalition.everybody(3), HELP).strategy();
    var play = Counterplay.given(COUNCIL.automaton(), ben.strategy(), hopeful, HELP);
    assertEquals("morning (asked evening morning)", COUNCIL.told(play));
    assertTrue(play.endless());
    assertEquals(24, play.ticks(COUNCIL.automaton()));
  }

  @Test
  void aLoopMayComeAfterAStem() {
    var game = Games.of("a one: b\nb one: c\nc one: d\nd one: c");
    var play = Play.of(game.automaton(), Strategy.first(game.automaton()), new BitSet());
    assertEquals("a b c (d c)", game.told(play));
    assertEquals(List.of(0, 1), play.stem());
    assertEquals(List.of(2, 3), play.loop());
    assertEquals(List.of(0, 1, 2, 3), play.transitions());
  }

  @Test
  void whoeverHelpsOrHindersMakesThePlayShortOrLong() {
    // Ann asks in the morning, and leaves the rest to whatever comes.
    Strategy asks = state -> state == COUNCIL.state("morning") ? 0 : Strategy.NONE;
    assertEquals(
        "morning asked agreed help",
        COUNCIL.told(reached(Counterplay.soonest(COUNCIL.automaton(), asks, HELP))));
    assertEquals(
        "morning (asked evening morning)",
        COUNCIL.told(Counterplay.longest(COUNCIL.automaton(), asks, HELP)));
  }

  @Test
  void againstAStrategyThatAvoidsNoHelpLeadsThere() {
    var ben = Solver.canAvoid(COUNCIL.automaton(), COUNCIL.coalition("ben"), HELP).strategy();
    assertEquals(new Reach.Unreachable(3), Counterplay.soonest(COUNCIL.automaton(), ben, HELP));
  }

  /// Every play is one that the game allows; it ends where it should; and the times are those of
  /// the value: no shorter against those who delay, no longer for those who hasten.
  @Test
  void playsOfDrawnGamesAreLegalAndTakeTheirTime() {
    for (var seed = 1; seed <= 500; seed++) {
      var random = new SplittableRandom(seed);
      var game = Games.drawn(random, 20, Long.MAX_VALUE / 4);
      var goal = Games.drawnSet(random, game, 5);
      var coalition = Coalition.of(0, 1);
      var message = "seed " + seed + Games.shown(game);

      var arrival = Solver.soonest(game, coalition, goal);
      var both = arrival.play();
      legal(game, both, message);
      assertEquals(arrival.ticks().isPresent(), arrives(game, both, goal), message);
      arrival.ticks().ifPresent(ticks -> assertEquals(ticks, both.ticks(game), message));

      var longest = Counterplay.longest(game, arrival.hastening(), goal);
      legal(game, longest, message);
      arrival.ticks().ifPresent(ticks -> assertEquals(ticks, longest.ticks(game), message));

      switch (Counterplay.soonest(game, arrival.delaying(), goal)) {
        case Reach.Reached(var play) -> {
          legal(game, play, message);
          assertTrue(arrives(game, play, goal), message);
          assertEquals(arrival.ticks().orElseThrow(), play.ticks(game), message);
        }
        case Reach.Unreachable _ -> assertTrue(arrival.ticks().isEmpty(), message);
      }

      switch (ShortestPlay.to(game, goal)) {
        case Reach.Reached(var play) -> {
          legal(game, play, message);
          assertTrue(arrives(game, play, goal), message);
          var everybody = Coalition.of(0, 1, 2);
          var moves = Solver.canForce(game, everybody, goal);
          var forced = Counterplay.given(game, moves.strategy(), moves.counter(), goal);
          assertEquals(forced.stem().size(), play.stem().size(), message);
        }
        case Reach.Unreachable _ ->
            assertFalse(Solver.canForce(game, Coalition.of(0, 1, 2), goal).holds(), message);
      }
    }
  }

  private static void legal(Automaton game, Play play, String message) {
    var states = play.states(game);
    var transitions = play.transitions();
    for (var at = 0; at < transitions.size(); at++)
      assertEquals(states.get(at), game.source(transitions.get(at)), message);
    if (play.endless()) assertEquals(states.get(play.stem().size()), states.getLast(), message);
  }

  private static boolean arrives(Automaton game, Play play, BitSet goal) {
    return goal.get(play.states(game).getLast());
  }

  private static Play reached(Reach reach) {
    return switch (reach) {
      case Reach.Reached(var play) -> play;
      case Reach.Unreachable nowhere -> throw new AssertionError(nowhere);
    };
  }
}
