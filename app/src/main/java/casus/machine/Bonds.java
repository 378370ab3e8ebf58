package casus.machine;

import casus.pact.Clause;

/// The pact as a whole, and who is bound by it.
final class Bonds {
  /// Where a membership keeps whether the party has consented before its own date.
  private static final int RATIFIED = Program.EXTRA;

  /// How many cells a membership needs besides its state and its clock.
  static final int EXTRAS = 1;

  private Bonds() {}

  static void due(Step step, int number, int because) {
    var instance = step.instance(number);
    step.due(number, Clock.NEVER);
    if (instance.machine() == Machine.PACT) {
      if (step.is(number, "not-in-force")) enter(step, because);
      else terminate(step, Cause.EXPIRE, because);
      return;
    }
    if (step.is(number, "outside") || step.is(number, "signed")) {
      // Nobody is bound by a pact that is not in force, unless its entry hangs on ratifications; on
      // entry those join whose date has come.
      var joins =
          byRatification(step)
              ? step.extra(number, RATIFIED) != 0
              : !step.is(step.program().pactInstance(), "not-in-force");
      if (joins) join(step, instance.actor(), Cause.JOIN, because);
    } else if (step.is(number, "leaving")) leave(step, instance.actor(), Cause.DEPART, because);
    else leave(step, instance.actor(), Cause.LEAVE, because);
  }

  /// The pact enters into force: whoever its dates bind is bound, and what needs no further event
  /// begins.
  static void enter(Step step, int because) {
    var program = step.program();
    var pact = program.pactInstance();
    if (!step.is(pact, "not-in-force")) return;
    step.due(pact, expiry(step));
    var reason = step.move(pact, Cause.ENTER, because);
    var byRatification = program.settings().assumedFrom().isEmpty() && program.entryHasCondition();
    for (var party = 0; party < program.parties; party++) {
      var later = step.due(program.membershipOf(party));
      if (byRatification || later != Clock.NEVER && later > step.now()) continue;
      join(step, party, Cause.JOIN, reason);
    }
    for (var actor = 0; actor < program.actors.size(); actor++)
      if (step.bound(actor)) beginAnew(step, actor, reason);
    Stages.begin(step, reason);
  }

  /// Whether only those are bound who have ratified.
  private static boolean byRatification(Step step) {
    return step.program().settings().assumedFrom().isEmpty() && step.program().entryHasCondition();
  }

  private static int expiry(Step step) {
    var program = step.program();
    var zone = Clock.zone(program.pact().conventions());
    var assumed = program.settings().assumedFrom().isPresent();
    var signed = program.pact().header().signed().map(date -> date.atStartOfDay(zone).toInstant());
    var earliest =
        assumed
            ? Clock.NEVER
            : program
                .pact()
                .header()
                .ended()
                .map(date ->
                    program.clock().tick(date.plusDays(1).atStartOfDay(zone).toInstant()) - 1)
                .orElse(Clock.NEVER);
    for (var clause : program.pact().all(Clause.Expiry.class)) {
      if (clause.after().isPresent()) {
        var from =
            !assumed && clause.from() == Clause.Expiry.From.SIGNATURE && signed.isPresent()
                ? program.clock().tick(signed.get())
                : step.now();
        var end = program.clock().after(from, clause.after().get(), program.pact().conventions());
        earliest = Math.min(earliest, end);
      }
      if (clause.on().isPresent() && !assumed)
        earliest = Math.min(earliest, program.clock().tick(clause.on().get().last(zone)));
    }
    return earliest;
  }

  /// A party becomes bound, and what binds every party begins to bind it.
  static void join(Step step, int party, Cause cause, int because) {
    var program = step.program();
    var number = program.membershipOf(party);
    step.due(number, new Beginning(program).leaves(party));
    var reason = step.move(number, cause, because);
    if (reason == Step.STAYED) return;
    if (step.inForce()) beginAnew(step, party, reason);
    recount(step, reason);
    consider(step, reason);
  }

  /// Who may vote has changed.
  private static void recount(Step step, int because) {
    for (var number : step.program().decisions) Decisions.recount(step, number, because);
  }

