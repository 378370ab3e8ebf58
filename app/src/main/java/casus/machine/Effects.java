package casus.machine;

import casus.pact.Amount;
import casus.pact.Clause;

/// What a power or a voiding condition does to clauses: suspend, resume, end, waive, extend.
/// Together with create (a case and its machines), set membership, resolve a decision, determine a
/// word and replace a version, these are the only effects there are.
final class Effects {
  private Effects() {}

  /// Acts upon parts, or upon the whole pact if none is named. Outside all cases it reaches every
  /// case.
  static void touch(Step step, Clause.Effect effect, int[] parts, int slot, int because) {
    if (parts.length == 0) {
      switch (effect) {
        case SUSPEND -> Bonds.suspend(step, because);
        case RESUME -> Bonds.resume(step, because);
        case END, WAIVE -> Bonds.terminate(step, Cause.TERMINATE, because);
      }
      return;
    }
    for (var part : parts) {
      if (slot == step.program().standing()) mark(step, effect, part);
      for (var number = 0; number < step.program().instances.length; number++) {
        var instance = step.instance(number);
        if (instance.part() == part
            && touches(step, slot, instance.slot())
            && !(effect == Clause.Effect.RESUME && Bonds.holdsStill(step, instance)))
          touch(step, effect, number, because);
      }
    }
  }

  /// What is done to a clause outside all cases holds for the cases to come.
  private static void mark(Step step, Clause.Effect effect, int part) {
    var cell = step.program().statusCell[part];
    if (step.cells().is(cell, Program.ENDED)) return;
    switch (effect) {
      case SUSPEND -> step.cells().set(cell, Program.SUSPENDED);
      case RESUME -> step.cells().set(cell, Program.RUNS);
      case END -> step.cells().set(cell, Program.ENDED);
      case WAIVE -> {}
    }
  }

  /// Done in a case, it also reaches what belongs to no case: there is nothing else that it could
  /// mean of a ban that binds throughout.
  private static boolean touches(Step step, int slot, int other) {
    return reaches(step, slot, other) || other == step.program().standing();
  }

  private static boolean reaches(Step step, int slot, int other) {
    return slot == step.program().standing() || slot == other;
  }

  static void touch(Step step, Clause.Effect effect, int number, int because) {
    switch (effect) {
      case SUSPEND -> suspend(step, number, because);
      case RESUME -> resume(step, number, because);
      case END -> end(step, number, because);
      case WAIVE -> {
        // What is waived is what is owed, not what may be owed one day.
        if (step.state(number) != Machine.START) end(step, number, because);
      }
    }
  }

  /// Where suspension tolls, what remains of a time limit is kept in the place of its due tick.
  private static void suspend(Step step, int number, int because) {
    if (!step.instance(number).machine().moves(step.state(number), Cause.SUSPEND)) return;
    if (tolls(step) && !step.timeless(number)) step.due(number, step.due(number) - step.now());
    step.move(number, Cause.SUSPEND, because);
  }

  private static void resume(Step step, int number, int because) {
    if (!step.instance(number).machine().moves(step.state(number), Cause.RESUME)) return;
    if (tolls(step) && !step.timeless(number)) step.due(number, step.due(number) + step.now());
    step.move(number, Cause.RESUME, because);
  }

  private static boolean tolls(Step step) {
    return step.program().pact().conventions().suspension().stream()
        .anyMatch(choice -> choice == casus.pact.Conventions.Suspension.TOLLS);
  }

  private static void end(Step step, int number, int because) {
    switch (step.instance(number).machine()) {
      case NORM -> step.move(number, Cause.EXCUSE, because);
      case POWER -> step.move(number, Cause.EXTINGUISH, because);
      case DECISION -> step.move(number, Cause.LAPSE, because);
      case STAGE -> step.move(number, Cause.MISS, because);
      case REMEDY -> step.move(number, Cause.EXHAUST, because);
      case PACT, MEMBERSHIP, CASE -> throw new IllegalStateException("not a clause");
    }
  }

  /// Moves the due tick of what runs under a clause.
  static void extend(Step step, int part, Amount by, int slot, int because) {
    var program = step.program();
    for (var number = 0; number < program.instances.length; number++) {
      var instance = step.instance(number);
      if (instance.part() != part
          || !reaches(step, slot, instance.slot())
          || step.timeless(number)
          || instance.machine().terminal(step.state(number))) continue;
      step.due(number, program.clock().after(step.due(number), by, program.pact().conventions()));
    }
  }
}
