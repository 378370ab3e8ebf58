package casus.machine;

/// Remedies: a breach begins the ladder, each rung is an ordinary clause, and the ladder ends when
/// one is satisfied or none is left.
final class Remedies {
  private static final int RUNG = Program.EXTRA;

  private Remedies() {}

  static void spawn(Step step, int part, int slot, int culprit, int because) {
    var program = step.program();
    var number = program.firstOf(part, slot);
    var reason = step.move(number, Cause.SPAWN, because);
    if (reason == Step.STAYED) return;
    step.extra(number, RUNG, 0);
    step.extra(program.caseOf(slot), Program.CULPRIT, culprit);
    climb(step, number, reason);
  }

  /// A rung has ended, well or badly.
  static void hear(Step step, Step.Raised raised) {
    var program = step.program();
    for (var part : program.remediesOf[raised.part()]) {
      var number = program.firstOf(part, raised.slot());
      if (!step.is(number, "open")) continue;
      var remedy = (Part.Remedy) program.parts.get(part);
      if (remedy.rungs()[step.extra(number, RUNG)] != raised.part()) continue;
      switch (raised.state()) {
        case FULFILLED, CURED, USED, ADOPTED, REACHED, SATISFIED ->
            step.move(number, Cause.SATISFY, raised.because());
        case BREACHED, FAILED, LAPSED, MISSED, EXHAUSTED -> next(step, number, raised.because());
        case MET, REJECTED, VETOED, ACTIVATED, OPEN -> {}
      }
    }
  }

  private static void next(Step step, int number, int because) {
    var remedy = (Part.Remedy) step.program().parts.get(step.instance(number).part());
    var rung = step.extra(number, RUNG) + 1;
    if (rung == remedy.rungs().length) {
      step.move(number, Cause.EXHAUST, because);
      return;
    }
    step.extra(number, RUNG, rung);
    climb(step, number, step.move(number, Cause.ESCALATE, because));
  }

  private static void climb(Step step, int number, int because) {
    var program = step.program();
    var instance = step.instance(number);
    var remedy = (Part.Remedy) program.parts.get(instance.part());
    var rung = remedy.rungs()[step.extra(number, RUNG)];
    switch (program.parts.get(rung)) {
      case Part.Norm _ -> Norms.activate(step, rung, instance.slot(), because);
      case Part.Power _ -> Powers.enable(step, rung, instance.slot(), because);
      case Part.Decision _ -> Decisions.open(step, rung, instance.slot(), because);
      case Part.Remedy _ ->
          spawn(step, rung, instance.slot(), step.at(instance.slot(), -1).culprit(), because);
      case Part.Trigger _, Part.Stage _, Part.Voiding _, Part.Entry _, Part.Other _ ->
          throw new IllegalArgumentException("unchecked pact: no rung " + program.clause(rung));
    }
    if (idle(step, rung, instance.slot())) next(step, number, because);
  }

  /// Whether nothing under a clause is open, so that a rung leads nowhere.
  private static boolean idle(Step step, int part, int slot) {
    var program = step.program();
    var first = program.firstOf(part, slot);
    for (var k = 0; k < program.perSlot[part]; k++) {
      var instance = step.instance(first + k);
      if (step.state(first + k) != Machine.START
          && !(instance.machine() == Machine.NORM && step.is(first + k, "excused"))) return false;
    }
    return true;
  }
}
