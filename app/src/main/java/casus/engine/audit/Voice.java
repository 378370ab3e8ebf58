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

/// One of several texts in a play: which of its clauses are played, what nobody does under it, and
/// what it has heard so far. Each hears everything in its own words, as [Board#overheard] gives it,
/// and goes on by its own `step`.
final class Voice {
  private final Board board;
  private final Set<Clause> played;
  private final Predicate<Input> withheld;
  private final Semantics semantics;
  private final Moves moves;
  private final List<Input> inputs = new ArrayList<>();
  private final Set<Input> made = new LinkedHashSet<>();
  private Configuration at;

  /// Something that was done or said: by which of the texts it is told, and in the words of that
  /// one.
  record Said(int speaker, Input input) {}

  Voice(Board board, Reading reading, Collection<Clause> played, Predicate<Input> withheld) {
    this.board = board;
    this.played = Set.copyOf(played);
    this.withheld = withheld;
    semantics = new Semantics(board.program(), reading);
    moves = new Moves(board.program(), reading);
    at = board.start(reading);
    inputs.add(Board.opening());
  }

  Program program() {
    return board.program();
  }

  /// Where it stands.
  Configuration at() {
    return at;
  }

  /// All that it has heard.
  List<Input> inputs() {
    return inputs;
  }

  boolean withholds(Input input) {
    return withheld.test(input);
  }

  /// What another has said, in the words of this one.
  static Optional<Input> heard(Board by, Board from, Input input) {
    return by == from ? Optional.of(input) : by.overheard(input, from);
  }

  /// Takes what one of the texts tells.
  void hear(Input input, Voice speaker) {
    heard(board, speaker.board, input).ifPresent(this::take);
  }

  private void take(Input input) {
    inputs.add(input);
    at = semantics.step(at, input, Reasons.NONE);
    board.count();
  }

  /// A move under the clauses that are played, which helps and has not been made.
  Optional<Input> next() {
    for (var actor = 0; actor < program().actorCount(); actor++)
      for (var move : moves.of(at, actor))
        if (helps(move) && !withheld.test(move) && made.add(once(move))) return Optional.of(move);
    return Optional.empty();
  }

  /// A matter that anybody may begin is begun by one.
  private Input once(Input move) {
    return move.part() >= 0
            && program().clause(move.part()) instanceof Clause.Power power
            && power.upon().isEmpty()
        ? move.among(Input.UNSAID, move.target(), Input.UNSAID)
        : move;
  }

  private boolean helps(Input move) {
    if (move.part() < 0) return false;
    var word = program().deed(move.deed());
    var clause = program().clause(move.part());
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
      case Clause.Entry _,
          Clause.Expiry _,
          Clause.Precedence _,
          Clause.Rank _,
          Clause.Verification _ ->
          false;
    };
  }

  /// The next instant behind another at which something that is played falls due.
  int nextDue(int passed) {
    var next = Clock.NEVER;
    for (var number = 0; number < program().instanceCount(); number++) {
      var due = program().due(at, number);
      if (due > passed && due < next && runs(program().instance(number), number)) next = due;
    }
    return next;
  }

  /// What is suspended keeps the ticks that remain, and no instant.
  private boolean runs(Instance instance, int number) {
    return instance.part() >= 0
        && played.contains(program().clause(instance.part()))
        && !Effect.state(program(), at, number).equals("suspended");
  }
}
