package casus.machine;

import casus.machine.NaiveWords.Scene;
import casus.machine.NaiveWords.View;
import casus.machine.NaiveWorld.Case;
import casus.machine.NaiveWorld.Happening;
import casus.machine.NaiveWorld.Key;
import casus.machine.NaiveWorld.Said;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Who;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A second opinion on what a pact means, written from `docs/semantics.md` and the tables alone, to be
/// compared with [Semantics]: slow and obvious. Nothing is kept ready; what concerns an input is found
/// by searching the clauses, in the order of the text.
final class NaiveSemantics {
  final NaiveWorld world;
  private final Pact pact;
  private final NaiveWords words;
  private final Reading reading;
  private final Clock clock;

  /// What somebody competent has found, for each open word.
  private final Map<String, Map<String, Boolean>> findings = new LinkedHashMap<>();

  /// Norms that were called while nobody had settled the word on which the case hangs.
  private final Set<Key> unsettled = new LinkedHashSet<>();

  /// What has been done towards a norm: bearer, performance, how much of it.
  private final Map<Key, Map<String, Map<String, Integer>>> done = new LinkedHashMap<>();

  /// What a stage need not wait for any more, by place in its list.
  private final Map<Key, Set<Integer>> met = new LinkedHashMap<>();

  private final Map<Key, Map<String, String>> ballots = new LinkedHashMap<>();
  private final Map<Key, Integer> rungs = new LinkedHashMap<>();
  private final Map<Key, Integer> remaining = new LinkedHashMap<>();

  /// The exercise of a power that takes effect later, and the limit that the power had.
  private final Map<Key, Said> noticed = new LinkedHashMap<>();

  private final Map<Key, Integer> limits = new LinkedHashMap<>();

  /// Voiding conditions that are met and await a finding.
  private final Set<String> awaiting = new LinkedHashSet<>();

  NaiveSemantics(Program program, Reading reading) {
    world = new NaiveWorld(program);
    pact = world.pact;
    words = new NaiveWords(world);
    this.reading = reading;
    clock = program.clock();
    begin();
  }

  // ---- an instant

  /// Takes an input: what was due before it has fallen due; then it does its work.
  void take(Input input) {
    passUpTo(input.tick() - 1);
    world.now = Math.max(world.now, input.tick());
    var said = world.said(input);
    switch (input.kind()) {
      case DEED, ATTRIBUTION -> deed(said);
      case SPEECH -> speech(said);
      case DETERMINATION -> determination(said);
      case PASS -> passUpTo(input.tick());
    }
    follow();
  }

  /// Lets fall due what is due up to the end of a tick: the earliest first; at one instant in the
  /// order of the text, decisions last.
  private void passUpTo(int end) {
    while (true) {
      Optional<Key> next =
          world.standings.keySet().stream()
              .filter(key -> world.due(key) <= end && hasClock(key))
              .min(java.util.Comparator.comparing((Key key) -> Math.max(world.due(key), world.now))
                  .thenComparing(world.inOrder()));
      if (next.isEmpty()) return;
      world.now = Math.max(world.due(next.get()), world.now);
      fall(next.get());
      follow();
    }
  }

  /// While a norm or a power is suspended its clock does not fire.
  private boolean hasClock(Key key) {
    return !world.is(key, "suspended") || key.machine() == Machine.PACT || key.machine() == Machine.MEMBERSHIP;
  }

  private void fall(Key key) {
    var clause = world.clauses.get(key.clause());
    switch (key.machine()) {
      case PACT -> {
        if (world.is(key, "not-in-force")) enter();
        else end(Cause.EXPIRE);
      }
      case MEMBERSHIP -> {
        if (world.is(key, "outside", "signed")) join(key.actor());
        else if (world.is(key, "leaving")) depart(key.actor(), Cause.DEPART);
        else depart(key.actor(), Cause.LEAVE);
      }
      case CASE, REMEDY -> {}
      case DECISION -> closeAtLast(key);
      case NORM -> world.move(key, ((Clause.Norm) clause).maintains() ? Cause.KEEP : Cause.DUE);
      case POWER -> {
        if (world.is(key, "dormant")) enable(key);
        else if (world.is(key, "used")) takesEffect(key);
        else world.move(key, Cause.EXPIRE);
      }
      case STAGE -> {
        var stage = (Clause.Stage) clause;
        if (world.is(key, "open") || limit(stage.limit(), world.now) < world.now && isDate(stage.limit()))
          world.move(key, Cause.MISS);
        else if (waitsForNoStage(stage)) openStage(key);
        else world.move(key, Cause.MISS);
      }
    }
  }

  /// What follows from what has happened, until nothing follows any more.
  private void follow() {
    while (!world.happenings.isEmpty()) {
      var happening = world.happenings.poll();
      consequences(happening);
      for (var name : world.clauses.keySet()) {
        var clause = world.clauses.get(name);
        if (upon(clause).stream().anyMatch(reference -> isMeant(reference, happening)))
          call(name, happening.key().nth());
      }
      cases();
    }
  }

  private static List<EventRef> upon(Clause clause) {
    return switch (clause) {
      case Clause.Power power -> power.upon();
      case Clause.Decision decision -> decision.upon();
      case Clause.Norm norm -> norm.upon();
      case Clause.Entry entry -> entry.upon();
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _,
          Clause.Term _, Clause.OpenTime _, Clause.Trigger _, Clause.Exemption _, Clause.Voiding _,
          Clause.Expiry _, Clause.Stage _, Clause.Remedy _, Clause.Precedence _,
          Clause.Verification _ ->
          List.of();
    };
  }

  private boolean isMeant(EventRef reference, Happening happening) {
    var key = happening.key();
    if (key.machine() == Machine.CASE) {
      var origin = world.cases.get(key.nth() - 1).origin;
      return happening.cause() == Cause.RECOGNISE
          && origin.label().name().equals(reference.clause())
          && reference.state().orElse(EventRef.State.MET) == EventRef.State.MET;
    }
    if (!world.meant(reference.clause()).contains(key.clause())) return false;
    var state = reference.state().orElseGet(() -> NaiveWords.usual(world.clauses.get(key.clause())));
    return switch (happening.cause()) {
      case USE -> state == EventRef.State.USED;
      case ADOPT -> state == EventRef.State.ADOPTED;
      case REJECT -> state == EventRef.State.REJECTED || state == EventRef.State.FAILED;
      case VETO -> state == EventRef.State.VETOED || state == EventRef.State.FAILED;
      case NO_QUORUM -> state == EventRef.State.FAILED;
      case LAPSE ->
          state == EventRef.State.LAPSED
              || key.machine() == Machine.DECISION && state == EventRef.State.FAILED;
      case ACTIVATE -> state == EventRef.State.ACTIVATED;
      case PERFORM, KEEP -> state == EventRef.State.FULFILLED;
      case DUE, VIOLATE -> state == EventRef.State.BREACHED;
      case CURE -> state == EventRef.State.CURED;
      case REACH -> state == EventRef.State.REACHED;
      case MISS -> state == EventRef.State.MISSED;
      case OPEN, SPAWN -> state == EventRef.State.OPEN;
      case SATISFY -> state == EventRef.State.SATISFIED;
      case EXHAUST -> state == EventRef.State.EXHAUSTED;
      case ENTER, EXPIRE, TERMINATE, SIGN, RATIFY, ACCEDE, JOIN, LEAVE, DENOUNCE, DEPART, RAISE, CONSULT,
          RECOGNISE, DECLINE, CLOSE, WITHDRAW, EXCUSE, ENABLE, EXTINGUISH, ESCALATE, SUSPEND, RESUME ->
          false;
    };
  }

