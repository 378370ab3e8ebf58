package casus.machine;

import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Pact;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.SpeechActs;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A pact compiled for `step`: every name a number, every instance of every machine at its place in
/// the configuration. Immutable, and the only way back from numbers to words.
public final class Program {
  /// A third state that the pact does not name, somebody who is no state, somebody unknown: the
  /// last three actors of every program, in this order.
  static final int OTHERS = 3;

  // The status of a clause as a whole.
  static final int RUNS = 0;
  static final int SUSPENDED = 1;
  static final int ENDED = 2;

  static final int NOW = 0;

  /// The earliest due tick of any clock that runs: derived, so that most steps need not look for
  /// it.
  static final int NEXT = 1;

  static final int STATE = 0;
  static final int DUE = 1;
  static final int EXTRA = 2;

  // What the extra cells of a case hold.
  static final int ORIGIN = 2;
  static final int VICTIM = 3;
  static final int ATTACKER = 4;
  static final int WORDS = 5;
  static final int DEED = 6;
  static final int OBJECT = 7;
  static final int PLACE = 8;
  static final int GRAVITY = 9;
  static final int CULPRIT = 10;

  /// From here on, a bit for every actor: whoever attacks.
  static final int ATTACKERS = 11;

  static int caseExtras(int actors) {
    return ATTACKERS - EXTRA + Math.ceilDiv(actors, Integer.SIZE);
  }

  private final Pact pact;
  private final Settings settings;
  final List<String> actors;
  final int parties;
  final Map<String, Integer> actorIndex;
  final Tests tests;
  final int[][] bodyMembers;
  final List<String> deeds;
  final Map<String, Integer> deedIndex;
  final List<Part> parts;
  final Map<String, Integer> partIndex;
  final List<OpenWord> words;
  final Instance[] instances;
  final int[] first;
  final int[] perSlot;
  final boolean[] standingOnly;
  final boolean[] rung;
  final int[][][] listeners;
  final int[][] remediesOf;
  final Guard[][] exceptions;
  final int[][] exceptionParts;
  final int[] from;
  final int[] until;
  private final int[] dates;
  final WordCells[] wordCells;
  final int[] voidCell;
  final int[] statusCell;
  final int cells;
  final int[][] inSlot;
  final Map<String, TimeWord> timeWords = new LinkedHashMap<>();
  final int[] decisions;

  /// For each actor, the machines that are its own, and those that it shares with others.
  final int[][] machinesOf;

  final int[][] sharedBy;

  /// Deeds done to an addressee, and deeds done against somebody.
  final BitSet talk = new BitSet();

  final BitSet coercion = new BitSet();
  private final boolean entryHasCondition;

  /// Where the findings on an open word are kept: in each case, a cell for each actor who may
  /// settle it.
  record WordCells(Cast deciders, int[] candidates, int first) {
    /// The cell of one who may settle it, by place, in a case.
    int at(int slot, int place) {
      return first + slot * candidates.length + place;
    }
  }

  /// An open length of time, and its number among the open words.
  record TimeWord(Clause.OpenTime law, int number) {}

  /// How to compile: the clock, how many cases may be open at one time, for a text that is to be
  /// run as if it were in force, since when, and the actors, by code, that are told apart although
  /// the text does not name them.
  public record Settings(
      Clock clock, int slots, Optional<java.time.Instant> assumedFrom, List<String> others) {
    public Settings {
      if (slots < 1) throw new IllegalArgumentException("no room for a case");
      others = List.copyOf(others);
    }

    /// Only those that the text names are told apart.
    public Settings(Clock clock, int slots, Optional<java.time.Instant> assumedFrom) {
      this(clock, slots, assumedFrom, List.of());
    }
  }

