package casus.machine;

import casus.machine.NaiveWorld.Happening;
import casus.machine.NaiveWorld.Said;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Limit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The chapters on pact, membership and stage, for [NaiveSemantics].
final class NaiveBonds {
  private final NaiveSemantics rules;
  private final NaiveWorld world;

  /// The deeds that a stage need not wait for any more, by place in its list.
  private final Map<NaiveKey, Set<Integer>> met = new LinkedHashMap<>();

  /// The parties that have ratified before their own date.
  private final Set<String> ratified = new LinkedHashSet<>();

  NaiveBonds(NaiveSemantics rules) {
    this.rules = rules;
    world = rules.world;
  }

  // ---- the pact

  /// Before anything has happened: what the dates of the text make due.
  void atFirst() {
    entryDate().ifPresent(tick -> world.due(NaiveWorld.pactKey(), tick));
    for (var party : world.pact.parties())
      from(party).ifPresent(tick -> world.due(NaiveWorld.membership(party), tick));
    for (var name : world.all(Clause.Stage.class).keySet()) {
      var due = Math.min(opening(name), lastDate(name));
      if (due != Clock.NEVER) world.due(stageKey(name), due);
    }
  }

  private Optional<Integer> entryDate() {
    var assumed = world.program.settings().assumedFrom();
    if (assumed.isPresent()) return assumed.map(world::tick);
    return world.pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.on().stream())
        .map(moment -> world.tick(moment.first(world.zone())))
        .findFirst()
        .or(() -> world.pact.header().inForce().map(this::midnight));
  }

  private int midnight(LocalDate date) {
    return world.tick(date.atStartOfDay(world.zone()).toInstant());
  }

  private Optional<Integer> signature() {
    return world.assumed() ? entryDate() : world.pact.header().signed().map(this::midnight);
  }

  void entryCondition() {
    if (world.assumed() || !world.is(NaiveWorld.pactKey(), "not-in-force")) return;
    for (var entry : world.pact.all(Clause.Entry.class))
      if (entry.when().isPresent()
          && entry.upon().isEmpty()
          && rules.words.holds(
              entry.when(),
              rules.words.scene(NaiveWorld.NO_CASE),
              rules.cases.anybody(NaiveWorld.NO_CASE))) enter();
  }

  void enter() {
    if (!world.move(NaiveWorld.pactKey(), Cause.ENTER, expiry())) return;
    for (var party : world.pact.parties()) {
      var late = !world.assumed() && from(party).filter(tick -> tick > world.now).isPresent();
      var ratified = world.is(NaiveWorld.membership(party), "bound");
      if (ratified) beginFor(party);
      else if (!late && (world.assumed() || !needsRatification())) join(party);
    }
    for (var body : world.pact.all(Clause.Body.class)) beginFor(body.label().name());
    for (var name : world.all(Clause.Stage.class).keySet())
      if (isFirst(stage(name)) && signature().orElse(world.now) <= world.now) open(stageKey(name));
  }

  /// The earliest of the ways in which the pact ends by itself.
  private int expiry() {
    var earliest = world.assumed() ? Clock.NEVER : endOfHeader();
    for (var expiry : world.pact.all(Clause.Expiry.class)) {
      var start =
          expiry.from() == Clause.Expiry.From.ENTRY ? world.now : signature().orElse(world.now);
      var after = expiry.after().map(amount -> rules.later(start, amount));
      var on =
          expiry
              .on()
              .filter(_ -> !world.assumed())
              .map(moment -> world.tick(moment.last(world.zone())));
      earliest = Math.min(earliest, on.or(() -> after).orElse(Clock.NEVER));
    }
    return earliest;
  }

  private int endOfHeader() {
    return world
        .pact
        .header()
        .ended()
        .map(date -> midnight(date.plusDays(1)) - 1)
        .orElse(Clock.NEVER);
  }

  /// What is kept up lapses, powers are extinguished, open decisions lapse, and so do cases not yet
  /// recognised; duties that had fallen to somebody stay.
  void end(Cause cause) {
    if (!world.move(NaiveWorld.pactKey(), cause)) return;
    for (var nth = 1; nth <= world.cases.size(); nth++)
      world.move(NaiveWorld.caseKey(nth), Cause.LAPSE);
    for (var name : world.clauses.keySet()) {
      for (var key : world.of(name))
        if (key.machine() == Machine.DECISION || rules.norms.isKeptUp(key))
          world.move(key, Cause.LAPSE);
      if (world.clause(name) instanceof Clause.Power) rules.powers.extinguish(name, world.actors());
    }
  }

  /// Suspends active norms and available powers, except a power to resume.
  void suspend() {
    if (!world.move(NaiveWorld.pactKey(), Cause.SUSPEND, world.due(NaiveWorld.pactKey()))) return;
    for (var name : world.clauses.keySet())
      for (var key : world.of(name)) if (!rules.powers.isToResume(key)) rules.powers.suspend(key);
  }

  void resume() {
    if (!world.move(NaiveWorld.pactKey(), Cause.RESUME, world.due(NaiveWorld.pactKey()))) return;
    for (var name : world.clauses.keySet())
      for (var key : world.of(name)) if (!rules.powers.standsStill(key)) rules.powers.resume(key);
  }

  // ---- membership

  private Clause.Party clauseOf(String party) {
    return world.pact.all(Clause.Party.class).stream()
        .filter(clause -> clause.actors().contains(party))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Integer> from(String party) {
    return world.assumed()
        ? Optional.empty()
        : clauseOf(party).from().map(moment -> world.tick(moment.first(world.zone())));
  }

  private int until(String party) {
    return world.assumed()
        ? Clock.NEVER
        : clauseOf(party)
            .until()
            .map(moment -> world.tick(moment.last(world.zone())))
            .orElse(Clock.NEVER);
  }

  private boolean needsRatification() {
    return world.pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.when().stream())
        .anyMatch(NaiveBonds::asksRatification);
  }

  private static boolean asksRatification(Condition condition) {
    return switch (condition) {
      case Condition.Ratified _ -> true;
      case Condition.Not(var negated) -> asksRatification(negated);
      case Condition.AllOf(var parts) -> parts.stream().anyMatch(NaiveBonds::asksRatification);
      case Condition.AnyOf(var parts) -> parts.stream().anyMatch(NaiveBonds::asksRatification);
      case Condition.Fits _,
          Condition.Opinion _,
          Condition.Is _,
          Condition.Before _,
          Condition.After _ ->
          false;
    };
  }

  void sign(Said said) {
    if (!world.isParty(said.actor())) return;
    var key = NaiveWorld.membership(said.actor());
    var early = from(said.actor()).filter(tick -> tick > world.now);
    switch (said.deed()) {
      case "sign" -> world.move(key, Cause.SIGN, world.due(key));
      case "ratify", "accede" -> {
        // Before its own date a ratification makes a party signed: it joins on the date.
        if (early.isPresent() && world.is(key, "outside", "signed")) {
          ratified.add(said.actor());
          if (!world.move(key, Cause.SIGN, early.get())) world.due(key, early.get());
        } else if (said.deed().equals("ratify")) world.move(key, Cause.RATIFY, until(said.actor()));
        else world.move(key, Cause.ACCEDE, until(said.actor()));
      }
      default -> {}
    }
  }

  /// A party joins on its own date; where entry hangs on ratification, if it has ratified by then,
  /// even before entry.
  private void join(String party) {
    var key = NaiveWorld.membership(party);
    world.due(key, Clock.NEVER);
    var may = world.assumed() || (needsRatification() ? ratified.contains(party) : world.inForce());
    if (may) world.move(key, Cause.JOIN, until(party));
  }

  /// A membership stands still, or goes on: what the party owes and holds with it.
  void standStill(String party, Clause.Effect effect) {
    var key = NaiveWorld.membership(party);
    var suspends = effect == Clause.Effect.SUSPEND;
    if (!world.move(key, suspends ? Cause.SUSPEND : Cause.RESUME, world.due(key))) return;
    for (var name : world.clauses.keySet())
      for (var one : world.of(name)) {
        if (!one.actor().equals(party) || rules.powers.isToResume(one)) continue;
        if (suspends) rules.powers.suspend(one);
        else if (world.inForce() && !rules.powers.standsStill(one)) rules.powers.resume(one);
      }
  }

  /// A party denounces the pact, and departs when its notice is over; without notice, at once.
  void denounce(String party, Optional<Integer> departure) {
    world.move(NaiveWorld.membership(party), Cause.DENOUNCE, departure.orElse(Clock.NEVER));
    if (departure.isEmpty()) leave(party, Cause.DEPART);
  }

  /// A party leaves: what it keeps up lapses, its powers are extinguished.
  private void leave(String party, Cause cause) {
    if (!world.move(NaiveWorld.membership(party), cause)) return;
    for (var name : world.clauses.keySet()) {
      for (var key : world.of(name))
        if (key.actor().equals(party) && rules.norms.isKeptUp(key)) world.move(key, Cause.LAPSE);
      if (world.clause(name) instanceof Clause.Power) rules.powers.extinguish(name, List.of(party));
    }
  }

  /// What needs no event begins as soon as the pact is in force and the actor is bound.
  private void beginFor(String actor) {
    if (!world.inForce() || !world.present(actor)) return;
    beginAnew(actor);
    for (var name : world.clauses.keySet()) {
      if (rules.remedies.isRung(name)) continue;
      var clause = world.clause(name);
      if (clause instanceof Clause.Norm norm && norm.upon().isEmpty())
        rules.norms.call(name, norm, NaiveWorld.NO_CASE, List.of(actor));
      if (clause instanceof Clause.Power power
          && power.upon().isEmpty()
          && !rules.powers.isRightToAct(name))
        rules.powers.call(name, power, NaiveWorld.NO_CASE, List.of(actor));
    }
  }

  void follow(Happening happening) {
    var key = happening.key();
    if (key.machine() == Machine.MEMBERSHIP && world.is(key, "bound")) beginFor(key.actor());
    if (key.machine() == Machine.MEMBERSHIP) rules.powers.countAnew();
    if (happening.cause() == Cause.REACH) openNext();
  }

  /// A party that comes back is bound anew.
  private void beginAnew(String party) {
    world
        .standings
        .keySet()
        .removeIf(key ->
            key.nth() == NaiveWorld.NO_CASE
                && key.actor().equals(party)
                && world.is(key, "lapsed", "extinguished"));
  }

  // ---- stages

  private static NaiveKey stageKey(String name) {
    return new NaiveKey(Machine.STAGE, name, NaiveWorld.NO_CASE, NaiveWorld.NONE);
  }

  private Clause.Stage stage(String name) {
    return (Clause.Stage) world.clause(name);
  }

  private static boolean isFirst(Clause.Stage stage) {
    return stage.requires().stream().noneMatch(Clause.Requirement.Reached.class::isInstance);
  }

  /// When a stage opens by date: from the beginning, if entry waits for it and it has no time of
  /// its own; else with the signature, else with entry.
  private int opening(String name) {
    if (isFirst(stage(name)) && isAwaited(name)) return Clock.ALWAYS;
    return isFirst(stage(name)) ? signature().or(this::entryDate).orElse(Clock.NEVER) : Clock.NEVER;
  }

  private boolean isAwaited(String name) {
    if (world.assumed() || !(stage(name).limit() instanceof Limit.None)) return false;
    return world.pact.all(Clause.Entry.class).stream()
        .flatMap(entry -> entry.when().stream())
        .anyMatch(condition -> awaits(condition, world.plain(name)));
  }

  private boolean awaits(Condition condition, String stage) {
    return switch (condition) {
      case Condition.Is(var ref) ->
          ref.clause().equals(stage)
              || world.pact.all(Clause.Stage.class).stream()
                  .filter(other -> other.label().name().equals(ref.clause()))
                  .flatMap(other -> other.requires().stream())
                  .anyMatch(needed ->
                      needed instanceof Clause.Requirement.Reached(var earlier, var span)
                          && awaits(
                              new Condition.Is(new EventRef(earlier, Optional.empty(), span)),
                              stage));
      case Condition.AllOf(var parts) -> parts.stream().anyMatch(part -> awaits(part, stage));
      case Condition.AnyOf(var parts) -> parts.stream().anyMatch(part -> awaits(part, stage));
      case Condition.Not _, Condition.Fits _, Condition.Opinion _ -> false;
      case Condition.Before _, Condition.After _, Condition.Ratified _ -> false;
    };
  }

  /// The date by which a stage must be reached, open or not.
  private int lastDate(String name) {
    return NaiveSemantics.isDate(stage(name).limit())
        ? rules.limit(stage(name).limit())
        : Clock.NEVER;
  }

  boolean opensNow(NaiveKey key) {
    return opening(key.clause()) == world.due(key);
  }

  void fall(NaiveKey key) {
    switch (key.machine()) {
      case PACT -> {
        if (world.is(key, "not-in-force")) enter();
        else end(Cause.EXPIRE);
      }
      case MEMBERSHIP -> {
        if (world.is(key, "outside", "signed")) join(key.actor());
        else leave(key.actor(), world.is(key, "leaving") ? Cause.DEPART : Cause.LEAVE);
      }
      case STAGE -> {
        if (world.is(key, "pending") && opensNow(key)) open(key);
        else world.move(key, Cause.MISS);
      }
      case CASE, DECISION, NORM, POWER, REMEDY ->
          throw new IllegalArgumentException(key.toString());
    }
  }

  private void open(NaiveKey key) {
    if (world.move(key, Cause.OPEN, rules.limit(stage(key.clause()).limit()))) reach(key);
  }

  private void openNext() {
    world
        .all(Clause.Stage.class)
        .forEach((name, stage) -> {
          if (!isFirst(stage) && world.is(stageKey(name), "pending") && earlierAreReached(stage))
            open(stageKey(name));
        });
  }

  private boolean earlierAreReached(Clause.Stage stage) {
    return stage.requires().stream()
        .allMatch(needed ->
            !(needed instanceof Clause.Requirement.Reached(var earlier, var _))
                || world.meant(earlier).stream()
                    .anyMatch(name -> world.is(stageKey(name), "reached")));
  }

  /// The deeds that a stage requires count whenever they are done.
  void stages(Said said) {
    for (var name : world.all(Clause.Stage.class).keySet()) {
      var needed = stage(name).requires();
      for (var place = 0; place < needed.size(); place++)
        if (needed.get(place) instanceof Clause.Requirement.Done(var pattern)
            && rules.words.fits(
                pattern, NaiveWords.Scene.of(said), rules.cases.anybody(NaiveWorld.NO_CASE)))
          met.computeIfAbsent(stageKey(name), _ -> new LinkedHashSet<>()).add(place);
      reach(stageKey(name));
    }
  }

  /// A stage is reached when nothing is missing.
  private void reach(NaiveKey key) {
    var needed = stage(key.clause()).requires();
    var missing = false;
    for (var place = 0; place < needed.size(); place++)
      missing |=
          needed.get(place) instanceof Clause.Requirement.Done
              && !met.getOrDefault(key, Set.of()).contains(place);
    if (!missing) world.move(key, Cause.REACH);
  }
}
