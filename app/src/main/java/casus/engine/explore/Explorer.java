package casus.engine.explore;

import casus.machine.AutomatonDraft;
import casus.machine.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Unfolds everything that a pact lets happen into a game, breadth first, so that states come in
/// the order of the number of moves that lead to them.
public final class Explorer {
  private final Rounds rounds;
  private final Vectors vectors;
  private final AutomatonDraft draft = new AutomatonDraft();
  private final List<Input> actions =
      new ArrayList<>(Collections.nCopies(Rounds.MOVES, Input.pass(0)));
  private final Map<Input, Integer> numbers = new HashMap<>();

  private Explorer(Arena arena) {
    rounds = new Rounds(arena);
    vectors = new Vectors(rounds.length());
  }

  /// Every state that can be reached, if there are no more than so many.
  public static Exploration explore(Arena arena, int mostStates) {
    return new Explorer(arena).explore(mostStates);
  }

  private Exploration explore(int mostStates) {
    var vector = new int[rounds.length()];
    vectors.put(rounds.vector(rounds.first().place()));
    for (var state = 0; state < vectors.size(); state++) {
      if (vectors.size() > mostStates) return new Exploration.OutOfBudget(vectors.size());
      vectors.read(state, vector);
      var place = rounds.place(vector);
      draft.state(place.turn());
      if (rounds.arena().decided().test(place.memory())) continue;
      if (place.turn() == rounds.arena().time()) {
        if (!rounds.ends(place)) add(rounds.later(place), Rounds.TIME);
        continue;
      }
      var choice = rounds.choice(place);
      for (var move : choice.moves()) {
        var next = rounds.moved(place, choice.mover(), move);
        if (!next.place().equals(place)) add(next, number(move));
      }
      if (choice.passes()) add(rounds.passed(place, choice.mover()), Rounds.PASS);
    }
    return new Exploration.Complete(new Unfolding(rounds, vectors, draft.finished(0), actions));
  }

  private void add(Rounds.Next next, int action) {
    draft.transition(vectors.put(rounds.vector(next.place())), action, next.cost());
  }

  private int number(Input move) {
    return numbers.computeIfAbsent(
        move,
        _ -> {
          actions.add(move);
          return actions.size() - 1;
        });
  }
}