  /// An event that a clause waits for has happened in a case.
  private void call(String name, int nth) {
    switch (world.clauses.get(name)) {
      case Clause.Norm norm -> activate(name, norm, nth, world.actors());
      case Clause.Power power -> makeAvailable(name, power, nth, world.actors());
      case Clause.Decision decision -> openDecision(name, decision, nth);
      case Clause.Entry entry -> {
        if (words.holds(entry.when(), words.scene(nth), anybody())) enter();
      }
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _,
          Clause.Term _, Clause.OpenTime _, Clause.Trigger _, Clause.Exemption _, Clause.Voiding _,
          Clause.Expiry _, Clause.Stage _, Clause.Remedy _, Clause.Precedence _,
          Clause.Verification _ -> {}
    }
  }

  /// What the machines themselves make of a move.
  private void consequences(Happening happening) {
    var key = happening.key();
    if (key.machine() == Machine.MEMBERSHIP && world.is(key, "bound")) {
      beginFor(key.actor());
      entryCondition();
    }
    if (key.machine() == Machine.STAGE && happening.cause() == Cause.REACH) openStages();
    if (happening.cause() == Cause.DUE || happening.cause() == Cause.VIOLATE) {
      var norm = (Clause.Norm) world.clauses.get(key.clause());
      if (norm.breach() instanceof Clause.Breach.Leads(var remedy, var _)) spawn(remedy, key);
    }
    rungEnded(happening);
    if (happening.cause() == Cause.ACTIVATE) excuseInferiors(key);
  }

  // ---- the pact and its members

  private void begin() {
    var on = pact.all(Clause.Entry.class).stream().flatMap(entry -> entry.on().stream()).findFirst();
    var entries = pact.all(Clause.Entry.class);
    var assumed = world.program.settings().assumedFrom();
    if (assumed.isPresent()) world.due(NaiveWorld.pactKey(), words.tick(assumed.get()));
    else if (on.isPresent()) world.due(NaiveWorld.pactKey(), words.tick(on.get().first(words.zone())));
    else if (entries.isEmpty() && pact.header().inForce().isPresent())
      world.due(
          NaiveWorld.pactKey(),
          words.tick(pact.header().inForce().get().atStartOfDay(words.zone()).toInstant()));
    for (var party : pact.parties())
      from(party).ifPresent(date -> world.due(NaiveWorld.membership(party), date));
    world
        .all(Clause.Stage.class)
        .forEach(
            (name, stage) -> {
              var due = isDate(stage.limit()) ? limit(stage.limit(), world.now) : Clock.NEVER;
              if (waitsForNoStage(stage))
                due = Math.min(due, pact.header().signed().map(this::midnight).orElse(world.due(NaiveWorld.pactKey())));
              if (due != Clock.NEVER) world.due(stageKey(name), due);
            });
  }

  private int midnight(java.time.LocalDate date) {
    return words.tick(date.atStartOfDay(words.zone()).toInstant());
  }

  private Optional<Integer> from(String party) {
    return clauseOf(party).from().map(moment -> words.tick(moment.first(words.zone())));
  }

  private int until(String party) {
    return clauseOf(party).until().map(moment -> words.tick(moment.last(words.zone()))).orElse(Clock.NEVER);
  }

  private Clause.Party clauseOf(String party) {
    return pact.all(Clause.Party.class).stream()
        .filter(clause -> clause.actors().contains(party))
        .findFirst()
        .orElseThrow();
  }

  private boolean needsRatification() {
    return pact.all(Clause.Entry.class).stream().flatMap(entry -> entry.when().stream()).anyMatch(this::asksRatification);
  }

  private boolean asksRatification(casus.pact.Condition condition) {
    return switch (condition) {
      case casus.pact.Condition.Ratified _ -> true;
      case casus.pact.Condition.Not(var negated) -> asksRatification(negated);
      case casus.pact.Condition.AllOf(var parts) -> parts.stream().anyMatch(this::asksRatification);
      case casus.pact.Condition.AnyOf(var parts) -> parts.stream().anyMatch(this::asksRatification);
      case casus.pact.Condition.Fits _, casus.pact.Condition.Opinion _, casus.pact.Condition.Is _,
          casus.pact.Condition.Before _, casus.pact.Condition.After _ ->
          false;
    };
  }

  private void enter() {
    if (!world.move(NaiveWorld.pactKey(), Cause.ENTER, expiry())) return;
    for (var party : pact.parties()) {
      if (world.present(party)) beginFor(party);
      else if (!needsRatification() && from(party).orElse(Clock.ALWAYS) <= world.now) join(party);
    }
    for (var body : pact.all(Clause.Body.class)) beginFor(body.label().name());
    if (pact.header().signed().isEmpty())
      world.all(Clause.Stage.class).forEach((name, stage) -> {
        if (waitsForNoStage(stage) && world.is(stageKey(name), "pending")) openStage(stageKey(name));
      });
  }

  /// The earliest of the ways in which the pact ends by itself.
  private int expiry() {
    var earliest =
        pact.header().ended().map(date -> midnight(date.plusDays(1)) - 1).orElse(Clock.NEVER);
    for (var expiry : pact.all(Clause.Expiry.class)) {
      var on = expiry.on().map(moment -> words.tick(moment.last(words.zone())));
      var start =
          expiry.from() == Clause.Expiry.From.ENTRY
              ? Optional.of(world.now)
              : pact.header().signed().map(this::midnight);
      var after = expiry.after().flatMap(amount -> start.map(tick -> later(tick, amount)));
      earliest = Math.min(earliest, on.or(() -> after).orElse(Clock.NEVER));
    }
    return earliest;
  }

  private void entryCondition() {
    for (var entry : pact.all(Clause.Entry.class))
      if (entry.when().isPresent()
          && entry.upon().isEmpty()
          && words.holds(entry.when(), words.scene(NaiveWorld.NO_CASE), anybody())) enter();
  }

  private void join(String party) {
    if (Boolean.getBoolean("M17") || world.inForce() && !needsRatification()) world.move(NaiveWorld.membership(party), Cause.JOIN, until(party));
    else world.due(NaiveWorld.membership(party), Clock.NEVER);
  }

  /// What needs no event begins as soon as the pact is in force and the actor is bound.
  private void beginFor(String actor) {
    if (!world.inForce() || !world.present(actor)) return;
    for (var name : world.clauses.keySet()) {
      if (isRung(name)) continue;
      switch (world.clauses.get(name)) {
        case Clause.Norm norm -> {
          if (norm.upon().isEmpty()) activate(name, norm, NaiveWorld.NO_CASE, List.of(actor));
        }
        case Clause.Power power -> {
          if (power.upon().isEmpty() && !isRightToAct(name))
            makeAvailable(name, power, NaiveWorld.NO_CASE, List.of(actor));
        }
        case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _,
            Clause.Term _, Clause.OpenTime _, Clause.Trigger _, Clause.Decision _, Clause.Exemption _,
            Clause.Voiding _, Clause.Entry _, Clause.Expiry _, Clause.Stage _, Clause.Remedy _,
            Clause.Precedence _, Clause.Verification _ -> {}
      }
    }
  }

