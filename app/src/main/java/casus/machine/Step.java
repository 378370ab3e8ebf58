package casus.machine;

import casus.pact.EventRef;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// One step in the making: the cells that change, the scene that tests look at, and what has been
/// raised and not yet heard. Lives as long as one call of [Semantics#step].
final class Step implements Scene {
  private final Program program;
  private final Reading reading;
  private final Cells cells;
  private final Reasons reasons;
  private final ArrayDeque<Raised> raised = new ArrayDeque<>();
  private Input deed;
  private int slot;
  private int self = Input.UNSAID;
  private boolean remembered;
  private boolean suspendedToo;
  private boolean stirred;
  private int last = Reasons.NOTHING;
  private int exception = Input.UNSAID;

  /// Something happened to a clause in a case: who listens is called next.
  record Raised(int part, EventRef.State state, int slot, int because) {}

  Step(Program program, Reading reading, int[] cells, Reasons reasons) {
    this(program, reading, new Cells(cells, Trace.NONE), reasons);
  }

  Step(Program program, Reading reading, Cells cells, Reasons reasons) {
    this.program = program;
    this.reading = reading;
    this.cells = cells;
    this.reasons = reasons;
    slot = program.standing();
    deed = Input.pass(now());
    stirred = cells.peek(Program.NEXT) == Clock.ALWAYS;
  }

  Program program() {
    return program;
  }

  Reading reading() {
    return reading;
  }

  Configuration done() {
    // Who traces a step works it out from the clocks: it would make every step depend on them all.
    if (stirred && !cells.traced()) cells.poke(Program.NEXT, earliest());
    return cells.done();
  }

  Cells cells() {
    return cells;
  }

  // Time.

  void advance(int tick) {
    cells.poke(Program.NOW, tick);
  }

  /// The instance that falls due next: by tick; at one tick what begins comes first and decisions
  /// last, else in the order of the text. Looks as far as `tick`, and for beginnings as far as
  /// `begins`. Minus one if there is none.
  int nextDue(int tick, int begins) {
    if (!stirred && !cells.traced() && cells.peek(Program.NEXT) > begins) return -1;
    var found = -1;
    var earliest = 0L;
    for (var number = 0; number < program.instances.length; number++) {
      if (cells.behind(instance(number).cell() + Program.DUE, begins)) continue;
      if (timeless(number) || !runs(number)) continue;
      var due = due(number);
      var beginning = begins(number);
      if (!beginning && due > tick) continue;
      var rank = RANKS * Math.max(due, now()) + rank(number, beginning);
      if (found < 0 || rank < earliest) {
        found = number;
        earliest = rank;
      }
    }
    return found;
  }

  /// The earliest due tick of any clock that runs.
  private int earliest() {
    var earliest = Clock.NEVER;
    for (var number = 0; number < program.instances.length; number++) {
      var due = cells.peek(instance(number).cell() + Program.DUE);
      if (due < earliest && runs(number)) earliest = due;
    }
    return earliest;
  }

  private static final long RANKS = 3;

  private int rank(int number, boolean beginning) {
    if (beginning) return 0;
    return instance(number).machine() == Machine.DECISION ? 2 : 1;
  }

  /// Whether what falls due is a beginning: an entry into force, an accession, a clause that begins
  /// to apply.
  boolean begins(int number) {
    return switch (instance(number).machine()) {
      case PACT -> is(number, "not-in-force");
      case MEMBERSHIP -> is(number, "outside") || is(number, "signed");
      case NORM -> is(number, "pending");
      case POWER -> is(number, "dormant");
      case STAGE ->
          is(number, "pending") && ((Part.Stage) program.parts.get(instance(number).part())).root();
      case CASE, DECISION, REMEDY -> false;
    };
  }

  /// Whether the clock of an instance runs in its present state.
  boolean runs(int number) {
    return switch (instance(number).machine()) {
      case PACT -> !is(number, "terminated");
      case MEMBERSHIP -> true;
      case CASE -> Cases.live(this, number);
      case NORM -> is(number, "active") || is(number, "pending") || is(number, "breached");
      case POWER -> is(number, "available") || is(number, "used") || is(number, "dormant");
      case DECISION -> is(number, "open");
      case STAGE -> is(number, "pending") || is(number, "open");
      case REMEDY -> false;
    };
  }

  // Machines.

  Instance instance(int number) {
    return program.instances[number];
  }

  int state(int number) {
    return cells.get(instance(number).cell() + Program.STATE);
  }

  boolean is(int number, String state) {
    var machine = instance(number).machine();
    var cell = instance(number).cell() + Program.STATE;
    return cells.noted(cell)
        ? cells.is(cell, machine.place(state))
        : machine.is(cells.peek(cell), state);
  }

  int due(int number) {
    return cells.get(instance(number).cell() + Program.DUE);
  }

  /// Whether an instance has no due tick.
  boolean timeless(int number) {
    return cells.is(instance(number).cell() + Program.DUE, Clock.NEVER);
  }

  void due(int number, int tick) {
    stirred = true;
    cells.set(instance(number).cell() + Program.DUE, tick);
  }

  int extra(int number, int index) {
    return cells.get(instance(number).cell() + index);
  }

  void extra(int number, int index, int value) {
    cells.set(instance(number).cell() + index, value);
  }

