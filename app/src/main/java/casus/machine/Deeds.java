package casus.machine;

/// Deeds come in: an incident may raise cases, void the pact and break bans; a performance may
/// fulfil duties and exercise rights; both may bring a sequence forward.
final class Deeds {
  private Deeds() {}

  static void take(Step step, int because) {
    var program = step.program();
    for (var part = 0; part < program.parts.size(); part++) {
      switch (program.parts.get(part)) {
        case Part.Trigger trigger -> trigger(step, part, trigger, because);
        case Part.Norm norm -> {
          Norms.violate(step, part, norm, because);
          if (step.input().kind() == Input.Kind.DEED) Norms.perform(step, part, norm, because);
        }
        case Part.Power power -> {
          if (step.input().kind() == Input.Kind.DEED) Powers.act(step, part, power, because);
        }
        case Part.Voiding voiding -> Voidings.consider(step, part, voiding, because);
        case Part.Stage stage -> Stages.done(step, part, stage, because);
        case Part.Decision _, Part.Remedy _, Part.Entry _, Part.Other _ -> {}
      }
    }
  }

  private static void trigger(Step step, int part, Part.Trigger trigger, int because) {
    if (!step.inForce() || !step.applies(part) || step.suspended(part)) return;
    var input = step.input();
    var fits = trigger.when().test(step.at(step.program().standing(), Input.UNSAID));
    if (fits == Guard.NO) return;
    if (step.excepted(part)) {
      step.note(Note.EXCEPTED, part, step.program().standing(), input.target(), because);
      return;
    }
    Cases.raise(step, part, input.target(), input.actor(), fits, because);
  }
}
