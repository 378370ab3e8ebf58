package casus.engine.explore;

import casus.machine.Clock;
import casus.machine.Input;
import java.util.Arrays;

/// The game of [Rounds], played on numbers: what a move does and who can move is asked of the
/// machine once, and recalled wherever it depends on the same. A state is a few bits.
final class Successors implements Ways {
  private final Arena arena;
  private final Rounds rounds;
  private final Encoding encoding;
  private final Order order;
  private final Replay replay;
  private final Board board;
  private final int[][] turns;
  private final int[][] blocks;
  private final boolean[] alike;
  private final long counted;
  private final int time;

  /// The move of letting fall due what is due.
  private final int due;

  Successors(Arena arena, Lessons lessons) {
    this.arena = arena;
    rounds = lessons.rounds(arena);
    time = arena.time();
    turns =
        arena.turns().stream()
            .map(turn -> turn.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    encoding = lessons.encoding();
    encoding.turns(turns.length + 1);
    order = new Order(encoding, lessons.blocks(), arena.turns(), arena.program().actorCount());
    counted = Order.alike(arena.turns());
    blocks =
        Arrays.stream(turns)
            .map(turn -> Arrays.stream(turn).map(lessons.blocks()::of).toArray())
            .toArray(int[][]::new);
    alike = new boolean[turns.length];
    var most = 0;
    for (var turn = 0; turn < turns.length; turn++) {
      alike[turn] =
          turns[turn].length > 1
              && Arrays.stream(turns[turn]).noneMatch(arena.deeds()::containsKey);
      if (turns[turn].length > 1) most = Math.max(most, turns[turn].length);
    }
    replay = new Replay(arena, rounds, lessons);
    due = replay.number(Input.pass(0));
    board = new Board(encoding, lessons.edits(), most);
  }

  @Override
  public void begin() {
    enter(rounds.first().place());
    board.put();
  }

  @Override
  public Rounds rounds() {
    return rounds;
  }

  @Override
  public int size() {
    return board.states().size();
  }

  @Override
  public long stateBytes() {
    return board.states().bytes();
  }

  @Override
  public long cacheBytes() {
    return board.cacheBytes();
  }

  @Override
  public Input input(int move) {
    return replay.input(move);
  }

  // States as places.

  @Override
  public Rounds.Place place(int state) {
    board.stand(state);
    return place(board.from());
  }

  @Override
  public int memory(int state) {
    board.stand(state);
    return encoding.memory(board.from());
  }

  private Rounds.Place place(Position position) {
    var turn = position.number(encoding.turn());
    return new Rounds.Place(
        encoding.configuration(position), turn, flags(position, turn), encoding.memory(position));
  }

  private long flags(Position position, int turn) {
    var flags = 0L;
    if (turn < time && turns[turn].length > 1)
      for (var member = 0; member < turns[turn].length; member++)
        flags |= (position.passed() >>> member & 1) << turns[turn][member];
    return flags;
  }

  /// Puts a place of the slow way into numbers.
  private void enter(Rounds.Place place) {
    var told = encoding.numbers(Lessons.cells(place.at()));
    told[encoding.memory()] = encoding.number(encoding.memory(), new int[] {place.memory()});
    told[encoding.turn()] = place.turn();
    var passed = 0L;
    if (place.turn() < time && turns[place.turn()].length > 1)
      for (var member = 0; member < turns[place.turn()].length; member++)
        passed |= (place.passed() >>> turns[place.turn()][member] & 1) << member;
    board.enter(told, passed);
  }

  // Transitions.

  @Override
  public void follow(int from, int to, Sink sink) {
    board.ahead(from, to);
    for (var state = from; state < to; state++) {
      if (board.told(state)) continue;
      replay.watch();
      follow();
      if (replay.timely()) board.draft().spoil();
      board.keep();
    }
    board.flush(sink);
  }

  private void follow() {
    var turn = board.from().number(encoding.turn());
    board.follow(turn);
    if (arena.decided().test(encoding.memory(board.from()))) return;
    board.to().become(board.from());
    if (!replay.isQuiet(board.from())) plain();
    else if (turn == time) time();
    else choices(turn);
  }

  /// All transitions by the rules themselves: where something is overdue, or begins now.
  private void plain() {
    board.draft().spoil();
    var place = place(board.from());
    if (place.turn() == time) {
      if (rounds.ends(place)) return;
      var later = rounds.later(place);
      enter(later.place());
      board.transition(TIME, later.cost());
      return;
    }
    var choice = rounds.choice(place);
    for (var move : choice.moves()) {
      enter(rounds.moved(place, choice.mover(), move).place());
      if (!board.same()) board.transition(replay.number(move), 0);
    }
    if (!choice.passes()) return;
    enter(rounds.passed(place, choice.mover()).place());
    board.transition(PASS, 0);
  }

  private void choices(int turn) {
    for (var member = 0; member < turns[turn].length; member++) {
      if ((board.from().passed() >>> member & 1) != 0) continue;
      var able = moves(board.from(), turn, member);
      if (able.length == 0) continue;
      var leads = leads(board.from(), turn, member);
      if (leads) board.lead(blocks[turn], member);
      var place = leads ? 0 : member;
      for (var move : able)
        if (arena.interest().atOnce(turns[turn][member], input(called(move, turn, member)))
            && made(move, turn, member)) return;
      for (var move : able) made(move, turn, member);
      passed(turn, place);
      board.transition(PASS, 0);
      board.to().back(board.from());
      return;
    }
    throw new IllegalStateException("nobody moves in turn " + turn);
  }

  /// Follows a move, unless it changes nothing.
  private boolean made(int move, int turn, int member) {
    var place = leads(board.from(), turn, member) ? 0 : member;
    board.make(replay.outcome(move, board.from()));
    if (turn >= arena.answering() && changed()) {
      board.pass(0);
      settle(0);
    } else if (endsTurn(move)) passed(turn, place);
    else settle(turn);
    var same = board.same();
    if (!same) board.transition(called(move, turn, member), 0);
    board.to().back(board.from());
    return !same;
  }

  private boolean changed() {
    for (var place = 0; place < encoding.places(); place++)
      if (place != encoding.memory() && board.to().number(place) != board.from().number(place))
        return true;
    return false;
  }

  /// The move in the name of whoever makes it.
  private int called(int move, int turn, int member) {
    return leads(board.from(), turn, member) ? replay.named(move, turns[turn], member) : move;
  }

  /// Whether one of several like parties may be told from the others by coming first: then what is
  /// learned of one holds of all. Whoever is named has a name.
  private boolean leads(Position position, int turn, int member) {
    return member > 0 && alike[turn] && !encoding.names(position, counted);
  }

  private boolean endsTurn(int move) {
    return rounds.endsTurn(replay.input(move));
  }

  private void passed(int turn, int member) {
    if (turns[turn].length == 1) settle(turn + 1);
    else {
      board.pass(board.to().passed() | 1L << member);
      settle(turn);
    }
  }

  private void time() {
    var next = encoding.next(board.from());
    if (next <= 0) {
      board.make(replay.outcome(due, board.from()));
      settle(0);
      board.transition(TIME, 0);
      return;
    }
    var able = anybodyMoves();
    var memory = replay.kept(board.from());
    var still = next == Clock.NEVER && !able;
    var same = memory == board.from().number(encoding.memory());
    if (still && same) return;
    var cost = still || !same ? 0 : delay(next, able);
    if (cost > 0) passes(next, cost);
    if (cost > 0 && encoding.beginning(board.from()) <= cost) {
      board.draft().spoil();
      enter(rounds.later(place(board.from())).place());
    } else {
      if (cost > 0) board.later(cost);
      board.set(encoding.memory(), memory);
      settle(0);
    }
    board.transition(TIME, cost);
  }

  private void passes(int next, int cost) {
    board.draft().guard(Math.min(arena.tick(), arena.horizon()));
    board.draft().passes(cost, next);
  }

  private int delay(int next, boolean able) {
    if (next == Clock.NEVER) return Math.min(arena.tick(), arena.horizon());
    return able ? Math.min(next, arena.tick()) : next;
  }

  private boolean anybodyMoves() {
    for (var turn = 0; turn < turns.length; turn++) if (mover(board.from(), turn) >= 0) return true;
    return false;
  }

  /// The first who has not passed and can do anything; minus one if there is nobody.
  private int mover(Position position, int turn) {
    var alike = turns[turn].length > 1 && !encoding.names(position, counted);
    var before = -1;
    for (var member = 0; member < turns[turn].length; member++) {
      if ((position.passed() >>> member & 1) != 0) continue;
      // Who is like somebody who can do nothing can do nothing.
      if (alike && position.number(blocks[turn][member]) == before) continue;
      if (able(position, turn, member)) return member;
      if (alike) before = position.number(blocks[turn][member]);
    }
    return -1;
  }

  private void settle(int turn) {
    order();
    for (var next = turn; next < time; next++) {
      if (mover(board.to(), next) >= 0) {
        board.set(encoding.turn(), next);
        return;
      }
      board.pass(0);
    }
    board.set(encoding.turn(), time);
  }

  private void order() {
    order.restore(board.states().layout(), board.to(), board.from().number(encoding.turn()));
    var names = order.renamed();
    if (names.length > 0)
      for (var block : encoding.naming())
        board.set(block, encoding.renamed(block, board.to().number(block), names));
  }

  private boolean able(Position position, int turn, int member) {
    if (!leads(position, turn, member)) return replay.able(turns[turn][member], position);
    position.lead(blocks[turn], member);
    var able = replay.able(turns[turn][0], position);
    position.follow(blocks[turn], member);
    return able;
  }

  private int[] moves(Position position, int turn, int member) {
    if (!leads(position, turn, member)) return replay.moves(turns[turn][member], position);
    position.lead(blocks[turn], member);
    var able = replay.moves(turns[turn][0], position);
    position.follow(blocks[turn], member);
    return able;
  }
}