  /// Moves a machine along its table, says why, and raises what others may wait for. Where the
  /// table has no such line nothing happens, and the answer is [Reasons#NOTHING] less one.
  int move(int number, Cause cause, int because) {
    var instance = instance(number);
    var machine = instance.machine();
    var from = state(number);
    if (!machine.moves(from, cause)) return STAYED;
    stirred = true;
    var to = machine.next(from, cause);
    cells.set(instance.cell() + Program.STATE, to);
    if (machine.terminal(to)) due(number, Clock.NEVER);
    var reason = reasons.moved(now(), number, cause, from, to, due(number), because);
    last = reason;
    Happenings.raise(this, number, cause, to, reason);
    return reason;
  }

  /// What [#move] answers when the machine stayed where it was.
  static final int STAYED = -2;

  /// Puts an instance back to its beginning, for a new case.
  void reset(int number) {
    stirred = true;
    var instance = instance(number);
    cells.set(instance.cell() + Program.STATE, Machine.START);
    due(number, Clock.NEVER);
    for (var extra = 0; extra < instance.extras(); extra++)
      cells.set(
          instance.cell() + Program.EXTRA + extra,
          instance.machine() == Machine.CASE && Program.EXTRA + extra < Program.ATTACKERS
              ? Input.UNSAID
              : 0);
  }

  void raise(int part, EventRef.State state, int slot, int because) {
    raised.add(new Raised(part, state, slot, because));
  }

  @Nullable Raised poll() {
    return raised.poll();
  }

  // Reasons.

  /// The latest move.
  int last() {
    return last;
  }

  int took(Input input) {
    deed = input;
    return reasons.took(input);
  }

  int fell(int number) {
    return reasons.fell(now(), number, Reasons.NOTHING);
  }

  void note(Note note, int part, int slot, int actor, int because) {
    noted(note, part, slot, actor, because);
  }

  /// What an exception takes away is noted because of the exception.
  int noted(Note note, int part, int slot, int actor, int because) {
    var reason =
        note == Note.EXCEPTED
            ? reasons.noted(now(), Note.EXCEPTION_HOLDS, exception, slot, actor, because)
            : because;
    return reasons.noted(now(), note, part, slot, actor, reason);
  }

  // Readings.

  /// The reading assumed for an open word.
  int assumed(int word) {
    return reading.of(word);
  }

  /// Whether an actor, seen with its own eyes in a case, is in a set. Leaves the scene as it is.
  boolean among(Cast cast, int actor, int slot) {
    var before = new View(this.slot, self, remembered, suspendedToo);
    var found = cast.has(actor, at(slot, actor));
    this.slot = before.slot();
    self = before.self();
    remembered = before.remembered();
    suspendedToo = before.suspendedToo();
    return found;
  }

  private record View(int slot, int self, boolean remembered, boolean suspendedToo) {}

  @Override
  public boolean answered(int words) {
    return Findings.general(this, words, slot) == Findings.Answer.YES;
  }

  // The scene.

  /// Looks at what comes in, as it touches a case, with the eyes of a bearer or holder.
  Step at(int slot, int self) {
    this.slot = slot;
    this.self = self;
    remembered = false;
    suspendedToo = false;
    return this;
  }

  /// The same with the eyes of one who speaks of parties that are suspended, too.
  Step amongSuspended(int slot, int self) {
    inCase(slot, self);
    suspendedToo = true;
    return this;
  }

  /// Looks at the deed that raised a case, with the eyes of a bearer or holder.
  Step inCase(int slot, int self) {
    at(slot, self);
    remembered = slot != program.standing();
    return this;
  }

  int slot() {
    return slot;
  }

  @Override
  public Input deed() {
    return remembered ? Cases.deed(this, slot) : deed;
  }

  /// What came in, whatever the case.
  Input input() {
    return deed;
  }

  @Override
  public int victim() {
    return extra(program.caseOf(slot), Program.VICTIM);
  }

  @Override
  public boolean attacks(int actor) {
    return Cases.attacks(this, program.caseOf(slot), actor);
  }

  @Override
  public int culprit() {
    return extra(program.caseOf(slot), Program.CULPRIT);
  }

  @Override
  public int self() {
    return self;
  }

  @Override
  public int now() {
    return cells.peek(Program.NOW);
  }

  @Override
  public boolean bound(int actor) {
    if (actor < 0) return false;
    if (actor >= program.parties) return true;
    var member = program.membershipOf(actor);
    return is(member, "bound") || is(member, "leaving");
  }

  @Override
  public boolean plays(int actor) {
    return bound(actor)
        || is(program.pactInstance(), "not-in-force")
        || suspendedToo && actor < program.parties && is(program.membershipOf(actor), "suspended");
  }

  @Override
  public boolean reached(int part, EventRef.State state) {
    return Happenings.reached(this, part, state, slot);
  }

  /// Whether the version of a clause applies now, and the clause has not been ended.
  boolean applies(int part) {
    return program.from[part] <= now()
        && now() <= program.until[part]
        && !cells.is(program.statusCell[part], Program.ENDED);
  }

  /// Whether a clause as a whole is suspended.
  boolean suspended(int part) {
    return cells.is(program.statusCell[part], Program.SUSPENDED);
  }

  /// Whether a labelled exception takes a clause away, as things are seen now. Remembers which, for
  /// the note that follows.
  boolean excepted(int part) {
    for (var k = 0; k < program.exceptions[part].length; k++) {
      if (program.exceptions[part][k].test(this) != Guard.YES) continue;
      exception = program.exceptionParts[part][k];
      return true;
    }
    return false;
  }

  boolean inForce() {
    return is(program.pactInstance(), "in-force");
  }
}
