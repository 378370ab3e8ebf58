package casus.machine;

import casus.machine.NaiveWorld.Happening;
import casus.machine.NaiveWorld.Said;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Limit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A second opinion on what a pact means, written from `docs/semantics.md` and the tables alone, to
/// be compared with [Semantics]: slow and obvious. Nothing is kept ready; what concerns an input is
/// found by searching the clauses, in the order of the text. The chapters of the document are in
/// [NaiveBonds] (pact, membership, stage), [NaiveCases], [NaiveNorms], [NaivePowers] (speech,
/// power, decision) and [NaiveRemedies]; this is the chapter on instants.
final class NaiveSemantics {
  final NaiveWorld world;
  final NaiveWords words;
  final Reading reading;
  final NaiveBonds bonds;
  final NaiveCases cases;
  final NaiveNorms norms;
  final NaivePowers powers;
  final NaiveRemedies remedies;

  NaiveSemantics(Program program, Reading reading) {
    this.reading = reading;
    world = new NaiveWorld(program);
    words = new NaiveWords(world);
    bonds = new NaiveBonds(this);
    cases = new NaiveCases(this);
    norms = new NaiveNorms(this);
    powers = new NaivePowers(this);
    remedies = new NaiveRemedies(this);
    bonds.atFirst();
  }

  /// Takes an input: what was due before it has fallen due, and what begins at its instant has
  /// begun.
  void take(Input input) {
    passUpTo(input.tick() - 1);
    world.now = Math.max(world.now, input.tick());
    while (true) {
      var begins = next(input.tick()).filter(this::begins);
      if (begins.isEmpty()) break;
      fall(begins.get());
      follow();
    }
    var said = world.said(input);
    switch (input.kind()) {
      case DEED, ATTRIBUTION -> deed(said);
      case SPEECH -> {
        powers.speech(said);
        norms.perform(said);
      }
      case DETERMINATION -> cases.determination(said);
      case PASS -> passUpTo(input.tick());
    }
    follow();
  }

  private void deed(Said said) {
    cases.raise(said);
    norms.breakBy(said);
    cases.voidBy(said);
    norms.perform(said);
    powers.rightsToAct(said);
    bonds.stages(said);
  }

  /// Lets fall due what is due up to the end of a tick.
  private void passUpTo(int end) {
    while (true) {
      var next = next(end);
      if (next.isEmpty()) return;
      world.now = Math.max(world.due(next.get()), world.now);
      fall(next.get());
      follow();
    }
  }

  /// What falls due first: the earliest; at one instant what begins, then the rest in the order of
  /// the text, decisions last. What is suspended has no running clock.
  private Optional<NaiveKey> next(int end) {
    return world.standings.keySet().stream()
        .filter(key -> world.due(key) <= end && !isStill(key))
        .min(
            Comparator.comparingInt((NaiveKey key) -> Math.max(world.due(key), world.now))
                .thenComparing(key -> !begins(key))
                .thenComparing(world.inOrder()));
  }

  boolean isStill(NaiveKey key) {
    return (key.machine() == Machine.NORM || key.machine() == Machine.POWER)
        && world.is(key, "suspended");
  }

  private boolean begins(NaiveKey key) {
    return switch (key.machine()) {
      case PACT -> world.is(key, "not-in-force");
      case MEMBERSHIP -> world.is(key, "outside", "signed");
      case STAGE -> world.is(key, "pending") && bonds.opensNow(key);
      case POWER -> world.is(key, "dormant");
      case NORM -> world.is(key, "pending");
      case CASE, DECISION, REMEDY -> false;
    };
  }

  private void fall(NaiveKey key) {
    switch (key.machine()) {
      case PACT, MEMBERSHIP, STAGE -> bonds.fall(key);
      case DECISION, POWER -> powers.fall(key);
      case NORM -> norms.fall(key);
      case CASE -> cases.passBy(key);
      case REMEDY -> {}
    }
  }

  /// What follows from what has happened, until nothing follows any more.
  private void follow() {
    while (!world.happenings.isEmpty()) {
      var happening = world.happenings.poll();
      bonds.follow(happening);
      norms.follow(happening);
      remedies.follow(happening);
      callUpon(happening);
      bonds.entryCondition();
    }
    cases.follow();
    if (!world.happenings.isEmpty()) follow();
  }

  /// Calls whatever waits for an event.
  void callUpon(Happening happening) {
    for (var name : world.clauses.keySet())
      if (upon(world.clause(name)).stream().anyMatch(event -> isMeant(event, happening)))
        call(name, happening.key().nth());
  }

  private static List<EventRef> upon(Clause clause) {
    if (clause instanceof Clause.Power power) return power.upon();
    if (clause instanceof Clause.Decision decision) return decision.upon();
    if (clause instanceof Clause.Norm norm) return norm.upon();
    if (clause instanceof Clause.Entry entry) return entry.upon();
    return List.of();
  }

  boolean isMeant(EventRef event, Happening happening) {
    var key = happening.key();
    if (key.machine() == Machine.PACT || key.machine() == Machine.MEMBERSHIP) return false;
    var clause =
        key.machine() == Machine.CASE
            ? world.cases.get(key.nth() - 1).origin
            : world.clause(key.clause());
    if (!clause.label().name().equals(event.clause())) return false;
    if (key.machine() == Machine.CASE && !(clause instanceof Clause.Trigger)) return false;
    var state = event.state().orElseGet(() -> NaiveWords.usual(clause));
    return NaiveWords.causes(state).contains(happening.cause());
  }

  /// An event that a clause waits for has happened in a case. Nothing is called while the pact is
  /// not in force.
  void call(String name, int nth) {
    var clause = world.clause(name);
    if (!world.inForce() && !(clause instanceof Clause.Entry)) return;
    if (clause instanceof Clause.Norm norm) norms.call(name, norm, nth, world.actors());
    if (clause instanceof Clause.Power power) powers.call(name, power, nth, world.actors());
    if (clause instanceof Clause.Decision decision) powers.open(name, decision, nth);
    if (clause instanceof Clause.Entry entry
        && words.holds(entry.when(), words.scene(nth), cases.anybody(nth))) bonds.enter();
  }

  // ---- lengths of time

  /// The last instant of a limit that begins now.
  int limit(Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> later(amount);
      case Limit.WithinOpen(var word, var _) ->
          world
              .pact
              .find(Clause.OpenTime.class, word)
              .flatMap(open -> open.readings().get(choice(word)).amount())
              .map(this::later)
              .orElse(Clock.NEVER);
      case Limit.Until(var moment) -> world.tick(moment.last(world.zone()));
      case Limit.On(var moment) -> world.tick(moment.last(world.zone()));
      case Limit.Every(var amount) -> later(amount);
      case Limit.Throughout(), Limit.None() -> Clock.NEVER;
    };
  }

  static boolean isDate(Limit limit) {
    return limit instanceof Limit.Until || limit instanceof Limit.On;
  }

  int later(Amount amount) {
    return later(world.now, amount);
  }

  int later(int start, Amount amount) {
    return world.program.clock().after(start, amount, world.pact.conventions());
  }

  /// How the reading takes an open word, by place in the list of its readings.
  int choice(String word) {
    var open = world.program.words();
    for (var place = 0; place < open.size(); place++)
      if (open.get(place).name().equals(word)) return reading.choices().get(place);
    return 0;
  }
}
