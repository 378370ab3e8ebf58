package casus.engine.run;

import casus.engine.run.Schedule.Occasion;
import casus.engine.run.Schedule.Timed;
import casus.machine.Cause;
import casus.machine.Clock;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Instance;
import casus.machine.Journal;
import casus.machine.Machine;
import casus.machine.Note;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A chronicle folded through a pact once, under one reading and one timing: everything that moved,
/// sorted into matters and lives.
final class Play {
  /// What belongs to no matter.
  static final int NO_MATTER = -1;

  private final Program program;
  private final Reading reading;
  private final Instant end;
  private final List<Timed> inputs;
  private final Journal journal = new Journal();
  private final List<Journal.Entry> entries = journal.entries();
  private int read;
  private final Map<Integer, Timed> took = new TreeMap<>();
  private final Map<Integer, Integer> matterOf = new TreeMap<>();
  private final List<Matter> matters = new ArrayList<>();
  private final Map<List<Integer>, Integer> raised = new LinkedHashMap<>();
  private final List<Life> lives = new ArrayList<>();
  private final Set<Life> running = new LinkedHashSet<>();
  private final Map<Place, Life> current = new LinkedHashMap<>();
  private final Map<Integer, Integer> memberships = new TreeMap<>();
  private final int[] matterIn;
  private boolean crowded;

  /// The input about which was asked last, by place, and where things stood before it.
  private int asked;

  private Configuration standing;

  private record Place(int instance, int matter) {}

  /// One case: an attack on one victim under one trigger, or a call of a power.
  static final class Matter {
    final int number;
    final int slot;
    final int origin;
    final int victim;
    final int ordinal;
    final Life life;
    int attacker;

    private Matter(int number, int slot, int origin, int victim, int ordinal, Life life) {
      this.number = number;
      this.slot = slot;
      this.origin = origin;
      this.victim = victim;
      this.ordinal = ordinal;
      this.life = life;
    }
  }

  /// One machine in one matter, from its first move to its last.
  static final class Life {
    final int instance;
    final Machine machine;
    final int part;
    final int actor;
    final int matter;
    final List<Integer> moves = new ArrayList<>();
    final List<Postponement> postponements = new ArrayList<>();
    int ordinal;
    int due = Clock.NEVER;

    private Life(Program program, int instance, int matter) {
      var place = program.instance(instance);
      this.instance = instance;
      machine = place.machine();
      part = place.part();
      actor = place.actor();
      this.matter = matter;
    }

    private void runsUntil(int tick, int entry) {
      if (tick != due) postponements.add(new Postponement(entry, tick));
      due = tick;
    }
  }

  /// Without a move of its machine, a time limit has got another end: it was extended, or its next
  /// period has begun. The entry is the last one of the step that brought it.
  record Postponement(int entry, int due) {}

  private Play(Program program, Reading reading, List<Timed> inputs, Instant end) {
    this.program = program;
    this.reading = reading;
    this.inputs = inputs;
    this.end = end;
    matterIn = new int[program.slots() + 1];
    Arrays.fill(matterIn, NO_MATTER);
    standing = program.initial();
  }

  static Play of(Program program, Reading reading, List<Timed> inputs, Instant end) {
    var play = new Play(program, reading, inputs, end);
    play.fold();
    return play;
  }

  private void fold() {
    var semantics = new Semantics(program, reading);
    var at = program.initial();
    for (var timed : inputs) {
      at = semantics.step(at, timed.input(), journal);
      read(at, Optional.of(timed));
    }
    read(semantics.step(at, Input.pass(program.clock().tick(end)), journal), Optional.empty());
    number();
  }

  /// Where things stood just before an input, for questions about it. They mostly come in the order
  /// of the inputs, so each goes on from the last.
  Configuration before(Timed input) {
    var semantics = new Semantics(program, reading);
    var place = place(input);
    if (place < asked) {
      asked = 0;
      standing = program.initial();
    }
    for (; asked < place; asked++)
      standing = semantics.step(standing, inputs.get(asked).input(), Reasons.NONE);
    return upTo(semantics, standing, input.input().tick());
  }

  private int place(Timed input) {
    var behind = inputs.subList(asked, inputs.size()).indexOf(input);
    var place = behind < 0 ? inputs.indexOf(input) : asked + behind;
    if (place < 0) throw new IllegalArgumentException("not an input of this play");
    return place;
  }

