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
          default -> {
            var used = Powers.speak(step, because);
            yield Decisions.speak(step, because) || used;
          }
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
    if (!valid && !counted && matters(program, input.deed()))
      step.note(Note.VOID_ACT, input.part(), program.standing(), input.actor(), because);
  }

  /// Whether words of this kind could have an effect under the pact: others are just words, and not
  /// void.
  private static boolean matters(Program program, int deed) {
    for (var part : program.parts) {
      if (part instanceof Part.Power power && power.deeds().get(deed)) return true;
      if (part instanceof Part.Decision && Decisions.hears(program.deed(deed))) return true;
    }
    return switch (program.deed(deed)) {
      case "sign", "ratify", "accede", "close", "withdraw-request" -> true;
      default -> false;
    };
  }

  /// The victim, or a body of the pact, ends the live cases of the victim.
  private static boolean end(Step step, Cause cause, int because) {
    var program = step.program();
    var input = step.input();
    var victim = input.target() >= 0 ? input.target() : input.actor();
    var ended = false;
    if (input.actor() != victim && !isBody(program, input.actor())) return false;
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (!Cases.live(step, number)
          || step.extra(number, Program.VICTIM) != victim
          || input.part() >= 0 && step.extra(number, Program.ORIGIN) != input.part()) continue;
      var reason = step.move(number, cause, because);
      if (reason == Step.STAYED) continue;
      ended = true;
      Cases.lapse(step, slot, reason);
    }
    return ended;
  }

  private static boolean isBody(Program program, int actor) {
    return actor >= 0 && program.bodyMembers[actor].length > 0;
  }

  /// Names the attacker in live cases where nobody was known.
  private static boolean attribute(Step step, int because) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (Cases.live(step, number) && step.extra(number, Program.ATTACKER) == program.unknown()) {
        var reason =
            step.noted(
                Note.MERGED,
                step.extra(number, Program.ORIGIN),
                slot,
                step.input().target(),
                because);
        Cases.join(step, slot, step.input().target(), reason);
      }
    }
    return true;
  }
}
