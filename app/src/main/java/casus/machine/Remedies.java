package casus.machine;

/// Remedies: a breach begins the ladder, each rung is an ordinary clause, and the ladder ends when
/// one is satisfied or none is left.
final class Remedies {
  private static final int RUNG = Program.EXTRA;

  private Remedies() {}

  /// A breach begins the ladder; one more, while it is climbed, calls the present rung again.
  static void spawn(Step step, int part, int slot, int because) {
    var program = step.program();
    if (!step.inForce() || !step.applies(part)) return;
    var number = program.firstOf(part, slot);
    if (step.is(number, "open")) {
      call(step, number, because);
      return;
    }
    if (!step.is(number, "idle")) beginAnew(step, number);
    var reason = step.move(number, Cause.SPAWN, because);
    if (reason == Step.STAYED) return;
    step.extra(number, RUNG, 0);
    climb(step, number, reason);
  }

  /// The ladder of an earlier breach is over: what belongs to its rungs in that case begins anew.
  private static void beginAnew(Step step, int number) {
    var program = step.program();
    step.reset(number);
    var slot = step.instance(number).slot();
    for (var rung : ((Part.Remedy) program.parts.get(step.instance(number).part())).rungs()) {
      var first = program.firstOf(rung, slot);
      for (var k = 0; k < program.perSlot[rung]; k++)
        if (program.parts.get(rung) instanceof Part.Remedy) beginAnew(step, first + k);
        else step.reset(first + k);
    }
  }

  /// A rung has ended, well or badly.
  static void hear(Step step, Step.Raised raised) {
    var program = step.program();
    for (var part : program.remediesOf[raised.part()]) {
      var number = program.firstOf(part, raised.slot());
      if (!step.is(number, "open")) continue;
      if (rung(step, number) != raised.part()) continue;
      switch (raised.state()) {
        case FULFILLED, CURED, USED, ADOPTED, REACHED, SATISFIED ->
            step.move(number, Cause.SATISFY, raised.because());
        case BREACHED -> next(step, number, raised.because());
        case FAILED, LAPSED, MISSED, EXHAUSTED -> {
          if (!runs(step, raised.part(), raised.slot())) next(step, number, raised.because());
        }
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

  /// Calls the present rung, or the next where this one leads nowhere.
  private static void climb(Step step, int number, int because) {
    var rung = rung(step, number);
    var slot = step.instance(number).slot();
    var before = states(step, rung, slot);
    call(step, number, because);
    if (leadsNowhere(step, rung, slot, before)) next(step, number, because);
  }

  private static int[] states(Step step, int part, int slot) {
    var first = step.program().firstOf(part, slot);
    return java.util.stream.IntStream.range(0, step.program().perSlot[part])
        .map(k -> step.state(first + k))
        .toArray();
  }

  /// Whether nothing under a clause runs, and the call has brought about nothing but excuses.
  private static boolean leadsNowhere(Step step, int part, int slot, int[] before) {
    var first = step.program().firstOf(part, slot);
    for (var k = 0; k < before.length; k++) {
      var instance = first + k;
      if (step.state(instance) != before[k] && !step.is(instance, "excused")) return false;
    }
    return !runs(step, part, slot);
  }

  /// Whether anybody bears or holds anything under a clause.
  private static boolean runs(Step step, int part, int slot) {
    var first = step.program().firstOf(part, slot);
    for (var instance = first; instance < first + step.program().perSlot[part]; instance++)
      if (step.is(instance, "active")
          || step.is(instance, "suspended")
          || step.is(instance, "available")
          || step.is(instance, "open")) return true;
    return false;
  }

  private static int rung(Step step, int number) {
    var remedy = (Part.Remedy) step.program().parts.get(step.instance(number).part());
    return remedy.rungs()[step.extra(number, RUNG)];
  }

  private static void call(Step step, int number, int because) {
    var program = step.program();
    var rung = rung(step, number);
    var slot = step.instance(number).slot();
    switch (program.parts.get(rung)) {
      case Part.Norm _ -> Norms.activate(step, rung, slot, because);
      case Part.Power _ -> Powers.enable(step, rung, slot, because);
      case Part.Decision _ -> Decisions.open(step, rung, slot, because);
      case Part.Remedy _ -> spawn(step, rung, slot, because);
      case Part.Trigger _, Part.Stage _, Part.Voiding _, Part.Entry _, Part.Other _ ->
          throw new IllegalArgumentException("unchecked pact: no rung " + program.clause(rung));
    }
  }
}
