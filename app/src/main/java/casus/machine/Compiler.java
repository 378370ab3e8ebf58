package casus.machine;

import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.SpeechActs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Turns a checked pact into a [Program]. Once a pact is compiled, no step looks at a name again.
public final class Compiler {
  final Pact pact;
  final Program.Settings settings;
  final List<String> actors = new ArrayList<>();
  final Map<String, Integer> actorIndex = new LinkedHashMap<>();
  final int parties;
  final List<String> deeds;
  final Map<String, Integer> deedIndex = new LinkedHashMap<>();
  final List<OpenWord> words = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final Map<String, Integer> partIndex = new LinkedHashMap<>();
  final List<Instance> instances = new ArrayList<>();
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

  /// The ticks from which a condition that names a date has another answer.
  final TreeSet<Integer> dates = new TreeSet<>();

  final Program.WordCells[] wordCells;
  final int[] voidCell;
  final int[] statusCell;
  int cells;

  private final List<Clause> clauses;
  final Tests tests;

  private Compiler(Pact pact, Program.Settings settings) {
    this.pact = pact;
    this.settings = settings;
    deeds = deedNames();
    for (var deed : deeds) deedIndex.put(deed, deedIndex.size());
    parties = pact.parties().size();
    nameActors();
    clauses = withImplied();
    for (var part = 0; part < clauses.size(); part++)
      if (referable(clauses.get(part))) partIndex.put(clauses.get(part).label().name(), part);
    nameWords();
    bound();
    tests = new Tests(this);
    rung = rungs();
    for (var clause : clauses) parts.add(part(clause));
    listeners = listen();
    remediesOf = remedies();
    exceptions = parts.stream().map(this::exceptions).toArray(Guard[][]::new);
    exceptionParts = parts.stream().map(this::exceptionParts).toArray(int[][]::new);
    from = parts.stream().mapToInt(part -> from(part.law())).toArray();
    until = parts.stream().mapToInt(part -> until(part.law())).toArray();
    standingOnly = standing();
    first = new int[parts.size()];
    perSlot = new int[parts.size()];
    wordCells = new Program.WordCells[words.size()];
    voidCell = new int[parts.size()];
    statusCell = new int[parts.size()];
    layOut();
  }

  /// The program of a pact that has been checked.
  public static Program compile(Pact pact, Program.Settings settings) {
    return new Program(new Compiler(pact, settings));
  }

  // Names.

  private List<String> deedNames() {
    var names = new LinkedHashSet<String>();
    ActTypes.ALL.forEach(act -> names.add(act.name()));
    DutyTypes.ALL.forEach(duty -> names.add(duty.name()));
    SpeechActs.ALL.forEach(act -> names.add(act.name()));
    pact.all(Clause.ActDefinition.class).forEach(act -> names.add(act.label().name()));
    return List.copyOf(names);
  }

  /// Every actor that a pact names: its parties, its bodies, and whoever else its clauses speak of.
  public static List<String> actors(Pact pact) {
    var named = new LinkedHashSet<>(pact.parties());
    pact.all(Clause.Body.class).forEach(body -> named.add(body.label().name()));
    var mentioned = new Mentions();
    pact.clauses().forEach(mentioned::read);
    mentioned.names.stream().filter(name -> Actors.find(name).isPresent()).forEach(named::add);
    return List.copyOf(named);
  }

  private void nameActors() {
    Stream.concat(actors(pact).stream(), settings.others().stream())
        .distinct()
        .forEach(this::actor);
    actor("another state");
    actor("somebody who is no state");
    actor("UNKNOWN");
  }

  private void actor(String name) {
    actorIndex.put(name, actors.size());
    actors.add(name);
  }

  int actorNumber(String name) {
    var number = actorIndex.get(name);
    if (number == null) throw new IllegalArgumentException("unchecked pact: no actor " + name);
    return number;
  }

