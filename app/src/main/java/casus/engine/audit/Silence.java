package casus.engine.audit;

import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Machine;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What comes of an attack if everybody but the one attacked does nothing at all: no vote, no
/// finding, no use of a power, no performance.
public final class Silence {
  private final Study study;
  private final Subject subject;
  private final Board board;

  /// A case in which clauses that can take effect then never do: who alone is not silent, unless it
  /// might be any of several alike, and who is (by code), under which readings, on which clause it
  /// turns, what has become of it, and how.
  public record Lapse(
      Optional<String> speaker,
      List<String> silent,
      String when,
      Label at,
      String missing,
      Story story,
      Bounds bounds) {
    public Lapse {
      silent = List.copyOf(silent);
    }
  }

  private Silence(Study study, List<String> goals) {
    this.study = study;
    subject = study.subject(goals);
    board = subject.board();
  }

  /// The plainest such case; empty if there is none, or if it cannot be told.
  static Optional<Lapse> of(Study study, List<String> goals) {
    var before = study.states();
    var silence = new Silence(study, goals);
    for (var opening : silence.subject.openings()) {
      var lapse = silence.lapse(opening, before);
      if (lapse.isPresent()) return lapse;
    }
    return Optional.empty();
  }

  private Optional<Lapse> lapse(Optional<Attack> opening, long before) {
    for (var speaker : speakers(opening)) {
      var silent = silent(opening, speaker);
      var readings = subject.readings();
      var possible = new ArrayList<Reading>();
      var found = new ArrayList<Reading>();
      for (var reading : readings.all()) {
        if (blocked(study.contest(subject, reading, opening, List.of()))) continue;
        possible.add(reading);
        if (blocked(study.silence(subject, reading, opening, silent))) found.add(reading);
      }
      if (found.isEmpty()) continue;
      var reading = found.getFirst();
      var story =
          study.silence(subject, reading, opening, silent).orElseThrow().story(study.board());
      // Whoever can ask for nothing has not been left alone.
      if (story.inputs().stream().allMatch(input -> input.kind() == Input.Kind.PASS)) continue;
      var end = end(story);
      return Optional.of(
          new Lapse(
              Twins.of(board.twins(), speaker).size() == 1
                  ? Optional.of(code(speaker))
                  : Optional.empty(),
              silent.stream().filter(board::party).map(this::code).toList(),
              readings.difference(found, possible),
              end.at(),
              end.missing(),
              story,
              study.since(before, Readings.LIMIT)));
    }
    return Optional.empty();
  }

  /// A game that is too large shows nothing.
  private static boolean blocked(Optional<Contest> contest) {
    return contest.map(Contest::blocked).orElse(false);
  }

  /// The one attacked; where nobody is, one of each group.
  private List<Integer> speakers(Optional<Attack> opening) {
    return opening.isPresent()
        ? List.of(Subject.victim(opening))
        : Twins.others(board.twins(), List.of());
  }

  private List<Integer> silent(Optional<Attack> opening, int speaker) {
    var silent = new LinkedHashSet<>(board.parties());
    silent.addAll(subject.bystanders(opening));
    silent.remove(speaker);
    return List.copyOf(silent);
  }

  private String code(int actor) {
    return board.program().actor(actor);
  }

  // Where it has stopped.

  private record End(Label at, String missing) {}

  private End end(Story story) {
    var program = story.program();
    var semantics = new Semantics(program, story.reading());
    var at = program.initial();
    for (var input : story.inputs()) at = semantics.step(at, input, Reasons.NONE);
    var last = at;
    return undecided(program, last)
        .or(() -> unfound(program, last))
        .orElseGet(() -> unused(subject.hinge(story)));
  }

  private Optional<End> undecided(Program program, Configuration at) {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.machine() != Machine.DECISION) continue;
      var label = program.clause(instance.part()).label();
      var state = Effect.state(program, at, number);
      if (!subject.has(label.name()) || state.equals("idle") || state.equals("adopted")) continue;
      return Optional.of(new End(label, undecided(state)));
    }
    return Optional.empty();
  }

  private static String undecided(String state) {
    return switch (state) {
      case "open" -> "is never decided";
      case "lapsed" -> "lapses";
      case "no-quorum" -> "finds no quorum";
      default -> "is " + state;
    };
  }

  private Optional<End> unfound(Program program, Configuration at) {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.machine() != Machine.CASE || instance.slot() >= program.slots()) continue;
      if (!Effect.state(program, at, number).equals("raised")) continue;
      var label = program.clause(program.origin(at, instance.slot())).label();
      if (subject.has(label.name())) return Optional.of(new End(label, "awaits a finding"));
    }
    return Optional.empty();
  }

  private End unused(Label label) {
    var clause = board.links().named(label.name());
    return new End(
        label,
        !clause.isEmpty() && clause.getFirst() instanceof Clause.Power
            ? "is never used"
            : "leads no further");
  }
}
