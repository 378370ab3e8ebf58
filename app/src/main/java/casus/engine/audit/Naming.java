package casus.engine.audit;

import casus.engine.explore.Unfolding;
import casus.machine.Input;
import casus.machine.Program;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the players and the moves of a game are called outside: actors by code, moves by the words
/// of the vocabulary and the names of clauses.
final class Naming {
  /// More parties in one turn than these are not listed in its name.
  private static final int MOST_NAMED = 6;

  /// The player who is time.
  private static final String TIME = "nature";

  private final Program program;
  private final List<List<Integer>> turns;

  Naming(Program program, List<List<Integer>> turns) {
    this.program = program;
    this.turns = turns;
  }

  /// The players by number; time is the last.
  List<String> players() {
    var players = new ArrayList<>(turns.stream().map(this::turn).toList());
    players.add(TIME);
    return players;
  }

  private String turn(List<Integer> turn) {
    if (turn.size() > MOST_NAMED)
      return code(turn.getFirst()) + "_and_" + (turn.size() - 1) + "_like_it";
    return turn.stream().map(this::code).collect(Collectors.joining("_"));
  }

  private String code(int actor) {
    return program.actor(actor).replaceAll("[^A-Za-z0-9]+", "_");
  }

  /// The actions by number.
  Map<Integer, String> actions(Unfolding unfolding) {
    var automaton = unfolding.automaton();
    var actions = new LinkedHashMap<Integer, String>();
    for (var state = 0; state < automaton.states(); state++) {
      var player = automaton.owner(state);
      for (var t = automaton.first(state); t < automaton.first(state + 1); t++) {
        var idle = player == turns.size() ? "time" : "pass";
        actions.putIfAbsent(
            automaton.action(t),
            unfolding.move(t).map(move -> move(move, turns.get(player).size())).orElse(idle));
      }
    }
    return actions;
  }

  /// Of several in one turn, a move says whose it is; one of them may stand for any other.
  private String move(Input move, int several) {
    var attributes = move.kind() == Input.Kind.ATTRIBUTION;
    var mover = attributes ? move.attributor() : move.actor();
    return (several > 1 ? program.actor(mover) + " " : "") + deed(move);
  }

  private String deed(Input move) {
    return switch (move.kind()) {
      case PASS -> "pass";
      case ATTRIBUTION -> "find it was " + program.actor(move.actor());
      case DETERMINATION ->
          "find "
              + clause(move)
              + (program.deed(move.deed()).equals("determine-yes") ? " met" : " not met");
      case SPEECH -> spoken(move);
      case DEED ->
          program.deed(move.deed())
              + (move.part() >= 0 ? " as " + clause(move) + " asks" : on(move));
    };
  }

  private String spoken(Input move) {
    if (move.part() < 0) return program.deed(move.deed()) + on(move);
    return program.clause(move.part()) instanceof Clause.Power
        ? "use " + clause(move) + on(move)
        : program.deed(move.deed()) + " " + clause(move);
  }

  private String on(Input move) {
    return move.target() < 0 ? "" : " on " + program.actor(move.target());
  }

  private String clause(Input move) {
    return move.part() < 0 ? "it" : program.clause(move.part()).label().name();
  }
}
