package casus.engine.audit;

import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Instance;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One play of the game that semantics.md describes, as far as one question needs it: an attack on
/// the first day, then round by round those who refuse, those who help, and time. Whoever does not
/// refuse does all that helps at once: attributes, finds, asks, votes yes, performs. Refusers come
/// first in every round, so that what they can stop is stopped.
///
/// Only the clauses that the question hangs on are played. A move is made once; when no move is
/// left, time passes to the next instant at which something falls due; the play ends when there is
/// none, or when what was asked for has taken effect.
final class Play {
  /// Time passes so often at most. One-time clauses fall due once each; beyond this only periods
  /// repeat.
  private static final int MOST_WAITS = 100;

  static final Bounds.Limit LIMIT = new Bounds.Limit("waits in a play", MOST_WAITS);

  private final Board board;
  private final Program program;
  private final Semantics semantics;
  private final Question question;
  private final Optional<Attack> attack;
  private final List<Refuser> refusers;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Move> made = new LinkedHashSet<>();
  private Configuration at;
  private int tick;
  private int moves;

  /// What has been done is not done again.
  private record Move(String what, int part, int slot, int actor) {}

  private Play(
      Board board,
      Reading reading,
      Question question,
      Optional<Attack> attack,
      List<Refuser> refusers) {
    this.board = board;
    this.attack = attack;
    this.refusers = refusers;
    this.question = question;
    program = board.program();
    semantics = new Semantics(program, reading);
    at = board.start(reading);
    inputs.add(Board.opening());
  }

  /// What is asked: whether any of some clauses takes effect; and the clauses that must be played
  /// to know.
  record Question(List<String> goal, List<Clause> clauses) {
    Question {
      goal = List.copyOf(goal);
      clauses = List.copyOf(clauses);
    }
  }

  /// Plays to the end.
  static Play of(
      Board board,
      Reading reading,
      Question question,
      Optional<Attack> attack,
      List<Refuser> refusers) {
    var play = new Play(board, reading, question, attack, refusers);
    play.run();
    return play;
  }

  /// Whether what was asked for took effect.
  boolean arises() {
    return Effect.any(program, at, question.goal());
  }

  /// The play as a story.
  Story story(Reading reading) {
    var goal = question.goal();
    return Story.of(
        program,
        reading,
        inputs,
        arises() ? new Story.Ending.Arises(goal) : new Story.Ending.NeverArises(goal));
  }

  private void run() {
    attack.ifPresent(first -> take(first.deed()));
    for (var waits = 0; waits < MOST_WAITS; waits++) {
      for (var move = next(); move.isPresent(); move = next()) take(move.get().at(tick));
      var due = nextDue();
      if (due == Clock.NEVER || arises()) return;
      tick = due;
      take(Input.pass(tick));
    }
  }

  private void take(Input input) {
    inputs.add(input);
    at = semantics.step(at, input, Reasons.NONE);
    board.count();
  }

  private Optional<Input> next() {
    for (var refuser : refusers) {
      var move = new Obstruction(this, refuser).next();
      if (move.isPresent()) return move;
    }
    moves++;
    return new Cooperation(this).next();
  }

  // What the players see.

  Board board() {
    return board;
  }

  Question question() {
    return question;
  }

  Optional<Attack> attack() {
    return attack;
  }

  Configuration at() {
    return at;
  }

  int tick() {
    return tick;
  }

  /// How many moves those who help have had so far.
  int moves() {
    return moves;
  }

  /// Where a move would lead.
  Configuration after(Input move) {
    board.count();
    return semantics.step(at, move.at(tick), Reasons.NONE);
  }

  boolean refuses(int actor) {
    return refusers.stream().anyMatch(refuser -> refuser.actor() == actor);
  }

  /// Whether a move is made for the first time; it counts as made from now on.
  boolean first(String what, int part, int slot, int actor) {
    return made.add(new Move(what, part, slot, actor));
  }

  int victim(int slot) {
    return slot < program.slots() ? program.victim(at, slot) : Input.UNSAID;
  }

  int attacker(int slot) {
    return slot < program.slots() ? program.attacker(at, slot) : Input.UNSAID;
  }

  /// Whether the clause of a machine is one of those that the question hangs on.
  boolean plays(Instance instance) {
    return instance.part() >= 0 && question.clauses().contains(program.clause(instance.part()));
  }

  // What both sides need.

  /// Whoever has a seat in a decision, as things stand.
  Set<Integer> voters(Instance instance) {
    var found = new LinkedHashSet<Integer>();
    if (program.clause(instance.part()) instanceof Clause.Decision decision)
      Links.electorates(decision.rule())
          .forEach(electorate -> {
            var seats =
                board.members(
                    electorate.members(), victim(instance.slot()), attacker(instance.slot()));
            electorate
                .excluding()
                .ifPresent(who ->
                    seats.removeAll(
                        board.members(who, victim(instance.slot()), attacker(instance.slot()))));
            found.addAll(seats);
          });
    return found;
  }

  /// Whoever may settle a word of the triggers in play settles it; empty if this actor may not, or
  /// has.
  Optional<Input> finds(int actor, String word) {
    for (var term : terms())
      if (term.decider() instanceof Clause.Decider.Of(var who)
          && board
              .cast(
                  who,
                  attack.map(Attack::victim).orElse(-1),
                  attack.map(Attack::attacker).orElse(-1))
              .contains(actor)) {
        var part = program.partNumber(term.label().name()).orElseThrow();
        if (first("find", part, 0, actor))
          return Optional.of(board.say(actor, word, Input.UNSAID, part));
      }
    return Optional.empty();
  }

  private List<Clause.Term> terms() {
    var patterns = new ArrayList<Pattern>();
    for (var clause : question.clauses())
      if (clause instanceof Clause.Trigger trigger) patterns.addAll(Links.patterns(trigger.when()));
    return board.links().terms(patterns);
  }

  // Time.

  /// The next tick at which something in play falls due, or [Clock#NEVER].
  private int nextDue() {
    var next = Clock.NEVER;
    for (var number = 0; number < program.instanceCount(); number++) {
      var due = program.due(at, number);
      if (due > tick && due < next && runs(program.instance(number), number)) next = due;
    }
    return next;
  }

  private boolean runs(Instance instance, int number) {
    var state = Effect.state(program, at, number);
    return switch (instance.machine()) {
      case MEMBERSHIP -> state.equals("leaving");
      case POWER -> state.equals("used") || state.equals("dormant") && plays(instance);
      case NORM, DECISION, STAGE -> plays(instance) && !state.equals("suspended");
      case PACT, CASE, REMEDY -> false;
    };
  }
}