  private boolean isRung(String name) {
    var plain = world.clauses.get(name).label().name();
    return pact.all(Clause.Remedy.class).stream().anyMatch(remedy -> remedy.rungs().contains(plain));
  }

  private boolean isRightToAct(String name) {
    return !pact.clauses().contains(world.clauses.get(name));
  }

  /// The pact ends: what is kept up lapses, powers are extinguished, open decisions lapse.
  private void end(Cause cause) {
    if (!world.move(NaiveWorld.pactKey(), cause)) return;
    for (var name : world.clauses.keySet()) {
      for (var key : world.of(name))
        if (key.machine() == Machine.DECISION || isKeptUp(key)) world.move(key, Cause.LAPSE);
      if (world.clauses.get(name) instanceof Clause.Power)
        for (var actor : world.actors()) extinguish(name, actor);
    }
  }

  private boolean isKeptUp(Key key) {
    return key.machine() == Machine.NORM && ((Clause.Norm) world.clauses.get(key.clause())).maintains();
  }

  private void extinguish(String power, String holder) {
    for (var nth : world.everywhere())
      world.move(new Key(Machine.POWER, power, nth, holder), Cause.EXTINGUISH);
  }

  /// A party leaves: the same, for this party alone.
  private void depart(String party, Cause cause) {
    if (!world.move(NaiveWorld.membership(party), cause)) return;
    for (var name : world.clauses.keySet()) {
      for (var key : world.of(name))
        if (key.actor().equals(party) && isKeptUp(key)) world.move(key, Cause.LAPSE);
      if (world.clauses.get(name) instanceof Clause.Power) extinguish(name, party);
    }
  }

  private void suspendPact() {
    if (!world.move(NaiveWorld.pactKey(), Cause.SUSPEND, world.due(NaiveWorld.pactKey()))) return;
    for (var name : world.clauses.keySet())
      for (var key : world.of(name)) if (!isPowerToResume(key)) suspend(key);
  }

  private void resumePact() {
    if (!world.move(NaiveWorld.pactKey(), Cause.RESUME, world.due(NaiveWorld.pactKey()))) return;
    for (var name : world.clauses.keySet()) for (var key : world.of(name)) resume(key);
  }

  private boolean isPowerToResume(Key key) {
    return world.clauses.get(key.clause()) instanceof Clause.Power power
        && power.ability() instanceof Clause.Ability.Touch(var effect, var _)
        && effect == Clause.Effect.RESUME;
  }

  private void suspend(Key key) {
    if (key.machine() != Machine.NORM && key.machine() != Machine.POWER) return;
    var due = world.due(key);
    if (world.move(key, Cause.SUSPEND, due) && key.machine() == Machine.NORM && tolls() && due != Clock.NEVER)
      remaining.put(key, due - world.now);
  }

  private void resume(Key key) {
    if (key.machine() != Machine.NORM && key.machine() != Machine.POWER) return;
    var left = Optional.ofNullable(remaining.remove(key));
    world.move(key, Cause.RESUME, left.map(ticks -> ticks + world.now).orElse(world.due(key)));
  }

  private boolean tolls() {
    return pact.conventions().suspension().filter(Conventions.Suspension.TOLLS::equals).isPresent();
  }

  // ---- deeds

  private void deed(Said said) {
    if (world.inForce()) raise(said);
    breakNorms(said);
    if (world.inForce()) voidingConditions(said);
    if (said.kind() == Input.Kind.DEED) {
      perform(said);
      rightsToAct(said);
    }
    stages(said);
  }

  /// The open words, as somebody competent has found or the single office has denied; else as read.
  private View anybody() {
    return word -> found(word).orElseGet(() -> isBroad(word));
  }

  private Optional<Boolean> found(String word) {
    var said = findings.getOrDefault(word, Map.of());
    if (said.containsValue(true)) return Optional.of(true);
    return office(word).filter(said::containsKey).map(said::get);
  }

  private boolean isBroad(String word) {
    return choice(word) == 1;
  }

  private int choice(String word) {
    var open = world.program.words();
    for (var place = 0; place < open.size(); place++)
      if (open.get(place).name().equals(word)) return reading.choices().get(place);
    return 0;
  }

  /// The open words from where one actor stands: its own finding, where each finds for itself.
  private View of(String actor) {
    return word -> {
      var said = findings.getOrDefault(word, Map.of());
      if (office(word).isPresent() || !competent(word).contains(actor)) return anybody().test(word);
      if (said.containsKey(actor)) return said.get(actor);
      var body = said.entrySet().stream().anyMatch(one -> one.getValue() && world.isBody(one.getKey()));
      return body || isBroad(word);
    };
  }

  /// Whoever may settle a word, or find a voiding condition met.
  private List<String> competent(String name) {
    Clause.Decider decider =
        world.meant(name).stream()
            .map(world.clauses::get)
            .flatMap(clause -> decider(clause).stream())
            .findFirst()
            .orElse(new Clause.Decider.Nobody());
    return switch (decider) {
      case Clause.Decider.Nobody() -> List.of();
      case Clause.Decider.Of(var who) ->
          who instanceof Who.Relative(var relation, var _) && relation == Who.Relation.BEARER
              ? pact.parties()
              : world.actors().stream().filter(actor -> words.acts(who, actor, words.scene(NaiveWorld.NO_CASE))).toList();
    };
  }

  private static Optional<Clause.Decider> decider(Clause clause) {
    return switch (clause) {
      case Clause.Term term -> Optional.of(term.decider());
      case Clause.Voiding voiding -> Optional.of(voiding.decider());
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _,
          Clause.OpenTime _, Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _,
          Clause.Exemption _, Clause.Entry _, Clause.Expiry _, Clause.Stage _, Clause.Remedy _,
          Clause.Precedence _, Clause.Verification _ ->
          Optional.empty();
    };
  }

  /// The single office that settles a word, if it is one.
  private Optional<String> office(String word) {
    return competent(word).size() == 1 ? Optional.of(competent(word).getFirst()) : Optional.empty();
  }

  /// A deed that fits a trigger raises a case, or merges into the live case of the same victim.
  private void raise(Said said) {
    world
        .all(Clause.Trigger.class)
        .forEach(
            (name, trigger) -> {
              var scene = Scene.of(said);
              if (!applies(trigger)) return;
              var fitting = fitting(trigger, scene);
              if (fitting.isEmpty()) return;
              for (var nth = 1; nth <= world.cases.size(); nth++) {
                var live = world.cases.get(nth - 1);
                if (!live.origin.equals(trigger) || !live.victim.equals(said.target()) || !isLive(nth))
                  continue;
                if (fitting.contains(Set.of()) && !isCertain(nth)) {
                  live.deed = Optional.of(said);
                  live.fitting = fitting;
                  if (!world.move(NaiveWorld.caseKey(nth), Cause.RECOGNISE) && Boolean.getBoolean("M18")) world.happenings.add(new Happening(NaiveWorld.caseKey(nth), Cause.RECOGNISE));
                  settle(nth);
                }
                return;
              }
              if (world.cases.size() == world.program.slots()) return;
              world.cases.add(new Case(trigger, said.target(), said.actor(), Optional.of(said), fitting));
              var nth = world.cases.size();
              world.move(NaiveWorld.caseKey(nth), Cause.RAISE);
              judge(nth);
            });
  }

  private boolean isLive(int nth) {
    return world.is(NaiveWorld.caseKey(nth), "raised", "consulting", "recognised");
  }

