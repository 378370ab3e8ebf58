package casus.engine.explore;

import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Program;
import casus.machine.Reading;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// What a search unfolds: a program under one reading, from where play begins, in rounds. In a
/// round everybody moves in the order of the turns, and then time passes.
///
/// @param start where play begins, at the tick of its first round
/// @param turns who moves when; several in one turn are parties that the text treats alike, and are
///   counted and not named
/// @param answering a round begins anew with each move of somebody who is not in the first so many
///   turns: those who are can answer it before anything else is done
/// @param deeds what somebody may do besides the moves that the clauses give
/// @param interest what is worth considering
/// @param decided whether, with this in the observer's mind, what comes next can be left alone
/// @param tick how many ticks of the program pass at the most between rounds in which somebody
///   could move; [#TO_WHAT_IS_DUE], if it is enough that they move now or when something falls due
/// @param horizon clocks longer than so many ticks are taken never to run out
public record Arena(
    Program program,
    Reading reading,
    Configuration start,
    List<List<Integer>> turns,
    int answering,
    Map<Integer, List<Input>> deeds,
    Interest interest,
    Observer observer,
    int memory,
    IntPredicate decided,
    int tick,
    int horizon) {
  /// A round now, and the next when something falls due.
  public static final int TO_WHAT_IS_DUE = Integer.MAX_VALUE;

  public Arena {
    turns = turns.stream().map(List::copyOf).toList();
    if (tick < 1 || horizon < tick && tick != TO_WHAT_IS_DUE)
      throw new IllegalArgumentException("a tick of %d, a horizon of %d".formatted(tick, horizon));
    for (var turn : turns)
      if (turn.size() > 1 && turn.stream().anyMatch(actor -> actor >= Long.SIZE))
        throw new IllegalArgumentException("too many actors to count them: " + turn);
  }

  /// The player who is time: the one behind all turns.
  public int time() {
    return turns.size();
  }
}
