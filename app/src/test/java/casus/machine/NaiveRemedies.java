package casus.machine;

import casus.machine.NaiveWorld.Happening;
import casus.pact.Clause;
import casus.pact.EventRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The chapter on remedies, for [NaiveSemantics].
final class NaiveRemedies {
  private final NaiveSemantics rules;
  private final NaiveWorld world;

  /// The rung on which a remedy stands, by place in its ladder.
  private final Map<NaiveKey, Integer> rungs = new LinkedHashMap<>();

  /// Who committed the breaches from which nothing has followed yet, in order.
  private final Deque<String> blamed = new ArrayDeque<>();

  NaiveRemedies(NaiveSemantics rules) {
    this.rules = rules;
    world = rules.world;
  }

  boolean isRung(String name) {
    return world.pact.all(Clause.Remedy.class).stream()
        .anyMatch(remedy -> remedy.rungs().contains(world.plain(name)));
  }

  void follow(Happening happening) {
    if (NaiveWords.causes(EventRef.State.BREACHED).contains(happening.cause())) breach(happening);
    for (var standing : List.copyOf(rungs.entrySet()))
      climb(standing.getKey(), standing.getValue(), happening);
  }

  /// Somebody, or several together, commit a breach.
  void blame(String culprit) {
    blamed.add(culprit);
  }

  /// The culprit is whoever committed the latest breach in the case.
  private void breach(Happening happening) {
    var nth = happening.key().nth();
    var culprit = blamed.remove();
    world.culprits.put(nth, culprit);
    if (world.inForce()
        && world.clause(happening.key().clause()) instanceof Clause.Norm norm
        && norm.breach() instanceof Clause.Breach.Leads(var remedy, var _)) spawn(remedy, nth);
  }

  /// A breach spawns the remedy it names; calls the present rung of an open one once more; begins
  /// anew one that is satisfied or exhausted.
  private void spawn(String remedy, int nth) {
    for (var name : world.meant(remedy)) {
      var key = new NaiveKey(Machine.REMEDY, name, nth, NaiveWorld.NONE);
      if (!(world.clause(name) instanceof Clause.Remedy)) continue;
      if (world.is(key, "open")) {
        for (var rung : world.meant(ladder(key).get(Objects.requireNonNull(rungs.get(key)))))
          rules.call(rung, nth);
        continue;
      }
      if (world.is(key, "satisfied", "exhausted")) beginAnew(key);
      world.move(key, Cause.SPAWN);
      next(key, 0);
    }
  }

  private void beginAnew(NaiveKey key) {
    world.restart(key);
    for (var rung : ladder(key))
      for (var name : world.meant(rung))
        for (var running : world.of(name, key.nth())) {
          rules.norms.restart(running);
          rules.powers.restart(running);
        }
  }

  private List<String> ladder(NaiveKey key) {
    return ((Clause.Remedy) world.clause(key.clause())).rungs();
  }

  /// Calls the first rung from a place on that leads anywhere; none left, the remedy is exhausted.
  private void next(NaiveKey key, int first) {
    for (var place = first; place < ladder(key).size(); place++) {
      rungs.put(key, place);
      if (place > 0) world.move(key, Cause.ESCALATE);
      var rung = ladder(key).get(place);
      var before = Map.copyOf(states(rung, key.nth()));
      for (var name : world.meant(rung)) rules.call(name, key.nth());
      var brings =
          states(rung, key.nth()).entrySet().stream()
              .anyMatch(one ->
                  !one.getValue().equals("excused")
                      && !one.getValue().equals(before.getOrDefault(one.getKey(), "")));
      if (brings || isRunning(rung, key.nth())) return;
    }
    world.move(key, Cause.EXHAUST);
  }

  private Map<NaiveKey, String> states(String rung, int nth) {
    var states = new LinkedHashMap<NaiveKey, String>();
    for (var name : world.meant(rung))
      for (var one : world.of(name, nth))
        if (!world.is(one, "pending", "dormant", "idle")) states.put(one, world.state(one));
    return states;
  }

  private boolean isRunning(String rung, int nth) {
    return world.meant(rung).stream()
        .flatMap(name -> world.of(name, nth).stream())
        .anyMatch(key -> world.is(key, "active", "suspended", "available", "open"));
  }

  /// A fulfilled, cured, used or adopted rung satisfies, and a breached one calls the next, as soon
  /// as it is so for one of those who bear it; one that failed, lapsed or expired calls the next
  /// when nobody bears or holds it any more.
  private void climb(NaiveKey key, int place, Happening happening) {
    var rung = ladder(key).get(place);
    if (!world.is(key, "open")
        || happening.key().nth() != key.nth()
        || !world.meant(rung).contains(happening.key().clause())) return;
    var satisfies = List.of(Cause.PERFORM, Cause.KEEP, Cause.CURE, Cause.USE, Cause.ADOPT);
    var breaks = List.of(Cause.DUE, Cause.VIOLATE);
    var fails =
        List.of(
            Cause.EXCUSE,
            Cause.REJECT,
            Cause.VETO,
            Cause.NO_QUORUM,
            Cause.LAPSE,
            Cause.EXPIRE,
            Cause.EXTINGUISH);
    if (satisfies.contains(happening.cause())) world.move(key, Cause.SATISFY);
    else if (breaks.contains(happening.cause())
        || fails.contains(happening.cause()) && !isRunning(rung, key.nth())) next(key, place + 1);
  }
}