  Program(Compiler compiler) {
    pact = compiler.pact;
    settings = compiler.settings;
    actors = List.copyOf(compiler.actors);
    parties = compiler.parties;
    actorIndex = compiler.actorIndex;
    tests = compiler.tests;
    bodyMembers = compiler.bodyMembers();
    deeds = List.copyOf(compiler.deeds);
    deedIndex = compiler.deedIndex;
    parts = List.copyOf(compiler.parts);
    partIndex = compiler.partIndex;
    words = List.copyOf(compiler.words);
    instances = compiler.instances.toArray(Instance[]::new);
    first = compiler.first;
    perSlot = compiler.perSlot;
    standingOnly = compiler.standingOnly;
    rung = compiler.rung;
    listeners = compiler.listeners;
    remediesOf = compiler.remediesOf;
    exceptions = compiler.exceptions;
    exceptionParts = compiler.exceptionParts;
    from = compiler.from;
    until = compiler.until;
    dates = dates(compiler);
    wordCells = compiler.wordCells;
    voidCell = compiler.voidCell;
    statusCell = compiler.statusCell;
    cells = compiler.cells;
    inSlot =
        IntStream.rangeClosed(0, settings.slots())
            .mapToObj(slot -> numbers(i -> instances[i].part() >= 0 && instances[i].slot() == slot))
            .toArray(int[][]::new);
    for (var time : pact.all(Clause.OpenTime.class)) {
      var name = time.label().name();
      var number =
          IntStream.range(0, words.size())
              .filter(word -> words.get(word).kind() == OpenWord.Kind.TIME)
              .filter(word -> words.get(word).name().equals(name))
              .findFirst();
      timeWords.put(name, new TimeWord(time, number.orElseThrow()));
    }
    for (var deed = 0; deed < deeds.size(); deed++) {
      var type = DutyTypes.find(deeds.get(deed));
      var said = SpeechActs.find(deeds.get(deed)).isPresent();
      talk.set(deed, said || type.filter(DutyType::isTalk).isPresent());
      var act = type.isEmpty() && ActTypes.find(deeds.get(deed)).isPresent();
      coercion.set(deed, act || type.filter(DutyType::isCoercion).isPresent());
    }
    decisions = numbers(i -> instances[i].machine() == Machine.DECISION);
    machinesOf =
        byActor(instance -> instance.actor() >= 0 ? new int[] {instance.actor()} : new int[0]);
    sharedBy =
        byActor(instance ->
            parts.get(instance.part()) instanceof Part.Norm norm && norm.shared()
                ? norm.candidates()
                : new int[0]);
    entryHasCondition =
        parts.stream()
            .anyMatch(part -> part instanceof Part.Entry entry && entry.law().when().isPresent());
  }

  private int[] numbers(IntPredicate wanted) {
    return IntStream.range(0, instances.length).filter(wanted).toArray();
  }

  /// For each actor the instances of clauses of which it is one of some actors, in their order.
  private int[][] byActor(Function<Instance, int[]> some) {
    var found = Stream.generate(IntStream::builder).limit(actors.size()).toList();
    for (var number : numbers(i -> instances[i].part() >= 0))
      for (var actor : some.apply(instances[number])) found.get(actor).add(number);
    return found.stream().map(each -> each.build().toArray()).toArray(int[][]::new);
  }

  /// The pact.
  public Pact pact() {
    return pact;
  }

  /// How it was compiled.
  public Settings settings() {
    return settings;
  }

  /// The clock of its ticks.
  public Clock clock() {
    return settings.clock();
  }

  /// Every word that its text leaves open.
  public List<OpenWord> words() {
    return words;
  }

  /// How many cases may be open at one time.
  public int slots() {
    return settings.slots();
  }

  /// The code of an actor.
  public String actor(int actor) {
    return actor < 0 ? "nobody" : actors.get(actor);
  }

  /// How many actors it tells apart; the first ones are the parties, in the order of the text.
  public int actorCount() {
    return actors.size();
  }

  /// How many of the actors are parties.
  public int partyCount() {
    return parties;
  }

  /// The number of an actor; states and others that the pact does not name share a number each.
  public int actorNumber(String code) {
    var named = actorIndex.get(code);
    if (named != null) return named;
    if (code.equals("UNKNOWN")) return unknown();
    var isState =
        casus.vocabulary.Actors.find(code)
            .filter(actor -> actor.kind() == casus.vocabulary.Actor.Kind.STATE)
            .isPresent();
    return isState ? otherState() : otherState() + 1;
  }

  /// The number of a deed, if the vocabulary or the pact knows it.
  public Optional<Integer> deedNumber(String name) {
    return Optional.ofNullable(deedIndex.get(name));
  }

  /// The name of a deed.
  public String deed(int deed) {
    return deed < 0 ? "nothing" : deeds.get(deed);
  }

  /// The number of the clause of a name that can be referred to by events.
  public Optional<Integer> partNumber(String name) {
    return Optional.ofNullable(partIndex.get(name));
  }

  /// How many clauses there are.
  public int partCount() {
    return parts.size();
  }