  /// Enters into force where the condition for it has come to hold.
  static void consider(Step step, int because) {
    var program = step.program();
    if (!program.entryHasCondition() || !step.is(program.pactInstance(), "not-in-force")) return;
    for (var part = 0; part < program.parts.size(); part++)
      if (program.parts.get(part) instanceof Part.Entry entry
          && entry.law().when().isPresent()
          && entry.when().test(step.at(program.standing(), Input.UNSAID)) == Guard.YES)
        enter(step, because);
  }

  /// What needs no event begins for an actor: norms without `upon`, and free powers.
  private static void begin(Step step, int actor, int because) {
    var program = step.program();
    for (var part = 0; part < program.parts.size(); part++) {
      if (program.rung[part]) continue;
      switch (program.parts.get(part)) {
        case Part.Norm norm -> {
          if (norm.law().upon().isEmpty()) begin(step, part, actor, because);
        }
        case Part.Power power -> {
          if (power.free()) Powers.enableFor(step, part, actor, because);
        }
        case Part.Trigger _, Part.Decision _, Part.Stage _, Part.Remedy _ -> {}
        case Part.Voiding _, Part.Entry _, Part.Other _ -> {}
      }
    }
  }

  /// What needs no event begins, also for whoever has been bound before.
  private static void beginAnew(Step step, int actor, int because) {
    comeBack(step, actor);
    begin(step, actor, because);
  }

  /// Whoever left and comes back is bound anew.
  private static void comeBack(Step step, int actor) {
    var program = step.program();
    for (var number : program.machinesOf[actor]) {
      var instance = step.instance(number);
      if (instance.slot() == program.standing()
          && !program.rung[instance.part()]
          && (step.is(number, "lapsed") || step.is(number, "extinguished"))) step.reset(number);
    }
  }

  private static void begin(Step step, int part, int actor, int because) {
    var program = step.program();
    if (program.from[part] <= step.now()) {
      Norms.activateFor(step, part, actor, because);
      return;
    }
    var first = program.firstOf(part, program.standing());
    for (var k = 0; k < program.perSlot[part]; k++) {
      var bearer = step.instance(first + k).actor();
      if ((bearer == actor || bearer < 0) && step.is(first + k, "pending"))
        step.due(first + k, program.from[part]);
    }
  }

  /// Signature, ratification or accession by a party. Says whether it moved anything.
  static boolean speak(Step step, Cause cause, int because) {
    var program = step.program();
    var actor = step.input().actor();
    if (actor < 0 || actor >= program.parties) return false;
    var number = program.membershipOf(actor);
    if (!step.instance(number).machine().moves(step.state(number), cause)) return false;
    if (!step.timeless(number) && step.due(number) > step.now()) {
      // Its own date has not come: it joins on that date, where need be if it has ratified.
      if (cause != Cause.SIGN) step.extra(number, RATIFIED, 1);
      step.move(number, Cause.SIGN, because);
      return true;
    }
    if (cause == Cause.SIGN) step.move(number, cause, because);
    else join(step, actor, cause, because);
    return true;
  }

  /// Whether an actor is a member that has not yet denounced.
  static boolean mayLeave(Step step, int actor) {
    var program = step.program();
    return actor >= 0
        && actor < program.parties
        && step.instance(program.membershipOf(actor))
            .machine()
            .moves(step.state(program.membershipOf(actor)), Cause.DENOUNCE);
  }

  static void denounce(Step step, int party, Clause.Power power, int because) {
    var program = step.program();
    var number = program.membershipOf(party);
    step.due(number, power.notice().map(notice -> Limits.after(step, notice)).orElse(step.now()));
    var reason = step.move(number, Cause.DENOUNCE, because);
    if (power.notice().isEmpty()) leave(step, party, Cause.DEPART, reason);
  }

  private static void leave(Step step, int party, Cause cause, int because) {
    var number = step.program().membershipOf(party);
    step.due(number, Clock.NEVER);
    var reason = step.move(number, cause, because);
    if (reason == Step.STAYED) return;
    endFor(step, party, reason);
    recount(step, reason);
  }

