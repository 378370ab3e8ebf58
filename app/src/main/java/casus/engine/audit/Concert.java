package casus.engine.audit;

import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Instance;
import casus.machine.Moves;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// A play in which everybody does everything that helps, once, at once or in the end, but for what
/// is withheld: deeds that nobody owes first, then all that [Moves] gives under the clauses that
/// are played (findings that a word is met, uses of powers to ask and to act, votes for,
/// performances). When nothing is left, time passes to the next instant at which something played
/// falls due; the play ends when there is none.
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

  private final Board board;
  private final Pace pace;
  private final Program program;
  private final Semantics semantics;
  private final Moves moves;
  private final Set<Clause> played;
  private final Predicate<Input> withheld;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Input> made = new LinkedHashSet<>();
  private Configuration at;
  private int tick;
  private int passed = -1;

  private Concert(
      Board board,
      Reading reading,
      Collection<Clause> played,
      Pace pace,
      Predicate<Input> withheld) {
    this.board = board;
    this.pace = pace;
    this.played = Set.copyOf(played);
    this.withheld = withheld;
    program = board.program();
    semantics = new Semantics(program, reading);
    moves = new Moves(program, reading);
    at = board.start(reading);
    inputs.add(Board.opening());
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
    var concert = new Concert(board, reading, played, pace, withheld);
    for (var deed : deeds) if (!withheld.test(deed)) concert.take(deed);
    concert.run();
    return concert;
  }

  /// Where it ends.
  Configuration at() {
    return at;
  }

  /// All that came in.
  List<Input> inputs() {
    return inputs;
  }

  private void run() {
    for (var waits = 0; waits < MOST_WAITS; waits++) {
      var last = nextDue();
      if (pace == Pace.IN_THE_END && last != Clock.NEVER) tick = last;
      for (var move = next(); move.isPresent(); move = next()) take(move.get().at(tick));
      var due = pace == Pace.IN_THE_END && last != Clock.NEVER ? last : nextDue();
      if (due == Clock.NEVER) return;
      tick = due;
      passed = due;
      take(Input.pass(tick));
    }
  }

  private void take(Input input) {
    inputs.add(input);
    at = semantics.step(at, input, Reasons.NONE);
    board.count();
  }

  private Optional<Input> next() {
    for (var actor = 0; actor < program.actorCount(); actor++)
      for (var move : moves.of(at, actor))
        if (helps(move) && !withheld.test(move) && made.add(once(move))) return Optional.of(move);
    return Optional.empty();
  }

  /// A matter that anybody may begin is begun by one.
  private Input once(Input move) {
    return move.part() >= 0
            && program.clause(move.part()) instanceof Clause.Power power
            && power.upon().isEmpty()
        ? move.among(Input.UNSAID, move.target(), Input.UNSAID)
        : move;
  }

  private boolean helps(Input move) {
    if (move.part() < 0) return false;
    var word = program.deed(move.deed());
    var clause = program.clause(move.part());
    if (clause instanceof Clause.Term) return word.equals("determine-yes");
    if (!played.contains(clause)) return false;
    return switch (clause) {
      case Clause.Decision _ -> word.equals("vote-yes");
      case Clause.Power power ->
          switch (power.ability()) {
            case Clause.Ability.Speak _, Clause.Ability.Act _ -> true;
            case Clause.Ability.Touch(var effect, var clauses) -> effect == Clause.Effect.RESUME;
            case Clause.Ability.Veto _, Clause.Ability.Withdraw _ -> false;
            case Clause.Ability.Extend _, Clause.Ability.Membership _ -> false;
          };
      case Clause.Norm _ -> true;
      case Clause.Trigger _, Clause.Stage _, Clause.Remedy _, Clause.Voiding _ -> false;
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> false;
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _, Clause.Exemption _ -> false;
      case Clause.Entry _, Clause.Expiry _, Clause.Precedence _, Clause.Verification _ -> false;
    };
  }

  private int nextDue() {
    var next = Clock.NEVER;
    for (var number = 0; number < program.instanceCount(); number++) {
      var due = program.due(at, number);
      if (due > passed && due < next && runs(program.instance(number), number)) next = due;
    }
    return next;
  }

  /// What is suspended keeps the ticks that remain, and no instant.
  private boolean runs(Instance instance, int number) {
    return instance.part() >= 0
        && played.contains(program.clause(instance.part()))
        && !Effect.state(program, at, number).equals("suspended");
  }
}
