package casus.engine.solve.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.engine.solve.Coalition;
import casus.engine.solve.Solver;
import casus.machine.Automaton;
import casus.machine.AutomatonDraft;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is written is read again by a few patterns, and is the same game: the same transitions with
/// the same owners and ticks, the same sets of states. And the property, checked naively on what
/// was read, holds just where the solver says so.
class ReadBackTest {
  private static final Pattern COMMAND =
      Pattern.compile("  \\[(\\w+)] s=(\\d+) -> (?:\\(s'=(\\d+)\\)|true);");
  private static final Pattern PLAYER = Pattern.compile("player (\\w+)\n  (.*)\nendplayer");
  private static final Pattern REWARD = Pattern.compile("  \\[(\\w+)] true : (\\d+);");
  private static final Pattern CASE = Pattern.compile("      s=(\\d+) : \\{(.*)};");
  private static final Pattern DEFINE = Pattern.compile("  (\\w+) := (.*);");
  private static final Pattern LABEL = Pattern.compile("label \"(\\w+)\" = (.*);");
  private static final Pattern PART =
      Pattern.compile("s=(\\d+)|\\(s>=(\\d+)&s<=(\\d+)\\)|false|FALSE");

  private record Move(int state, String player, int target, int ticks) {}

  @Test
  void prismReadsTheSameGame() {
    everywhere(game -> {
      var text = Prism.smg(game);
      var owners = new HashMap<String, String>();
      for (var player : PLAYER.matcher(text).results().toList())
        for (var label : player.group(2).split(", "))
          owners.put(label.substring(1, label.length() - 1), player.group(1));
      var ticks = new HashMap<String, Integer>();
      for (var reward : REWARD.matcher(text).results().toList())
        ticks.put(reward.group(1), Integer.valueOf(reward.group(2)));
      var read = new ArrayList<Move>();
      for (var command : COMMAND.matcher(text).results().toList()) {
        var state = Integer.parseInt(command.group(2));
        var target = command.group(3) == null ? state : Integer.parseInt(command.group(3));
        var label = command.group(1);
        read.add(
            new Move(
                state, owners.getOrDefault(label, "nobody"), target, ticks.getOrDefault(label, 0)));
      }
      assertEquals(moves(game), read, text);
      assertTrue(text.contains("init %d;".formatted(game.automaton().initial())), text);
      for (var label : LABEL.matcher(text).results().toList())
        assertEquals(game.propositions().get(label.group(1)), states(label.group(2)), text);
      assertEquals(2, LABEL.matcher(text).results().count(), text);
    });
  }

  @Test
  void smvReadsTheSameGraph() {
    everywhere(game -> {
      var text = Smv.model(game);
      var automaton = game.automaton();
      assertEquals(targets(automaton), graph(text, automaton.states()), text);
      var defined = new LinkedHashMap<String, BitSet>();
      for (var define : DEFINE.matcher(text).results().toList())
        defined.put(define.group(1), states(define.group(2)));
      for (var player = 0; player < automaton.players(); player++) {
        var number = player;
        var turns =
            IntStream.range(0, automaton.states())
                .filter(state -> automaton.owner(state) == number)
                .collect(BitSet::new, BitSet::set, BitSet::or);
        assertEquals(turns, defined.get("turn_" + game.players().get(player)), text);
      }
      game.propositions().forEach((name, states) -> assertEquals(states, defined.get(name), text));
    });
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
    var graph = graph(Smv.model(game), game.automaton().states());
    var reached = new BitSet();
    reached.set(game.automaton().initial());
    for (var grown = true; grown; ) {
      var before = reached.cardinality();
      for (var state : reached.stream().toArray()) graph.get(state).forEach(reached::set);
      grown = reached.cardinality() > before;
    }
    return !reached.intersects(bad);
  }

  private static boolean always(NamedGame game, BitSet goal) {
    var graph = graph(Smv.model(game), game.automaton().states());
    var sure = (BitSet) goal.clone();
    for (var grown = true; grown; ) {
      var before = sure.cardinality();
      for (var state = 0; state < graph.size(); state++)
        if (graph.get(state).stream().allMatch(sure::get)) sure.set(state);
      grown = sure.cardinality() > before;
    }
    return sure.get(game.automaton().initial());
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

  private static List<Move> moves(NamedGame game) {
    var automaton = game.automaton();
    var moves = new ArrayList<Move>();
    for (var state = 0; state < automaton.states(); state++) {
      var player = game.players().get(automaton.owner(state));
      if (automaton.ends(state)) moves.add(new Move(state, player, state, 0));
      for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
        moves.add(new Move(state, player, automaton.target(t), automaton.cost(t)));
    }
    return moves;
  }

  private static List<TreeSet<Integer>> targets(Automaton automaton) {
    var all = new ArrayList<TreeSet<Integer>>();
    for (var state = 0; state < automaton.states(); state++) {
      var targets = new TreeSet<Integer>();
      if (automaton.ends(state)) targets.add(state);
      for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
        targets.add(automaton.target(t));
      all.add(targets);
    }
    return all;
  }

  private static List<TreeSet<Integer>> graph(String smv, int states) {
    var all = new ArrayList<TreeSet<Integer>>();
    for (var state = 0; state < states; state++) all.add(new TreeSet<>(List.of(state)));
    for (var line : CASE.matcher(smv).results().toList()) {
      var targets = new TreeSet<Integer>();
      for (var target : line.group(2).split(", ")) targets.add(Integer.valueOf(target));
      all.set(Integer.parseInt(line.group(1)), targets);
    }
    return all;
  }

  private static BitSet states(String condition) {
    var states = new BitSet();
    for (var part : condition.split("\\|")) {
      var read = PART.matcher(part);
      assertTrue(read.matches(), condition);
      if (read.group(1) != null) states.set(Integer.parseInt(read.group(1)));
      if (read.group(2) != null)
        states.set(Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)) + 1);
    }
    return states;
  }
}
