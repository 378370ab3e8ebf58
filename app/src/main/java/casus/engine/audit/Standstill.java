package casus.engine.audit;

import casus.machine.Input;
import casus.machine.OpenWord;
import casus.machine.Reading;
import casus.pact.Clause;
import casus.pact.Limit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who can keep a step of a sequence from being reached for ever and break nothing by it: the party
/// does all but the deed that the step requires of it, everybody else does everything, and all time
/// passes. A party that owes the deed under a time limit breaks its duty by waiting, and does not
/// count.
public final class Standstill {
  private final Board board;

  private Standstill(Board board) {
    this.board = board;
  }

  /// A step, the parties each of which can keep it waiting, how the first of them does, and under
  /// which readings of open words (` if forthwith has no end`; nothing if under all).
  ///
  /// @param victimsOnly whether they are the ones whom the text protects
  public record Stall(
      Clause.Stage stage,
      List<String> parties,
      boolean victimsOnly,
      String readings,
      Witness witness,
      Bounds bounds) {
    public Stall {
      parties = List.copyOf(parties);
    }
  }

  /// The steps of a text that somebody can keep waiting by not doing a deed that they require.
  public static List<Stall> of(Study study) {
    var stages = study.pact().all(Clause.Stage.class);
    if (stages.isEmpty()) return List.of();
    var standstill = new Standstill(study.board());
    return stages.stream().flatMap(stage -> standstill.stall(stage).stream()).toList();
  }

  private Optional<Stall> stall(Clause.Stage stage) {
    var before = board.states();
    var readings = Readings.of(board.program().words(), word -> matters(word, owing(stage)));
    var free = new ArrayList<Integer>();
    var stories = new ArrayList<Story>();
    var difference = new ArrayList<String>();
    for (var party : doers(stage)) {
      var under = readings.all().stream().filter(reading -> stalls(stage, reading, party)).toList();
      if (under.isEmpty()) continue;
      free.add(party);
      stories.add(story(stage, under.getFirst(), party));
      difference.add(readings.difference(under.getFirst(), under));
    }
    if (free.isEmpty()) return Optional.empty();
    return Optional.of(
        new Stall(
            stage,
            free.stream().map(board.program()::actor).toList(),
            victims().containsAll(free),
            difference.getFirst(),
            stories.getFirst(),
            new Bounds(board.states() - before, List.of(Readings.LIMIT, Concert.LIMIT))));
  }

  // The plays.

  private boolean stalls(Clause.Stage stage, Reading reading, int party) {
    if (!reached(play(stage, reading, _ -> false), stage)) return false;
    var play = play(stage, reading, withheld(stage, party));
    return !reached(play, stage)
        && earlier(stage).stream().allMatch(before -> reached(play, before))
        && !breaks(play, owing(stage), party);
  }

  private Story story(Clause.Stage stage, Reading reading, int party) {
    return Story.of(
        board.program(),
        reading,
        play(stage, reading, withheld(stage, party)).inputs(),
        new Story.Ending.NeverArises(List.of(stage.label().name())));
  }

  private Concert play(Clause.Stage stage, Reading reading, Predicate<Input> withheld) {
    var played = new LinkedHashSet<Clause>();
    var deeds = new ArrayList<Input>();
    for (var step : steps(stage)) {
      played.add(step);
      owing(step).forEach(norm -> played.addAll(board.links().upstream(norm)));
      step.deeds().forEach(pattern -> Sequence.plainest(board, pattern).ifPresent(deeds::add));
    }
    return Concert.of(board, reading, played, deeds, withheld);
  }

  private Predicate<Input> withheld(Clause.Stage stage, int party) {
    var acts = board.links().acts(stage.deeds());
    return input -> input.actor() == party && acts.contains(board.program().deed(input.deed()));
  }

  private boolean reached(Concert play, Clause.Stage stage) {
    return Effect.any(board.program(), play.at(), List.of(stage.label().name()));
  }

  private boolean breaks(Concert play, List<Clause.Norm> owing, int party) {
    var program = board.program();
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.part() >= 0
          && program.clause(instance.part()) instanceof Clause.Norm norm
          && owing.contains(norm)
          && (instance.actor() == party || instance.actor() < 0)
          && Effect.state(program, play.at(), number).equals("breached")) return true;
    }
    return false;
  }

  // Who, and what.

  /// A step and all that it waits for.
  private List<Clause.Stage> steps(Clause.Stage stage) {
    return board.links().upstream(stage).reversed().stream()
        .filter(Clause.Stage.class::isInstance)
        .map(Clause.Stage.class::cast)
        .toList();
  }

  private List<Clause.Stage> earlier(Clause.Stage stage) {
    return steps(stage).stream().filter(step -> !step.equals(stage)).toList();
  }

  /// The parties without which some deed cannot be done.
  private List<Integer> doers(Clause.Stage stage) {
    var found = new LinkedHashSet<Integer>();
    for (var pattern : stage.deeds())
      pattern
          .by()
          .map(who -> board.cast(who, Input.UNSAID, Input.UNSAID))
          .filter(doers -> doers.size() == 1)
          .ifPresent(doers -> doers.stream().filter(board::party).forEach(found::add));
    return List.copyOf(found);
  }

  /// The duties by which a deed that a step requires is owed.
  private List<Clause.Norm> owing(Clause.Stage stage) {
    var acts = board.links().acts(stage.deeds());
    return board.pact().all(Clause.Norm.class).stream()
        .filter(norm ->
            norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
                && names.stream().anyMatch(acts::contains))
        .toList();
  }

  private static boolean matters(OpenWord word, List<Clause.Norm> owing) {
    return word.kind() == OpenWord.Kind.TIME
        && owing.stream()
            .anyMatch(norm ->
                norm.limit() instanceof Limit.WithinOpen(var name, var span)
                    && name.equals(word.name()));
  }

  private List<Integer> victims() {
    return board.pact().all(Clause.Trigger.class).stream()
        .flatMap(trigger -> Attack.victims(board, trigger).stream())
        .distinct()
        .toList();
  }
}