  /// The sets of open words under which a deed fits a trigger.
  private Set<Set<String>> fitting(Clause.Trigger trigger, Scene scene) {
    var found = new LinkedHashSet<Set<String>>();
    for (var counting : subsets(words.words()))
      if (words.holds(trigger.when(), scene, counting::contains)) found.add(counting);
    return found;
  }

  private static List<Set<String>> subsets(List<String> of) {
    var all = new ArrayList<Set<String>>();
    all.add(Set.of());
    for (var word : of)
      for (var smaller : List.copyOf(all)) {
        var larger = new LinkedHashSet<>(smaller);
        larger.add(word);
        all.add(larger);
      }
    return all;
  }

  /// Whether what raised a case is what the trigger says, if the words count so.
  private boolean fits(int nth, View view) {
    var counting = new LinkedHashSet<>(words.words());
    counting.removeIf(word -> !view.test(word));
    return world.cases.get(nth - 1).fitting.contains(counting);
  }

  private boolean isCertain(int nth) {
    return fits(nth, word -> false);
  }

  /// Recognises or declines a live case, as found or as read.
  private void judge(int nth) {
    if (world.cases.get(nth - 1).called()) return;
    if (fits(nth, anybody())) world.move(NaiveWorld.caseKey(nth), Cause.RECOGNISE);
    else if (!fits(nth, word -> found(word).orElse(true))) decline(nth);
  }

  /// When a case is declined, what runs in it lapses.
  private void decline(int nth) {
    if (!world.move(NaiveWorld.caseKey(nth), Cause.DECLINE)) return;
    for (var name : world.clauses.keySet())
      for (var key : world.of(name, nth)) {
        if (key.machine() == Machine.NORM || key.machine() == Machine.DECISION) world.move(key, Cause.LAPSE);
        if (key.machine() == Machine.POWER) world.move(key, Cause.EXTINGUISH);
      }
  }

  /// A called case consults as soon as a duty or decision opens in it, and closes when nothing in it
  /// is open any more.
  private void cases() {
    for (var nth = 1; nth <= world.cases.size(); nth++) {
      if (!world.cases.get(nth - 1).called()) continue;
      var number = nth;
      var open =
          world.clauses.keySet().stream()
              .flatMap(name -> world.of(name, number).stream())
              .anyMatch(key ->
                      key.machine() == Machine.NORM && world.is(key, "active", "suspended")
                          || key.machine() == Machine.DECISION && world.is(key, "open"));
      if (open) world.move(NaiveWorld.caseKey(nth), Cause.CONSULT);
      else if (world.is(NaiveWorld.caseKey(nth), "consulting"))
        world.move(NaiveWorld.caseKey(nth), Cause.CLOSE);
    }
  }

  /// A ban is broken by a fitting deed of a bearer; a standing duty by a fitting deed of anybody.
  private void breakNorms(Said said) {
    world
        .all(Clause.Norm.class)
        .forEach(
            (name, norm) -> {
              for (var key : world.of(name)) {
                if (!world.is(key, "active")) continue;
                var scene = words.scene(key.nth()).with(said);
                var broken =
                    switch (norm.content()) {
                      case Clause.Content.Perform _ -> false;
                      case Clause.Content.Refrain(var pattern) ->
                          isBearer(key, norm, said.actor())
                              && words.fits(pattern, scene.of(said.actor()), of(said.actor()));
                      case Clause.Content.Keep(var _, var brokenBy) ->
                          brokenBy.stream()
                              .anyMatch(pattern -> words.fits(pattern, scene.of(key.actor()), of(key.actor())));
                    };
                if (broken) {
                  if (!world.culprits.containsKey(key.nth())) culprit(key, said.actor());
                  world.move(key, Cause.VIOLATE);
                }
              }
            });
  }

  private void culprit(Key key, String actor) {
    world.culprits.put(key.nth(), key.actor().equals(NaiveWorld.NONE) ? actor : key.actor());
  }

  private boolean isBearer(Key key, Clause.Norm norm, String actor) {
    return key.actor().equals(NaiveWorld.NONE)
        ? world.present(actor) && words.acts(norm.bearing().who(), actor, words.scene(key.nth()))
        : key.actor().equals(actor);
  }

  private void voidingConditions(Said said) {
    world
        .all(Clause.Voiding.class)
        .forEach(
            (name, voiding) -> {
              var scene = Scene.of(said);
              if (!applies(voiding) || !words.holds(voiding.when(), scene, anybody())) return;
              if (competent(name).isEmpty() && isBroad(name))
                touch(voiding.effect(), voiding.clauses(), NaiveWorld.NO_CASE);
              else awaiting.add(name);
            });
  }

  // ---- performance

  private void perform(Said said) {
    world
        .all(Clause.Norm.class)
        .forEach(
            (name, norm) -> {
              for (var key : world.of(name))
                switch (norm.content()) {
                  case Clause.Content.Perform owed -> perform(key, norm, owed, said);
                  case Clause.Content.Keep keep -> {
                    // What is kept up is performed by going on; a performance counts after a breach only.
                    var again = new Clause.Content.Perform(false, keep.performances(), Optional.empty());
                    if (world.is(key, "breached")) perform(key, norm, again, said);
                  }
                  case Clause.Content.Refrain _ -> {}
                }
            });
  }

  private void perform(Key key, Clause.Norm norm, Clause.Content.Perform owed, Said said) {
    if (!world.is(key, "active", "suspended", "breached")) return;
    if (namesAnotherNorm(said, norm)) return;
    if (!isOwedTo(norm, key.nth(), said.target())) return;
    var bearers = bearers(key, norm).stream().filter(bearer -> actsFor(said.actor(), bearer)).toList();
    for (var performance : owed.performances())
      if (DutyTypes.satisfies(said.deed(), performance))
        for (var bearer : bearers)
          done.computeIfAbsent(key, _ -> new LinkedHashMap<>())
              .computeIfAbsent(bearer, _ -> new LinkedHashMap<>())
              .merge(performance, said.quantity(), Integer::sum);
    if (bearers.isEmpty() || !isComplete(key, norm, owed)) return;
    if (!Boolean.getBoolean("M9") && norm.limit() instanceof Limit.Every(var period) && world.is(key, "active")) {
      done.remove(key);
      world.due(key, later(world.now, period));
    } else if (world.is(key, "breached")) {
      if (cures(norm)) world.move(key, Cause.CURE);
    } else world.move(key, Cause.PERFORM);
  }

  private boolean namesAnotherNorm(Said said, Clause.Norm norm) {
    return !said.clause().equals(norm.label().name())
        && world.meant(said.clause()).stream()
            .anyMatch(name -> world.clauses.get(name) instanceof Clause.Norm);
  }

  private boolean actsFor(String actor, String bearer) {
    return actor.equals(bearer) || world.isBody(actor) && pact.members(actor).contains(bearer);
  }

  /// Owed to the beneficiary; where the norm names none and belongs to a case, to the victim. A deed
  /// that names no party is done for anybody.
  private boolean isOwedTo(Clause.Norm norm, int nth, String target) {
    if (!world.isParty(target)) return true;
    var scene = words.scene(nth);
    if (norm.beneficiary().isPresent()) return words.is(norm.beneficiary().get(), target, scene);
    return nth == NaiveWorld.NO_CASE || scene.victim().isEmpty() || scene.victim().equals(target);
  }

