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
    this(
        arena,
        new Semantics(arena.program(), arena.reading()),
        new Moves(arena.program(), arena.reading()),
        new Symmetry(arena.program(), Order.classes(arena.turns())),
        new Rewind(arena.program(), arena.horizon()));
  }

  /// With what has been made before.
  Rounds(Arena arena, Semantics semantics, Moves moves, Symmetry symmetry, Rewind rewind) {
    this.arena = arena;
    this.semantics = semantics;
    this.moves = moves;
    this.symmetry = symmetry;
    this.rewind = rewind;
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

  /// Who is next, what it can do, and whether it may pass.
  record Choice(int mover, List<Input> moves, boolean passes) {}

  /// The choice at a place where it is not time's turn.
  Choice choice(Place place) {
    for (var actor : arena.turns().get(place.turn())) {
      if (passed(place.passed(), actor)) continue;
      var moves = moves(place.at(), actor);
      if (moves.isEmpty()) continue;
      for (var move : moves)
        if (arena.interest().atOnce(actor, move)
            && !moved(place, actor, move).place().equals(place))
          return new Choice(actor, List.of(move), false);
      return new Choice(actor, moves, true);
    }
    throw new IllegalStateException("nobody moves in " + place);
  }

  List<Input> moves(Configuration at, int actor) {
    var all = new ArrayList<Input>();
    for (var deed : arena.deeds().getOrDefault(actor, List.of()))
      if (!stepped(at, deed).equals(at)) all.add(deed);
    all.addAll(moves.of(at, actor));
    all.removeIf(move -> !arena.interest().serves(actor, move));
    return all;
  }

  private static boolean passed(long passed, int actor) {
    return actor < Long.SIZE && (passed >>> actor & 1) != 0;
  }

  // What it leads to.

  /// Somebody moves. If it was none of those who answer, the round begins anew; else the mover may
  /// move again, unless it has exercised a power or done a deed that no clause asks for: one of
  /// these in a turn, or a turn need never end.
  Next moved(Place place, int mover, Input move) {
    var stepped = stepped(place.at(), move);
    var memory = arena.observer().after(place.memory(), move, stepped);
    var after = rewind.toNow(stepped);
    if (place.turn() >= arena.answering() && !after.equals(place.at()))
      return settled(after, 0, 0, memory, 0);
    return endsTurn(move)
        ? passed(after, place, mover, memory)
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

  /// Whether play ends with a round: nothing falls due any more, nobody can do anything, and there
  /// is nothing left to keep in mind.
  boolean ends(Place place) {
    return place.turn() == arena.time() && still(place.at()) && kept(place) == place.memory();
  }

  private boolean still(Configuration at) {
    return next(at) == Clock.NEVER && !anybodyMoves(at);
  }

  /// How many ticks pass until something falls due, or the calendar changes something.
  private int next(Configuration at) {
    var now = arena.program().now(at);
    var next = Math.min(arena.program().next(at), arena.program().nextDate(now));
    return next == Clock.NEVER ? next : next - now;
  }

  private Configuration stepped(Configuration at, Input input) {
    return semantics.step(at, input.at(arena.program().now(at)), Reasons.NONE);
  }

  /// What the observer has in mind at the end of a round.
  private int kept(Place place) {
    return arena.observer().after(place.memory(), Input.pass(0), place.at());
  }

  /// Time passes: first what is due now falls due, and another round follows at the same instant;
  /// else the next round begins one tick later, or, if nobody could do anything before, when
  /// something falls due next.
  Next later(Place place) {
    var next = next(place.at());
    if (next <= 0) {
      var pass = Input.pass(0);
      var after = stepped(place.at(), pass);
      var memory = arena.observer().after(place.memory(), pass, after);
      return settled(rewind.toNow(after), 0, 0, memory, 0);
    }
    var memory = kept(place);
    if (still(place.at()) || memory != place.memory()) return settled(place.at(), 0, 0, memory, 0);
    var delay = next;
    if (next == Clock.NEVER) delay = Math.min(arena.tick(), arena.horizon());
    else if (anybodyMoves(place.at())) delay = Math.min(next, arena.tick());
    var then = arena.program().now(place.at()) + delay;
    return settled(rewind.toNow(semantics.arrive(place.at(), then)), 0, 0, memory, delay);
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
