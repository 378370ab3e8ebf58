package casus.engine.explore;

import casus.machine.Configuration;
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
  private final Rounds rounds;
  private final Encoding encoding;
  private final Edits edits;
  private final Semantics semantics;
  private final Moves moves;
  private final Recall<Outcome> steps;
  private final Recall<int[]> looks;
  private final Recall<Integer> keeps;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Input, Integer> numbers = new HashMap<>();
  private final Map<List<Integer>, Integer> names = new HashMap<>();
  private int age;

  /// What a move does: to blocks, which clocks it sets, and to what the observer has in mind.
  record Outcome(Edits.Edit[] plain, Edits.Edit[] timed, int[] clocks, int memory) {}

  Replay(Arena arena, Rounds rounds, Encoding encoding, Edits edits) {
    this.arena = arena;
    this.rounds = rounds;
    this.encoding = encoding;
    this.edits = edits;
    semantics = new Semantics(arena.program(), arena.reading());
    moves = new Moves(arena.program(), arena.reading());
    steps = new Recall<>(encoding.locals());
    looks = new Recall<>(encoding.locals());
    keeps = new Recall<>(encoding.locals());
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
    var cells = cells(after);
    var outcome =
        outcome(edits.of(trace, cells), encoding.number(encoding.memory(), new int[] {memory}));
    // What has just begun to vary has not been noted.
    if (age != encoding.age()) return outcome;
    steps.learn(move, tests(trace, position), position.numbers(), outcome);
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
    if (!deeds(actor).isEmpty() && !isQuiet(position)) return plainMoves(actor, position);
    var trace = encoding.trace();
    var questions = new ArrayList<Trace.Question>();
    var able = deeds(actor, position, questions);
    able.addAll(moves.of(encoding.configuration(position), actor, trace));
    able.removeIf(move -> !arena.interest().serves(actor, move));
    questions.addAll(trace.questions());
    var outcome = able.stream().mapToInt(this::number).toArray();
    looks.learn(actor, edits.tests(questions, position), position.numbers(), outcome);
    return outcome;
  }

  /// What somebody may do besides that would change anything. What is written may be the same as
  /// before, so that is asked for, too.
  private List<Input> deeds(int actor, Position position, List<Trace.Question> questions) {
    var able = new ArrayList<Input>();
    var before = cells(encoding.configuration(position));
    for (var deed : deeds(actor)) {
      var trace = encoding.trace();
      var after = cells(semantics.step(encoding.configuration(position), deed, trace));
      questions.addAll(trace.questions());
      var written = trace.written();
      for (var cell = 0; cell < written.length; cell++)
        if (written[cell] != 0) questions.add(new Trace.Question.Bits(cell, written[cell]));
      if (!Arrays.equals(before, after)) able.add(deed);
    }
    return able;
  }

  private List<Input> deeds(int actor) {
    return arena.deeds().getOrDefault(actor, List.of());
  }

  /// Whether nothing is overdue and nothing begins now.
  boolean isQuiet(Position position) {
    return encoding.next(position) >= 0 && encoding.beginning(position) > 0;
  }

  private int[] plainMoves(int actor, Position position) {
    var able = rounds.moves(encoding.configuration(position), actor);
    return able.stream().mapToInt(this::number).toArray();
  }

  private static int[] cells(Configuration configuration) {
    var cells = new int[configuration.size()];
    configuration.write(cells, 0);
    return cells;
  }

  /// What the observer has in mind at the end of a round.
  int kept(Position position) {
    refresh();
    var found = keeps.find(0, position.numbers());
    if (found != 0) return keeps.outcome(found);
    var trace = encoding.trace();
    var at = encoding.configuration(position).watched(trace);
    var memory = arena.observer().after(encoding.memory(position), Input.pass(0), at);
    var outcome = encoding.number(encoding.memory(), new int[] {memory});
    if (age == encoding.age()) keeps.learn(0, tests(trace, position), position.numbers(), outcome);
    return outcome;
  }

  private List<Recall.Test> tests(Trace trace, Position position) {
    var tests = edits.tests(trace.questions(), position);
    if (encoding.locals()[encoding.memory()].varies(0))
      tests.add(new Recall.Test(encoding.memory(), 0, new Trace.Question.Bits(0, -1)));
    return tests;
  }

  /// Forgets what was learned when less was known to vary.
  private void refresh() {
    if (age == encoding.age()) return;
    age = encoding.age();
    steps.forget();
    looks.forget();
    keeps.forget();
  }
}
