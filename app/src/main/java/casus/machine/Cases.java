package casus.machine;

/// Cases: one attack on one victim under one trigger, or one call of a power that begins a matter
/// of its own.
final class Cases {
  private static final int GRAVITY_BASE = 8;

  private Cases() {}

  /// Takes a deed that fits a trigger: into the live case of the same victim that still takes
  /// deeds, or into a new one. `words` is the open words on which the fit hangs.
  static void raise(Step step, int origin, int victim, int attacker, int words, int because) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (live(step, number)
          && step.extra(number, Program.ORIGIN) == origin
          && step.extra(number, Program.VICTIM) == victim
          && !isOver(step, number)) {
        merge(step, slot, attacker, words, because);
        return;
      }
    }
    open(step, origin, victim, attacker, words, because);
  }

  /// Opens a case, and says which; minus one if there is no room.
  static int open(Step step, int origin, int victim, int attacker, int words, int because) {
    var slot = free(step);
    if (slot < 0) {
      step.note(Note.NO_ROOM, origin, step.program().standing(), victim, because);
      return slot;
    }
    var number = step.program().caseOf(slot);
    clear(step, slot);
    step.extra(number, Program.ORIGIN, origin);
    step.extra(number, Program.VICTIM, victim);
    step.extra(number, Program.WORDS, words);
    accuse(step, number, attacker);
    remember(step, number, step.input());
    await(step, number);
    var reason = step.move(number, Cause.RAISE, because);
    if (isAttack(step, number)) recognise(step, slot, reason);
    return slot;
  }

  private static boolean isAttack(Step step, int number) {
    return step.program().parts.get(step.extra(number, Program.ORIGIN)) instanceof Part.Trigger;
  }

  /// One more deed: the time in which the next one belongs to the same attack begins again.
  private static void await(Step step, int number) {
    var merging = step.program().merging();
    if (merging.isPresent() && isAttack(step, number))
      step.due(number, Limits.after(step, merging.get()));
  }

  /// Whether an attack is over, so that the next deed is another one.
  private static boolean isOver(Step step, int number) {
    return step.program().merging().isPresent() && isAttack(step, number) && step.timeless(number);
  }

  /// The time in which a further deed would belong to the same attack has passed.
  static void over(Step step, int number) {
    step.due(number, Clock.NEVER);
  }

  /// One more attacker, and whether it is a new one. The first who is known gives the case its
  /// face.
  private static boolean accuse(Step step, int number, int attacker) {
    if (attacker < 0) return false;
    var face = step.extra(number, Program.ATTACKER);
    if (face < 0 || face == step.program().unknown())
      step.extra(number, Program.ATTACKER, attacker);
    if (attacks(step, number, attacker)) return false;
    step.cells().bits(attackers(step, number, attacker), attacker % Integer.SIZE, 1, 1);
    return true;
  }

  static boolean attacks(Step step, int number, int actor) {
    return actor >= 0
        && step.cells().bits(attackers(step, number, actor), actor % Integer.SIZE, 1) != 0;
  }

  private static int attackers(Step step, int number, int actor) {
    return step.instance(number).cell() + Program.ATTACKERS + actor / Integer.SIZE;
  }

  /// One more attacker becomes known in a live case: whoever no longer fits leaves, and whoever
  /// fits now is called.
  static void join(Step step, int slot, int attacker, int because) {
    var number = step.program().caseOf(slot);
    var borne = new java.util.BitSet();
    for (var inCase : step.program().inSlot[slot])
      if (step.instance(inCase).machine() == Machine.NORM)
        borne.set(inCase, Norms.fits(step, inCase, attacker));
    if (!accuse(step, number, attacker)) return;
    for (var inCase : step.program().inSlot[slot])
      switch (step.instance(inCase).machine()) {
        case NORM -> {
          if (borne.get(inCase)) Norms.refit(step, inCase, attacker, because);
        }
        case POWER -> Powers.refit(step, inCase, attacker, because);
        case DECISION -> Decisions.recount(step, inCase, because);
        case PACT, MEMBERSHIP, CASE, REMEDY, STAGE -> {}
      }
    if (step.is(number, "recognised") && isAttack(step, number))
      step.raise(step.extra(number, Program.ORIGIN), casus.pact.EventRef.State.MET, slot, because);
  }

  private static void merge(Step step, int slot, int attacker, int words, int because) {
    var number = step.program().caseOf(slot);
    var origin = step.extra(number, Program.ORIGIN);
    var reason = step.noted(Note.MERGED, origin, slot, attacker, because);
    await(step, number);
    join(step, slot, attacker, reason);
    if (words == Guard.YES && step.extra(number, Program.WORDS) != Guard.YES) {
      step.extra(number, Program.WORDS, Guard.YES);
      recognise(step, slot, reason);
    }
  }

  /// Recognises a case, or refuses to, as far as the text, a finding or the reading allows.
  static void recognise(Step step, int slot, int because) {
    var number = step.program().caseOf(slot);
    var words = step.extra(number, Program.WORDS);
    var origin = step.extra(number, Program.ORIGIN);
    switch (Findings.general(step, words, slot)) {
      case YES -> {
        if (step.move(number, Cause.RECOGNISE, because) == Step.STAYED
            && step.is(number, "recognised"))
          step.raise(origin, casus.pact.EventRef.State.MET, slot, because);
      }
      case FOUND_NOT -> {
        if (step.move(number, Cause.DECLINE, because) != Step.STAYED) lapse(step, slot, because);
      }
      case NO -> step.note(Note.UNSETTLED, origin, slot, Input.UNSAID, because);
    }
  }

  /// A consultation or a vote begins in a case.
  static void consulting(Step step, int slot, int because) {
    if (slot != step.program().standing())
      step.move(step.program().caseOf(slot), Cause.CONSULT, because);
  }

  /// Matters that began with a call end when nothing in them is open any more; attacks that are
  /// over, when no power is left either.
  static void quiet(Step step) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (!live(step, number)) continue;
      var ends =
          isAttack(step, number)
              ? isOver(step, number) && !busy(step, slot) && !empowered(step, slot)
              : step.is(number, "consulting") && !consults(step, slot);
      if (!ends) continue;
      var cause = step.is(number, "raised") ? Cause.LAPSE : Cause.CLOSE;
      lapse(step, slot, step.move(number, cause, step.last()));
    }
  }

  /// Whether a duty, decision or remedy in the case is still open; what is kept up keeps no matter
  /// open.
  private static boolean consults(Step step, int slot) {
    for (var number : step.program().inSlot[slot]) {
      var instance = step.instance(number);
      if (open(step, number)
          && instance.machine() != Machine.POWER
          && !(step.program().parts.get(instance.part()) instanceof Part.Norm norm
              && norm.law().maintains())) return true;
    }
    return false;
  }

  private static boolean empowered(Step step, int slot) {
    for (var number : step.program().inSlot[slot])
      if (step.instance(number).machine() == Machine.POWER && step.is(number, "available"))
        return true;
    return false;
  }

  /// Ends what still runs in a case that has fallen.
  static void lapse(Step step, int slot, int because) {
    var program = step.program();
    for (var number : program.inSlot[slot]) {
      var instance = step.instance(number);
      switch (instance.machine()) {
        case NORM, DECISION -> step.move(number, Cause.LAPSE, because);
        case POWER -> {
          if (!step.is(number, "dormant")) step.move(number, Cause.EXTINGUISH, because);
        }
        case PACT, MEMBERSHIP, CASE, REMEDY, STAGE -> {}
      }
    }
  }

  /// Whether words that name a party are about another case than this: one of which it is the
  /// victim. Whoever is named and is the victim of none is spoken to, and not spoken of.
  static boolean meansAnother(Step step, int slot) {
    var program = step.program();
    var named = step.input().target();
    if (named < 0 || slot == program.standing()) return false;
    if (named == step.extra(program.caseOf(slot), Program.VICTIM)) return false;
    for (var other = 0; other < program.slots(); other++)
      if (live(step, program.caseOf(other))
          && step.extra(program.caseOf(other), Program.VICTIM) == named) return true;
    return false;
  }

  static boolean live(Step step, int number) {
    return step.is(number, "raised")
        || step.is(number, "consulting")
        || step.is(number, "recognised");
  }

  /// The deed that raised a case, as it is remembered.
  static Input deed(Step step, int slot) {
    var number = step.program().caseOf(slot);
    var gravity = step.extra(number, Program.GRAVITY);
    if (gravity < 0) return step.input();
    return new Input(
        Input.Kind.DEED,
        step.now(),
        step.extra(number, Program.ATTACKER),
        step.extra(number, Program.DEED),
        step.extra(number, Program.VICTIM),
        step.extra(number, Program.OBJECT),
        step.extra(number, Program.PLACE),
        Input.UNSAID,
        Input.UNSAID,
        gravity / GRAVITY_BASE / 2,
        gravity / 2 % GRAVITY_BASE,
        gravity % 2 == 1,
        1);
  }

  private static void remember(Step step, int number, Input input) {
    step.extra(number, Program.DEED, input.deed());
    step.extra(number, Program.OBJECT, input.object());
    step.extra(number, Program.PLACE, input.place());
    var gravity =
        (input.scale() * GRAVITY_BASE + input.effects()) * 2 + (input.deliberate() ? 1 : 0);
    step.extra(number, Program.GRAVITY, gravity);
  }

  /// A slot never used, or else one whose case is over and in which nothing runs, one without a
  /// breach that can still be made good first.
  private static int free(Step step) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++)
      if (step.is(program.caseOf(slot), "idle")) return slot;
    var found = -1;
    for (var slot = 0; slot < program.slots(); slot++) {
      if (live(step, program.caseOf(slot)) || busy(step, slot)) continue;
      if (!curable(step, slot)) return slot;
      if (found < 0) found = slot;
    }
    return found;
  }

  private static boolean curable(Step step, int slot) {
    for (var number : step.program().inSlot[slot])
      if (step.is(number, "breached")
          && step.program().parts.get(step.instance(number).part()) instanceof Part.Norm norm
          && norm.lateCures()) return true;
    return false;
  }

  /// Whether anything in the case is still open.
  private static boolean busy(Step step, int slot) {
    for (var number : step.program().inSlot[slot]) if (open(step, number)) return true;
    return false;
  }

  private static boolean open(Step step, int number) {
    var machine = step.instance(number).machine();
    return step.is(number, openState(machine))
        || machine == Machine.NORM && step.is(number, "suspended");
  }

  private static String openState(Machine machine) {
    return switch (machine) {
      case NORM -> "active";
      case POWER -> "suspended";
      case DECISION, REMEDY, STAGE -> "open";
      case PACT, MEMBERSHIP, CASE ->
          throw new IllegalStateException(machine + " belongs to no clause");
    };
  }

  private static void clear(Step step, int slot) {
    var program = step.program();
    step.reset(program.caseOf(slot));
    Findings.forget(step, slot);
    for (var number : program.inSlot[slot]) step.reset(number);
  }
}
