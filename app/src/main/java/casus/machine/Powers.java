package casus.machine;

import casus.pact.Clause;
import casus.pact.EventRef;
import java.util.ArrayList;
import java.util.List;

/// Powers: when they are available, whether an exercise is valid, and what it does. Validity is one
/// thing; whether the holder was allowed to is judged apart, by the norms.
final class Powers {
  /// Where a power by notice keeps the limit that it had when it was used.
  static final int LIMIT = Program.EXTRA;

  /// Where a call by notice keeps whom it is about.
  static final int ABOUT = Program.EXTRA + 1;

  private Powers() {}

  /// Makes a power available in a case, to every holder.
  static void enable(Step step, int part, int slot, int because) {
    var program = step.program();
    var first = program.firstOf(part, slot);
    for (var k = 0; k < program.perSlot[part]; k++) enable(step, first + k, because);
  }

  /// Makes a free power available to one holder that has just become bound.
  static void enableFor(Step step, int part, int actor, int because) {
    var program = step.program();
    var first = program.firstOf(part, program.standing());
    for (var k = 0; k < program.perSlot[part]; k++)
      if (step.instance(first + k).actor() == actor) enable(step, first + k, because);
  }

  private static void enable(Step step, int number, int because) {
    var program = step.program();
    var instance = step.instance(number);
    var power = (Part.Power) program.parts.get(instance.part());
    if (!step.inForce() || !step.is(number, "dormant")) return;
    if (!power.holders().has(instance.actor(), step.inCase(instance.slot(), instance.actor()))
        || !step.bound(instance.actor())) return;
    var begins = begins(step, power);
    if (begins > step.now() || program.from[instance.part()] > step.now()) {
      step.due(number, Math.max(begins, program.from[instance.part()]));
      return;
    }
    if (!step.applies(instance.part())) return;
    step.due(number, expires(step, power, instance.part()));
    var reason = step.move(number, Cause.ENABLE, because);
    if (step.suspended(instance.part())) Effects.touch(step, Clause.Effect.SUSPEND, number, reason);
  }

  /// A case has one more attacker: where it is a holder that no longer fits, it loses its power
  /// there.
  static void refit(Step step, int number, int attacker, int because) {
    var instance = step.instance(number);
    var power = (Part.Power) step.program().parts.get(instance.part());
    if (instance.actor() != attacker
        || step.is(number, "dormant")
        || instance.machine().terminal(step.state(number))
        || power.holders().has(instance.actor(), step.inCase(instance.slot(), instance.actor())))
      return;
    var reason =
        step.noted(Note.UNFIT, instance.part(), instance.slot(), instance.actor(), because);
    step.move(number, Cause.EXTINGUISH, reason);
  }

  /// The first tick on which the text lets it be used: behind the moment that it names.
  private static int begins(Step step, Part.Power power) {
    var program = step.program();
    if (program.settings().assumedFrom().isPresent()) return Clock.ALWAYS;
    return power
        .law()
        .after()
        .map(moment ->
            program.clock().tick(moment.last(Clock.zone(program.pact().conventions()))) + 1)
        .orElse(Clock.ALWAYS);
  }

  private static int expires(Step step, Part.Power power, int part) {
    return Math.min(Limits.end(step, power.law().limit()), step.program().until[part]);
  }

  static void due(Step step, int number, int because) {
    step.due(number, Clock.NEVER);
    if (step.is(number, "dormant")) enable(step, number, because);
    else if (step.is(number, "available")) step.move(number, Cause.EXPIRE, because);
    else if (step.is(number, "used")) {
      var limit = step.extra(number, LIMIT);
      takeEffect(step, number, because);
      again(step, number, limit, because);
    }
  }

  /// Somebody speaks: every power that the words exercise, and that the speaker has now, is used.
  /// Says whether there was one.
  static boolean speak(Step step, int because) {
    var program = step.program();
    var input = step.input();
    var valid = false;
    for (var part = 0; part < program.parts.size(); part++) {
      if (!(program.parts.get(part) instanceof Part.Power power)) continue;
      if (power.law().ability() instanceof Clause.Ability.Act || !power.deeds().get(input.deed()))
        continue;
      if (input.part() >= 0 && input.part() != part && !concerns(program, power, input.part()))
        continue;
      valid |= use(step, part, power, because);
    }
    return valid;
  }

  /// A speech act about a clause exercises the powers over that clause.
  private static boolean concerns(Program program, Part.Power power, int part) {
    for (var touched : power.touched()) if (touched == part) return true;
    return program.parts.get(part) instanceof Part.Trigger
        && power.law().upon().stream()
            .anyMatch(ref -> ref.clause().equals(program.clause(part).label().name()));
  }

  /// A performance exercises the right to act, where it is one.
  static void act(Step step, int part, Part.Power power, int because) {
    var named = step.input().part();
    if (power.law().ability() instanceof Clause.Ability.Act
        && (named < 0 || named == part)
        && power.deeds().get(step.input().deed())) use(step, part, power, because);
  }

  private static boolean use(Step step, int part, Part.Power power, int because) {
    var program = step.program();
    var used = false;
    for (var number = program.first[part];
        number < program.first[part] + program.spread(part);
        number++) {
      var instance = step.instance(number);
      if (instance.actor() != step.input().actor() || !step.is(number, "available")) continue;
      step.inCase(instance.slot(), instance.actor());
      if (!step.bound(instance.actor())
          || power.when().test(step) != Guard.YES
          || !matters(step, power, instance)) continue;
      if (Cases.meansAnother(step, instance.slot())) continue;
      used = true;
      exercise(step, number, power, because);
    }
    return used;
  }