  /// Whose deeds count for a machine: its one bearer, or every present one.
  private List<String> bearers(Key key, Clause.Norm norm) {
    if (!key.actor().equals(NaiveWorld.NONE)) return List.of(key.actor());
    return world.actors().stream()
        .filter(actor -> world.present(actor) && words.acts(norm.bearing().who(), actor, words.scene(key.nth())))
        .toList();
  }

  private boolean isComplete(Key key, Clause.Norm norm, Clause.Content.Perform owed) {
    var bearers = bearers(key, norm);
    return switch (norm.bearing().mode()) {
      case EACH, SHARES, ANY -> bearers.stream().anyMatch(bearer -> hasDone(key, norm, owed, bearer));
      case JOINTLY ->
          !bearers.isEmpty() && bearers.stream().allMatch(bearer -> hasDone(key, norm, owed, bearer));
    };
  }

  private boolean hasDone(Key key, Clause.Norm norm, Clause.Content.Perform owed, String bearer) {
    var deeds = done.getOrDefault(key, Map.of()).getOrDefault(bearer, Map.of());
    var enough =
        owed.quantity().isEmpty()
            || deeds.values().stream().mapToInt(Integer::intValue).sum() >= share(norm, owed, bearer);
    if (Boolean.getBoolean("M13") && owed.quantity().isPresent()) return enough;
    return enough && (owed.all() ? deeds.keySet().containsAll(owed.performances()) : !deeds.isEmpty());
  }

  private static int share(Clause.Norm norm, Clause.Content.Perform owed, String bearer) {
    var all = owed.quantity().map(Clause.Quantity::count).orElse(1);
    return norm.bearing().shares().stream()
        .filter(share -> share.bearer().equals(bearer))
        .findFirst()
        .map(share -> (all * share.percent() + 99) / 100)
        .orElse(all);
  }

  private boolean cures(Clause.Norm norm) {
    return norm.late().or(() -> pact.conventions().late()).filter(Conventions.Late.CURES::equals).isPresent();
  }

  // ---- norms begin

  /// Calls a norm in a case, for those of some actors who may bear it.
  private void activate(String name, Clause.Norm norm, int nth, List<String> actors) {
    if (!applies(norm)) return;
    var scene = words.scene(nth);
    var bearers =
        world.actors().stream()
            .filter(actor -> world.present(actor) && words.acts(norm.bearing().who(), actor, scene))
            .filter(actors::contains)
            .toList();
    switch (norm.bearing().mode()) {
      case EACH, SHARES -> {
        for (var bearer : bearers) activate(new Key(Machine.NORM, name, nth, bearer), norm);
      }
      case JOINTLY, ANY -> {
        if (!bearers.isEmpty()) activate(new Key(Machine.NORM, name, nth, NaiveWorld.NONE), norm);
      }
    }
  }

  private void activate(Key key, Clause.Norm norm) {
    if (!world.is(key, "pending")) return;
    var scene = words.scene(key.nth()).of(key.actor());
    if (!words.holds(norm.when(), scene, anybody())) return;
    if (world.ended.contains(key.clause()) || isExcepted(norm, scene) || findsOtherwise(key) || isDefeated(key)) {
      world.move(key, Cause.EXCUSE);
      return;
    }
    if (!isSettledFor(key)) {
      unsettled.add(key);
      return;
    }
    unsettled.remove(key);
    world.move(key, Cause.ACTIVATE, limit(norm.limit(), world.now));
  }

  private boolean isExcepted(Clause.Norm norm, Scene scene) {
    return world.all(Clause.Exemption.class).values().stream()
        .anyMatch(
            exception ->
                exception.to().contains(norm.label().name())
                    && applies(exception)
                    && words.holds(exception.when(), scene, anybody()));
  }

  /// The bearer has found for itself that the word does not cover the case.
  private boolean findsOtherwise(Key key) {
    return isUncertain(key)
        && words.words().stream()
            .anyMatch(
                word ->
                    office(word).isEmpty()
                        && Boolean.FALSE.equals(findings.getOrDefault(word, Map.of()).get(key.actor()))
                        && hangsOn(key.nth(), word));
  }

  private boolean isUncertain(Key key) {
    return key.nth() != NaiveWorld.NO_CASE && !isCertain(key.nth());
  }

  private boolean hangsOn(int nth, String word) {
    return !fits(nth, other -> !other.equals(word));
  }

  private boolean isSettledFor(Key key) {
    return !isUncertain(key) || fits(key.nth(), of(key.actor()));
  }

  /// A superior norm of the same bearer is active, in this case or outside all cases.
  private boolean isDefeated(Key key) {
    return world.all(Clause.Precedence.class).values().stream()
        .filter(precedence -> precedence.inferior().contains(world.clauses.get(key.clause()).label().name()))
        .filter(this::applies)
        .flatMap(precedence -> world.meant(precedence.superior()).stream())
        .flatMap(superior -> world.of(superior).stream())
        .anyMatch(superior -> world.is(superior, "active") && conflicts(superior, key));
  }

  private static boolean conflicts(Key one, Key other) {
    return one.machine() == Machine.NORM
        && other.machine() == Machine.NORM
        && one.actor().equals(other.actor())
        && (one.nth() == other.nth() || !Boolean.getBoolean("M14") && (one.nth() == NaiveWorld.NO_CASE || other.nth() == NaiveWorld.NO_CASE));
  }

  private void excuseInferiors(Key superior) {
    for (var precedence : world.all(Clause.Precedence.class).values()) {
      if (!precedence.superior().equals(world.clauses.get(superior.clause()).label().name())
          || !applies(precedence)) continue;
      for (var inferior : precedence.inferior())
        for (var name : world.meant(inferior))
          for (var key : world.of(name))
            if (world.is(key, "active") && conflicts(superior, key)) world.move(key, Cause.EXCUSE);
    }
  }

  /// A version applies from its first moment to its last; in a text run as if in force, no date bounds it.
  private boolean applies(Clause clause) {
    if (world.program.settings().assumedFrom().isPresent()) return true;
    var notes = clause.label().notes();
    return notes.from().stream().allMatch(moment -> words.tick(moment.first(words.zone())) <= world.now)
        && notes.until().stream().allMatch(moment -> words.tick(moment.last(words.zone())) >= world.now);
  }

  private int limit(Limit limit, int start) {
    return switch (limit) {
      case Limit.Within(var amount) -> later(start, amount);
      case Limit.WithinOpen(var word, var _) ->
          pact.find(Clause.OpenTime.class, word)
              .flatMap(open -> open.readings().get(choice(word)).amount())
              .map(amount -> later(start, amount))
              .orElse(Clock.NEVER);
      case Limit.Until(var moment) -> words.tick(moment.last(words.zone()));
      case Limit.On(var moment) -> words.tick(moment.last(words.zone()));
      case Limit.Every(var amount) -> later(start, amount);
      case Limit.Throughout(), Limit.None() -> Clock.NEVER;
    };
  }

  private static boolean isDate(Limit limit) {
    return limit instanceof Limit.Until || limit instanceof Limit.On;
  }

  private int later(int start, Amount amount) {
    return clock.after(start, amount, pact.conventions());
  }

  // ---- powers

  private void makeAvailable(String name, Clause.Power power, int nth, List<String> actors) {
    if (!applies(power)) return;
    var scene = words.scene(nth);
    for (var actor : world.actors()) {
      if (!actors.contains(actor) || !world.present(actor)) continue;
      if (!words.acts(power.holder(), actor, scene)) continue;
      var key = new Key(Machine.POWER, name, nth, actor);
      var begins = power.after().map(moment -> words.tick(moment.last(words.zone())) + 1);
      if (world.is(key, "dormant") && begins.filter(tick -> tick > world.now).isPresent())
        world.due(key, begins.get());
      else if (world.is(key, "dormant")) enable(key);
    }
  }

