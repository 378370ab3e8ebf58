package casus.engine.solve.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.machine.Automaton;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads what is written for other tools by a few patterns, and checks its claim in the plainest
/// way: for tests.
public final class ReadBack {
  private static final Pattern COMMAND =
      Pattern.compile("  \\[(\\w+)] s=(\\d+) -> (?:\\(s'=(\\d+)\\)|true);");
  private static final Pattern PLAYER = Pattern.compile("player (\\w+)\n  (.*)\nendplayer");
  private static final Pattern REWARD = Pattern.compile("  \\[(\\w+)] true : (\\d+);");
  private static final Pattern CASE = Pattern.compile("      s=(\\d+) : \\{(.*)};");
  private static final Pattern DEFINE = Pattern.compile("  (\\w+) := (.*);");
  private static final Pattern LABEL = Pattern.compile("label \"(\\w+)\" = (.*);");
  private static final Pattern PART =
      Pattern.compile("s=(\\d+)|\\(s>=(\\d+)&s<=(\\d+)\\)|false|FALSE");
  private static final Pattern LAST = Pattern.compile("  s : 0\\.\\.(\\d+);");
  private static final Pattern INITIAL = Pattern.compile("  init\\(s\\) := (\\d+);");
  private static final Pattern CLAIM = Pattern.compile("\nCTLSPEC (AF |AG !)(\\w+);\n");

  private ReadBack() {}

  private record Move(int state, String player, int target, int ticks) {}

  /// That a text for PRISM-games is this game: the same transitions with the same owners and ticks,
  /// the same sets of states.
  public static void sameGame(NamedGame game, String smg) {
    var owners = new HashMap<String, String>();
    for (var player : PLAYER.matcher(smg).results().toList())
      for (var label : player.group(2).split(", "))
        owners.put(label.substring(1, label.length() - 1), player.group(1));
    var ticks = new HashMap<String, Integer>();
    for (var reward : REWARD.matcher(smg).results().toList())
      ticks.put(reward.group(1), Integer.valueOf(reward.group(2)));
    var read = new ArrayList<Move>();
    for (var command : COMMAND.matcher(smg).results().toList()) {
      var state = Integer.parseInt(command.group(2));
      var target = command.group(3) == null ? state : Integer.parseInt(command.group(3));
      var label = command.group(1);
      read.add(
          new Move(
              state, owners.getOrDefault(label, "nobody"), target, ticks.getOrDefault(label, 0)));
    }
    assertEquals(moves(game), read, smg);
    assertTrue(smg.contains("init %d;".formatted(game.automaton().initial())), smg);
    var labels = new LinkedHashMap<String, BitSet>();
    for (var label : LABEL.matcher(smg).results().toList())
      labels.put(label.group(1), states(label.group(2)));
    assertEquals(propositions(game), labels, smg);
  }

  /// That a text for nuXmv is the graph of this game, with the same turns and sets of states.
  public static void sameGraph(NamedGame game, String smv) {
    var automaton = game.automaton();
    assertEquals(targets(automaton), graph(smv), smv);
    assertEquals(automaton.initial(), number(INITIAL, smv), smv);
    var defined = defined(smv);
    for (var player = 0; player < automaton.players(); player++) {
      var number = player;
      var turns =
          IntStream.range(0, automaton.states())
              .filter(state -> automaton.owner(state) == number)
              .collect(BitSet::new, BitSet::set, BitSet::or);
      assertEquals(turns, defined.get("turn_" + game.players().get(player)), smv);
    }
    propositions(game).forEach((name, states) -> assertEquals(states, defined.get(name), smv));
  }

  /// Whether the one claim of a text for nuXmv, `AF` or `AG !`, is true of its model.
  public static boolean holds(String smv) {
    var claim = CLAIM.matcher(smv);
    assertTrue(claim.find(), smv);
    var states = defined(smv).getOrDefault(claim.group(2), new BitSet());
    return claim.group(1).equals("AF ") ? always(smv, states) : never(smv, states);
  }

  /// `AG !bad`.
  static boolean never(String smv, BitSet bad) {
    var graph = graph(smv);
    var reached = new BitSet();
    reached.set(number(INITIAL, smv));
    for (var grown = true; grown; ) {
      var before = reached.cardinality();
      for (var state : reached.stream().toArray()) graph.get(state).forEach(reached::set);
      grown = reached.cardinality() > before;
    }
    return !reached.intersects(bad);
  }

  /// `AF goal`.
  static boolean always(String smv, BitSet goal) {
    var graph = graph(smv);
    var sure = (BitSet) goal.clone();
    for (var grown = true; grown; ) {
      var before = sure.cardinality();
      for (var state = 0; state < graph.size(); state++)
        if (graph.get(state).stream().allMatch(sure::get)) sure.set(state);
      grown = sure.cardinality() > before;
    }
    return sure.get(number(INITIAL, smv));
  }

  private static SequencedMap<String, BitSet> propositions(NamedGame game) {
    var propositions = new LinkedHashMap<String, BitSet>();
    game.propositions()
        .forEach((name, states) -> propositions.put(name.replaceAll("\\W", "_"), states));
    return propositions;
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

  private static List<TreeSet<Integer>> graph(String smv) {
    var all = new ArrayList<TreeSet<Integer>>();
    for (var state = 0; state <= number(LAST, smv); state++) all.add(new TreeSet<>(List.of(state)));
    for (var line : CASE.matcher(smv).results().toList()) {
      var targets = new TreeSet<Integer>();
      for (var target : line.group(2).split(", ")) targets.add(Integer.valueOf(target));
      all.set(Integer.parseInt(line.group(1)), targets);
    }
    return all;
  }

  private static int number(Pattern pattern, String smv) {
    var found = pattern.matcher(smv);
    assertTrue(found.find(), smv);
    return Integer.parseInt(found.group(1));
  }

  private static SequencedMap<String, BitSet> defined(String smv) {
    var defined = new LinkedHashMap<String, BitSet>();
    var definitions = smv.substring(smv.indexOf("\nDEFINE\n"));
    for (var define : DEFINE.matcher(definitions).results().toList())
      defined.put(define.group(1), states(define.group(2)));
    return defined;
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