  private Configuration upTo(Semantics semantics, Configuration at, int tick) {
    return program.now(at) >= tick - 1L
        ? at
        : semantics.step(at, Input.pass(tick - 1), Reasons.NONE);
  }

  /// Where things stand at the end.
  Configuration after() {
    var semantics = new Semantics(program, reading);
    var at = program.initial();
    for (var timed : inputs) at = semantics.step(at, timed.input(), Reasons.NONE);
    return semantics.step(at, Input.pass(program.clock().tick(end)), Reasons.NONE);
  }

  private void read(Configuration after, Optional<Timed> input) {
    for (; read < entries.size(); read++) {
      var entry = read;
      var line = entries.get(entry);
      switch (line) {
        case Journal.Entry.Took _ -> {
          if (input.isPresent()) took.put(entry, input.get());
        }
        case Journal.Entry.Fell _ -> {}
        case Journal.Entry.Moved moved -> read(entry, moved, after);
        case Journal.Entry.Noted noted -> read(entry, noted);
      }
    }
    for (var slot = 0; slot < matterIn.length; slot++)
      if (matterIn[slot] != NO_MATTER)
        matters.get(matterIn[slot]).attacker = program.attacker(after, slot);
    for (var life : running) life.runsUntil(program.due(after, life.instance), entries.size() - 1);
  }

  /// Whether the clock of a life runs.
  private boolean runs(Life life) {
    var state = last(life).to();
    return switch (life.machine) {
      case NORM -> life.machine.state(state).equals("active");
      case DECISION, STAGE, REMEDY -> life.machine.state(state).equals("open");
      case POWER -> life.machine.state(state).equals("available");
      case PACT, MEMBERSHIP, CASE -> false;
    };
  }

  private void read(int entry, Journal.Entry.Moved moved, Configuration after) {
    var instance = program.instance(moved.instance());
    switch (instance.machine()) {
      case MEMBERSHIP -> memberships.put(entry, moved.to());
      case CASE -> {
        if (moved.cause() == Cause.RAISE) raise(moved.instance(), instance.slot(), after);
      }
      case PACT, DECISION, NORM, POWER, REMEDY, STAGE -> {}
    }
    var life = life(moved, instance);
    life.moves.add(entry);
    if (runs(life)) running.add(life);
    else running.remove(life);
    if (moved.due() != Clock.NEVER) life.due = moved.due();
    matterOf.put(entry, life.matter);
  }

  private void raise(int instance, int slot, Configuration after) {
    var number = matters.size();
    var origin = program.origin(after, slot);
    var victim = program.victim(after, slot);
    var before = raised.merge(List.of(origin, victim), 1, Integer::sum) - 1;
    var over = matterIn[slot];
    running.removeIf(life -> life.matter != NO_MATTER && life.matter == over);
    matterIn[slot] = number;
    var life = life(instance, number);
    matters.add(new Matter(number, slot, origin, victim, before, life));
  }

  /// A machine that begins anew in the same matter begins another life.
  private Life life(Journal.Entry.Moved moved, Instance instance) {
    var matter = matterIn[instance.slot()];
    var anew =
        moved.from() == Machine.START
            && switch (instance.machine()) {
              case NORM, POWER, REMEDY, DECISION -> true;
              case PACT, MEMBERSHIP, CASE, STAGE -> false;
            };
    if (anew) current.remove(new Place(moved.instance(), matter));
    return life(moved.instance(), matter);
  }

  private Life life(int instance, int matter) {
    return current.computeIfAbsent(
        new Place(instance, matter),
        place -> {
          var life = new Life(program, place.instance(), place.matter());
          lives.add(life);
          return life;
        });
  }

  private void read(int entry, Journal.Entry.Noted noted) {
    var matter = noted.slot() < matterIn.length ? matterIn[noted.slot()] : NO_MATTER;
    matterOf.put(entry, matter);
    crowded |= noted.note() == Note.NO_ROOM;
  }

  /// Numbers the lives of one clause, actor and victim in the order of their matters.
  private void number() {
    var counts = new LinkedHashMap<List<Integer>, Integer>();
    for (var life : lives) {
      var key = List.of(life.instance < 0 ? 0 : life.part, life.actor, victim(life));
      life.ordinal = counts.merge(key, 1, Integer::sum) - 1;
    }
  }