  private void enable(Key key) {
    var power = (Clause.Power) world.clauses.get(key.clause());
    limits.put(key, limit(power.limit(), world.now));
    world.move(key, Cause.ENABLE, limits.get(key));
  }

  private boolean isValid(Key key, Clause.Power power, Said said) {
    var scene = words.scene(key.nth());
    return world.is(key, "available")
        && key.actor().equals(said.actor())
        && words.holds(power.when(), scene.of(said.actor()), anybody())
        && isAddressed(key.nth(), said);
  }

  /// Where the words name a party, it is the victim or the attacker of the case.
  private boolean isAddressed(int nth, Said said) {
    if (nth == NaiveWorld.NO_CASE || !world.isParty(said.target())) return true;
    var scene = words.scene(nth);
    return said.target().equals(scene.victim()) || said.target().equals(scene.attacker());
  }

  private void rightsToAct(Said said) {
    world
        .all(Clause.Power.class)
        .forEach(
            (name, power) -> {
              if (!(power.ability() instanceof Clause.Ability.Act(var performances))) return;
              if (performances.stream().noneMatch(one -> DutyTypes.satisfies(said.deed(), one))) return;
              for (var key : world.of(name)) if (isValid(key, power, said)) use(key, power, said);
            });
  }

  private void use(Key key, Clause.Power power, Said said) {
    var later = power.ability() instanceof Clause.Ability.Withdraw ? Optional.<Amount>empty() : power.notice();
    if (later.isPresent()) {
      world.move(key, Cause.USE, later(world.now, later.get()));
      noticed.put(key, said);
    } else {
      world.move(key, Cause.USE);
      effect(key, power, said);
      availableAgain(key, power);
    }
  }

  private void takesEffect(Key key) {
    var power = (Clause.Power) world.clauses.get(key.clause());
    world.due(key, Clock.NEVER);
    effect(key, power, noticed.remove(key));
    availableAgain(key, power);
  }

  private void availableAgain(Key key, Clause.Power power) {
    if (power.once() || !Boolean.getBoolean("M7") && world.is(NaiveWorld.pactKey(), "terminated")) return;
    if (Boolean.getBoolean("M2")) limits.put(key, limit(power.limit(), world.now));
    world.move(key, Cause.ENABLE, limits.getOrDefault(key, Clock.NEVER));
    if (!Boolean.getBoolean("M6") && world.is(NaiveWorld.pactKey(), "suspended") && !isPowerToResume(key)) suspend(key);
  }

  private void effect(Key key, Clause.Power power, Said said) {
    switch (power.ability()) {
      case Clause.Ability.Speak _ -> {
        if (power.upon().isEmpty() && key.nth() == NaiveWorld.NO_CASE && !isRung(key.clause())) callCase(key, power, said);
      }
      case Clause.Ability.Act _ -> {}
      case Clause.Ability.Veto(var decision) -> {
        for (var name : world.meant(decision))
          for (var open : world.of(name))
            if (open.machine() == Machine.DECISION && (key.nth() == NaiveWorld.NO_CASE || key.nth() == open.nth()))
              close(open, Cause.VETO);
      }
      case Clause.Ability.Withdraw() ->
          world.move(
              NaiveWorld.membership(key.actor()),
              Cause.DENOUNCE,
              power.notice().map(amount -> later(world.now, amount)).orElse(world.now));
      case Clause.Ability.Touch(var effect, var clauses) -> touch(effect, clauses, key.nth());
      case Clause.Ability.Extend(var clause, var by) -> {
        for (var name : world.meant(clause))
          for (var running : world.of(name)) {
            if (key.nth() != NaiveWorld.NO_CASE && key.nth() != running.nth()) continue;
            var due = world.due(running);
            if (due != Clock.NEVER && world.is(running, "active", "suspended", "open", "available"))
              world.due(running, later(due, by));
          }
      }
    }
  }

  private void callCase(Key key, Clause.Power power, Said said) {
    if (world.cases.size() == world.program.slots()) return;
    var about = world.isParty(said.target()) ? said.target() : said.actor();
    world.cases.add(new Case(power, about, NaiveWorld.NONE, Optional.empty(), Set.of(Set.of())));
    var nth = world.cases.size();
    world.move(NaiveWorld.caseKey(nth), Cause.RAISE);
    // The use of the power calls its clauses in the new case.
    if (!Boolean.getBoolean("M1")) world.happenings.remove(new Happening(key, Cause.USE));
    world.happenings.add(
        new Happening(new Key(Machine.POWER, key.clause(), nth, key.actor()), Cause.USE));
  }

  /// Suspends, resumes, ends or waives clauses, or the whole pact.
  private void touch(Clause.Effect effect, List<String> clauses, int nth) {
    if (clauses.isEmpty()) {
      switch (effect) {
        case SUSPEND -> suspendPact();
        case RESUME -> resumePact();
        case END, WAIVE -> end(Cause.TERMINATE);
      }
      return;
    }
    for (var clause : clauses)
      for (var name : world.meant(clause)) {
        switch (effect) {
          case SUSPEND -> touched(name, nth).forEach(this::suspend);
          case RESUME -> touched(name, nth).forEach(this::resume);
          case END, WAIVE -> {
            if (!Boolean.getBoolean("M8") && effect == Clause.Effect.END) world.ended.add(name);
            touched(name, nth).forEach(this::extinguish);
          }
        }
      }
  }

  /// Every machine there may be of a clause: in the case of the power, or in all cases and in none.
  private List<Key> touched(String name, int nth) {
    var machine =
        switch (world.clauses.get(name)) {
          case Clause.Norm _ -> Machine.NORM;
          case Clause.Power _ -> Machine.POWER;
          case Clause.Decision _ -> Machine.DECISION;
          case Clause.Stage _ -> Machine.STAGE;
          case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _,
              Clause.Term _, Clause.OpenTime _, Clause.Trigger _, Clause.Exemption _, Clause.Voiding _,
              Clause.Entry _, Clause.Expiry _, Clause.Remedy _, Clause.Precedence _,
              Clause.Verification _ ->
              Machine.PACT;
        };
    var found = new ArrayList<Key>();
    if (machine == Machine.PACT) return found;
    for (var each : world.everywhere()) {
      if (nth != NaiveWorld.NO_CASE && each != nth) continue;
      found.add(new Key(machine, name, each, NaiveWorld.NONE));
      for (var actor : world.actors()) found.add(new Key(machine, name, each, actor));
    }
    return found;
  }

  private void extinguish(Key key) {
    switch (key.machine()) {
      case NORM -> world.move(key, Cause.EXCUSE);
      case POWER -> world.move(key, Cause.EXTINGUISH);
      case DECISION -> world.move(key, Cause.LAPSE);
      case STAGE -> world.move(key, Cause.MISS);
      case PACT, MEMBERSHIP, CASE, REMEDY -> {}
    }
  }

  // ---- speech

