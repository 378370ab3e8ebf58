package casus.engine.explore;

import casus.machine.Input;
import casus.machine.Moves;
import casus.machine.Semantics;
import casus.machine.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What moves do and who can make which, learned from the machine and recalled.
final class Replay {
  private final Arena arena;
  private final Encoding encoding;
  private final Edits edits;
  private final Semantics semantics;
  private final Moves moves;
  private final Recall<Outcome> steps;
  private final Recall<int[]> looks;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Input, Integer> numbers = new HashMap<>();
  private final Map<List<Integer>, Integer> names = new HashMap<>();
  private int age;

  /// What a move does: to blocks, which clocks it sets, and to what the observer has in mind.
  record Outcome(Edits.Edit[] plain, Edits.Edit[] timed, int[] clocks, int memory) {}

  Replay(Arena arena, Encoding encoding, Edits edits) {
    this.arena = arena;
    this.encoding = encoding;
    this.edits = edits;
    semantics = new Semantics(arena.program(), arena.reading());
    moves = new Moves(arena.program(), arena.reading());
    steps = new Recall<>(encoding.locals());
    looks = new Recall<>(encoding.locals());
  }

  Input input(int move) {
    return inputs.get(move);
  }

  int number(Input move) {
    return numbers.computeIfAbsent(
        move,
        _ -> {
          inputs.add(move);
          return inputs.size() - 1;
        });
  }

  /// The move of a member of a class, where the first one has been asked in its stead.
  int named(int move, int[] members, int leader) {
    return names.computeIfAbsent(
        List.of(move, members[leader]),
        _ -> {
          var input = inputs.get(move);
          return number(
              input.among(
                  actor(input.actor(), members, leader),
                  actor(input.target(), members, leader),
                  actor(input.attributor(), members, leader)));
        });
  }

  private static int actor(int actor, int[] members, int leader) {
    for (var place = 0; place <= leader; place++)
      if (members[place] == actor) return members[place == 0 ? leader : place - 1];
    return actor;
  }

  /// What a move does at a position where nothing begins now and nothing is overdue.
  Outcome outcome(int move, Position position) {
    refresh();
    var found = steps.find(move, position.numbers());
    if (found != 0) return steps.outcome(found);
    var input = inputs.get(move);
    var trace = encoding.trace();
    var after = semantics.step(encoding.configuration(position), input, trace);
    var memory = arena.observer().after(encoding.memory(position), input, after.watched(trace));
    var cells = new int[after.size()];
    after.write(cells, 0);
    var outcome =
        outcome(edits.of(trace, cells), encoding.number(encoding.memory(), new int[] {memory}));
    // What has just begun to vary has not been noted.
    if (age != encoding.age()) return outcome;
    var tests = edits.tests(trace.questions(), position);
    if (encoding.locals()[encoding.memory()].varies(0))
      tests.add(new Recall.Test(encoding.memory(), 0, new Trace.Question.Bits(0, -1)));
    steps.learn(move, tests, position.numbers(), outcome);
    return outcome;
  }

  private Outcome outcome(List<Edits.Edit> all, int memory) {
    return new Outcome(
        all.stream().filter(each -> !edits.timed(each)).toArray(Edits.Edit[]::new),
        all.stream().filter(edits::timed).toArray(Edits.Edit[]::new),
        all.stream().flatMapToInt(each -> Arrays.stream(each.clocks())).distinct().toArray(),
        memory);
  }

  /// The moves of an actor.
  int[] moves(int actor, Position position) {
    refresh();
    var found = looks.find(actor, position.numbers());
    if (found != 0) return looks.outcome(found);
    var trace = encoding.trace();
    var able = new ArrayList<>(arena.deeds().getOrDefault(actor, List.of()));
    able.addAll(moves.of(encoding.configuration(position), actor, trace));
    var outcome = able.stream().mapToInt(this::number).toArray();
    looks.learn(actor, edits.tests(trace.questions(), position), position.numbers(), outcome);
    return outcome;
  }

  /// Forgets what was learned when less was known to vary.
  private void refresh() {
    if (age == encoding.age()) return;
    age = encoding.age();
    steps.forget();
    looks.forget();
  }
}
