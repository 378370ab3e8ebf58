package casus.machine;

import casus.machine.NaiveWords.Scene;
import casus.machine.NaiveWorld.Happening;
import casus.machine.NaiveWorld.Said;
import casus.pact.Clause;
import casus.pact.Clause.Content;
import casus.pact.Conventions;
import casus.pact.Limit;
import casus.pact.Who;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.SpeechActs;
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

  /// What is kept up and waits for its last instant, no more for the end of a period.
  private final Set<NaiveKey> ending = new LinkedHashSet<>();

  /// What was kept up and has been broken, and whose last instant has passed.
  private final Set<NaiveKey> over = new LinkedHashSet<>();

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
        || rules.cases.findsOtherwise(key.actor(), key.nth())) world.move(key, Cause.EXCUSE);
    else if (!isShared(key) && !rules.cases.isSettledFor(key.actor(), key.nth()))
      unsettled.add(key);
    else if (isDefeated(key)) world.move(key, Cause.EXCUSE);
    else {
      unsettled.remove(key);
      world.move(key, Cause.ACTIVATE, end(key));
      rules.powers.begin(key);
    }
  }

  /// What is kept up ends with the last moment of its version; a duty that has fallen stays.
  private int end(NaiveKey key) {
    var limit = rules.limit(norm(key).limit());
    if (!isKeptUp(key)) return limit;
    var last = world.ends(norm(key));
    if (last < limit) ending.add(key);
    else ending.remove(key);
    return Math.min(limit, last);
  }

  private boolean isEvery(NaiveKey key) {
    return norm(key).limit() instanceof Limit.Every;
  }

  /// What is kept up binds on when it has been broken, up to its last instant, as long as the pact
  /// is in force and a bearer is bound.
  private boolean bindsOn(NaiveKey key) {
    return mayBindOn(key)
        && world.applies(norm(key))
        && world.inForce()
        && !rules.powers.standsStill(key)
        && bearers(key).stream().anyMatch(world::present);
  }

  /// The same, but for what may pass: suspension, and that nobody is bound.
  private boolean mayBindOn(NaiveKey key) {
    return world.is(key, "breached")
        && isKeptUp(key)
        && !over.contains(key)
        && !world.is(NaiveWorld.pactKey(), "terminated")
        && !rules.powers.isEnded(key.clause());
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

  /// Whoever bears the inferior norm bears the superior one.
  private boolean outranks(NaiveKey superior, NaiveKey inferior) {
    return superior.machine() == Machine.NORM
        && inferior.machine() == Machine.NORM
        && bearers(superior).containsAll(bearers(inferior))
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

  /// A new attacker leaves the norms of its case that it no longer fits.
  void leave(String attacker, Scene before) {
    for (var name : world.all(Clause.Norm.class).keySet())
      for (var key : world.of(name, before.nth())) {
        var who = norm(key).bearing().who();
        if (!world.is(key, "active", "suspended")
            || !isShared(key) && !key.actor().equals(attacker)
            || !world.present(attacker)
            || !rules.words.acts(who, attacker, before)
            || rules.words.acts(who, attacker, rules.words.scene(before.nth()))) continue;
        if (!isShared(key) || bearers(key).isEmpty()) excuse(key);
        else if (norm(key).content() instanceof Content.Perform owed && isComplete(key, owed))
          complete(key);
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
    if (!isKeptUp(key)) miss(key, Clock.NEVER);
    else if (!isEvery(key) || ending.contains(key)) {
      if (world.is(key, "breached")) over.add(key);
      world.due(key, Clock.NEVER);
      world.move(key, Cause.KEEP);
    } else {
      // A period that passes is one breach, however long it goes on.
      world.due(key, Clock.NEVER);
      if (!world.is(key, "breached") || bindsOn(key)) miss(key, Clock.NEVER);
    }
  }

  private void miss(NaiveKey key, int next) {
    rules.remedies.blame(key.actor());
    world.move(key, Cause.DUE, next);
  }

  // ---- norms are broken

  /// A ban is broken by a fitting deed of a bearer; a standing duty by a fitting deed of anybody.
  void breakBy(Said said) {
    for (var name : world.all(Clause.Norm.class).keySet())
      for (var key : world.of(name))
        if ((world.is(key, "active") || bindsOn(key)) && isBrokenBy(key, said)) {
          var culprit = isShared(key) ? said.actor() : key.actor();
          var scene = rules.words.scene(key.nth()).with(said).of(culprit);
          if (isExcepted(key, scene)) continue;
          rules.remedies.blame(culprit);
          world.move(key, Cause.VIOLATE, world.due(key));
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
        || !isAimed(key, said)) return;
    var bearers = bearers(key).stream().filter(bearer -> actsFor(said.actor(), bearer)).toList();
    var counted = false;
    for (var bearer : bearers) {
      var amount = amount(key, owed, said, bearer);
      for (var performance : owed.performances()) {
        if (!DutyTypes.satisfies(said.deed(), performance)) continue;
        if (!said.deed().equals(performance) && isTooLittle(key, said.deed())) continue;
        done.computeIfAbsent(key, _ -> new LinkedHashMap<>())
            .computeIfAbsent(bearer, _ -> new LinkedHashMap<>())
            .merge(performance, amount, Integer::sum);
        counted = true;
        // Of a quantity nothing counts twice.
        if (owed.quantity().isPresent()) break;
      }
    }
    if (counted && isComplete(key, owed)) complete(key);
  }

  private boolean isTooLittle(NaiveKey key, String deed) {
    var least = norm(key).floor();
    return !least.isEmpty() && least.stream().noneMatch(word -> DutyTypes.reaches(deed, word));
  }

  /// What a deed brings of a quantity, by way of one bearer: of what a body brings, the part of a
  /// member; of what is done to nobody in particular, as much as is missing here and was not taken
  /// by an earlier case.
  private int amount(NaiveKey key, Content.Perform owed, Said said, String bearer) {
    if (owed.quantity().isEmpty()) return said.quantity();
    var owes = share(key, owed.quantity().get().count(), bearer);
    var brings = said.quantity();
    if (world.isBody(said.actor())) {
      var all =
          candidates(key).stream()
              .filter(member -> actsFor(said.actor(), member))
              .mapToInt(member -> share(key, owed.quantity().get().count(), member))
              .sum();
      brings = (int) ((long) said.quantity() * owes / all);
    }
    if (!said.target().isEmpty()) return brings;
    var supply = new Supply(said, key.clause(), bearer);
    var left = taken.getOrDefault(supply, brings);
    var takes = Math.min(left, Math.max(0, owes - brought(key, bearer)));
    taken.put(supply, left - takes);
    return takes;
  }

  /// What one deed brings one bearer of a norm, over all cases.
  private record Supply(Said said, String clause, String bearer) {}

  private final Map<Supply, Integer> taken = new LinkedHashMap<>();

  /// Everybody who may ever bear a norm.
  private List<String> candidates(NaiveKey key) {
    return world.actors().stream()
        .filter(actor -> mayEverBear(norm(key).bearing().who(), actor))
        .toList();
  }

  private boolean mayEverBear(Who who, String actor) {
    return switch (who) {
      case Who.Named(var name, var _) ->
          name.equals(actor) || !world.isBody(name) && world.pact.members(name).contains(actor);
      case Who.Union(var parts) -> parts.stream().anyMatch(part -> mayEverBear(part, actor));
      case Who.Except(var base, var _) -> mayEverBear(base, actor);
      case Who.Relative(var relation, var _) ->
          relation != Who.Relation.NOBODY && world.isParty(actor);
    };
  }

  private int brought(NaiveKey key, String bearer) {
    return done.getOrDefault(key, Map.of()).getOrDefault(bearer, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private void complete(NaiveKey key) {
    if (world.is(key, "breached") && cures(norm(key))) cure(key);
    else if (isEvery(key)) {
      done.remove(key);
      if (!over.contains(key)) world.due(key, end(key));
    } else if (!world.is(key, "breached")) world.move(key, Cause.PERFORM);
  }

  /// A cured norm that binds on is pending again, and called at once.
  private void cure(NaiveKey key) {
    var bindsOn = bindsOn(key);
    world.move(key, Cause.CURE);
    if (!bindsOn) return;
    restart(key);
    var actors = isShared(key) ? world.actors() : List.of(key.actor());
    call(key.clause(), norm(key), key.nth(), actors);
  }

  /// What a norm was is forgotten.
  void restart(NaiveKey key) {
    world.restart(key);
    done.remove(key);
    over.remove(key);
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

  /// Talk may be with anybody but the victim of another case; pressure, force and hostile acts may
  /// be against an attacker; else it is owed to the beneficiary, or, where the norm names none and
  /// belongs to a case, to the victim.
  private boolean isAimed(NaiveKey key, Said said) {
    var target = said.target();
    if (target.isEmpty()) return true;
    var scene = rules.words.scene(key.nth()).of(said.actor());
    var type = DutyTypes.find(said.deed());
    if (SpeechActs.find(said.deed()).isPresent() || type.filter(DutyType::isTalk).isPresent())
      return !rules.cases.meansAnother(key.nth(), said);
    var against = type.map(DutyType::isCoercion).orElse(ActTypes.find(said.deed()).isPresent());
    if (against && scene.attackers().contains(target)) return true;
    return norm(key)
        .beneficiary()
        .map(beneficiary -> rules.words.does(beneficiary, target, scene))
        .orElse(key.nth() == NaiveWorld.NO_CASE || scene.victim().equals(target));
  }

  /// Jointly is complete when every present bearer has done all of it, any when one has; a quantity
  /// owed jointly is owed together.
  private boolean isComplete(NaiveKey key, Content.Perform owed) {
    var bearers = bearers(key);
    if (norm(key).bearing().mode() == Clause.Bearing.Mode.JOINTLY && owed.quantity().isPresent())
      return bearers.stream().mapToInt(bearer -> brought(key, bearer)).sum()
          >= owed.quantity().get().count();
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
