package casus.engine.explore;

import casus.machine.Blocks;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Moves;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Rewind;
import casus.machine.Semantics;
import casus.machine.Symmetry;
import casus.machine.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What searches have learned of a program under a reading: what moves do, who can make which, and
/// what an observer keeps in mind. Games in which others play, or which begin otherwise, learn from
/// each other; for one search at a time.
public final class Lessons {
  /// So many answers to one question are many.
  private static final int MANY = 1 << 6;

  private final Program program;
  private final Reading reading;
  private final int horizon;
  private final List<List<Integer>> alike;
  private final Observer observer;
  private final Symmetry symmetry;
  private final Rewind rewind;
  private final Blocks blocks;
  private final Encoding encoding;
  private final Edits edits;
  private final Semantics semantics;
  private final Moves moves;
  private final Recall<Outcome> steps;
  private final Recall<int[]> looks;
  private final Recall<Integer> keeps;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Input, Integer> numbers = new HashMap<>();
  private final List<Look> asked = new ArrayList<>();
  private final Map<Look, Integer> places = new HashMap<>();
  private int age;

  /// What a move does: to blocks, which clocks it sets, and to what the observer has in mind.
  record Outcome(Edits.Edit[] plain, Edits.Edit[] timed, int[] clocks, int memory) {}

  /// The question what an actor can do, by clauses or else by some deeds.
  private record Look(int actor, List<Input> deeds) {}

  /// For games in which classes of like parties are some of these, or parts of them.
  public Lessons(
      Program program, Reading reading, int horizon, List<List<Integer>> alike, Observer observer) {
    this.program = program;
    this.reading = reading;
    this.horizon = horizon;
    this.alike = alike.stream().filter(members -> members.size() > 1).toList();
    this.observer = observer;
    symmetry = new Symmetry(program, Order.classes(alike));
    rewind = new Rewind(program, horizon);
    blocks = new Blocks(program, symmetry, rewind);
    encoding = new Encoding(blocks, Order.alike(alike));
    edits = new Edits(encoding, blocks);
    semantics = new Semantics(program, reading);
    moves = new Moves(program, reading);
    steps = new Recall<>(encoding.clock(1));
    looks = new Recall<>(encoding.clock(1));
    keeps = new Recall<>(encoding.clock(1));
  }

  /// For one game alone.
  static Lessons of(Arena arena) {
    return new Lessons(
        arena.program(), arena.reading(), arena.horizon(), arena.turns(), arena.observer());
  }

  /// Whether a game can learn from these.
  boolean serve(Arena arena) {
    return arena.program() == program
        && arena.reading().equals(reading)
        && arena.horizon() == horizon
        && arena.observer().equals(observer)
        && arena.turns().stream()
            .filter(turn -> turn.size() > 1)
            .allMatch(turn -> alike.stream().anyMatch(members -> members.containsAll(turn)));
  }

  /// The rules of a game that learns from these.
  Rounds rounds(Arena arena) {
    return new Rounds(
        arena, semantics, moves, symmetry.among(Order.classes(arena.turns())), rewind);
  }

  Blocks blocks() {
    return blocks;
  }

  Encoding encoding() {
    return encoding;
  }

  Edits edits() {
    return edits;
  }

