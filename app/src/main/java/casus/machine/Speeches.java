package casus.machine;

/// Speech acts come in: votes, exercises of powers, signatures, outcomes. One that nobody had the
/// power to make is void: it is noted, and has no effect.
final class Speeches {
  private Speeches() {}

  static void take(Step step, int because) {
    var program = step.program();
    var input = step.input();
    var valid =
        switch (program.deed(input.deed())) {
          case "sign" -> Bonds.speak(step, Cause.SIGN, because);
          case "ratify" -> Bonds.speak(step, Cause.RATIFY, because);
          case "accede" -> Bonds.speak(step, Cause.ACCEDE, because);
          case "close" -> end(step, Cause.CLOSE, because);
          case "withdraw-request" -> end(step, Cause.WITHDRAW, because);
          case "attribute" -> attribute(step, because);
          case "claim", "declare" -> true;
          default -> Powers.speak(step, because) | Decisions.speak(step, because);
        };
    var counted = false;
    for (var part = 0; part < program.parts.size(); part++) {
      if (program.parts.get(part) instanceof Part.Stage stage)
        Stages.done(step, part, stage, because);
      if (program.parts.get(part) instanceof Part.Norm norm && norm.counted().get(input.deed())) {
        Norms.perform(step, part, norm, because);
        counted = true;
      }
    }
    if (!valid && !counted)
      step.note(Note.VOID_ACT, input.part(), program.standing(), input.actor(), because);
  }

  /// Ends the live cases of the victim named, or of whoever speaks.
  private static boolean end(Step step, Cause cause, int because) {
    var program = step.program();
    var input = step.input();
    var victim = input.target() >= 0 ? input.target() : input.actor();
    var ended = false;
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (!Cases.live(step, number)
          || step.extra(number, Program.VICTIM) != victim
          || input.part() >= 0 && step.extra(number, Program.ORIGIN) != input.part()) continue;
      ended |= step.move(number, cause, because) != Step.STAYED;
    }
    return ended;
  }

  /// Names the attacker in live cases where nobody was known.
  private static boolean attribute(Step step, int because) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (Cases.live(step, number) && step.extra(number, Program.ATTACKER) == program.unknown()) {
        step.extra(number, Program.ATTACKER, step.input().target());
        step.note(
            Note.MERGED, step.extra(number, Program.ORIGIN), slot, step.input().target(), because);
      }
    }
    return true;
  }
}