  private void speech(Said said) {
    var open =
        world.all(Clause.Decision.class).keySet().stream()
            .flatMap(name -> world.of(name).stream())
            .filter(key -> world.is(key, "open"))
            .toList();
    membership(said);
    world.all(Clause.Power.class).forEach((name, power) -> {
      if (!isSaidBy(power.ability(), said.deed())) return;
      for (var key : world.of(name))
        if (isAbout(key, power, said.clause()) && isValid(key, power, said)) use(key, power, said);
    });
    if (Boolean.getBoolean("M10")) world.all(Clause.Decision.class).keySet().forEach(name -> { for (var nth : world.everywhere()) vote(new Key(Machine.DECISION, name, nth, NaiveWorld.NONE), said); });
    else for (var key : open) vote(key, said);
    if (Boolean.getBoolean("M10")) world.all(Clause.Decision.class).keySet().forEach(name -> { for (var nth : world.everywhere()) announce(new Key(Machine.DECISION, name, nth, NaiveWorld.NONE), said); });
    else for (var key : open) announce(key, said);
    perform(said);
    if (said.deed().equals("close")) closeCase(said, Cause.CLOSE);
    if (said.deed().equals("withdraw-request")) closeCase(said, Cause.WITHDRAW);
  }

  private void membership(Said said) {
    if (!world.isParty(said.actor())) return;
    var key = NaiveWorld.membership(said.actor());
    switch (said.deed()) {
      case "sign" -> world.move(key, Cause.SIGN, world.due(key));
      case "ratify" -> world.move(key, Cause.RATIFY, until(said.actor()));
      case "accede" -> world.move(key, Cause.ACCEDE, until(said.actor()));
      default -> {}
    }
  }

  /// Which words exercise an ability.
  private static boolean isSaidBy(Clause.Ability ability, String speech) {
    return switch (ability) {
      case Clause.Ability.Speak(var act, var _) -> act.equals(speech) || isCall(act) && isCall(speech);
      case Clause.Ability.Act _ -> false;
      case Clause.Ability.Veto _ -> speech.equals("veto");
      case Clause.Ability.Withdraw() -> speech.equals("denounce");
      case Clause.Ability.Extend _ -> speech.equals("extend");
      case Clause.Ability.Touch(var effect, var _) ->
          switch (effect) {
            case SUSPEND -> speech.equals("suspend");
            case RESUME -> speech.equals("resume");
            case WAIVE -> speech.equals("waive");
            case END -> speech.equals("denounce");
          };
    };
  }

  private static boolean isCall(String act) {
    return List.of("request", "convene", "invoke", "propose", "notify").contains(act);
  }

  /// Words that name a clause are about a power of that name, one that touches it, or one in its cases.
  private boolean isAbout(Key key, Clause.Power power, String clause) {
    if (clause.isEmpty() || clause.equals(power.label().name())) return true;
    var touched =
        switch (power.ability()) {
          case Clause.Ability.Veto(var decision) -> List.of(decision);
          case Clause.Ability.Touch(var _, var clauses) -> clauses;
          case Clause.Ability.Extend(var extended, var _) -> List.of(extended);
          case Clause.Ability.Speak _, Clause.Ability.Act _, Clause.Ability.Withdraw _ -> List.<String>of();
        };
    return touched.contains(clause)
        || key.nth() != NaiveWorld.NO_CASE
            && world.cases.get(key.nth() - 1).origin.label().name().equals(clause);
  }

  // ---- decisions

  private void openDecision(String name, Clause.Decision decision, int nth) {
    var key = new Key(Machine.DECISION, name, nth, NaiveWorld.NONE);
    if (!applies(decision) || !words.holds(decision.when(), words.scene(nth), anybody())) return;
    if (Boolean.getBoolean("M18") && world.is(key, "open")) world.due(key, limit(decision.window(), world.now));
    if (world.move(key, Cause.OPEN, limit(decision.window(), world.now))) closeEarly(key);
  }

  private void vote(Key key, Said said) {
    var decision = (Clause.Decision) world.clauses.get(key.clause());
    var scene = words.scene(key.nth());
    var ballot = List.of("object", "veto").contains(said.deed()) ? "vote-no" : said.deed();
    if (!world.is(key, "open")
        || !isAboutVictim(key.nth(), said)
        || !List.of("vote-yes", "vote-no", "abstain", "recuse").contains(ballot)
        || !isOf(said, decision)
        || !words.voters(decision.rule(), scene).contains(said.actor())) return;
    ballots.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(said.actor(), ballot);
    closeEarly(key);
  }

  /// Closes as soon as the vote can only end one way.
  private void closeEarly(Key key) {
    var decision = (Clause.Decision) world.clauses.get(key.clause());
    var scene = words.scene(key.nth());
    var cast = ballots.getOrDefault(key, Map.of());
    var settled = words.settled(decision.rule(), cast, scene);
    if (settled.isEmpty()) return;
    if (settled.get()) close(key, Cause.ADOPT);
    else close(key, words.vetoed(decision.rule(), cast, scene) ? Cause.VETO : Cause.REJECT);
  }

  /// The window has ended.
  private void closeAtLast(Key key) {
    var decision = (Clause.Decision) world.clauses.get(key.clause());
    var scene = words.scene(key.nth());
    var cast = ballots.getOrDefault(key, Map.of());
    if (words.carries(decision.rule(), cast, scene)) close(key, Cause.ADOPT);
    else if (words.lacksQuorum(decision.rule(), cast, scene)) close(key, Cause.NO_QUORUM);
    else
      close(
          key,
          switch (decision.otherwise()) {
            case Clause.Otherwise.Adopted() -> Cause.ADOPT;
            case Clause.Otherwise.Rejected() -> Cause.REJECT;
            case Clause.Otherwise.Nothing(), Clause.Otherwise.EachMayAct(), Clause.Otherwise.EachMustAct(),
                Clause.Otherwise.Refer _ ->
                Cause.LAPSE;
          });
  }

  private boolean isAboutVictim(int nth, Said said) {
    return nth == NaiveWorld.NO_CASE || !world.isParty(said.target()) || said.target().equals(words.scene(nth).victim());
  }

  private void close(Key key, Cause cause) {
    if (!world.move(key, cause) || cause == Cause.ADOPT) return;
    var decision = (Clause.Decision) world.clauses.get(key.clause());
    switch (decision.otherwise()) {
      case Clause.Otherwise.Rejected(), Clause.Otherwise.Nothing(), Clause.Otherwise.Adopted() -> {}
      case Clause.Otherwise.EachMayAct() -> {
        for (var name : world.clauses.keySet())
          if (isRightToAct(name) && world.clauses.get(name).label().name().startsWith(key.clause() + "-"))
            makeAvailable(name, (Clause.Power) world.clauses.get(name), key.nth(), world.actors());
      }
      case Clause.Otherwise.EachMustAct() ->
          world.all(Clause.Norm.class).forEach((name, norm) -> {
            var adopted = new Happening(key, Cause.ADOPT);
            if (norm.upon().stream().anyMatch(reference -> isMeant(reference, adopted)))
              activate(name, norm, key.nth(), world.actors());
          });
      case Clause.Otherwise.Refer(var other) -> {
        for (var name : world.meant(other))
          if (world.clauses.get(name) instanceof Clause.Decision referred)
            openDecision(name, referred, key.nth());
      }
    }
  }

  /// An outcome announced by a body of the pact or by a voter closes a decision, too.
  private void announce(Key key, Said said) {
    var decision = (Clause.Decision) world.clauses.get(key.clause());
    if (!world.is(key, "open") || !isOf(said, decision) || !isAboutVictim(key.nth(), said)) return;
    if (!world.isBody(said.actor())
        && !words.voters(decision.rule(), words.scene(key.nth())).contains(said.actor())) return;
    if (said.deed().equals("adopt")) close(key, Cause.ADOPT);
    if (said.deed().equals("reject")) close(key, Cause.REJECT);
  }

