package casus.engine.explore;

import casus.machine.Input;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What moves do in one game, and who makes which: what [Lessons] know, as far as it is of interest
/// here.
final class Replay {
  private static final int SMALL = 64;

  private final Arena arena;
  private final Rounds rounds;
  private final Lessons lessons;
  private final Encoding encoding;
  private final int[] looks;

  // By the actor who moves, and the move of the first of its class: one more than its own, or zero.
  private final int[][] names;

  // By the place of an answer: the moves in it that serve whoever is asked about.
  private int[][] serving = new int[SMALL][];
  private int age;
  private int watched;
  private boolean plain;

  Replay(Arena arena, Rounds rounds, Lessons lessons) {
    this.arena = arena;
    this.rounds = rounds;
    this.lessons = lessons;
    encoding = lessons.encoding();
    age = lessons.age();
    names = new int[arena.program().actorCount()][0];
    looks =
        IntStream.range(0, arena.program().actorCount())
            .map(actor -> lessons.look(actor, deeds(actor)))
            .toArray();
  }

  Input input(int move) {
    return lessons.input(move);
  }

  int number(Input move) {
    return lessons.number(move);
  }

  /// The move of a member of a class, where the first one has been asked in its stead.
  int named(int move, int[] members, int leader) {
    var own = names[members[leader]];
    if (move < own.length && own[move] > 0) return own[move] - 1;
    if (move >= own.length) own = Arrays.copyOf(own, 2 * move + 1);
    names[members[leader]] = own;
    var input = input(move);
    own[move] =
        1
            + number(
                input.among(
                    actor(input.actor(), members, leader),
                    actor(input.target(), members, leader),
                    actor(input.attributor(), members, leader)));
    return own[move] - 1;
  }

  private static int actor(int actor, int[] members, int leader) {
    for (var place = 0; place <= leader; place++)
      if (members[place] == actor) return members[place == 0 ? leader : place - 1];
    return actor;
  }

  /// What a move does at a position where nothing begins now and nothing is overdue.
  Lessons.Outcome outcome(int move, Position position) {
    return lessons.outcome(move, position);
  }

  /// What the observer has in mind at the end of a round.
  int kept(Position position) {
    return lessons.kept(position);
  }

  /// The moves of an actor.
  int[] moves(int actor, Position position) {
    refresh();
    if (!deeds(actor).isEmpty() && !isQuiet(position) && lessons.found(looks[actor], position) == 0)
      return plainMoves(actor, position);
    return serving(actor, answer(looks[actor], position));
  }

  /// Whether an actor can do anything.
  boolean able(int actor, Position position) {
    if (!deeds(actor).isEmpty() || !lessons.isLong(looks[actor]))
      return moves(actor, position).length > 0;
    var found = answer(lessons.glance(looks[actor]), position);
    return lessons.moves(found).length > 0
        && (serving(actor, found).length > 0 || moves(actor, position).length > 0);
  }

  private int answer(int look, Position position) {
    refresh();
    var found = lessons.found(look, position);
    if (found == 0) found = lessons.learn(look, position);
    // Whoever looked may have had to forget.
    return age == lessons.age() ? found : answer(look, position);
  }

  private void refresh() {
    if (age == lessons.age()) return;
    age = lessons.age();
    Arrays.fill(serving, null);
  }

  private int[] serving(int actor, int found) {
    var place = -found;
    if (place >= serving.length)
      serving = Arrays.copyOf(serving, Math.max(place + 1, 2 * serving.length));
    var known = serving[place];
    if (known != null) return known;
    var all =
        IntStream.of(lessons.moves(found))
            .filter(move -> arena.interest().serves(actor, input(move)))
            .toArray();
    serving[place] = all;
    return all;
  }

  private List<Input> deeds(int actor) {
    return arena.deeds().getOrDefault(actor, List.of());
  }

  /// Whether nothing is overdue and nothing begins now.
  boolean isQuiet(Position position) {
    return encoding.next(position) >= 0 && encoding.beginning(position) > 0;
  }

  /// From now on, notes whether anything depends on how far off a clock is, or is learned anew.
  void watch() {
    lessons.watch();
    plain = false;
    watched = lessons.age();
  }

  /// Whether anything did since.
  boolean timely() {
    return plain || lessons.timely() || watched != lessons.age();
  }

  private int[] plainMoves(int actor, Position position) {
    plain = true;
    var able = rounds.moves(encoding.configuration(position), actor);
    return able.stream().mapToInt(this::number).toArray();
  }
}
