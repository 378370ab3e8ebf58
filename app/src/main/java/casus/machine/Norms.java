package casus.machine;

import casus.pact.Amount;
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
    if (defeated(step, norm, number)) {
      var reason = step.noted(Note.DEFEATED, part, slot, bearer, because);
      step.move(number, Cause.EXCUSE, reason);
      return;
    }
    step.due(number, limit(step, norm, part));
    var reason = step.move(number, Cause.ACTIVATE, because);
    defeat(step, number, reason);
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

  /// Whether an actor bears a norm of a case, alone or with others.
  static boolean fits(Step step, int number, int actor) {
    var instance = step.instance(number);
    var norm = (Part.Norm) step.program().parts.get(instance.part());
    return (instance.actor() < 0 || instance.actor() == actor)
        && bears(step, norm, instance.slot(), actor);
  }

  /// A case has one more attacker, which bore a norm there until then: where it no longer fits, it
  /// owes nothing.
  static void refit(Step step, int number, int attacker, int because) {
    if (!step.is(number, "active") && !step.is(number, "suspended") || fits(step, number, attacker))
      return;
    var instance = step.instance(number);
    var norm = (Part.Norm) step.program().parts.get(instance.part());
    if (!norm.shared() || !anybody(step, norm, instance.slot())) {
      var reason = step.noted(Note.UNFIT, instance.part(), instance.slot(), attacker, because);
      step.move(number, Cause.EXCUSE, reason);
    } else if (!norm.lasts() && complete(step, number, norm))
      step.move(number, Cause.PERFORM, because);
  }

  private static boolean bears(Step step, Part.Norm norm, int slot, int actor) {
    return norm.bearers().has(actor, step.inCase(slot, actor)) && step.bound(actor);
  }

  private static boolean anybody(Step step, Part.Norm norm, int slot) {
    for (var actor : norm.candidates()) if (bears(step, norm, slot, actor)) return true;
    return false;
  }

  // Precedence.

  private static boolean defeated(Step step, Part.Norm norm, int inferior) {
    for (var superior : norm.superiors())
      if (active(step, superior, step.instance(inferior).slot(), inferior)
          || active(step, superior, step.program().standing(), inferior)) return true;
    return false;
  }

  private static boolean active(Step step, int part, int slot, int inferior) {
    var program = step.program();
    var first = program.firstOf(part, slot);
    for (var number = first; number < first + program.perSlot[part]; number++)
      if (step.instance(number).machine() == Machine.NORM
          && step.is(number, "active")
          && covers(step, number, inferior)) return true;
    return false;
  }

  /// Whether a norm binds everybody whom another one binds.
  private static boolean covers(Step step, int superior, int inferior) {
    var instance = step.instance(inferior);
    var norm = (Part.Norm) step.program().parts.get(instance.part());
    if (!norm.shared()) return bindsOne(step, superior, instance.actor());
    for (var actor : norm.candidates())
      if (bears(step, norm, instance.slot(), actor) && !bindsOne(step, superior, actor))
        return false;
    return true;
  }

  private static boolean bindsOne(Step step, int number, int actor) {
    var instance = step.instance(number);
    var norm = (Part.Norm) step.program().parts.get(instance.part());
    return norm.shared() ? bears(step, norm, instance.slot(), actor) : instance.actor() == actor;
  }

  /// A superior norm has begun to bind: inferior ones of the same bearers give way.
  private static void defeat(Step step, int superior, int because) {
    var program = step.program();
    var slot = step.instance(superior).slot();
    for (var part = 0; part < program.parts.size(); part++) {
      if (!(program.parts.get(part) instanceof Part.Norm norm)
          || !contains(norm.superiors(), step.instance(superior).part())) continue;
      for (var at = 0; at <= program.slots(); at++) {
        if (at != slot && slot != program.standing()) continue;
        if (program.standingOnly[part] && at != program.standing()) continue;
        var first = program.firstOf(part, at);
        for (var number = first; number < first + program.perSlot[part]; number++) {
          if (!step.is(number, "active") && !step.is(number, "suspended")
              || !covers(step, superior, number)) continue;
          var reason = step.noted(Note.DEFEATED, part, at, step.instance(number).actor(), because);
          step.move(number, Cause.EXCUSE, reason);
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
    else if (step.is(number, "active") || binds(step, number, norm))
      breach(step, number, norm, Cause.DUE, step.instance(number).actor(), because);
  }

  /// The end of the period that begins now.
  private static int next(Step step, int part, Amount period) {
    return Math.min(Limits.after(step, period), step.program().until[part]);
  }

  private static void breach(
      Step step, int number, Part.Norm norm, Cause cause, int culprit, int because) {
    var slot = step.instance(number).slot();
    if (!norm.lasts()) step.due(number, Clock.NEVER);
    var reason = step.move(number, cause, because);
    if (reason == Step.STAYED) return;
    step.extra(step.program().caseOf(slot), Program.CULPRIT, culprit);
    if (norm.remedy() >= 0) Remedies.spawn(step, norm.remedy(), slot, reason);
  }

  /// Whether what is kept up can be broken now: it is active, or was broken before and binds on.
  private static boolean binds(Step step, int number, Part.Norm norm) {
    if (step.is(number, "active")) return true;
    var instance = step.instance(number);
    if (!step.is(number, "breached")
        || !step.inForce()
        || !step.applies(instance.part())
        || step.suspended(instance.part())) return false;
    var continues =
        norm.law().limit() instanceof Limit.Every
            || !step.timeless(number)
            || unending(step, norm, instance.part());
    return continues
        && (norm.shared() ? anybody(step, norm, instance.slot()) : step.bound(instance.actor()));
  }

  private static boolean unending(Step step, Part.Norm norm, int part) {
    return limit(step, norm, part) == Clock.NEVER;
  }

  // Deeds.

  /// A deed breaks the norms that it fits.
  static void violate(Step step, int part, Part.Norm norm, int because) {
    if (norm.brokenBy().isEmpty()) return;
    var program = step.program();
    for (var number = program.first[part];
        number < program.first[part] + program.spread(part);
        number++) {
      var instance = step.instance(number);
      var refrains = norm.law().content() instanceof Clause.Content.Refrain;
      if (refrains && instance.actor() >= 0 && instance.actor() != step.input().actor()) continue;
      if (!binds(step, number, norm)) continue;
      step.at(program.standing(), instance.actor());
      if (refrains && !bearsDeed(step, norm, number)) continue;
      for (var pattern : norm.brokenBy()) {
        var fits = pattern.test(step.at(instance.slot(), instance.actor()));
        if (fits == Guard.NO || !counts(step, fits, instance.slot())) continue;
        if (step.excepted(part))
          step.note(Note.EXCEPTED, part, instance.slot(), step.input().actor(), because);
        else breach(step, number, norm, Cause.VIOLATE, culprit(step, instance), because);
        break;
      }
    }
  }

  /// The bearer answers for what it must keep up; of several who bear it together, whoever did it.
  private static int culprit(Step step, Instance instance) {
    return instance.actor() >= 0 ? instance.actor() : step.input().actor();
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
    var supply = Supply.of(program, norm, input);
    for (var number = program.first[part];
        number < program.first[part] + program.spread(part);
        number++) {
      var bearer = step.instance(number).actor();
      if (!norm.shared() && !actsFor(program, input.actor(), bearer)) continue;
      if (step.is(number, "pending")
          || step.instance(number).machine().terminal(step.state(number))) continue;
      if (aimed(step, norm, step.instance(number).slot()))
        performed(step, number, norm, supply, because);
    }
  }

  /// Whether a performance is done to whom it is owed: to the beneficiary, else to the victim; or
  /// against an attacker. Whoever is spoken with is an addressee, and may be anybody.
  private static boolean aimed(Step step, Part.Norm norm, int slot) {
    var program = step.program();
    var input = step.input();
    if (input.target() < 0) return true;
    if (program.talk.get(input.deed())) return !Cases.meansAnother(step, slot);
    step.at(slot, input.actor());
    if (program.coercion.get(input.deed()) && step.attacks(input.target())) return true;
    return norm.law().beneficiary().isPresent()
        ? norm.beneficiary().has(input.target(), step)
        : slot == program.standing() || input.target() == step.victim();
  }

  private static void performed(Step step, int number, Part.Norm norm, Supply supply, int because) {
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
      var missing = need(norm, k) - Progress.done(norm, step.cells(), base, row);
      Progress.record(norm, step.cells(), base, row, input.deed(), supply.take(k, missing));
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

  /// Keeping up a standing duty begins its next period. Where the text lets it make good a breach,
  /// the duty begins anew.
  private static void kept(Step step, int number, Part.Norm norm, int because) {
    var instance = step.instance(number);
    for (var cell = 0; cell < instance.extras(); cell++)
      step.extra(number, Program.EXTRA + cell, 0);
    if (step.is(number, "breached") && norm.lateCures()) {
      var anew = binds(step, number, norm);
      var reason = step.move(number, Cause.CURE, because);
      if (anew) activateAgain(step, number, norm, reason);
    } else if (norm.law().limit() instanceof Limit.Every(var period)) {
      step.due(number, next(step, instance.part(), period));
    }
  }

  private static void activateAgain(Step step, int number, Part.Norm norm, int because) {
    var instance = step.instance(number);
    var part = instance.part();
    step.reset(number);
    if (norm.shared()
        ? anybody(step, norm, instance.slot())
        : bears(step, norm, instance.slot(), instance.actor()))
      activate(step, part, norm, number, instance.slot(), because);
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
          norm,
          step.cells(),
          base,
          0,
          need(norm, Program.place(norm.candidates(), instance.actor())));
    if (norm.law().bearing().mode() == Clause.Bearing.Mode.JOINTLY && norm.needed().length > 0)
      return together(step, instance, norm);
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

  /// Whether those who owe a quantity jointly have brought it together.
  private static boolean together(Step step, Instance instance, Part.Norm norm) {
    var base = instance.cell() + Program.EXTRA;
    var sum = 0;
    for (var k = 0; k < norm.candidates().length; k++)
      if (bears(step, norm, instance.slot(), norm.candidates()[k]))
        sum += Progress.done(norm, step.cells(), base, k);
    return sum >= norm.needed()[0];
  }

  private static int need(Part.Norm norm, int place) {
    return norm.needed().length == 0 ? 0 : norm.needed()[place];
  }
}
