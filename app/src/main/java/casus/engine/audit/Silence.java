package casus.engine.audit;

import casus.machine.Input;
import casus.machine.Reading;
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
    for (var speaker : subject.speakers(opening)) {
      var silent = silent(opening, speaker);
      var readings = subject.readings();
      var possible = new ArrayList<Reading>();
      var found = new ArrayList<Reading>();
      // A game that is too large shows nothing.
      for (var reading : readings.all()) {
        if (study.blocked(subject, reading, opening, List.of()).orElse(false)) continue;
        possible.add(reading);
        if (study.blockedBySilence(subject, reading, opening, silent).orElse(false))
          found.add(reading);
      }
      if (found.isEmpty()) continue;
      var reading = found.getFirst();
      var story =
          study.silence(subject, reading, opening, silent).orElseThrow().story(study.board());
      // Whoever can ask for nothing has not been left alone.
      if (story.inputs().stream().allMatch(input -> input.kind() == Input.Kind.PASS)) continue;
      var halt = Halt.of(subject, story);
      return Optional.of(
          new Lapse(
              Twins.of(board.twins(), speaker).size() == 1
                  ? Optional.of(code(speaker))
                  : Optional.empty(),
              silent.stream().filter(board::party).map(this::code).toList(),
              readings.difference(found, possible),
              halt.at(),
              halt.missing(),
              story,
              study.since(before, Readings.LIMIT)));
    }
    return Optional.empty();
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
}
