package casus.machine;

/// Cases: one attack on one victim under one trigger, or one call of a power that begins a matter
/// of its own.
final class Cases {
  private static final int GRAVITY_BASE = 8;

  private Cases() {}

  /// Takes a deed that fits a trigger: into the live case of the same victim, or into a new one.
  /// `words` is zero, or one more than the open words on which the fit hangs.
  static void raise(Step step, int origin, int victim, int attacker, int words, int because) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (live(step, number)
          && step.extra(number, Program.ORIGIN) == origin
          && step.extra(number, Program.VICTIM) == victim) {
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
    var reason = step.move(number, Cause.RAISE, because);
    if (step.program().parts.get(origin) instanceof Part.Trigger) recognise(step, slot, reason);
    return slot;
  }

  /// One more attacker. The first who is known gives the case its face.
  static void accuse(Step step, int number, int attacker) {
    if (attacker < 0) return;
    var face = step.extra(number, Program.ATTACKER);
    if (face < 0 || face == step.program().unknown())
      step.extra(number, Program.ATTACKER, attacker);
    var cell = Program.ATTACKERS + attacker / Integer.SIZE;
    step.extra(number, cell, step.extra(number, cell) | 1 << (attacker % Integer.SIZE));
  }

  static boolean attacks(Step step, int number, int actor) {
    return actor >= 0
        && (step.extra(number, Program.ATTACKERS + actor / Integer.SIZE)
                & 1 << (actor % Integer.SIZE))
            != 0;
  }

  private static void merge(Step step, int slot, int attacker, int words, int because) {
    var number = step.program().caseOf(slot);
    var origin = step.extra(number, Program.ORIGIN);
    var reason = step.noted(Note.MERGED, origin, slot, attacker, because);
    accuse(step, number, attacker);
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

  /// Matters that began with a call are over when nothing in them is open any more.
  static void quiet(Step step) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++) {
      var number = program.caseOf(slot);
      if (step.is(number, "consulting") && !busy(step, slot))
        step.move(number, Cause.CLOSE, step.last());
    }
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

  /// A slot never used, or else one whose case is over and in which nothing runs.
  private static int free(Step step) {
    var program = step.program();
    for (var slot = 0; slot < program.slots(); slot++)
      if (step.is(program.caseOf(slot), "idle")) return slot;
    for (var slot = 0; slot < program.slots(); slot++)
      if (!live(step, program.caseOf(slot)) && !busy(step, slot)) return slot;
    return -1;
  }

  /// Whether a norm, decision or remedy in the case is still open.
  private static boolean busy(Step step, int slot) {
    var program = step.program();
    for (var number : program.inSlot[slot]) {
      var instance = step.instance(number);
      if (step.is(number, openState(instance.machine()))
          || instance.machine() == Machine.NORM && step.is(number, "suspended")) return true;
    }
    return false;
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
