package casus.engine.explore;

import casus.machine.Automaton;
import casus.machine.AutomatonDraft;
import casus.machine.Input;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Unfolds everything that a pact lets happen into a game, breadth first, so that states come in
/// the order of the number of moves that lead to them.
public final class Explorer {
  /// How many states are followed together, at the most.
  private static final int TOGETHER = 1 << 6;

  /// How many states pass between two looks at what is left of the budget.
  private static final int LOOK = TOGETHER << 4;

  private final Ways ways;
  private final AutomatonDraft draft = new AutomatonDraft();
  private final Ways.Sink sink =
      new Ways.Sink() {
        @Override
        public void state(int owner) {
          draft.state(owner);
        }

        @Override
        public void transition(int state, int move, int cost) {
          draft.transition(state, action(move), cost);
        }
      };
  private final List<Input> actions =
      new ArrayList<>(Collections.nCopies(Rounds.MOVES, Input.pass(0)));

  // By move: moves get their actions when the first transition takes them.
  private int[] actionOf = {Rounds.PASS, Rounds.TIME};

  private Explorer(Ways ways) {
    this.ways = ways;
  }

  /// Every state that can be reached, if there are no more than so many.
  public static Exploration explore(Arena arena, int mostStates) {
    return explore(arena, Budget.states(mostStates));
  }

  /// Every state that can be reached, as far as a budget goes.
  public static Exploration explore(Arena arena, Budget budget) {
    return byTheCalendar(arena)
        ? plainly(arena, budget)
        : explore(arena, Lessons.of(arena), budget);
  }

  /// The same, with what other games have taught, and teaching others.
  public static Exploration explore(Arena arena, Lessons lessons, Budget budget) {
    if (!lessons.serve(arena)) throw new IllegalArgumentException("lessons for another game");
    return byTheCalendar(arena)
        ? plainly(arena, budget)
        : explore(new Successors(arena, lessons), budget);
  }

  /// Where time is told by the calendar, places differ by the date.
  private static boolean byTheCalendar(Arena arena) {
    return arena.program().lastDate() >= 0;
  }

  /// The same, without learning what moves do.
  static Exploration plainly(Arena arena, Budget budget) {
    return explore(new PlainWays(arena), budget);
  }

  private static Exploration explore(Ways ways, Budget budget) {
    var found = new Explorer(ways).searched(budget);
    if (found instanceof Exploration.OutOfBudget(var limit, var size))
      budget.reached().accept(limit);
    return found;
  }

  private Exploration searched(Budget budget) {
    try {
      return explore(budget);
    } catch (Board.Crowded _) {
      return new Exploration.OutOfBudget(Exploration.Limit.CLOCKS, size());
    }
  }

  private Exploration explore(Budget budget) {
    ways.begin();
    var until = 0;
    for (var state = 0; state < ways.size(); state = until) {
      var limit = limit(state, budget);
      if (limit.isPresent()) return new Exploration.OutOfBudget(limit.get(), size());
      until = Math.min(ways.size(), (state / TOGETHER + 1) * TOGETHER);
      ways.follow(state, until, sink);
    }
    var size = size();
    return new Exploration.Complete(
        new Unfolding(ways.rounds(), ways, draft.finished(0), actions, size));
  }

  private Optional<Exploration.Limit> limit(int state, Budget budget) {
    if (ways.size() > budget.mostStates()) return Optional.of(Exploration.Limit.STATES);
    if (state % LOOK != 0) return Optional.empty();
    budget.progress().at(ways.size(), draft.transitions());
    var size = size();
    if (size.bytes() > budget.mostBytes()) return Optional.of(Exploration.Limit.BYTES);
    return Optional.of(Exploration.Limit.STOPPED).filter(_ -> budget.stop().getAsBoolean());
  }

  private Exploration.Size size() {
    var game =
        (long) ways.size() * Automaton.STATE_BYTES
            + (long) draft.transitions() * Automaton.TRANSITION_BYTES;
    return new Exploration.Size(
        ways.size(), draft.transitions(), ways.stateBytes(), ways.cacheBytes(), game);
  }

  private int action(int move) {
    var place = move + Rounds.MOVES;
    if (place >= actionOf.length) actionOf = Arrays.copyOf(actionOf, 2 * place);
    if (place >= Rounds.MOVES && actionOf[place] == 0) {
      actionOf[place] = actions.size();
      actions.add(ways.input(move));
    }
    return actionOf[place];
  }
}
