package casus.machine;

import casus.machine.NaiveWords.Scene;
import casus.machine.NaiveWorld.Happening;
import casus.machine.NaiveWorld.Said;
import casus.pact.Clause;
import casus.pact.Clause.Content;
import casus.pact.Conventions;
import casus.pact.Limit;
import casus.vocabulary.DutyTypes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The chapter on norms, for [NaiveSemantics].
final class NaiveNorms {
  private final NaiveSemantics rules;
  private final NaiveWorld world;

  /// Norms that were called while nobody had settled the word on which the case hangs.
  private final Set<NaiveKey> unsettled = new LinkedHashSet<>();

  /// What has been done towards a norm: by which bearer, which performance, how much of it.
  private final Map<NaiveKey, Map<String, Map<String, Integer>>> done = new LinkedHashMap<>();

  NaiveNorms(NaiveSemantics rules) {
    this.rules = rules;
    world = rules.world;
  }

  private Clause.Norm norm(NaiveKey key) {
    return (Clause.Norm) world.clause(key.clause());
  }

  /// Bans and standing duties are kept up, and so is what is owed again and again.
  boolean isKeptUp(NaiveKey key) {
    return key.machine() == Machine.NORM
        && (maintains(key) || norm(key).limit() instanceof Limit.Every);
  }

  boolean maintains(NaiveKey key) {
    return norm(key).maintains();
  }

  private static boolean isShared(NaiveKey key) {
    return key.actor().equals(NaiveWorld.NONE);
  }

  // ---- norms begin

  /// Calls a norm in a case, for those of some actors who are bound and may bear it.
  void call(String name, Clause.Norm norm, int nth, List<String> actors) {
    if (rules.powers.isEnded(name)) return;
    var scene = rules.words.scene(nth);
    var bearers =
        world.actors().stream()
            .filter(actors::contains)
            .filter(actor ->
                world.present(actor) && rules.words.acts(norm.bearing().who(), actor, scene))
            .toList();
    switch (norm.bearing().mode()) {
      case EACH, SHARES -> {
        for (var bearer : bearers) call(new NaiveKey(Machine.NORM, name, nth, bearer));
      }
      case JOINTLY, ANY -> {
        if (!bearers.isEmpty()) call(new NaiveKey(Machine.NORM, name, nth, NaiveWorld.NONE));
      }
    }
  }

  private void call(NaiveKey key) {
    var scene = rules.words.scene(key.nth()).of(key.actor());
    if (!world.is(key, "pending")) return;
    if (norm(key).upon().isEmpty() && world.begins(norm(key)) > world.now)
      world.due(key, world.begins(norm(key)));
    if (!world.applies(norm(key))
        || !rules.words.holds(norm(key).when(), scene, rules.cases.anybody(key.nth()))) return;
    if (!norm(key).maintains() && isExcepted(key, scene)
        || rules.cases.findsOtherwise(key.actor(), key.nth())
        || isDefeated(key)) world.move(key, Cause.EXCUSE);
    else if (!isShared(key) && !rules.cases.isSettledFor(key.actor(), key.nth()))
      unsettled.add(key);
    else {
      unsettled.remove(key);
      var limit = rules.limit(norm(key).limit());
      // What is kept up ends with the last moment of its version; a duty that has fallen stays.
      world.move(
          key, Cause.ACTIVATE, isKeptUp(key) ? Math.min(limit, world.ends(norm(key))) : limit);
      if (rules.powers.isSuspended(key.clause())) rules.powers.suspend(key);
    }
  }

  /// Where the condition of a labelled exception holds, the clause does not apply.
  private boolean isExcepted(NaiveKey key, Scene scene) {
    return world.pact.all(Clause.Exemption.class).stream()
        .filter(exception ->
            exception.to().contains(world.plain(key.clause())) && world.applies(exception))
        .anyMatch(exception ->
            rules.words.holds(exception.when(), scene, rules.cases.anybody(key.nth())));
  }

