package casus.machine;

import casus.pact.EventRef;
import java.util.List;

/// How the moves of machines sound in the words of the language: which events a move raises, and
/// which states a clause is in.
public final class Happenings {
  private Happenings() {}

  /// Tells those who wait for a clause what has become of it.
  static void raise(Step step, int number, Cause cause, int to, int because) {
    var instance = step.instance(number);
    if (instance.machine() == Machine.CASE) {
      var origin = step.extra(number, Program.ORIGIN);
      if (cause == Cause.RECOGNISE)
        step.raise(origin, EventRef.State.MET, instance.slot(), because);
      return;
    }
    if (instance.part() < 0) return;
    if (heardElsewhere(step, instance, cause)) return;
    for (var state : words(instance.machine(), instance.machine().state(to)))
      if (!repeats(cause, state)) step.raise(instance.part(), state, instance.slot(), because);
  }

  /// A call that begins a matter of its own is heard in that matter; what is done by notice, when
  /// it takes effect.
  private static boolean heardElsewhere(Step step, Instance instance, Cause cause) {
    return cause == Cause.USE
        && step.program().parts.get(instance.part()) instanceof Part.Power power
        && (power.beginsMatter() || power.delayed());
  }

  /// Coming back from suspension, and the next rung of a ladder, are not new beginnings.
  private static boolean repeats(Cause cause, EventRef.State state) {
    return cause == Cause.RESUME && state == EventRef.State.ACTIVATED
        || cause == Cause.ESCALATE && state == EventRef.State.OPEN;
  }

  /// The words of the language for a state of a machine.
  public static List<EventRef.State> words(Machine machine, String state) {
    return switch (machine) {
      case PACT, MEMBERSHIP, CASE -> List.of();
      case DECISION ->
          switch (state) {
            case "open" -> List.of(EventRef.State.OPEN);
            case "adopted" -> List.of(EventRef.State.ADOPTED);
            case "rejected" -> List.of(EventRef.State.REJECTED, EventRef.State.FAILED);
            case "vetoed" -> List.of(EventRef.State.VETOED, EventRef.State.FAILED);
            case "lapsed" -> List.of(EventRef.State.LAPSED, EventRef.State.FAILED);
            case "no-quorum" -> List.of(EventRef.State.FAILED);
            default -> List.of();
          };
      case NORM ->
          switch (state) {
            case "active" -> List.of(EventRef.State.ACTIVATED);
            case "fulfilled" -> List.of(EventRef.State.FULFILLED);
            case "breached" -> List.of(EventRef.State.BREACHED);
            case "cured" -> List.of(EventRef.State.CURED);
            case "lapsed" -> List.of(EventRef.State.LAPSED);
            default -> List.of();
          };
      case POWER ->
          switch (state) {
            case "used" -> List.of(EventRef.State.USED);
            case "expired", "extinguished" -> List.of(EventRef.State.LAPSED);
            default -> List.of();
          };
      case REMEDY ->
          switch (state) {
            case "open" -> List.of(EventRef.State.OPEN);
            case "satisfied" -> List.of(EventRef.State.SATISFIED);
            case "exhausted" -> List.of(EventRef.State.EXHAUSTED);
            default -> List.of();
          };
      case STAGE ->
          switch (state) {
            case "open" -> List.of(EventRef.State.OPEN);
            case "reached" -> List.of(EventRef.State.REACHED);
            case "missed" -> List.of(EventRef.State.MISSED);
            default -> List.of();
          };
    };
  }

  /// Whether a clause is in a state now: in the case or outside all cases; asked from outside all
  /// cases, in any. A trigger is met while a case that it raised is recognised.
  static boolean reached(Step step, int part, EventRef.State state, int slot) {
    var program = step.program();
    if (slot != program.standing())
      return in(step, part, state, slot) || in(step, part, state, program.standing());
    for (var any = 0; any <= program.slots(); any++) if (in(step, part, state, any)) return true;
    return false;
  }

  private static boolean in(Step step, int part, EventRef.State state, int slot) {
    var program = step.program();
    if (program.parts.get(part) instanceof Part.Trigger) {
      var number = program.caseOf(slot);
      return step.extra(number, Program.ORIGIN) == part && step.is(number, "recognised");
    }
    var first = program.firstOf(part, slot);
    for (var k = 0; k < program.perSlot[part]; k++) {
      var machine = step.instance(first + k).machine();
      if (words(machine, machine.state(step.state(first + k))).contains(state)) return true;
    }
    return false;
  }
}