  // Looking back.

  Program program() {
    return program;
  }

  Reading reading() {
    return reading;
  }

  List<Timed> inputs() {
    return inputs;
  }

  List<Journal.Entry> entries() {
    return entries;
  }

  List<Matter> matters() {
    return matters;
  }

  List<Life> lives() {
    return lives;
  }

  /// The code of an actor in a matter. States that the pact does not name share a number; the event
  /// that raised the matter says which of them it is.
  String name(int actor, Matter matter) {
    var raised = occasion(matter.life.moves.getFirst()).map(Occasion::event);
    var named =
        raised.stream()
            .flatMap(event -> Stream.concat(Stream.of(event.actor()), event.target().stream()))
            .filter(code -> program.actorNumber(code) == actor)
            .findFirst();
    return named.orElseGet(() -> program.actor(actor));
  }

  /// The number of the victim of a life's matter, or minus one.
  int victim(Life life) {
    return life.matter == NO_MATTER ? Input.UNSAID : matters.get(life.matter).victim;
  }

  /// The matter of an entry, if it belongs to one.
  Optional<Matter> matter(int entry) {
    var number = matterOf.getOrDefault(entry, NO_MATTER);
    return number == NO_MATTER ? Optional.empty() : Optional.of(matters.get(number));
  }

  Journal.Entry.Moved moved(int entry) {
    return (Journal.Entry.Moved) entries.get(entry);
  }

  Journal.Entry.Moved last(Life life) {
    return moved(life.moves.getLast());
  }

  /// The state that a life ended in, by name.
  String state(Life life) {
    return life.machine.state(last(life).to());
  }

  /// The tick of the first move by a cause, if there was one.
  Optional<Integer> tick(Life life, Cause cause) {
    return life.moves.stream()
        .map(this::moved)
        .filter(moved -> moved.cause() == cause)
        .map(Journal.Entry.Moved::tick)
        .findFirst();
  }

  /// Whether there was anything to use: a power that its holder loses by leaving, before the power
  /// has come to be, never was one.
  boolean hadPower(Life life) {
    return tick(life, Cause.ENABLE).isPresent();
  }

  /// What came in and set an entry going; empty if it was only time that passed.
  Optional<Occasion> occasion(int entry) {
    return Optional.ofNullable(took.get(root(entry))).map(Timed::occasion);
  }

  /// The entry at which the chain of causes begins, within its instant: an input, or something that
  /// fell due.
  int root(int entry) {
    var at = entry;
    while (true) {
      var line = entries.get(at);
      if (line.because() < 0
          || line instanceof Journal.Entry.Took
          || line instanceof Journal.Entry.Fell) return at;
      at = line.because();
    }
  }

  /// Whether a party is bound when an entry is written; whoever is no party is never unbound.
  boolean bound(int party, int entry) {
    if (party >= program.partyCount()) return true;
    var state = Machine.MEMBERSHIP.state("outside");
    for (var move : memberships.entrySet()) {
      if (move.getKey() > entry) break;
      if (program.instance(moved(move.getKey()).instance()).actor() == party)
        state = move.getValue();
    }
    return state == Machine.MEMBERSHIP.state("bound")
        || state == Machine.MEMBERSHIP.state("leaving");
  }

  /// Whether the pact has ever entered into force, and when.
  Optional<Integer> entered() {
    return lives.stream()
        .filter(life -> life.machine == Machine.PACT)
        .flatMap(life -> tick(life, Cause.ENTER).stream())
        .findFirst();
  }

  /// When the pact ended, if it has.
  Optional<Integer> ended() {
    return lives.stream()
        .filter(life -> life.machine == Machine.PACT && state(life).equals("terminated"))
        .map(life -> last(life).tick())
        .findFirst();
  }

  /// Whether every case had room of its own, so that more room would change nothing.
  boolean roomy() {
    return matters.size() <= program.slots() && !crowded();
  }

  /// Whether the program ran out of room for cases.
  boolean crowded() {
    return crowded;
  }

  /// The instant of a tick; empty for what lies too far off to be told.
  Optional<Instant> instant(int tick) {
    return tick == Clock.ALWAYS || tick == Clock.NEVER
        ? Optional.empty()
        : Optional.of(program.clock().instant(tick));
  }
}
