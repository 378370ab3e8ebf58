package casus.engine.audit;

import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Limit;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the steps of a sequence can come about when everybody who is asked for something does
/// it: every deed that a step requires is done by everybody, and everywhere, that its words take
/// in. Deeds count whenever they are done, so that all are done on the first day, in the order of
/// the steps.
public final class Sequence {
  /// So many ways to do one deed are tried.
  private static final int MOST_WAYS = 200;

  private static final Bounds.Limit LIMIT = new Bounds.Limit("ways to do a deed", MOST_WAYS);

  private final Board board;
  private final Semantics semantics;
  private final Reading reading;
  private final Map<Clause.Stage, List<Input>> done = new LinkedHashMap<>();
  private final long before;
  private Configuration at;

  private Sequence(Board board) {
    this.board = board;
    before = board.states();
    reading = Reading.narrow(board.program().words());
    semantics = new Semantics(board.program(), reading);
    at = board.start(reading);
  }

  /// A step that is not reached although all deeds are done for it, and the deeds that do not
  /// count.
  public record Unreachable(
      Clause.Stage stage, List<Pattern> without, Witness witness, Bounds bounds) {
    public Unreachable {
      without = List.copyOf(without);
    }
  }

  /// The steps of a text that are never reached, though they wait for no other such step.
  public static List<Unreachable> unreachable(Study study) {
    return study.pact().all(Clause.Stage.class).isEmpty()
        ? List.of()
        : new Sequence(study.board()).unreachable();
  }

  private List<Unreachable> unreachable() {
    var waiting = new LinkedHashSet<>(board.pact().all(Clause.Stage.class));
    for (var before = -1; before != waiting.size(); ) {
      before = waiting.size();
      for (var stage : List.copyOf(waiting))
        if (preceding(stage).noneMatch(waiting::contains)) {
          bring(stage);
          if (reached(stage)) waiting.remove(stage);
        }
    }
    return waiting.stream()
        .filter(stage -> preceding(stage).noneMatch(waiting::contains))
        .map(this::told)
        .toList();
  }

  private Stream<Clause.Stage> preceding(Clause.Stage stage) {
    return stage.requires().stream()
        .flatMap(requirement ->
            requirement instanceof Clause.Requirement.Reached(var name, var span)
                ? board.pact().find(Clause.Stage.class, name).stream()
                : Stream.empty());
  }

  private boolean reached(Clause.Stage stage) {
    return Effect.any(board.program(), at, List.of(stage.label().name()));
  }

  /// Does all that a step requires, once.
  private void bring(Clause.Stage stage) {
    if (done.containsKey(stage)) return;
    var inputs = stage.deeds().stream().flatMap(pattern -> ways(pattern).stream()).toList();
    done.put(stage, inputs);
    for (var input : inputs) {
      at = semantics.step(at, input, Reasons.NONE);
      board.count();
      if (reached(stage)) return;
    }
  }

  /// A deed in every way in which it might count.
  private List<Input> ways(Pattern pattern) {
    return ways(board, pattern);
  }

  /// The plainest way to do a deed.
  static Optional<Input> plainest(Board board, Pattern pattern) {
    return ways(board, pattern).stream().findFirst();
  }

  private static List<Input> ways(Board board, Pattern pattern) {
    var ground = board.ground();
    var ways = new ArrayList<Input>();
    for (var act : board.links().acts(List.of(pattern))) {
      var deed = board.deed(act);
      if (deed.isEmpty()) continue;
      for (var doer : doers(board, pattern))
        for (var target : targets(board, pattern))
          for (var leaf : pattern.in().map(ground::of).orElse(List.of(Input.UNSAID)))
            if (ways.size() < MOST_WAYS)
              ways.add(
                  board.act(
                      doer,
                      deed.get(),
                      target,
                      Board.object(act, Ground.atSea(leaf)),
                      leaf,
                      Input.UNSAID,
                      1));
    }
    return ways;
  }

  private static List<Integer> doers(Board board, Pattern pattern) {
    return pattern
        .by()
        .map(who -> List.copyOf(board.cast(who, Input.UNSAID, Input.UNSAID)))
        .orElse(List.of(board.thirdState()));
  }

  private static List<Integer> targets(Board board, Pattern pattern) {
    return pattern
        .on()
        .map(who -> List.copyOf(board.members(who, Input.UNSAID, Input.UNSAID)))
        .orElse(List.of(Input.UNSAID));
  }

  // The answer.

  private Unreachable told(Clause.Stage stage) {
    var without = stage.deeds().stream().filter(pattern -> !counts(stage, pattern)).toList();
    var inputs = new ArrayList<>(List.of(Board.opening()));
    before(stage, new LinkedHashSet<>())
        .forEach(earlier -> inputs.addAll(done.getOrDefault(earlier, List.of())));
    stage.deeds().stream().flatMap(pattern -> ways(pattern).stream().limit(1)).forEach(inputs::add);
    var ending = new Story.Ending.NeverArises(List.of(stage.label().name()));
    return new Unreachable(
        stage,
        without,
        Story.of(board.program(), reading, inputs, ending),
        new Bounds(board.states() - before, List.of(LIMIT)));
  }

  private Set<Clause.Stage> before(Clause.Stage stage, Set<Clause.Stage> all) {
    preceding(stage)
        .forEach(earlier -> {
          if (!all.contains(earlier)) {
            before(earlier, all);
            all.add(earlier);
          }
        });
    return all;
  }

  /// Whether a deed counts at all: whether a step that asks for nothing else is reached by it.
  private boolean counts(Clause.Stage stage, Pattern pattern) {
    var alone =
        new Clause.Stage(
            stage.label(), List.of(new Clause.Requirement.Done(pattern)), new Limit.None());
    var clauses = board.pact().clauses().stream().filter(Sequence::words).toList();
    var all = new ArrayList<>(clauses);
    all.add(alone);
    var sequence = new Sequence(new Board(board.pact().with(all)));
    sequence.bring(alone);
    return sequence.reached(alone);
  }

  /// Whether a clause only says what words mean.
  static boolean words(Clause clause) {
    return switch (clause) {
      case Clause.Body _, Clause.Zone _, Clause.ActDefinition _, Clause.Term _ -> true;
      case Clause.OpenTime _, Clause.OpenRole _, Clause.Party _ -> true;
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> false;
      case Clause.Exemption _, Clause.Voiding _, Clause.Entry _, Clause.Expiry _ -> false;
      case Clause.Stage _,
          Clause.Remedy _,
          Clause.Precedence _,
          Clause.Rank _,
          Clause.Verification _ ->
          false;
    };
  }
}
