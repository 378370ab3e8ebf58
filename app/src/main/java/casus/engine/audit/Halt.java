package casus.engine.audit;

import casus.machine.Configuration;
import casus.machine.Machine;
import casus.machine.Program;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Label;
import java.util.Optional;

/// Where a story in which some clauses never take effect has come to a halt: at which clause, and
/// what has become of it (`is never decided`).
record Halt(Label at, String missing) {
  static Halt of(Subject subject, Story story) {
    var program = story.program();
    var semantics = new Semantics(program, story.reading());
    var at = program.initial();
    for (var input : story.inputs()) at = semantics.step(at, input, Reasons.NONE);
    var last = at;
    return undecided(subject, program, last)
        .or(() -> unfound(subject, program, last))
        .orElseGet(() -> unused(subject, subject.hinge(story)));
  }

  private static Optional<Halt> undecided(Subject subject, Program program, Configuration at) {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.machine() != Machine.DECISION) continue;
      var label = program.clause(instance.part()).label();
      var state = Effect.state(program, at, number);
      if (!subject.has(label.name()) || state.equals("idle") || state.equals("adopted")) continue;
      return Optional.of(new Halt(label, undecided(state)));
    }
    return Optional.empty();
  }

  private static String undecided(String state) {
    return switch (state) {
      case "open" -> "is never decided";
      case "lapsed" -> "lapses";
      case "no-quorum" -> "finds no quorum";
      default -> "is " + state;
    };
  }

  private static Optional<Halt> unfound(Subject subject, Program program, Configuration at) {
    for (var number = 0; number < program.instanceCount(); number++) {
      var instance = program.instance(number);
      if (instance.machine() != Machine.CASE || instance.slot() >= program.slots()) continue;
      if (!Effect.state(program, at, number).equals("raised")) continue;
      var label = program.clause(program.origin(at, instance.slot())).label();
      if (subject.has(label.name())) return Optional.of(new Halt(label, "awaits a finding"));
    }
    return Optional.empty();
  }

  private static Halt unused(Subject subject, Label label) {
    var clause = subject.board().links().named(label.name());
    return new Halt(
        label,
        !clause.isEmpty() && clause.getFirst() instanceof Clause.Power
            ? "is never used"
            : "leads no further");
  }
}
