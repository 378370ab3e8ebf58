package casus.machine;

import casus.pact.Clause;
import casus.pact.Limit;

/// Duties, bans and standing duties: when they begin to bind, how they are kept, how they are
/// broken.
final class Norms {
  private Norms() {}

  /// Calls a norm in a case: it activates for every bearer whom nothing excuses.
  static void activate(Step step, int part, int slot, int because) {
    var program = step.program();
    var norm = (Part.Norm) program.parts.get(part);
    if (!step.inForce() || !step.applies(part)) return;
    var first = program.firstOf(part, slot);
    var borne = false;
    for (var k = 0; k < program.perSlot[part]; k++) {
      var bearer = step.instance(first + k).actor();
      var able = norm.shared() ? anybody(step, norm, slot) : bears(step, norm, slot, bearer);
      borne |= able;
      if (able) activate(step, part, norm, first + k, slot, because);
    }
    if (!borne) step.note(Note.UNBORNE, part, slot, Input.UNSAID, because);
  }

  /// Calls a norm that belongs to no case, for one bearer that has just become bound.
  static void activateFor(Step step, int part, int actor, int because) {
    var program = step.program();
    var norm = (Part.Norm) program.parts.get(part);
    if (!step.inForce() || !step.applies(part)) return;
    var first = program.firstOf(part, program.standing());
    for (var k = 0; k < program.perSlot[part]; k++) {
      var bearer = step.instance(first + k).actor();
      if (norm.shared()
          ? anybody(step, norm, program.standing())
          : bearer == actor && bears(step, norm, program.standing(), bearer))
        activate(step, part, norm, first + k, program.standing(), because);
    }
  }

  private static void activate(
      Step step, int part, Part.Norm norm, int number, int slot, int because) {
    if (!step.is(number, "pending")) return;
    var bearer = step.instance(number).actor();
    step.inCase(slot, bearer);
    if (norm.when().test(step) != Guard.YES) {
      step.note(Note.GUARDED, part, slot, bearer, because);
      return;
    }
    // What is kept up is asked for exceptions when it is broken, what is done once when it is
    // called.
    if (!norm.law().maintains() && step.excepted(part)) {
      var reason = step.noted(Note.EXCEPTED, part, slot, bearer, because);
      step.move(number, Cause.EXCUSE, reason);
      return;
    }
    if (ownFinding(step, slot, bearer) == Findings.Answer.FOUND_NOT) {
      var reason = step.noted(Note.OWN_FINDING, part, slot, bearer, because);
      step.move(number, Cause.EXCUSE, reason);
      return;
    }
    if (ownFinding(step, slot, bearer) == Findings.Answer.NO) {
      step.note(Note.UNSETTLED, part, slot, bearer, because);
      return;
    }
    if (defeated(step, norm, slot, bearer)) {
      var reason = step.noted(Note.DEFEATED, part, slot, bearer, because);
      step.move(number, Cause.EXCUSE, reason);
      return;
    }
    step.due(number, limit(step, norm, part));
    var reason = step.move(number, Cause.ACTIVATE, because);
    defeat(step, part, slot, bearer, reason);
    if (!norm.law().maintains()) Cases.consulting(step, slot, reason);
    if (step.suspended(part)) Effects.touch(step, Clause.Effect.SUSPEND, number, reason);
  }

  private static Findings.Answer ownFinding(Step step, int slot, int bearer) {
    if (slot == step.program().standing()) return Findings.Answer.YES;
    var words = step.extra(step.program().caseOf(slot), Program.WORDS);
    if (words <= Guard.YES || bearer < 0) return Findings.Answer.YES;
    return Findings.own(step, words, slot, bearer);
  }

  /// A bearer has found for itself that the word does not cover the case: its duties there fall.
  static void excuseOwn(Step step, int slot, int bearer, int because) {
    for (var number : step.program().inSlot[slot]) {
      var instance = step.instance(number);
      if (instance.machine() == Machine.NORM
          && instance.actor() == bearer
          && (step.is(number, "active") || step.is(number, "suspended"))) {
        var reason = step.noted(Note.OWN_FINDING, instance.part(), slot, bearer, because);
        step.move(number, Cause.EXCUSE, reason);
      }
    }
  }

  private static boolean bears(Step step, Part.Norm norm, int slot, int actor) {
    return norm.bearers().has(actor, step.inCase(slot, actor)) && step.bound(actor);
  }