  /// A superior norm of the same bearer is active, in this case or outside all cases.
  private boolean isDefeated(NaiveKey key) {
    return world.pact.all(Clause.Precedence.class).stream()
        .filter(one -> one.inferior().contains(world.plain(key.clause())) && world.applies(one))
        .flatMap(one -> world.meant(one.superior()).stream())
        .flatMap(superior -> world.of(superior).stream())
        .anyMatch(superior -> world.is(superior, "active") && outranks(superior, key));
  }

  private static boolean outranks(NaiveKey superior, NaiveKey inferior) {
    return superior.machine() == Machine.NORM
        && inferior.machine() == Machine.NORM
        && superior.actor().equals(inferior.actor())
        && (superior.nth() == inferior.nth() || superior.nth() == NaiveWorld.NO_CASE);
  }

  /// Activating a superior norm excuses active inferior ones of the same bearer.
  void follow(Happening happening) {
    var superior = happening.key();
    if (happening.cause() != Cause.ACTIVATE) return;
    for (var one : world.pact.all(Clause.Precedence.class)) {
      if (!one.superior().equals(world.plain(superior.clause())) || !world.applies(one)) continue;
      for (var inferior : one.inferior())
        for (var name : world.meant(inferior))
          for (var key : world.of(name)) if (outranks(superior, key)) excuse(key);
    }
  }

  private void excuse(NaiveKey key) {
    if (world.is(key, "active", "suspended")) world.move(key, Cause.EXCUSE);
  }

  /// A later finding, or a certain deed, is applied to what was called in a live case.
  void settle(int nth) {
    for (var key : List.copyOf(unsettled)) if (key.nth() == nth) call(key);
    for (var name : world.all(Clause.Norm.class).keySet())
      for (var key : world.of(name, nth))
        if (rules.cases.findsOtherwise(key.actor(), nth)) excuse(key);
  }

  // ---- norms fall due

  void fall(NaiveKey key) {
    if (world.is(key, "pending")) {
      world.due(key, Clock.NEVER);
      call(key);
      return;
    }
    var every = norm(key).limit() instanceof Limit.Every;
    world.move(key, norm(key).maintains() && !every ? Cause.KEEP : Cause.DUE);
  }

  // ---- norms are broken

  /// A ban is broken by a fitting deed of a bearer; a standing duty by a fitting deed of anybody.
  void breakBy(Said said) {
    for (var name : world.all(Clause.Norm.class).keySet())
      for (var key : world.of(name))
        if (world.is(key, "active") && isBrokenBy(key, said)) {
          var culprit = isShared(key) ? said.actor() : key.actor();
          var scene = rules.words.scene(key.nth()).with(said).of(culprit);
          if (isExcepted(key, scene)) continue;
          rules.remedies.blame(key, culprit);
          world.move(key, Cause.VIOLATE);
        }
  }

  private boolean isBrokenBy(NaiveKey key, Said said) {
    var scene = rules.words.scene(key.nth()).with(said);
    return switch (norm(key).content()) {
      case Content.Perform _ -> false;
      case Content.Refrain(var pattern) ->
          bearers(key).contains(said.actor())
              && rules.words.fits(
                  pattern, scene.of(said.actor()), rules.cases.of(said.actor(), key.nth()));
      case Content.Keep(var _, var brokenBy) ->
          brokenBy.stream()
              .anyMatch(pattern ->
                  rules.words.fits(
                      pattern, scene.of(key.actor()), rules.cases.of(key.actor(), key.nth())));
    };
  }

  /// Whose deeds count for a machine: its one bearer, or every present one.
  private List<String> bearers(NaiveKey key) {
    if (!isShared(key)) return List.of(key.actor());
    return world.actors().stream()
        .filter(world::present)
        .filter(actor ->
            rules.words.acts(norm(key).bearing().who(), actor, rules.words.scene(key.nth())))
        .toList();
  }

  // ---- norms are performed

