package casus.engine.audit;

import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Machine;
import casus.machine.Moves;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import java.util.ArrayList;
import java.util.List;

/// Adds to a play what everybody owes besides: whatever would be breached as time passes is
/// performed before, if its bearers can. What attackers break is theirs.
final class Diligence {
  /// So many times at most something is performed before one instant.
  private static final int MOST_PERFORMED = 100;

  private final Program program;
  private final Semantics semantics;
  private final Moves moves;
  private final List<Integer> attackers;
  private final List<Input> inputs = new ArrayList<>();
  private Configuration at;

  private Diligence(Board board, Reading reading, List<Integer> attackers) {
    program = board.program();
    semantics = new Semantics(program, reading);
    moves = new Moves(program, reading);
    this.attackers = attackers;
    at = program.initial();
  }

  /// A play, and what is performed besides.
  static List<Input> added(
      Board board, Reading reading, List<Input> play, List<Integer> attackers) {
    var diligence = new Diligence(board, reading, attackers);
    for (var input : play) {
      if (input.kind() == Input.Kind.PASS) diligence.pass(input.tick());
      else diligence.take(input);
    }
    return List.copyOf(diligence.inputs);
  }

  private void take(Input input) {
    inputs.add(input);
    at = semantics.step(at, input, Reasons.NONE);
  }

  /// Time passes from one instant at which something falls due to the next.
  private void pass(int until) {
    for (var due = nextDue(); due < until && inputs.size() > 1; due = nextDue()) passTo(due);
    passTo(until);
  }

  private void passTo(int tick) {
    for (var k = 0; k < MOST_PERFORMED && perform(Input.pass(tick)); k++) {}
    take(Input.pass(tick));
  }

  private int nextDue() {
    var next = Clock.NEVER;
    for (var number = 0; number < program.instanceCount(); number++) {
      var due = program.due(at, number);
      if (due > program.now(at) && due < next) next = due;
    }
    return next;
  }

  /// Whether somebody performs something that would be breached if time passed.
  private boolean perform(Input pass) {
    var before = Effect.breaches(program, at).toList();
    var next = semantics.step(at, pass, Reasons.NONE);
    return Effect.breaches(program, next)
        .filter(number -> !before.contains(number))
        .map(program::instance)
        .filter(norm -> norm.machine() == Machine.NORM && !attackers.contains(norm.actor()))
        .flatMap(norm -> moves(norm.part()).stream())
        .filter(move -> !inputs.contains(move))
        .findFirst()
        .map(move -> {
          take(move);
          return true;
        })
        .orElse(false);
  }

  private List<Input> moves(int part) {
    var found = new ArrayList<Input>();
    for (var actor = 0; actor < program.actorCount(); actor++)
      for (var move : moves.of(at, actor))
        if (move.part() == part) found.add(move.at(program.now(at)));
    return found;
  }
}
