package casus.engine.audit;

import casus.machine.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who moves when in a game about a [Subject], and what some can do besides what clauses give them.
/// Those who block come first in every round.
///
/// @param turns who moves when; several in one turn are treated alike by the text
/// @param blocking how many of the turns are theirs who block
record Seats(List<List<Integer>> turns, int blocking, Map<Integer, List<Input>> deeds) {
  static Seats of(Subject subject, Optional<Attack> opening, List<Integer> blockers) {
    var turns = blocking(subject, opening, blockers);
    var first = turns.size();
    turns.addAll(others(subject, opening, blockers));
    return new Seats(turns, first, deeds(subject, opening));
  }

  /// Those who block, by groups of those whom the text treats alike; the attacker by itself.
  private static List<List<Integer>> blocking(
      Subject subject, Optional<Attack> opening, List<Integer> blockers) {
    var turns = new ArrayList<List<Integer>>();
    var attacker = Subject.attacker(opening);
    if (blockers.contains(attacker)) turns.add(List.of(attacker));
    var seated = new ArrayList<>(List.of(attacker));
    for (var group : subject.board().twins()) {
      var some = group.stream().filter(blockers::contains).filter(a -> a != attacker).toList();
      seat(some, turns);
      seated.addAll(some);
    }
    for (var actor : blockers) if (!seated.contains(actor)) turns.add(List.of(actor));
    return turns;
  }

  /// Attacker, victim, the other parties by groups, and whoever else has a say.
  private static List<List<Integer>> others(
      Subject subject, Optional<Attack> opening, List<Integer> blockers) {
    var board = subject.board();
    var seated = new ArrayList<>(blockers);
    var turns = new ArrayList<List<Integer>>();
    for (var actor : List.of(Subject.attacker(opening), Subject.victim(opening)))
      if (board.party(actor) && !seated.contains(actor)) {
        turns.add(List.of(actor));
        seated.add(actor);
      }
    for (var group : board.twins()) {
      var rest = new ArrayList<>(group);
      rest.removeAll(seated);
      seat(rest, turns);
      seated.addAll(rest);
    }
    for (var actor : subject.bystanders(opening))
      if (!seated.contains(actor)) turns.add(List.of(actor));
    return turns;
  }

  /// Those alike have one turn, as far as they can be counted ([casus.engine.explore.Arena]); each
  /// of the rest has its own.
  private static void seat(List<Integer> alike, List<List<Integer>> turns) {
    var counted = alike.stream().filter(actor -> actor < Long.SIZE).toList();
    if (!counted.isEmpty()) turns.add(counted);
    alike.stream().filter(actor -> actor >= Long.SIZE).map(List::of).forEach(turns::add);
  }

  /// What some can do besides what clauses give them: say whose the attack was, and do what a
  /// sequence waits for.
  private static Map<Integer, List<Input>> deeds(Subject subject, Optional<Attack> opening) {
    var deeds = new LinkedHashMap<Integer, List<Input>>();
    opening.ifPresent(attack ->
        attack
            .attributors()
            .forEach(attributor ->
                deeds
                    .computeIfAbsent(attributor, _ -> new ArrayList<>())
                    .add(Board.attribution(attack.deed(), attributor))));
    for (var deed : subject.required())
      deeds.computeIfAbsent(deed.actor(), _ -> new ArrayList<>()).add(deed);
    return deeds;
  }
}
