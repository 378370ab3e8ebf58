package casus.engine.explore;

import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Moves;
import casus.machine.Reasons;
import casus.machine.Rewind;
import casus.machine.Semantics;
import casus.machine.Symmetry;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.List;

/// The rules of the game: whose turn it is, what each can do, and how time passes. A place in the
/// game is a configuration, the turn, who in the turn has passed, and what the observer has in
/// mind.
final class Rounds {
  // What the first numbers of a vector hold; the configuration follows.
  static final int TURN = 0;
  static final int MEMORY = 1;
  private static final int PASSED = 2;
  private static final int CELLS = 4;

  // Actions: to pass, to let time pass, and then the moves.
  static final int PASS = 0;
  static final int TIME = 1;
  static final int MOVES = 2;

  private final Arena arena;
  private final Semantics semantics;
  private final Moves moves;
  private final Symmetry symmetry;
  private final Rewind rewind;
  private final Next first;

  /// Where play stands.
  record Place(Configuration at, int turn, long passed, int memory) {}

  /// Where play stands next, who has taken whose part, and how many ticks have passed.
  record Next(Place place, int[] from, int cost) {}

  Rounds(Arena arena) {
    this.arena = arena;
    semantics = new Semantics(arena.program(), arena.reading());
    moves = new Moves(arena.program(), arena.reading());
    symmetry =
        new Symmetry(
            arena.program(),
            arena.turns().stream()
                .map(turn -> turn.stream().mapToInt(Integer::intValue).toArray())
                .toList());
    rewind = new Rewind(arena.program(), arena.horizon());
    first = settled(rewind.toNow(arena.start()), 0, 0, arena.memory(), 0);
  }

  Arena arena() {
    return arena;
  }

  /// Where play begins.
  Next first() {
    return first;
  }

  // Places as vectors.

  int length() {
    return CELLS + first.place().at().size();
  }

  int[] vector(Place place) {
    var vector = new int[length()];
    vector[TURN] = place.turn();
    vector[MEMORY] = place.memory();
    vector[PASSED] = (int) (place.passed() >>> Integer.SIZE);
    vector[PASSED + 1] = (int) place.passed();
    place.at().write(vector, CELLS);
    return vector;
  }

  Place place(int[] vector) {
    return new Place(
        Configuration.read(vector, CELLS),
        vector[TURN],
        (long) vector[PASSED] << Integer.SIZE | vector[PASSED + 1] & 0xffffffffL,
        vector[MEMORY]);
  }

  // What can be done.

  /// Who is next, and what it can do.
  record Choice(int mover, List<Input> moves) {}

  /// The choice at a place where it is not time's turn.
  Choice choice(Place place) {
    for (var actor : arena.turns().get(place.turn())) {
      if (passed(place.passed(), actor)) continue;
      var moves = moves(place.at(), actor);
      if (!moves.isEmpty()) return new Choice(actor, moves);
    }
    throw new IllegalStateException("nobody moves in " + place);
  }

  private List<Input> moves(Configuration at, int actor) {
    var deeds = arena.deeds().getOrDefault(actor, List.of());
    var found = moves.of(at, actor);
    if (deeds.isEmpty()) return found;
    var all = new ArrayList<>(deeds);
    all.addAll(found);
    return all;
  }

  private static boolean passed(long passed, int actor) {
    return actor < Long.SIZE && (passed >>> actor & 1) != 0;
  }

  // What it leads to.

  /// Somebody moves, and may move again, unless it has exercised a power or done a deed that no
  /// clause asks for: one of these in a turn, or a turn need never end.
  Next moved(Place place, Input move) {
    var stepped = semantics.step(place.at(), move, Reasons.NONE);
    var memory = arena.observer().after(place.memory(), move, stepped);
    var after = rewind.toNow(stepped);
    return endsTurn(move)
        ? passed(after, place, move.actor(), memory)
        : settled(after, place.turn(), place.passed(), memory, 0);
  }

  boolean endsTurn(Input move) {
    return move.part() < 0 || arena.program().clause(move.part()) instanceof Clause.Power;
  }

  /// Somebody has nothing more to do in this round.
  Next passed(Place place, int mover) {
    return passed(place.at(), place, mover, place.memory());
  }

  private Next passed(Configuration at, Place place, int mover, int memory) {
    var alone = arena.turns().get(place.turn()).size() == 1;
    return alone
        ? settled(at, place.turn() + 1, 0, memory, 0)
        : settled(at, place.turn(), place.passed() | 1L << mover, memory, 0);
  }

  /// Whether play ends with a round: nothing falls due any more, and nobody can do anything.
  boolean ends(Place place) {
    return place.turn() == arena.time()
        && arena.program().next(place.at()) == Clock.NEVER
        && !anybodyMoves(place.at());
  }

  /// Time passes: first what is due now falls due, and another round follows at the same instant;
  /// else the next round begins one tick later, or, if nobody could do anything before, when
  /// something falls due next.
  Next later(Place place) {
    var next = arena.program().next(place.at());
    if (next <= 0) {
      var pass = Input.pass(0);
      var after = semantics.step(place.at(), pass, Reasons.NONE);
      var memory = arena.observer().after(place.memory(), pass, after);
      return settled(rewind.toNow(after), 0, 0, memory, 0);
    }
    var delay = anybodyMoves(place.at()) ? Math.min(next, arena.tick()) : next;
    return settled(rewind.toNow(semantics.arrive(place.at(), delay)), 0, 0, place.memory(), delay);
  }

  private boolean anybodyMoves(Configuration at) {
    for (var turn : arena.turns())
      for (var actor : turn) if (!moves(at, actor).isEmpty()) return true;
    return false;
  }

  /// In the one form, with the turn of the next who can do anything; time's, if nobody can.
  private Next settled(Configuration at, int turn, long passed, int memory, int cost) {
    var canonical = symmetry.canonical(at, passed);
    var flags = canonical.flags();
    for (var next = turn; next < arena.turns().size(); next++) {
      for (var actor : arena.turns().get(next))
        if (!passed(flags, actor) && !moves(canonical.configuration(), actor).isEmpty())
          return new Next(
              new Place(canonical.configuration(), next, flags, memory), canonical.from(), cost);
      if (flags != 0) {
        // The flags had a say in the order.
        var again = symmetry.canonical(canonical.configuration(), 0);
        return then(
            canonical.from(),
            settled(again.configuration(), next + 1, 0, memory, cost),
            again.from());
      }
    }
    return new Next(
        new Place(canonical.configuration(), arena.time(), 0, memory), canonical.from(), cost);
  }

  private static Next then(int[] before, Next next, int[] between) {
    var from = new int[before.length];
    for (var actor = 0; actor < from.length; actor++)
      from[actor] = before[between[next.from()[actor]]];
    return new Next(next.place(), from, next.cost());
  }
}
