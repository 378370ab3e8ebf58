package casus.engine.audit;

import casus.engine.audit.Voice.Said;
import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Reading;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A play under one text, or under several side by side, in which everybody does everything that
/// helps, once, at once or in the end, but for what is withheld: deeds that nobody owes first, then
/// all moves under the clauses that are played (findings that a word is met, uses of powers to ask
/// and to act, votes for, performances). When nothing is left, time passes to the next instant at
/// which something played falls due; the play ends when there is none.
final class Concert {
  /// Time passes so often at most. One-time clauses fall due once each; beyond this only periods
  /// repeat.
  private static final int MOST_WAITS = 60;

  static final Bounds.Limit LIMIT = new Bounds.Limit("waits in a play", MOST_WAITS);

  /// When everybody does it.
  enum Pace {
    AT_ONCE,
    /// At the last instant of whatever runs out next.
    IN_THE_END
  }

  private final List<Voice> voices;
  private final Pace pace;
  private final List<Said> said = new ArrayList<>();
  private int tick;
  private int passed = -1;

  private Concert(List<Voice> voices, Pace pace) {
    this.voices = List.copyOf(voices);
    this.pace = pace;
  }

  /// Plays to the end some clauses of a text, after some deeds.
  static Concert of(
      Board board,
      Reading reading,
      Collection<Clause> played,
      List<Input> deeds,
      Predicate<Input> withheld) {
    return of(board, reading, played, deeds, Pace.AT_ONCE, withheld);
  }

  /// The same at some pace.
  static Concert of(
      Board board,
      Reading reading,
      Collection<Clause> played,
      List<Input> deeds,
      Pace pace,
      Predicate<Input> withheld) {
    return of(
        List.of(new Voice(board, reading, played, withheld)),
        deeds.stream().map(deed -> new Said(0, deed)).toList(),
        pace);
  }

  /// The same of several texts, each of which hears what the others tell.
  static Concert of(List<Voice> voices, List<Said> deeds) {
    return of(voices, deeds, Pace.AT_ONCE);
  }

  private static Concert of(List<Voice> voices, List<Said> deeds, Pace pace) {
    var concert = new Concert(voices, pace);
    for (var deed : deeds)
      if (!voices.get(deed.speaker()).withholds(deed.input())) concert.take(deed);
    concert.run();
    return concert;
  }

  /// Where the first text stands at the end.
  Configuration at() {
    return voices.getFirst().at();
  }

  /// All that came in under the first text.
  List<Input> inputs() {
    return voices.getFirst().inputs();
  }

  /// All that was done and said since the first day began.
  List<Said> said() {
    return said;
  }

  private void run() {
    for (var waits = 0; waits < MOST_WAITS; waits++) {
      var last = nextDue();
      var late = pace == Pace.IN_THE_END && last != Clock.NEVER;
      if (late) tick = last;
      for (var move = next(); move.isPresent(); move = next()) take(move.get());
      var due = late ? last : nextDue();
      if (due == Clock.NEVER) return;
      tick = due;
      passed = due;
      take(new Said(0, Input.pass(tick)));
    }
  }

  private int nextDue() {
    return voices.stream().mapToInt(voice -> voice.nextDue(passed)).min().orElseThrow();
  }

  private Optional<Said> next() {
    for (var speaker = 0; speaker < voices.size(); speaker++) {
      var move = voices.get(speaker).next();
      if (move.isPresent()) return Optional.of(new Said(speaker, move.get().at(tick)));
    }
    return Optional.empty();
  }

  private void take(Said what) {
    said.add(what);
    for (var voice : voices) voice.hear(what.input(), voices.get(what.speaker()));
  }
}