  /// The clause of a number.
  public Clause clause(int part) {
    return parts.get(part).law();
  }

  /// How many instances there are.
  public int instanceCount() {
    return instances.length;
  }

  /// The instance of a number.
  public Instance instance(int instance) {
    return instances[instance];
  }

  /// The state of an instance in a configuration.
  public int state(Configuration configuration, int instance) {
    return configuration.cell(instances[instance].cell() + STATE);
  }

  /// The due tick of an instance in a configuration, or [Clock#NEVER]. Of a suspended machine whose
  /// time limit stands still, the ticks that remain.
  public int due(Configuration configuration, int instance) {
    return configuration.cell(instances[instance].cell() + DUE);
  }

  /// The victim of a case, or minus one.
  public int victim(Configuration configuration, int slot) {
    return configuration.cell(instances[caseOf(slot)].cell() + VICTIM);
  }

  /// The attacker of a case, or minus one.
  public int attacker(Configuration configuration, int slot) {
    return configuration.cell(instances[caseOf(slot)].cell() + ATTACKER);
  }

  /// The clause that raised a case, or minus one.
  public int origin(Configuration configuration, int slot) {
    return configuration.cell(instances[caseOf(slot)].cell() + ORIGIN);
  }

  /// The current tick of a configuration.
  public int now(Configuration configuration) {
    return configuration.cell(NOW);
  }

  private static int[] dates(Compiler compiler) {
    var dates = new TreeSet<>(compiler.dates);
    for (var from : compiler.from) dates.add(from);
    for (var until : compiler.until) if (until < Clock.NEVER) dates.add(until + 1);
    return dates.stream()
        .filter(tick -> tick > 0 && tick < Clock.NEVER)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// The last tick, from the first day on, at which the calendar by itself changes what clauses
  /// say: a condition names a date, a version of a clause begins or ends. Minus one if there is
  /// none.
  public int lastDate() {
    return dates.length == 0 ? -1 : dates[dates.length - 1];
  }

  /// The first tick behind another at which it does, or [Clock#NEVER].
  public int nextDate(int tick) {
    return Arrays.stream(dates).filter(date -> date > tick).findFirst().orElse(Clock.NEVER);
  }

  /// When something falls due next in a configuration, or [Clock#NEVER].
  public int next(Configuration configuration) {
    return configuration.cell(NEXT);
  }

  /// Where a pact stands before anything has happened.
  public Configuration initial() {
    var start = new int[cells];
    start[NOW] = Clock.ALWAYS;
    start[NEXT] = Clock.ALWAYS;
    for (var instance : instances) {
      start[instance.cell() + DUE] = Clock.NEVER;
      if (instance.machine() == Machine.CASE)
        Arrays.fill(start, instance.cell() + ORIGIN, instance.cell() + ATTACKERS, Input.UNSAID);
    }
    new Beginning(this).write(start);
    return new Configuration(start);
  }

  int otherState() {
    return actors.size() - OTHERS;
  }

  int unknown() {
    return actors.size() - 1;
  }

  /// The place of an actor in a list of them, or minus one.
  static int place(int[] actors, int actor) {
    for (var place = 0; place < actors.length; place++) if (actors[place] == actor) return place;
    return Input.UNSAID;
  }

  /// Whether a condition, and not only a date or an event, brings the pact into force.
  boolean entryHasCondition() {
    return entryHasCondition;
  }

  /// How long after a deed the next one still belongs to the same attack, if the text says so.
  Optional<Amount> merging() {
    return pact.conventions().merging();
  }

  /// The slot of what belongs to no case.
  int standing() {
    return settings.slots();
  }

  /// The instance that is the pact itself.
  int pactInstance() {
    return 0;
  }

  int membershipOf(int party) {
    return 1 + party;
  }

  int caseOf(int slot) {
    return 1 + parties + slot;
  }

  /// The first instance of a part in a slot; there are [#perSlot] of them.
  int firstOf(int part, int slot) {
    return first[part] + (standingOnly[part] ? 0 : slot * perSlot[part]);
  }

  /// How many instances a part has, over all slots; they follow each other from [#first] on.
  int spread(int part) {
    return perSlot[part] * (standingOnly[part] ? 1 : settings.slots() + 1);
  }

  int[] listeners(int part, EventRef.State state) {
    return listeners[part][state.ordinal()];
  }
}