  void perform(Said said) {
    if (said.kind() == Input.Kind.ATTRIBUTION) return;
    for (var name : world.all(Clause.Norm.class).keySet())
      for (var key : world.of(name))
        switch (norm(key).content()) {
          case Content.Perform owed -> perform(key, owed, said);
          case Content.Keep(var performances, var _) -> {
            // What is kept up asks for performances only where they are due again and again, or
            // late.
            if (world.is(key, "breached") || norm(key).limit() instanceof Limit.Every)
              perform(key, new Content.Perform(false, performances, Optional.empty()), said);
          }
          case Content.Refrain _ -> {}
        }
  }

  private void perform(NaiveKey key, Content.Perform owed, Said said) {
    if (!world.is(key, "active", "suspended", "breached")
        || namesAnotherNorm(said, key)
        || !isOwedTo(key, said.target())) return;
    var bearers = bearers(key).stream().filter(bearer -> actsFor(said.actor(), bearer)).toList();
    var counted = false;
    for (var performance : owed.performances()) {
      if (!DutyTypes.satisfies(said.deed(), performance)) continue;
      for (var bearer : bearers) {
        done.computeIfAbsent(key, _ -> new LinkedHashMap<>())
            .computeIfAbsent(bearer, _ -> new LinkedHashMap<>())
            .merge(performance, said.quantity(), Integer::sum);
        counted = true;
      }
    }
    if (!counted || !isComplete(key, owed)) return;
    if (world.is(key, "breached")) {
      if (cures(norm(key))) world.move(key, Cause.CURE);
    } else if (norm(key).limit() instanceof Limit.Every(var period)) {
      done.remove(key);
      world.due(key, rules.later(period));
    } else world.move(key, Cause.PERFORM);
  }

  private boolean namesAnotherNorm(Said said, NaiveKey key) {
    return !said.clause().equals(world.plain(key.clause()))
        && world.meant(said.clause()).stream()
            .anyMatch(name -> world.clause(name) instanceof Clause.Norm);
  }

  private boolean actsFor(String actor, String bearer) {
    return actor.equals(bearer)
        || world.isBody(actor) && world.pact.members(actor).contains(bearer);
  }

  /// Owed to the beneficiary; where the norm names none and belongs to a case, to the victim. A
  /// deed that names no party is done for anybody.
  private boolean isOwedTo(NaiveKey key, String target) {
    if (!world.isParty(target)) return true;
    var scene = rules.words.scene(key.nth());
    return norm(key)
        .beneficiary()
        .map(beneficiary -> rules.words.is(beneficiary, target, scene))
        .orElse(scene.victim().isEmpty() || scene.victim().equals(target));
  }

  /// Jointly is complete when every present bearer has done all of it, any when one has.
  private boolean isComplete(NaiveKey key, Content.Perform owed) {
    var bearers = bearers(key);
    return switch (norm(key).bearing().mode()) {
      case EACH, SHARES, ANY -> bearers.stream().anyMatch(bearer -> hasDone(key, owed, bearer));
      case JOINTLY -> bearers.stream().allMatch(bearer -> hasDone(key, owed, bearer));
    };
  }

  private boolean hasDone(NaiveKey key, Content.Perform owed, String bearer) {
    var deeds = done.getOrDefault(key, Map.of()).getOrDefault(bearer, Map.of());
    var amount = deeds.values().stream().mapToInt(Integer::intValue).sum();
    var enough =
        owed.quantity().isEmpty() || amount >= share(key, owed.quantity().get().count(), bearer);
    return enough
        && (owed.all() ? deeds.keySet().containsAll(owed.performances()) : !deeds.isEmpty());
  }

  /// A bearer's part of the quantity owed, in percent, rounded up; all of it, where there are no
  /// shares.
  private int share(NaiveKey key, int quantity, String bearer) {
    var shares = norm(key).bearing().shares();
    if (shares.isEmpty()) return quantity;
    return shares.stream()
        .filter(share -> share.bearer().equals(bearer))
        .findFirst()
        .map(share -> (quantity * share.percent() + 99) / 100)
        .orElse(0);
  }

  private boolean cures(Clause.Norm norm) {
    return norm.late()
        .or(() -> world.pact.conventions().late())
        .equals(Optional.of(Conventions.Late.CURES));
  }
}
