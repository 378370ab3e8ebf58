package casus.engine.audit;

import casus.engine.explore.Arena;
import casus.engine.explore.Exploration;
import casus.engine.explore.Explorer;
import casus.engine.explore.Observer;
import casus.engine.explore.Unfolding;
import casus.engine.solve.Ability;
import casus.engine.solve.Coalition;
import casus.engine.solve.Solver;
import casus.machine.Input;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One game about a [Subject]: everything that can happen after an opening, under a reading, with
/// some actors told apart from those like them. Answers what coalitions of those can do.
final class Contest {
  private static final int ARISEN = 1;

  private final List<List<Integer>> turns;
  private final Unfolding unfolding;
  private final BitSet arisen;

  private Contest(List<List<Integer>> turns, Unfolding unfolding) {
    this.turns = turns;
    this.unfolding = unfolding;
    arisen = unfolding.remembered(memory -> (memory & ARISEN) != 0);
  }

  /// The game; empty if it has more states than it may.
  static Optional<Contest> of(
      Subject subject,
      Reading reading,
      Optional<Attack> opening,
      List<Integer> apart,
      int mostStates) {
    var arena = arena(subject, reading, opening, apart);
    return switch (Explorer.explore(arena, mostStates)) {
      case Exploration.Complete(var unfolding) ->
          Optional.of(new Contest(arena.turns(), unfolding));
      case Exploration.OutOfBudget _ -> Optional.empty();
    };
  }

  /// What such a game unfolds.
  static Arena arena(
      Subject subject, Reading reading, Optional<Attack> opening, List<Integer> apart) {
    var program = subject.board().program();
    var start = subject.board().start(reading);
    if (opening.isPresent())
      start = new Semantics(program, reading).step(start, opening.get().deed(), Reasons.NONE);
    Observer observer =
        (memory, _, at) -> Effect.any(program, at, subject.goals()) ? memory | ARISEN : memory;
    return new Arena(
        program,
        reading,
        start,
        turns(subject, opening, apart),
        deeds(opening),
        observer,
        observer.after(0, Input.pass(0), start),
        memory -> (memory & ARISEN) != 0,
        subject.tick(),
        subject.horizon());
  }

  /// Attacker, victim, those told apart, the other parties by groups, and the bodies.
  private static List<List<Integer>> turns(
      Subject subject, Optional<Attack> opening, List<Integer> apart) {
    var board = subject.board();
    var alone = new LinkedHashSet<Integer>();
    for (var actor : List.of(Subject.attacker(opening), Subject.victim(opening)))
      if (board.party(actor)) alone.add(actor);
    alone.addAll(apart);
    var turns = new ArrayList<List<Integer>>();
    for (var actor : alone) turns.add(List.of(actor));
    for (var group : board.twins()) {
      var rest = new ArrayList<>(group);
      rest.removeAll(alone);
      if (!rest.isEmpty()) turns.add(rest);
    }
    for (var body : bodies(board.program())) if (!alone.contains(body)) turns.add(List.of(body));
    return turns;
  }

  private static List<Integer> bodies(Program program) {
    return program.pact().all(Clause.Body.class).stream()
        .map(body -> program.actorNumber(body.label().name()))
        .toList();
  }

  private static Map<Integer, List<Input>> deeds(Optional<Attack> opening) {
    return opening.stream()
        .flatMap(attack -> attack.attributors().stream())
        .distinct()
        .collect(
            Collectors.toMap(
                attributor -> attributor,
                attributor ->
                    List.of(Board.attribution(opening.orElseThrow().deed(), attributor))));
  }

  // Answers.

  /// Whether it can come about at all.
  boolean arises() {
    return !arisen.isEmpty();
  }

  /// Whether some of those told apart can keep it from ever coming about, whatever the others do.
  Ability block(List<Integer> actors) {
    return Solver.canAvoid(unfolding.automaton(), coalition(actors), arisen);
  }

  private Coalition coalition(List<Integer> actors) {
    var players = new ArrayList<Integer>();
    for (var turn = 0; turn < turns.size(); turn++)
      if (turns.get(turn).size() == 1 && actors.contains(turns.get(turn).getFirst()))
        players.add(turn);
    return Coalition.of(players);
  }
}
