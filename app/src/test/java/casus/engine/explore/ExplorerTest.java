package casus.engine.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Source;
import casus.engine.solve.Coalition;
import casus.engine.solve.Reach;
import casus.engine.solve.ShortestPlay;
import casus.engine.solve.Solver;
import casus.language.Language;
import casus.language.Library;
import casus.machine.Clock;
import casus.machine.Compiler;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Machine;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.vocabulary.TargetKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplorerTest {
  private static final int MANY_STATES = 1_000_000;

  private static final String PARCELS =
      """
      pact parcels "Much to do, in any order"
      conventions late does-not-cure
      party ISL as ward
      party %s as guarantor
      trigger attack when invasion on ISL
      """;

  private static final Instant FIRST = Instant.parse("2031-01-01T00:00:00Z");
  private static final int DAY = 86_400;

  private static final String COUNCIL =
      """
      pact council "A council of %s"
      conventions
        abstention blocks-unanimity
        late cures
      party ISL as ward
      party %s as guarantor
      trigger attack when invasion on ISL
      decision vote upon attack by %s within 2 days otherwise rejected
      duty help each guarantor must assist victim upon vote within 3 days on breach no remedy
      """;

  /// A pact on which an invasion has just happened, by a state that is no party.
  private record Invaded(Program program, Configuration at) {
    static Invaded of(String text) {
      var pact = Language.read(new Source("test.pact", text), Library.EMPTY).sound().orElseThrow();
      var program =
          Compiler.compile(
              pact,
              new Program.Settings(
                  Clock.seconds(FIRST), 2, Optional.of(FIRST.minus(Duration.ofDays(1)))));
      var semantics = new Semantics(program, Reading.narrow(program.words()));
      var before = semantics.step(program.initial(), Input.pass(-1), Reasons.NONE);
      var invasion =
          new Input(
              Input.Kind.DEED,
              0,
              program.actorNumber("RUS"),
              program.deedNumber("invasion").orElseThrow(),
              program.actorNumber("ISL"),
              TargetKind.TERRITORY.ordinal(),
              Input.UNSAID,
              Input.UNSAID,
              Input.UNSAID,
              5,
              5,
              true,
              1);
      return new Invaded(program, semantics.step(before, invasion, Reasons.NONE));
    }

    boolean owed(Configuration at) {
      for (var number = 0; number < program.instanceCount(); number++)
        if (program.instance(number).machine() == Machine.NORM
            && !Machine.NORM.state(program.state(at, number)).equals("pending")) return true;
      return false;
    }

    Arena arena(List<List<Integer>> turns) {
      Observer owing = (memory, _, now) -> owed(now) ? 1 : memory;
      return arena(turns, Interest.ANY, owing, DAY);
    }

    /// A game that nothing decides, with a round every hour.
    Arena undecided(List<List<Integer>> turns, Interest interest) {
      return arena(turns, interest, Observer.NONE, DAY / 24);
    }

    private Arena arena(List<List<Integer>> turns, Interest interest, Observer observer, int tick) {
      return new Arena(
          program,
          Reading.narrow(program.words()),
          at,
          turns,
          turns.size(),
          Map.of(),
          interest,
          observer,
          0,
          memory -> memory == 1,
          tick,
          100 * DAY);
    }

    Unfolding unfolding(List<List<Integer>> turns) {
      return ((Exploration.Complete) Explorer.explore(arena(turns), 1_000_000)).unfolding();
    }

    List<Integer> guarantors() {
      var all = new ArrayList<Integer>();
      for (var party = 1; party < program.partyCount(); party++) all.add(party);
      return all;
    }
  }

  private static Invaded council(int seats, String rule) {
    var names = List.of("NOR", "DNK", "SWE", "FIN", "GBR").subList(0, seats);
    return Invaded.of(COUNCIL.formatted(seats, String.join(", ", names), rule));
  }

  private static List<List<Integer>> alone(List<Integer> actors) {
    return actors.stream().map(List::of).toList();
  }

  /// The first so many guarantors alone, the rest together.
  private static List<List<Integer>> apart(List<Integer> guarantors, int first) {
    var turns = new ArrayList<>(alone(guarantors.subList(0, first)));
    if (first < guarantors.size()) turns.add(guarantors.subList(first, guarantors.size()));
    return turns;
  }

  private static boolean block(Unfolding game, int first) {
    var owed = game.remembered(memory -> memory == 1);
    var coalition = new ArrayList<Integer>();
    for (var player = 0; player < first; player++) coalition.add(player);
    return Solver.canAvoid(game.automaton(), Coalition.of(coalition), owed).holds();
  }

  private static boolean carry(Unfolding game, int first) {
    var owed = game.remembered(memory -> memory == 1);
    var coalition = new ArrayList<Integer>();
    for (var player = 0; player < first; player++) coalition.add(player);
    return Solver.canForce(game.automaton(), Coalition.of(coalition), owed).holds();
  }

  /// Who can block, and who can carry, under each rule, is known from counting.
  private void check(String rule, int seats, int blockers, int carriers) {
    var council = council(seats, rule);
    var all = council.guarantors();
    for (var first = 0; first <= seats; first++) {
      var where = rule + ", " + first + " of " + seats;
      assertEquals(first >= blockers, block(council.unfolding(apart(all, first)), first), where);
      assertEquals(first >= carriers, carry(council.unfolding(apart(all, first)), first), where);
    }
  }

  @Test
  void unanimityIsBlockedByOneAndCarriedByAll() {
    for (var seats = 1; seats <= 4; seats++) check("unanimity of guarantor", seats, 1, seats);
  }

  @Test
  void atLeastTwoIsCarriedByTwo() {
    for (var seats = 2; seats <= 4; seats++) check("at least 2 of guarantor", seats, seats - 1, 2);
  }

  @Test
  void twoThirdsOfFiveAreBlockedByTwo() {
    check("two-thirds of guarantor", 5, 2, 4);
  }

  @Test
  void whoIsCountedAndNotNamedCanDoTheSame() {
    for (var rule : List.of("unanimity of guarantor", "at least 2 of guarantor"))
      for (var seats = 2; seats <= 4; seats++) {
        var council = council(seats, rule);
        var all = council.guarantors();
        for (var first = 0; first <= seats; first++) {
          var counted = council.unfolding(apart(all, first));
          var named = council.unfolding(alone(all));
          assertTrue(counted.automaton().states() <= named.automaton().states());
          assertEquals(block(named, first), block(counted, first), rule + first + seats);
          assertEquals(carry(named, first), carry(counted, first), rule + first + seats);
        }
      }
  }

  /// The unfolding knows every place that naive search over `step` finds: all moves of all, in any
  /// turn, and time.
  @Test
  void itFindsWhatPlainSearchFinds() {
    for (var rule : List.of("unanimity of guarantor", "majority of guarantor"))
      for (var seats = 1; seats <= 3; seats++) {
        var council = council(seats, rule);
        var arena = council.arena(alone(council.guarantors()));
        var unfolding = council.unfolding(alone(council.guarantors()));
        var found = new java.util.LinkedHashSet<Rounds.Place>();
        var rounds = new Rounds(arena);
        var waiting = new java.util.ArrayDeque<Rounds.Place>();
        waiting.add(rounds.first().place());
        while (!waiting.isEmpty()) {
          var place = waiting.poll();
          if (!found.add(place) || place.memory() == 1) continue;
          if (place.turn() == arena.time()) {
            if (!rounds.ends(place)) waiting.add(rounds.later(place).place());
            continue;
          }
          var choice = rounds.choice(place);
          for (var move : choice.moves())
            waiting.add(rounds.moved(place, choice.mover(), move).place());
          waiting.add(rounds.passed(place, choice.mover()).place());
        }
        assertEquals(found.size(), unfolding.automaton().states(), rule + " " + seats);
      }
  }

  @Test
  void aWayThroughTheGameReplaysThroughStepUnderTheActorsOwnNames() {
    for (var seats = 2; seats <= 4; seats++) {
      var council = council(seats, "unanimity of guarantor");
      var program = council.program();
      var game = council.unfolding(apart(council.guarantors(), 1));
      var owed = game.remembered(memory -> memory == 1);
      var play = ((Reach.Reached) ShortestPlay.to(game.automaton(), owed)).play();
      var inputs = game.inputs(play.transitions());
      var semantics = new Semantics(program, Reading.narrow(program.words()));
      var at = council.at();
      for (var input : inputs) {
        assertTrue(!council.owed(at));
        at = semantics.step(at, input, Reasons.NONE);
      }
      assertTrue(council.owed(at));
      assertEquals(
          council.guarantors(),
          inputs.stream().map(Input::actor).filter(a -> a >= 0).sorted().toList());
    }
  }

  @Test
  void timeRunsOnlyAsFarAsSomethingCanChange() {
    var council = council(1, "unanimity of guarantor");
    var game = council.unfolding(alone(council.guarantors())).automaton();
    var longest = 0;
    for (var transition = 0; transition < game.transitions(); transition++)
      longest = Math.max(longest, game.cost(transition));
    assertEquals(DAY, longest);
    // Day 0 to 2 with an open vote, and after it has lapsed there is nothing more to wait for.
    assertNotEquals(0, game.states());
  }

  @Test
  void runningOutOfBudgetIsAnAnswerThatSaysOfWhat() {
    var council = council(4, "unanimity of guarantor");
    var arena = council.arena(alone(council.guarantors()));
    check(Exploration.Limit.STATES, Explorer.explore(arena, 10));
    check(Exploration.Limit.BYTES, Explorer.explore(arena, Budget.states(1_000_000).bytes(1)));
    check(
        Exploration.Limit.STOPPED,
        Explorer.explore(arena, Budget.states(1_000_000).until(() -> true)));
  }

  private static void check(Exploration.Limit limit, Exploration exploration) {
    var stopped = (Exploration.OutOfBudget) exploration;
    assertEquals(limit, stopped.limit());
    assertTrue(stopped.size().states() >= 1);
  }

  @Test
  void aSearchSaysHowFarItHasCome() {
    var council = council(4, "unanimity of guarantor");
    var arena = council.arena(alone(council.guarantors()));
    var told = new ArrayList<Integer>();
    var budget = Budget.states(1_000_000).telling((states, _) -> told.add(states));
    var size = Explorer.explore(arena, budget).size();
    var game = council.unfolding(alone(council.guarantors())).automaton();
    assertEquals(game.states(), size.states());
    assertEquals(game.transitions(), size.transitions());
    assertTrue(size.stateBytes() > 0 && size.gameBytes() > 0);
    assertEquals(1, told.getFirst());
  }

  /// A call that takes effect later is about whoever made it, wherever it is counted meanwhile.
  @Test
  void whoCallsByNoticeIsNotConfusedWithAnother() {
    var text =
        """
        pact talks "Talks by notice"
        conventions
          late cures
        party ISL as ward
        party NOR, DNK, SWE as guarantor
        trigger attack when invasion on ISL
        power call each guarantor may call consultation
          effective 2 days later once
        duty help each guarantor must assist victim upon call within 3 days on breach no remedy
        """;
    var invaded = Invaded.of(text);
    var arena = invaded.arena(List.of(List.of(0), invaded.guarantors()));
    var game = ((Exploration.Complete) Explorer.explore(arena, 100_000)).unfolding();
    var about = new TreeSet<Integer>();
    for (var state = 0; state < game.automaton().states(); state++) {
      var at = game.places().place(state).at();
      about.add(invaded.program().victim(at, 1));
    }
    // The one who calls stands last among those like it.
    assertEquals(new TreeSet<>(List.of(-1, 3)), about);
  }

  /// A mover is looked for by the first of its moves where they have been learned in many mixtures;
  /// also where that one serves nobody.
  @Test
  void theGameOfManyMovesIsThatOfThePlainWay() {
    var parcel =
        """
        duty parcel-%d each guarantor must do any of intel, materiel upon attack within %d hours
          on breach no remedy
        """;
    var parcels =
        IntStream.rangeClosed(1, 7)
            .mapToObj(number -> parcel.formatted(number, 1 + number % 2))
            .collect(Collectors.joining());
    for (var guarantors : List.of("NOR", "NOR, DNK")) {
      var invaded = Invaded.of(PARCELS.formatted(guarantors) + parcels);
      var materiel = new Only(invaded.program().deedNumber("materiel").orElseThrow());
      for (var interest : List.of(Interest.ANY, materiel)) {
        var arena = invaded.undecided(List.of(List.of(0), invaded.guarantors()), interest);
        var where = guarantors + ", " + interest;
        assertTrue(SameGame.assertSame(arena, MANY_STATES, where) > 1_000, where);
      }
    }
  }

  private record Only(int deed) implements Interest {
    @Override
    public boolean serves(int mover, Input move) {
      return move.deed() == deed;
    }

    @Override
    public boolean atOnce(int mover, Input move) {
      return false;
    }
  }
}