  private static boolean isOf(Said said, Clause clause) {
    return said.clause().isEmpty() || said.clause().equals(clause.label().name());
  }

  /// Whom a case is about may close it, or take the request back.
  private void closeCase(Said said, Cause cause) {
    for (var nth = 1; nth <= world.cases.size(); nth++)
      if (isOf(said, world.cases.get(nth - 1).origin) && isAbout(world.cases.get(nth - 1), said))
        world.move(NaiveWorld.caseKey(nth), cause);
  }

  private boolean isAbout(Case about, Said said) {
    if (Boolean.getBoolean("M15"))
      return about.victim.equals(said.target().isEmpty() ? said.actor() : said.target());
    return about.victim.equals(said.actor())
        && (said.target().isEmpty() || about.victim.equals(said.target()));
  }

  // ---- determinations

  private void determination(Said said) {
    var yes = said.deed().equals("determine-yes");
    for (var word : world.all(Clause.Term.class).keySet()) {
      if (!said.clause().isEmpty() && !said.clause().equals(word)) continue;
      if (competent(word).contains(said.actor()) && world.present(said.actor()))
        findings.computeIfAbsent(word, _ -> new LinkedHashMap<>()).put(said.actor(), yes);
    }
    world.all(Clause.Voiding.class).forEach((name, voiding) -> {
      if (!said.clause().isEmpty() && !said.clause().equals(voiding.label().name())) return;
      if (competent(name).contains(said.actor()) && awaiting.remove(name) && yes)
        touch(voiding.effect(), voiding.clauses(), NaiveWorld.NO_CASE);
    });
    for (var nth = 1; nth <= world.cases.size(); nth++) {
      if (!isLive(nth)) continue;
      judge(nth);
      settle(nth);
    }
  }

  /// A later finding, or a certain deed, is applied to what was called in a live case.
  private void settle(int nth) {
    for (var key : List.copyOf(unsettled))
      if (key.nth() == nth) activate(key, (Clause.Norm) world.clauses.get(key.clause()));
    for (var name : world.all(Clause.Norm.class).keySet())
      for (var key : world.of(name, nth))
        if (world.is(key, "active", "suspended") && findsOtherwise(key)) world.move(key, Cause.EXCUSE);
  }

  // ---- remedies

  private void spawn(String remedy, Key breach) {
    for (var name : world.meant(remedy)) {
      if (!(world.clauses.get(name) instanceof Clause.Remedy)) continue;
      var key = new Key(Machine.REMEDY, name, breach.nth(), NaiveWorld.NONE);
      if (!world.is(key, "idle")) continue;
      if (!breach.actor().equals(NaiveWorld.NONE)) world.culprits.put(breach.nth(), breach.actor());
      world.move(key, Cause.SPAWN);
      rungs.put(key, -1);
      nextRung(key);
    }
  }

  /// Calls the next rung that leads anywhere; none left, the remedy is exhausted.
  private void nextRung(Key key) {
    var ladder = ((Clause.Remedy) world.clauses.get(key.clause())).rungs();
    while (true) {
      var place = rungs.merge(key, 1, Integer::sum);
      if (place == ladder.size()) {
        world.move(key, Cause.EXHAUST);
        return;
      }
      if (place > 0) world.move(key, Cause.ESCALATE);
      for (var name : world.meant(ladder.get(place))) call(name, key.nth());
      if (isRunning(ladder.get(place), key.nth())) return;
    }
  }

  private boolean isRunning(String rung, int nth) {
    return world.meant(rung).stream()
        .flatMap(name -> world.of(name, nth).stream())
        .anyMatch(key -> world.is(key, "active", "suspended", "available", "open"));
  }

  private void rungEnded(Happening happening) {
    var rung = happening.key();
    for (var entry : List.copyOf(rungs.entrySet())) {
      var key = entry.getKey();
      var ladder = ((Clause.Remedy) world.clauses.get(key.clause())).rungs();
      if (!world.is(key, "open") || key.nth() != rung.nth() || entry.getValue() >= ladder.size()) continue;
      if (!world.meant(ladder.get(entry.getValue())).contains(rung.clause())) continue;
      switch (happening.cause()) {
        case PERFORM, KEEP, CURE, USE, ADOPT -> world.move(key, Cause.SATISFY);
        case DUE, VIOLATE, EXCUSE, REJECT, VETO, NO_QUORUM, LAPSE, EXPIRE, EXTINGUISH -> {
          if (Boolean.getBoolean("M3") && (happening.cause() == Cause.EXPIRE || happening.cause() == Cause.EXTINGUISH)) continue;
          if (!isRunning(ladder.get(entry.getValue()), key.nth())) nextRung(key);
        }
        case ENTER, TERMINATE, SIGN, RATIFY, ACCEDE, JOIN, LEAVE, DENOUNCE, DEPART, RAISE, CONSULT,
            RECOGNISE, DECLINE, CLOSE, WITHDRAW, OPEN, ACTIVATE, ENABLE, SPAWN, ESCALATE, SATISFY, EXHAUST,
            REACH, MISS, SUSPEND, RESUME -> {}
      }
    }
  }

  // ---- stages

  private static Key stageKey(String name) {
    return new Key(Machine.STAGE, name, NaiveWorld.NO_CASE, NaiveWorld.NONE);
  }

  private boolean waitsForNoStage(Clause.Stage stage) {
    return stage.requires().stream().noneMatch(Clause.Requirement.Reached.class::isInstance);
  }

  private void openStage(Key key) {
    var stage = (Clause.Stage) world.clauses.get(key.clause());
    world.move(key, Cause.OPEN, limit(stage.limit(), world.now));
    reachIfNothingIsMissing(key, stage);
  }

  private void openStages() {
    world.all(Clause.Stage.class).forEach((name, stage) -> {
      if (!waitsForNoStage(stage) && world.is(stageKey(name), "pending") && earlierAreReached(stage))
        openStage(stageKey(name));
    });
  }

  private boolean earlierAreReached(Clause.Stage stage) {
    return stage.requires().stream()
        .allMatch(
            requirement ->
                !(requirement instanceof Clause.Requirement.Reached(var earlier, var _))
                    || world.meant(earlier).stream().anyMatch(name -> world.is(stageKey(name), "reached")));
  }

  /// The deeds that a stage requires count whenever they are done.
  private void stages(Said said) {
    world.all(Clause.Stage.class).forEach((name, stage) -> {
      var key = stageKey(name);
      var scene = Scene.of(said);
      for (var place = 0; place < stage.requires().size(); place++)
        if (stage.requires().get(place) instanceof Clause.Requirement.Done(var pattern)
            && words.fits(pattern, scene, anybody()))
          met.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(place);
      reachIfNothingIsMissing(key, stage);
    });
  }

  private void reachIfNothingIsMissing(Key key, Clause.Stage stage) {
    var seen = met.getOrDefault(key, Set.of());
    var missing = new ArrayList<Clause.Requirement>();
    for (var place = 0; place < stage.requires().size(); place++)
      if (stage.requires().get(place) instanceof Clause.Requirement.Done done && !seen.contains(place))
        missing.add(done);
    if (missing.isEmpty() && earlierAreReached(stage)) world.move(key, Cause.REACH);
  }
}
