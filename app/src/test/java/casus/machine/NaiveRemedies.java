package casus.machine;

import casus.machine.NaiveWorld.Happening;
import casus.pact.Clause;
import casus.pact.EventRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The chapter on remedies, for [NaiveSemantics].
final class NaiveRemedies {
  private final NaiveSemantics rules;
  private final NaiveWorld world;

  /// The rung on which a remedy stands, by place in its ladder.
  private final Map<NaiveKey, Integer> rungs = new LinkedHashMap<>();

  NaiveRemedies(NaiveSemantics rules) {
    this.rules = rules;
    world = rules.world;
  }

  boolean isRung(String name) {
    return world.pact.all(Clause.Remedy.class).stream()
        .anyMatch(remedy -> remedy.rungs().contains(world.plain(name)));
  }

  void follow(Happening happening) {
    if (NaiveWords.causes(EventRef.State.BREACHED).contains(happening.cause())
        && world.clause(happening.key().clause()) instanceof Clause.Norm norm
        && norm.breach() instanceof Clause.Breach.Leads(var remedy, var _))
      spawn(remedy, happening.key());
    for (var standing : List.copyOf(rungs.entrySet()))
      climb(standing.getKey(), standing.getValue(), happening);
  }

  /// The culprit is whoever committed the breach for which the remedy is sought.
  void blame(NaiveKey breach, String culprit) {
    if (rungs.keySet().stream().noneMatch(key -> key.nth() == breach.nth()))
      world.culprits.put(breach.nth(), culprit);
  }

  /// A breach spawns the remedy it names, in the same case.
  private void spawn(String remedy, NaiveKey breach) {
    for (var name : world.meant(remedy)) {
      var key = new NaiveKey(Machine.REMEDY, name, breach.nth(), NaiveWorld.NONE);
      if (!(world.clause(name) instanceof Clause.Remedy) || !world.is(key, "idle")) continue;
      if (!breach.actor().equals(NaiveWorld.NONE)) world.culprits.put(breach.nth(), breach.actor());
      world.move(key, Cause.SPAWN);
      next(key, 0);
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
      for (var name : world.meant(ladder(key).get(place))) rules.call(name, key.nth());
      if (isRunning(ladder(key).get(place), key.nth())) return;
    }
    world.move(key, Cause.EXHAUST);
  }

  private boolean isRunning(String rung, int nth) {
    return world.meant(rung).stream()
        .flatMap(name -> world.of(name, nth).stream())
        .anyMatch(key -> world.is(key, "active", "suspended", "available", "open"));
  }

  /// A fulfilled, cured, used or adopted rung satisfies; a breached, failed, lapsed or expired one
  /// calls the next.
  private void climb(NaiveKey key, int place, Happening happening) {
    var rung = ladder(key).get(place);
    if (!world.is(key, "open")
        || happening.key().nth() != key.nth()
        || !world.meant(rung).contains(happening.key().clause())) return;
    var satisfies = List.of(Cause.PERFORM, Cause.KEEP, Cause.CURE, Cause.USE, Cause.ADOPT);
    var fails =
        List.of(
            Cause.DUE,
            Cause.VIOLATE,
            Cause.REJECT,
            Cause.VETO,
            Cause.NO_QUORUM,
            Cause.LAPSE,
            Cause.EXPIRE,
            Cause.EXTINGUISH);
    if (satisfies.contains(happening.cause())) world.move(key, Cause.SATISFY);
    else if (fails.contains(happening.cause()) && !isRunning(rung, key.nth())) next(key, place + 1);
  }
}