  /// Whether there is anything to do: an open decision to veto, a membership to end.
  private static boolean matters(Step step, Part.Power power, Instance instance) {
    return switch (power.law().ability()) {
      case Clause.Ability.Veto _ -> Decisions.open(step, power.touched(), instance.slot());
      case Clause.Ability.Withdraw _ -> Bonds.mayLeave(step, instance.actor());
      case Clause.Ability.Speak _, Clause.Ability.Act _ -> true;
      case Clause.Ability.Touch _, Clause.Ability.Extend _ -> true;
      case Clause.Ability.Membership(var effect, var whose) ->
          !members(step, power, effect, instance).isEmpty();
    };
  }

  private static void exercise(Step step, int number, Part.Power power, int because) {
    var limit = step.due(number);
    var delayed = power.delayed();
    if (delayed) {
      step.extra(number, LIMIT, limit);
      var holder = step.instance(number).actor();
      if (holder >= step.program().parties) step.extra(number, ABOUT, about(step, holder));
    }
    step.due(
        number, delayed ? Limits.after(step, power.law().notice().orElseThrow()) : Clock.NEVER);
    var reason = step.move(number, Cause.USE, because);
    if (delayed) return;
    apply(step, number, reason);
    again(step, number, limit, reason);
  }

  /// The parties whose membership an exercise would suspend or resume: those meant, and of them the
  /// one named, if one is.
  private static List<Integer> members(
      Step step, Part.Power power, Clause.Effect effect, Instance instance) {
    var found = new ArrayList<Integer>();
    var program = step.program();
    var cause = effect == Clause.Effect.SUSPEND ? Cause.SUSPEND : Cause.RESUME;
    for (var party = 0; party < program.parties; party++) {
      var number = program.membershipOf(party);
      if (step.instance(number).machine().moves(step.state(number), cause)
          && power.members().has(party, step.amongSuspended(instance.slot(), instance.actor())))
        found.add(party);
    }
    var named = step.input().target();
    return found.contains(named) && !power.delayed() ? List.of(named) : found;
  }

  /// A call that belongs to no case begins a matter of its own, in which those called must act.
  private static void beginMatter(Step step, int part, int about, int because) {
    var slot = Cases.open(step, part, about, step.program().unknown(), Guard.YES, because);
    if (slot >= 0) step.raise(part, EventRef.State.USED, slot, because);
  }

  /// Whom a call is about: whoever makes it; where that is no party, the party that it names.
  private static int about(Step step, int holder) {
    var target = step.input().target();
    var parties = step.program().parties;
    return holder >= parties && target >= 0 && target < parties ? target : holder;
  }

  /// What may be used more than once is available again, up to the limit that it had.
  private static void again(Step step, int number, int limit, int because) {
    var program = step.program();
    var power = (Part.Power) program.parts.get(step.instance(number).part());
    if (power.law().once()
        || !step.is(number, "used")
        || !step.bound(step.instance(number).actor())
        || step.is(program.pactInstance(), "terminated")) return;
    step.due(number, limit);
    var reason = step.move(number, Cause.ENABLE, because);
    if (step.is(program.pactInstance(), "suspended")
        && !Bonds.resumes(program, step.instance(number)))
      Effects.touch(step, Clause.Effect.SUSPEND, number, reason);
  }

  /// The notice is over: what was said is heard, and does what it does.
  private static void takeEffect(Step step, int number, int because) {
    var instance = step.instance(number);
    var power = (Part.Power) step.program().parts.get(instance.part());
    if (!power.beginsMatter())
      step.raise(instance.part(), EventRef.State.USED, instance.slot(), because);
    apply(step, number, because);
  }

  private static void apply(Step step, int number, int because) {
    var program = step.program();
    var instance = step.instance(number);
    var power = (Part.Power) program.parts.get(instance.part());
    switch (power.law().ability()) {
      case Clause.Ability.Speak _ -> {
        if (power.beginsMatter()) {
          var about =
              power.delayed() && instance.actor() >= program.parties
                  ? step.extra(number, ABOUT)
                  : about(step, instance.actor());
          beginMatter(step, instance.part(), about, because);
        }
      }
      case Clause.Ability.Act _ -> {}
      case Clause.Ability.Membership(var effect, var whose) -> {
        for (var party : members(step, power, effect, instance))
          if (effect == Clause.Effect.SUSPEND) Bonds.suspendMember(step, party, because);
          else Bonds.resumeMember(step, party, because);
      }
      case Clause.Ability.Veto _ -> {
        for (var part : power.touched()) Decisions.veto(step, part, instance.slot(), because);
      }
      case Clause.Ability.Withdraw _ ->
          Bonds.denounce(step, instance.actor(), power.law(), because);
      case Clause.Ability.Touch(var effect, var clauses) ->
          Effects.touch(step, effect, power.touched(), instance.slot(), because);
      case Clause.Ability.Extend(var clause, var by) -> {
        for (var part : power.touched()) Effects.extend(step, part, by, instance.slot(), because);
      }
    }
  }
}