  /// A party's membership stands still: it owes, holds and decides nothing until it is resumed.
  static void suspendMember(Step step, int party, int because) {
    var reason = step.move(step.program().membershipOf(party), Cause.SUSPEND, because);
    if (reason == Step.STAYED) return;
    forAll(step, party, Clause.Effect.SUSPEND, reason);
    recount(step, reason);
  }

  static void resumeMember(Step step, int party, int because) {
    var reason = step.move(step.program().membershipOf(party), Cause.RESUME, because);
    if (reason == Step.STAYED) return;
    if (step.inForce()) {
      forAll(step, party, Clause.Effect.RESUME, reason);
      begin(step, party, reason);
    }
    recount(step, reason);
  }

  /// What a party kept up ends with its membership, and so do its powers; duties that had already
  /// fallen to it stay (Vienna Convention on the Law of Treaties, Art 70(1)(b)).
  private static void endFor(Step step, int party, int because) {
    var program = step.program();
    for (var number = 0; number < program.instances.length; number++) {
      var instance = step.instance(number);
      if (instance.part() < 0 || party >= 0 && instance.actor() != party) continue;
      switch (program.parts.get(instance.part())) {
        case Part.Norm norm -> {
          if (norm.lasts()) step.move(number, Cause.LAPSE, because);
        }
        case Part.Power _ -> step.move(number, Cause.EXTINGUISH, because);
        case Part.Decision _ -> {
          if (party < 0) step.move(number, Cause.LAPSE, because);
        }
        case Part.Trigger _, Part.Stage _, Part.Remedy _ -> {}
        case Part.Voiding _, Part.Entry _, Part.Other _ -> {}
      }
    }
  }

  static void terminate(Step step, Cause cause, int because) {
    var reason = step.move(step.program().pactInstance(), cause, because);
    if (reason == Step.STAYED) return;
    endFor(step, Input.UNSAID, reason);
    for (var slot = 0; slot < step.program().slots(); slot++)
      step.move(step.program().caseOf(slot), Cause.LAPSE, reason);
  }

  static void suspend(Step step, int because) {
    var reason = step.move(step.program().pactInstance(), Cause.SUSPEND, because);
    if (reason == Step.STAYED) return;
    forAll(step, Input.UNSAID, Clause.Effect.SUSPEND, reason);
  }

  static void resume(Step step, int because) {
    var reason = step.move(step.program().pactInstance(), Cause.RESUME, because);
    if (reason == Step.STAYED) return;
    forAll(step, Input.UNSAID, Clause.Effect.RESUME, reason);
  }

  /// Suspends or resumes what binds one party, or everybody. A clause or a party that is suspended
  /// by itself stays so when the rest resumes.
  private static void forAll(Step step, int party, Clause.Effect effect, int because) {
    var program = step.program();
    for (var number = 0; number < program.instances.length; number++) {
      var instance = step.instance(number);
      if (party >= 0 && instance.actor() != party) continue;
      if (effect == Clause.Effect.RESUME && staysSuspended(step, instance)) continue;
      // The power to resume must outlive the suspension that it ends.
      if (instance.machine() == Machine.NORM
          || instance.machine() == Machine.POWER && !resumes(program, instance))
        Effects.touch(step, effect, number, because);
    }
  }

  /// Whether a suspended pact keeps a machine suspended although its clause is resumed.
  static boolean holdsStill(Step step, Instance instance) {
    return step.is(step.program().pactInstance(), "suspended")
        && !(instance.machine() == Machine.POWER && resumes(step.program(), instance));
  }

  private static boolean staysSuspended(Step step, Instance instance) {
    return instance.part() >= 0 && step.suspended(instance.part())
        || instance.actor() >= 0
            && instance.actor() < step.program().parties
            && step.is(step.program().membershipOf(instance.actor()), "suspended");
  }

  static boolean resumes(Program program, Instance instance) {
    return program.parts.get(instance.part()) instanceof Part.Power power
        && power.law().ability() instanceof Clause.Ability.Touch(var effect, var clauses)
        && effect == Clause.Effect.RESUME;
  }
}