  /// Grows when everything has been forgotten, since more turned out to vary.
  int age() {
    refresh();
    return age;
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

  /// What a move does at a position where nothing begins now and nothing is overdue.
  Outcome outcome(int move, Position position) {
    return counting(() -> recalled(move, position));
  }

  private Outcome recalled(int move, Position position) {
    refresh();
    var found = steps.find(move, position.numbers());
    return found != 0 ? steps.outcome(found) : stepped(move, position);
  }

  private Outcome stepped(int move, Position position) {
    var input = inputs.get(move);
    var trace = encoding.trace();
    var after = semantics.step(encoding.configuration(position), input, trace);
    var memory = observer.after(encoding.memory(position), input, after.watched(trace));
    var outcome =
        outcome(
            edits.of(trace, cells(after)), encoding.number(encoding.memory(), new int[] {memory}));
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

  /// The number of the question what an actor can do, by clauses or else by some deeds.
  int look(int actor, List<Input> deeds) {
    return 2
        * places.computeIfAbsent(
            new Look(actor, deeds),
            look -> {
              asked.add(look);
              return asked.size() - 1;
            });
  }

  /// The number of a [#look] to which one move is answer enough.
  int glance(int look) {
    return look + 1;
  }

  /// Whether a [#look] has had so many answers that a [#glance] is quicker.
  boolean isLong(int look) {
    return looks.learned(look) >= MANY;
  }

  /// The place of the answer to a [#look], which is good until the [#age] changes; zero if it has
  /// not been learned.
  int found(int look, Position position) {
    try {
      return looks.find(look, position.numbers());
    } catch (Crowd.Uncountable _) {
      encoding.countNobody();
      refresh();
      return 0;
    }
  }

  /// The moves at a place that [#found] or [#learn] gave.
  int[] moves(int place) {
    return looks.outcome(place);
  }

  /// Learns the answer to a [#look], and gives its place.
  int learn(int look, Position position) {
    return counting(() -> {
      refresh();
      return looked(look, position);
    });
  }

  private int looked(int number, Position position) {
    var look = asked.get(number / 2);
    var enough = number % 2 == 0 ? Integer.MAX_VALUE : 1;
    var trace = encoding.trace();
    var questions = new ArrayList<Trace.Question>();
    var able = deeds(look.deeds(), position, questions);
    able.addAll(moves.first(encoding.configuration(position), look.actor(), enough, trace));
    questions.addAll(trace.questions());
    var outcome = able.stream().mapToInt(this::number).toArray();
    return looks.learn(number, edits.tests(questions, position), position.numbers(), outcome);
  }

  /// What somebody may do besides that would change anything. What is written may be the same as
  /// before, so that is asked for, too.
  private List<Input> deeds(List<Input> deeds, Position position, List<Trace.Question> questions) {
    var able = new ArrayList<Input>();
    if (deeds.isEmpty()) return able;
    var before = cells(encoding.configuration(position));
    for (var deed : deeds) {
      var trace = encoding.trace();
      var after = cells(semantics.step(encoding.configuration(position), deed, trace));
      questions.addAll(trace.questions());
      var written = trace.written();
      for (var cell = 0; cell < written.length; cell++)
        if (written[cell] != 0) questions.add(new Trace.OfCell.Bits(cell, written[cell]));
      if (!Arrays.equals(before, after)) able.add(deed);
    }
    return able;
  }

  /// From now on, notes whether anything depends on how far off a clock is.
  void watch() {
    steps.watch();
    looks.watch();
    keeps.watch();
  }

  /// Whether anything did since.
  boolean timely() {
    return steps.timely() || looks.timely() || keeps.timely();
  }

  static int[] cells(Configuration configuration) {
    var cells = new int[configuration.size()];
    configuration.write(cells, 0);
    return cells;
  }

  /// What the observer has in mind at the end of a round.
  int kept(Position position) {
    return counting(() -> seen(position));
  }

  private int seen(Position position) {
    refresh();
    var found = keeps.find(0, position.numbers());
    if (found != 0) return keeps.outcome(found);
    var trace = encoding.trace();
    var at = encoding.configuration(position).watched(trace);
    var memory = observer.after(encoding.memory(position), Input.pass(0), at);
    var outcome = encoding.number(encoding.memory(), new int[] {memory});
    if (age == encoding.age()) keeps.learn(0, tests(trace, position), position.numbers(), outcome);
    return outcome;
  }

  private List<Recall.Test> tests(Trace trace, Position position) {
    var tests = edits.tests(trace.questions(), position);
    if (encoding.locals()[encoding.memory()].varies(0))
      tests.add(encoding.asked(encoding.memory(), 0, new Trace.OfCell.Bits(0, -1)));
    return tests;
  }

  /// Learns or recalls something; where votes turn out not to be countable, without counting them.
  private <T> T counting(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (Crowd.Uncountable _) {
      encoding.countNobody();
      return answer.get();
    }
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