  private static boolean anybody(Step step, Part.Norm norm, int slot) {
    for (var actor : norm.candidates()) if (bears(step, norm, slot, actor)) return true;
    return false;
  }

  // Precedence.

  private static boolean defeated(Step step, Part.Norm norm, int slot, int bearer) {
    for (var superior : norm.superiors())
      if (active(step, superior, slot, bearer)
          || active(step, superior, step.program().standing(), bearer)) return true;
    return false;
  }

  private static boolean active(Step step, int part, int slot, int bearer) {
    var program = step.program();
    var first = program.firstOf(part, slot);
    for (var k = 0; k < program.perSlot[part]; k++) {
      var number = first + k;
      if (step.instance(number).machine() == Machine.NORM
          && (step.instance(number).actor() == bearer || step.instance(number).actor() < 0)
          && step.is(number, "active")) return true;
    }
    return false;
  }

  /// A superior norm has begun to bind: inferior ones of the same bearer give way.
  private static void defeat(Step step, int superior, int slot, int bearer, int because) {
    var program = step.program();
    for (var part = 0; part < program.parts.size(); part++) {
      if (!(program.parts.get(part) instanceof Part.Norm norm)
          || !contains(norm.superiors(), superior)) continue;
      for (var at = 0; at <= program.slots(); at++) {
        if (at != slot && slot != program.standing()) continue;
        if (program.standingOnly[part] && at != program.standing()) continue;
        var first = program.firstOf(part, at);
        for (var k = 0; k < program.perSlot[part]; k++) {
          var number = first + k;
          var same = bearer < 0 || step.instance(number).actor() == bearer;
          if (same && (step.is(number, "active") || step.is(number, "suspended"))) {
            var reason =
                step.noted(Note.DEFEATED, part, at, step.instance(number).actor(), because);
            step.move(number, Cause.EXCUSE, reason);
          }
        }
      }
    }
  }

  private static boolean contains(int[] parts, int part) {
    for (var candidate : parts) if (candidate == part) return true;
    return false;
  }

  // Time.

  private static int limit(Step step, Part.Norm norm, int part) {
    var end = Limits.end(step, norm.law().limit());
    return norm.lasts() ? Math.min(end, step.program().until[part]) : end;
  }

  static void due(Step step, int number, int because) {
    var part = step.instance(number).part();
    var norm = (Part.Norm) step.program().parts.get(part);
    step.due(number, Clock.NEVER);
    if (step.is(number, "pending")) {
      activateFor(step, part, step.instance(number).actor(), because);
      return;
    }
    var periodic = norm.law().limit() instanceof Limit.Every;
    if (norm.lasts() && !(periodic && step.now() < step.program().until[part]))
      step.move(number, Cause.KEEP, because);
    else breach(step, number, norm, Cause.DUE, step.instance(number).actor(), because);
  }

  private static void breach(
      Step step, int number, Part.Norm norm, Cause cause, int culprit, int because) {
    var slot = step.instance(number).slot();
    step.due(number, Clock.NEVER);
    var reason = step.move(number, cause, because);
    if (reason == Step.STAYED) return;
    step.extra(step.program().caseOf(slot), Program.CULPRIT, culprit);
    if (norm.remedy() >= 0) Remedies.spawn(step, norm.remedy(), slot, culprit, reason);
  }

  // Deeds.

  /// A deed breaks the norms that it fits.
  static void violate(Step step, int part, Part.Norm norm, int because) {
    if (norm.brokenBy().isEmpty()) return;
    var program = step.program();
    for (var number = program.first[part];
        number < program.first[part] + program.spread(part);
        number++) {
      if (!step.is(number, "active")) continue;
      var instance = step.instance(number);
      step.at(program.standing(), instance.actor());
      if (norm.law().content() instanceof Clause.Content.Refrain && !bearsDeed(step, norm, number))
        continue;
      for (var pattern : norm.brokenBy()) {
        var fits = pattern.test(step.at(instance.slot(), instance.actor()));
        if (fits == Guard.NO || !counts(step, fits, instance.slot())) continue;
        if (step.excepted(part))
          step.note(Note.EXCEPTED, part, instance.slot(), step.input().actor(), because);
        else breach(step, number, norm, Cause.VIOLATE, step.input().actor(), because);
        break;
      }
    }
  }

