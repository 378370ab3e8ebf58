package casus.engine.explore;

import casus.machine.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every transition is a step of the whole configuration: slow and obvious. The only way where time
/// is told by the calendar, and what [Successors] is compared with.
final class PlainWays implements Ways {
  private final Rounds rounds;
  private final Vectors vectors;
  private final List<Input> inputs = new ArrayList<>();
  private final Map<Input, Integer> numbers = new HashMap<>();

  PlainWays(Arena arena) {
    rounds = new Rounds(arena);
    vectors = new Vectors(rounds.length());
  }

  @Override
  public Rounds rounds() {
    return rounds;
  }

  @Override
  public void begin() {
    put(rounds.first());
  }

  @Override
  public int size() {
    return vectors.size();
  }

  @Override
  public long stateBytes() {
    return vectors.bytes();
  }

  @Override
  public long cacheBytes() {
    return 0;
  }

  @Override
  public void follow(int from, int to, Sink sink) {
    for (var state = from; state < to; state++) follow(place(state), sink);
  }

  private void follow(Rounds.Place place, Sink sink) {
    sink.state(place.turn());
    if (rounds.arena().decided().test(place.memory())) return;
    if (place.turn() == rounds.arena().time()) {
      if (rounds.ends(place)) return;
      var later = rounds.later(place);
      sink.transition(put(later), TIME, later.cost());
      return;
    }
    var choice = rounds.choice(place);
    for (var move : choice.moves()) {
      var next = rounds.moved(place, choice.mover(), move);
      if (!next.place().equals(place)) sink.transition(put(next), number(move), 0);
    }
    if (choice.passes()) sink.transition(put(rounds.passed(place, choice.mover())), PASS, 0);
  }

  private int put(Rounds.Next next) {
    return vectors.put(rounds.vector(next.place()));
  }

  @Override
  public Rounds.Place place(int state) {
    var vector = new int[rounds.length()];
    vectors.read(state, vector);
    return rounds.place(vector);
  }

  @Override
  public int memory(int state) {
    return place(state).memory();
  }

  private int number(Input move) {
    return numbers.computeIfAbsent(
        move,
        _ -> {
          inputs.add(move);
          return inputs.size() - 1;
        });
  }

  @Override
  public Input input(int move) {
    return inputs.get(move);
  }
}
