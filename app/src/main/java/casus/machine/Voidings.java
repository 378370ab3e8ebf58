package casus.machine;

/// Conditions on which the pact, or some clauses, fall by themselves. Whoever is competent must
/// find that the condition is met; where the text names nobody, it hangs on the reading.
final class Voidings {
  private static final int MET = 1;
  private static final int DONE = 2;

  private Voidings() {}

  static void consider(Step step, int part, Part.Voiding voiding, int because) {
    var program = step.program();
    if (!step.inForce() || !step.applies(part) || step.cells().is(program.voidCell[part], DONE))
      return;
    var fits = voiding.when().test(step.at(program.standing(), Input.UNSAID));
    if (fits == Guard.NO) return;
    if (fits != Guard.YES
        && Findings.general(step, fits, program.standing()) != Findings.Answer.YES) {
      step.note(Note.UNSETTLED, part, program.standing(), step.input().actor(), because);
      return;
    }
    if (voiding.word() < 0 || step.assumed(voiding.word()) == 0) {
      step.cells().set(program.voidCell[part], MET);
      step.note(Note.AWAITS_FINDING, part, program.standing(), step.input().actor(), because);
      return;
    }
    apply(step, part, voiding, because);
  }

  /// Whoever is competent has spoken.
  static void found(Step step, int part, boolean met, int because) {
    var program = step.program();
    var cell = program.voidCell[part];
    if (!step.cells().is(cell, MET)) return;
    if (met) apply(step, part, (Part.Voiding) program.parts.get(part), because);
    else step.cells().set(cell, 0);
  }

  private static void apply(Step step, int part, Part.Voiding voiding, int because) {
    var program = step.program();
    step.cells().set(program.voidCell[part], DONE);
    var reason = step.noted(Note.VOIDED, part, program.standing(), step.input().actor(), because);
    step.raise(part, casus.pact.EventRef.State.MET, program.standing(), reason);
    Effects.touch(step, voiding.law().effect(), voiding.touched(), program.standing(), reason);
  }
}