  /// Whether the deed is the bearer's own: what others do breaks no ban of mine.
  private static boolean bearsDeed(Step step, Part.Norm norm, int number) {
    var instance = step.instance(number);
    var actor = step.input().actor();
    return instance.actor() >= 0
        ? actor == instance.actor()
        : bears(step, norm, instance.slot(), actor);
  }

  private static boolean counts(Step step, int fits, int slot) {
    return fits == Guard.YES || Findings.general(step, fits, slot) == Findings.Answer.YES;
  }

  /// A deed performs what it counts as, for its actor, or for the members of the body that acts.
  static void perform(Step step, int part, Part.Norm norm, int because) {
    var program = step.program();
    var input = step.input();
    if (!norm.counted().get(input.deed())) return;
    if (input.part() >= 0
        && program.parts.get(input.part()) instanceof Part.Norm
        && input.part() != part) return;
    for (var number = program.first[part];
        number < program.first[part] + program.spread(part);
        number++) {
      if (step.is(number, "pending")
          || step.instance(number).machine().terminal(step.state(number))) continue;
      var slot = step.instance(number).slot();
      if (input.target() >= 0
          && input.target() < program.parties
          && (norm.law().beneficiary().isPresent()
              ? !norm.beneficiary().has(input.target(), step.at(slot, input.actor()))
              : slot != program.standing() && input.target() != step.at(slot, -1).victim()))
        continue;
      performed(step, number, norm, because);
    }
  }

  private static void performed(Step step, int number, Part.Norm norm, int because) {
    var program = step.program();
    var instance = step.instance(number);
    var input = step.input();
    var base = instance.cell() + Program.EXTRA;
    var acted = false;
    for (var k = 0; k < norm.candidates().length; k++) {
      var bearer = norm.candidates()[k];
      if (!norm.shared() && bearer != instance.actor()) continue;
      if (!actsFor(program, input.actor(), bearer)) continue;
      acted = true;
      var row = norm.shared() ? k : 0;
      Progress.record(norm, step.cells(), base, row, input.deed(), input.quantity());
    }
    if (!acted || !complete(step, number, norm)) return;
    if (norm.lasts()) {
      kept(step, number, norm, because);
      return;
    }
    if (step.is(number, "breached") && !norm.lateCures()) {
      step.note(Note.TOO_LATE, instance.part(), instance.slot(), input.actor(), because);
      return;
    }
    var cause = step.is(number, "breached") ? Cause.CURE : Cause.PERFORM;
    step.move(number, cause, because);
  }

  /// Keeping up a standing duty begins its next period, and makes good a breach where the text lets
  /// it.
  private static void kept(Step step, int number, Part.Norm norm, int because) {
    var instance = step.instance(number);
    for (var cell = 0; cell < instance.extras(); cell++)
      step.extra(number, Program.EXTRA + cell, 0);
    if (step.is(number, "breached")) {
      if (norm.lateCures()) step.move(number, Cause.CURE, because);
    } else if (step.is(number, "active") && norm.law().limit() instanceof Limit.Every(var amount)) {
      step.due(number, Math.min(Limits.after(step, amount), step.program().until[instance.part()]));
    }
  }

  /// Acts done through a body are done by its members.
  private static boolean actsFor(Program program, int actor, int bearer) {
    if (actor == bearer) return true;
    if (actor < 0) return false;
    for (var member : program.bodyMembers[actor]) if (member == bearer) return true;
    return false;
  }

  private static boolean complete(Step step, int number, Part.Norm norm) {
    var instance = step.instance(number);
    var base = instance.cell() + Program.EXTRA;
    if (!norm.shared())
      return Progress.complete(
          norm, step.cells(), base, 0, need(norm, place(norm, instance.actor())));
    var all = true;
    var any = false;
    for (var k = 0; k < norm.candidates().length; k++) {
      if (!bears(step, norm, instance.slot(), norm.candidates()[k])) continue;
      var done = Progress.complete(norm, step.cells(), base, k, need(norm, k));
      all &= done;
      any |= done;
    }
    return norm.law().bearing().mode() == Clause.Bearing.Mode.ANY ? any : any && all;
  }

  private static int place(Part.Norm norm, int bearer) {
    for (var k = 0; k < norm.candidates().length; k++) if (norm.candidates()[k] == bearer) return k;
    throw new IllegalStateException("no candidate " + bearer);
  }

  private static int need(Part.Norm norm, int place) {
    return norm.needed().length == 0 ? 0 : norm.needed()[place];
  }
}