  boolean[] state() {
    var state = new boolean[actors.size()];
    for (var index = 0; index < state.length; index++)
      state[index] =
          Actors.find(actors.get(index))
              .filter(found -> found.kind() == Actor.Kind.STATE)
              .isPresent();
    state[actors.size() - Program.OTHERS] = true;
    return state;
  }

  int[][] bodyMembers() {
    var members = new int[actors.size()][];
    Arrays.fill(members, new int[0]);
    for (var body : pact.all(Clause.Body.class))
      members[actorNumber(body.label().name())] = tests.candidates(body.members(), true);
    return members;
  }

  /// The clauses, and behind them those that they imply: a right to act for every decision that
  /// leaves each free when it fails, and what verification asks of the verifier.
  private List<Clause> withImplied() {
    var all = new ArrayList<>(pact.clauses());
    for (var decision : pact.all(Clause.Decision.class))
      if (decision.otherwise() instanceof Clause.Otherwise.EachMayAct)
        all.add(Rights.ofEach(pact, decision));
    for (var verification : pact.all(Clause.Verification.class))
      all.addAll(Inspections.of(pact, verification));
    return all;
  }

  private static boolean referable(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> true;
      case Clause.Stage _, Clause.Remedy _, Clause.Voiding _, Clause.Term _ -> true;
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> false;
      case Clause.ActDefinition _, Clause.OpenTime _, Clause.Exemption _, Clause.Entry _ -> false;
      case Clause.Expiry _, Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> false;
    };
  }

  private void nameWords() {
    for (var clause : clauses) {
      switch (clause) {
        case Clause.Term term -> {
          if (!term.arguably().isEmpty() || !term.tests().isEmpty())
            words.add(word(term, OpenWord.Kind.DEED, List.of("narrow", "broad")));
        }
        case Clause.OpenTime time ->
            words.add(
                word(
                    time,
                    OpenWord.Kind.TIME,
                    time.readings().stream()
                        .map(reading ->
                            reading.amount().map(length -> length.text()).orElse("unbounded"))
                        .toList()));
        case Clause.Voiding voiding -> {
          if (voiding.decider() instanceof Clause.Decider.Nobody)
            words.add(
                word(voiding, OpenWord.Kind.CONDITION, List.of("without effect", "with effect")));
        }
        default -> {}
      }
    }
  }

  private void bound() {
    if (words.size() > Guard.MOST_WORDS)
      throw new IllegalArgumentException("unchecked pact: " + words.size() + " open words");
  }

  private static OpenWord word(Clause clause, OpenWord.Kind kind, List<String> readings) {
    return new OpenWord(clause.label().name(), clause.label().cite(), kind, readings);
  }

  Clause clauseOf(int part) {
    return clauses.get(part);
  }

  int wordNumber(String name) {
    return IntStream.range(0, words.size())
        .filter(word -> words.get(word).name().equals(name))
        .findFirst()
        .orElse(Input.UNSAID);
  }

  // Clauses.

  private boolean[] rungs() {
    var rungs = new boolean[clauses.size()];
    for (var remedy : pact.all(Clause.Remedy.class))
      for (var name : remedy.rungs()) rungs[number(name)] = true;
    for (var decision : pact.all(Clause.Decision.class))
      if (decision.otherwise() instanceof Clause.Otherwise.Refer(var name))
        rungs[number(name)] = true;
    return rungs;
  }

  private int number(String name) {
    var part = partIndex.get(name);
    if (part == null) throw new IllegalArgumentException("unchecked pact: no clause " + name);
    return part;
  }

  private int[] numbers(List<String> names) {
    return names.stream().mapToInt(this::number).toArray();
  }

  private Part part(Clause clause) {
    return switch (clause) {
      case Clause.Trigger trigger -> new Part.Trigger(trigger, tests.guard(trigger.when()));
      case Clause.Norm norm -> norm(norm);
      case Clause.Power power -> power(power);
      case Clause.Decision decision -> decision(decision);
      case Clause.Stage stage -> stage(stage);
      case Clause.Remedy remedy -> new Part.Remedy(remedy, numbers(remedy.rungs()));
      case Clause.Voiding voiding ->
          new Part.Voiding(
              voiding,
              tests.guard(voiding.when()),
              numbers(voiding.clauses()),
              wordNumber(voiding.label().name()),
              tests.deciders(voiding.decider()));
      case Clause.Entry entry ->
          new Part.Entry(entry, entry.when().map(tests::guard).orElse(_ -> Guard.NO));
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ ->
          new Part.Other(clause);
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> new Part.Other(clause);
      case Clause.Exemption _, Clause.Expiry _, Clause.Precedence _, Clause.Rank _ ->
          new Part.Other(clause);
      case Clause.Verification _ -> new Part.Other(clause);
    };
  }

  private Guard when(Optional<Condition> when) {
    return when.map(tests::guard).orElse(_ -> Guard.YES);
  }

  private Part norm(Clause.Norm norm) {
    var candidates = tests.candidates(norm.bearing().who(), false);
    var items = new ArrayList<BitSet>();
    var brokenBy = new ArrayList<Guard>();
    switch (norm.content()) {
      case Clause.Content.Perform(var all, var performances, var quantity) ->
          items.addAll(items(performances, norm.floor()));
      case Clause.Content.Refrain(var pattern) -> brokenBy.add(tests.fit(pattern));
      case Clause.Content.Keep(var performances, var patterns) -> {
        items.addAll(items(performances, List.of()));
        for (var pattern : patterns) brokenBy.add(tests.fit(pattern));
      }
    }
    var remedy =
        norm.breach() instanceof Clause.Breach.Leads(var name, var span)
            ? number(name)
            : Input.UNSAID;
    var late =
        norm.late().or(() -> pact.conventions().late()).stream()
            .anyMatch(choice -> choice == casus.pact.Conventions.Late.CURES);
    var beneficiary = norm.beneficiary().map(who -> tests.cast(who, false));
    return new Part.Norm(
        norm,
        tests.cast(norm.bearing().who(), false),
        candidates,
        when(norm.when()),
        items,
        union(items),
        needed(norm, candidates),
        brokenBy,
        beneficiary.orElse((_, _) -> true),
        superiors(norm.label().name()),
        late,
        remedy);
  }

  private static BitSet union(List<BitSet> sets) {
    var union = new BitSet();
    sets.forEach(union::or);
    return union;
  }

  private List<BitSet> items(List<String> performances, List<String> least) {
    return performances.stream().map(owed -> tests.performed(owed, least)).toList();
  }

  private int[] needed(Clause.Norm norm, int[] candidates) {
    if (!(norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity))
        || quantity.isEmpty()) return new int[0];
    var count = quantity.get().count();
    var needed = new int[candidates.length];
    Arrays.fill(needed, count);
    if (norm.bearing().mode() == Clause.Bearing.Mode.SHARES) {
      for (var k = 0; k < candidates.length; k++) {
        var bearer = actors.get(candidates[k]);
        var percent =
            norm.bearing().shares().stream()
                .filter(share -> share.bearer().equals(bearer))
                .mapToInt(Clause.Bearing.Share::percent)
                .sum();
        needed[k] = Math.ceilDiv(count * percent, 100);
      }
    }
    return needed;
  }

  private int[] superiors(String norm) {
    return pact.all(Clause.Precedence.class).stream()
        .filter(precedence -> precedence.inferior().contains(norm))
        .mapToInt(precedence -> number(precedence.superior()))
        .toArray();
  }

  private Part power(Clause.Power power) {
    var exercised =
        switch (power.ability()) {
          case Clause.Ability.Speak(var act, var words) -> tests.spoken(act);
          case Clause.Ability.Act(var performances) -> {
            var any = new BitSet();
            performances.forEach(name -> any.or(tests.performed(name)));
            yield any;
          }
          case Clause.Ability.Veto _ -> tests.spoken("veto");
          case Clause.Ability.Withdraw _ -> tests.spoken("denounce");
          case Clause.Ability.Extend _ -> tests.spoken("extend");
          case Clause.Ability.Touch(var effect, var touched) -> spoken(effect);
          case Clause.Ability.Membership(var effect, var whose) -> spoken(effect);
        };
    var touched =
        switch (power.ability()) {
          case Clause.Ability.Veto(var decision) -> new int[] {number(decision)};
          case Clause.Ability.Extend(var clause, var by) -> new int[] {number(clause)};
          case Clause.Ability.Touch(var effect, var names) -> numbers(names);
          case Clause.Ability.Speak _, Clause.Ability.Act _, Clause.Ability.Withdraw _ ->
              new int[0];
          case Clause.Ability.Membership _ -> new int[0];
        };
    var part = partIndex.get(power.label().name());
    return new Part.Power(
        power,
        tests.cast(power.holder(), false),
        tests.candidates(power.holder(), false),
        when(power.when()),
        exercised,
        touched,
        power.ability() instanceof Clause.Ability.Membership(var effect, var whose)
            ? tests.cast(whose, true)
            : (_, _) -> false,
        power.upon().isEmpty() && (part == null || !rung[part]));
  }

  private BitSet spoken(Clause.Effect effect) {
    return switch (effect) {
      case SUSPEND -> tests.spoken("suspend");
      case RESUME -> tests.spoken("resume");
      case WAIVE -> tests.spoken("waive");
      case END -> tests.spoken("denounce");
    };
  }

  private Part decision(Clause.Decision decision) {
    var voters = tests.voters(decision.rule());
    var right = partIndex.get(Rights.name(decision));
    return new Part.Decision(
        decision,
        voters,
        tests.tally(decision.rule(), voters, false),
        when(decision.when()),
        right == null ? Input.UNSAID : right,
        decision.otherwise() instanceof Clause.Otherwise.Refer(var name)
            ? number(name)
            : Input.UNSAID);
  }

  private Part stage(Clause.Stage stage) {
    var before = new ArrayList<Integer>();
    var done = new ArrayList<Guard>();
    for (var requirement : stage.requires()) {
      switch (requirement) {
        case Clause.Requirement.Reached(var name, var span) -> before.add(number(name));
        case Clause.Requirement.Done(var pattern) -> done.add(tests.fit(pattern));
      }
    }
    return new Part.Stage(
        stage,
        before.stream().mapToInt(Integer::intValue).toArray(),
        done,
        settings.assumedFrom().isEmpty() && beforeEntry(stage.label().name()));
  }

  /// Whether an entry into force waits for a stage, or for one that this one must come before. A
  /// stage with a time of its own waits for the beginning from which that time runs.
  private boolean beforeEntry(String stage) {
    var awaited = new LinkedHashSet<String>();
    for (var entry : pact.all(Clause.Entry.class))
      entry.when().ifPresent(when -> awaited(when, awaited));
    for (var grown = -1; grown != awaited.size(); ) {
      grown = awaited.size();
      for (var other : pact.all(Clause.Stage.class))
        if (awaited.contains(other.label().name()))
          for (var requirement : other.requires())
            if (requirement instanceof Clause.Requirement.Reached(var name, var span))
              awaited.add(name);
    }
    return awaited.contains(stage)
        && pact.find(Clause.Stage.class, stage)
            .filter(found -> found.limit() instanceof Limit.None)
            .isPresent();
  }

  private static void awaited(Condition condition, Set<String> found) {
    switch (condition) {
      case Condition.Is(var ref) -> found.add(ref.clause());
      case Condition.AllOf(var parts) -> parts.forEach(part -> awaited(part, found));
      case Condition.AnyOf(var parts) -> parts.forEach(part -> awaited(part, found));
      case Condition.Not _, Condition.Fits _, Condition.Opinion _ -> {}
      case Condition.Before _, Condition.After _, Condition.Ratified _ -> {}
    }
  }

  // Who is called when something happens.

  private List<EventRef> upon(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> norm.upon();
      case Clause.Power power -> power.upon();
      case Clause.Decision decision -> decision.upon();
      case Clause.Entry entry -> entry.upon();
      default -> List.of();
    };
  }

  private int[][][] listen() {
    var states = EventRef.State.values().length;
    var found = new ArrayList<List<Set<Integer>>>();
    for (var part = 0; part < parts.size(); part++) {
      var row = new ArrayList<Set<Integer>>();
      for (var state = 0; state < states; state++) row.add(new LinkedHashSet<>());
      found.add(row);
    }
    for (var part = 0; part < parts.size(); part++)
      for (var ref : upon(parts.get(part).law())) {
        var called = number(ref.clause());
        found.get(called).get(tests.meant(ref).ordinal()).add(part);
      }
    for (var decision : parts)
      if (decision instanceof Part.Decision voted && voted.each() != Input.UNSAID) {
        var each = number(voted.law().label().name());
        found.get(each).get(EventRef.State.FAILED.ordinal()).add(voted.each());
      }
    return found.stream()
        .map(row ->
            row.stream()
                .map(calls -> calls.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new))
        .toArray(int[][][]::new);
  }

  private int[][] remedies() {
    return IntStream.range(0, parts.size())
        .mapToObj(part ->
            IntStream.range(0, parts.size())
                .filter(other ->
                    parts.get(other) instanceof Part.Remedy remedy
                        && Arrays.stream(remedy.rungs()).anyMatch(rung -> rung == part))
                .toArray())
        .toArray(int[][]::new);
  }

  /// Parts that no case ever reaches have machines outside all cases only.
  private boolean[] standing() {
    var inCase = new BitSet();
    for (var part = 0; part < parts.size(); part++) {
      switch (parts.get(part)) {
        case Part.Trigger _ -> inCase.set(part);
        case Part.Power power -> {
          if (power.free() && power.law().ability() instanceof Clause.Ability.Speak)
            inCase.set(part);
        }
        case Part.Norm _, Part.Decision _, Part.Stage _, Part.Remedy _ -> {}
        case Part.Voiding _, Part.Entry _, Part.Other _ -> {}
      }
    }
    for (var grown = -1; grown != inCase.cardinality(); ) {
      grown = inCase.cardinality();
      for (var part = inCase.nextSetBit(0); part >= 0; part = inCase.nextSetBit(part + 1))
        for (var next : reached(part)) inCase.set(next);
    }
    var standing = new boolean[parts.size()];
    for (var part = 0; part < standing.length; part++)
      standing[part] =
          !inCase.get(part)
              || parts.get(part) instanceof Part.Stage
              || parts.get(part) instanceof Part.Power power && power.free();
    return standing;
  }

  private int[] reached(int part) {
    var calls = Arrays.stream(listeners[part]).flatMapToInt(Arrays::stream);
    var further =
        switch (parts.get(part)) {
          case Part.Norm norm ->
              norm.remedy() < 0 ? IntStream.empty() : IntStream.of(norm.remedy());
          case Part.Remedy remedy -> Arrays.stream(remedy.rungs());
          case Part.Decision decision ->
              decision.refer() < 0 ? IntStream.empty() : IntStream.of(decision.refer());
          case Part.Trigger _, Part.Power _, Part.Stage _ -> IntStream.empty();
          case Part.Voiding _, Part.Entry _, Part.Other _ -> IntStream.empty();
        };
    return IntStream.concat(calls, further).toArray();
  }

  private Guard[] exceptions(Part part) {
    return Arrays.stream(exceptionParts(part))
        .mapToObj(number -> versioned((Clause.Exemption) clauses.get(number)))
        .toArray(Guard[]::new);
  }

  private int[] exceptionParts(Part part) {
    var name = part.law().label().name();
    return IntStream.range(0, clauses.size())
        .filter(number ->
            clauses.get(number) instanceof Clause.Exemption exemption
                && exemption.to().contains(name))
        .toArray();
  }

  private Guard versioned(Clause.Exemption exemption) {
    var condition = tests.guard(exemption.when());
    var first = from(exemption);
    var last = until(exemption);
    return scene -> first <= scene.now() && scene.now() <= last ? condition.test(scene) : Guard.NO;
  }

  /// The first tick of a version; in a text run as if in force, no date bounds it.
  private int from(Clause clause) {
    if (settings.assumedFrom().isPresent()) return Clock.ALWAYS;
    var zone = Clock.zone(pact.conventions());
    return clause
        .label()
        .notes()
        .from()
        .map(moment -> settings.clock().tick(moment.first(zone)))
        .orElse(Clock.ALWAYS);
  }

  /// The last tick of a version.
  private int until(Clause clause) {
    if (settings.assumedFrom().isPresent()) return Clock.NEVER;
    var zone = Clock.zone(pact.conventions());
    return clause
        .label()
        .notes()
        .until()
        .map(moment -> settings.clock().tick(moment.last(zone)))
        .orElse(Clock.NEVER);
  }

  // Cells.

  private void layOut() {
    cells = Program.NEXT + 1;
    add(Machine.PACT, Input.UNSAID, settings.slots(), Input.UNSAID, 0);
    for (var party = 0; party < parties; party++)
      add(Machine.MEMBERSHIP, Input.UNSAID, settings.slots(), party, Bonds.EXTRAS);
    for (var slot = 0; slot <= settings.slots(); slot++)
      add(Machine.CASE, Input.UNSAID, slot, Input.UNSAID, Program.caseExtras(actors.size()));
    for (var part = 0; part < parts.size(); part++) {
      first[part] = instances.size();
      for (var slot = standingOnly[part] ? settings.slots() : 0; slot <= settings.slots(); slot++)
        add(part, slot);
      perSlot[part] =
          (instances.size() - first[part]) / (standingOnly[part] ? 1 : settings.slots() + 1);
    }
    for (var word = 0; word < words.size(); word++) wordCells[word] = findings(words.get(word));
    for (var part = 0; part < parts.size(); part++)
      if (parts.get(part) instanceof Part.Voiding) voidCell[part] = cells++;
    for (var part = 0; part < parts.size(); part++) statusCell[part] = cells++;
  }

  private void add(int part, int slot) {
    switch (parts.get(part)) {
      case Part.Norm norm -> {
        var extras = Progress.cells(norm);
        if (norm.shared()) add(Machine.NORM, part, slot, Input.UNSAID, extras);
        else for (var bearer : norm.candidates()) add(Machine.NORM, part, slot, bearer, extras);
      }
      case Part.Power power -> {
        for (var holder : power.candidates())
          add(Machine.POWER, part, slot, holder, power.delayed() ? 2 : 0);
      }
      case Part.Decision decision ->
          add(Machine.DECISION, part, slot, Input.UNSAID, Ballots.cells(decision.voters().length));
      case Part.Stage stage ->
          add(Machine.STAGE, part, slot, Input.UNSAID, (stage.deeds().size() + 31) / 32);
      case Part.Remedy _ -> add(Machine.REMEDY, part, slot, Input.UNSAID, 1);
      case Part.Trigger _, Part.Voiding _, Part.Entry _, Part.Other _ -> {}
    }
  }

  private void add(Machine machine, int part, int slot, int actor, int extras) {
    instances.add(new Instance(machine, part, slot, actor, cells, extras));
    cells += Program.EXTRA + extras;
  }

  private Program.WordCells findings(OpenWord word) {
    var none = new Program.WordCells((_, _) -> false, new int[0], cells);
    var decider =
        pact.find(Clause.Term.class, word.name())
            .map(Clause.Term::decider)
            .orElse(new Clause.Decider.Nobody());
    return switch (decider) {
      case Clause.Decider.Nobody() -> none;
      case Clause.Decider.Of(var who) -> {
        var candidates = tests.candidates(who, false);
        var found = new Program.WordCells(tests.cast(who, false), candidates, cells);
        cells += candidates.length * (settings.slots() + 1);
        yield found;
      }
    };
  }
}
