package casus.machine;

import casus.machine.NearMiss.Respect;
import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Conventions;
import casus.pact.EventRef;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Turns the expressions of a pact into tests on scenes.
final class Tests {
  private final Compiler compiler;

  Tests(Compiler compiler) {
    this.compiler = compiler;
  }

  // Actors.

  /// The set that an expression stands for. `expand`: a body means its members, not itself.
  Cast cast(Who who, boolean expand) {
    return switch (who) {
      case Who.Named(var name, var span) -> named(name, expand);
      case Who.Relative(var relation, var span) -> relative(relation);
      case Who.Union(var parts) -> {
        var casts = parts.stream().map(part -> cast(part, expand)).toArray(Cast[]::new);
        yield (actor, scene) -> {
          for (var cast : casts) if (cast.has(actor, scene)) return true;
          return false;
        };
      }
      case Who.Except(var base, var excluded) -> {
        var in = cast(base, expand);
        var out = cast(excluded, expand);
        yield (actor, scene) -> in.has(actor, scene) && !out.has(actor, scene);
      }
    };
  }

  private Cast named(String name, boolean expand) {
    var body = compiler.pact.find(Clause.Body.class, name);
    if (expand && body.isPresent()) return cast(body.get().members(), true);
    var index = compiler.actorIndex.get(name);
    if (index != null) return (actor, _) -> actor == index;
    record Term(BitSet players, int from, int until) {}
    var terms = new ArrayList<Term>();
    for (var party : compiler.pact.all(Clause.Party.class)) {
      if (!party.roles().contains(name)) continue;
      var players = new BitSet();
      party.actors().forEach(actor -> players.set(compiler.actorNumber(actor)));
      var assumed = compiler.settings.assumedFrom().isPresent();
      var zone = Clock.zone(compiler.pact.conventions());
      var clock = compiler.settings.clock();
      terms.add(
          new Term(
              players,
              assumed
                  ? Clock.ALWAYS
                  : party.from().map(m -> clock.tick(m.first(zone))).orElse(Clock.ALWAYS),
              assumed
                  ? Clock.NEVER
                  : party.until().map(m -> clock.tick(m.last(zone))).orElse(Clock.NEVER)));
    }
    return (actor, scene) -> {
      for (var term : terms)
        if (actor >= 0
            && term.players().get(actor)
            && term.from() <= scene.now()
            && scene.now() <= term.until()) return scene.plays(actor);
      return false;
    };
  }

  private Cast relative(Who.Relation relation) {
    return switch (relation) {
      case VICTIM -> (actor, scene) -> actor >= 0 && actor == scene.victim();
      case ATTACKER -> (actor, scene) -> scene.attacks(actor);
      case PARTY_TO_THE_ATTACK ->
          (actor, scene) -> actor >= 0 && (actor == scene.victim() || scene.attacks(actor));
      case HOLDER, BEARER -> (actor, scene) -> actor >= 0 && actor == scene.self();
      case CULPRIT -> (actor, scene) -> actor >= 0 && actor == scene.culprit();
      case PARTY -> (actor, _) -> actor >= 0 && actor < compiler.parties;
      case ANYONE -> (_, _) -> true;
      case THIRD_STATE -> {
        var state = compiler.state();
        yield (actor, _) -> actor >= compiler.parties && state[actor];
      }
      case UNKNOWN -> (actor, _) -> actor == compiler.actors.size() - 1;
      case NOBODY -> (_, _) -> false;
    };
  }

  /// Everybody who may ever be in the set, in a fixed order.
  int[] candidates(Who who, boolean expand) {
    var found = new LinkedHashSet<Integer>();
    candidates(who, expand, found);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void candidates(Who who, boolean expand, Set<Integer> found) {
    switch (who) {
      case Who.Named(var name, var span) -> {
        var body = compiler.pact.find(Clause.Body.class, name);
        if (expand && body.isPresent()) candidates(body.get().members(), true, found);
        else if (compiler.actorIndex.containsKey(name)) found.add(compiler.actorNumber(name));
        else compiler.pact.members(name).forEach(party -> found.add(compiler.actorNumber(party)));
      }
      case Who.Relative(var relation, var span) -> {
        if (relation != Who.Relation.NOBODY)
          IntStream.range(0, compiler.parties).forEach(found::add);
      }
      case Who.Union(var parts) -> parts.forEach(part -> candidates(part, expand, found));
      case Who.Except(var base, var excluded) -> candidates(base, expand, found);
    }
  }

  Cast deciders(Clause.Decider decider) {
    return switch (decider) {
      case Clause.Decider.Nobody() -> (_, _) -> false;
      case Clause.Decider.Of(var who) -> cast(who, false);
    };
  }

  // Deeds.

  /// The deeds that count as a performance owed.
  BitSet performed(String owed) {
    return performed(owed, List.of());
  }

  /// The same, where the text names the least that is enough: what is less does not count. Of
  /// whoever is said to have done all that is owed, that is believed.
  BitSet performed(String owed, List<String> least) {
    var counted = new BitSet();
    for (var name : DutyTypes.performances(owed))
      if (least.isEmpty() || least.stream().anyMatch(word -> DutyTypes.reaches(name, word)))
        set(counted, name);
    ActTypes.named(owed).forEach(act -> set(counted, act.name()));
    set(counted, owed);
    return counted;
  }

  /// The speech acts that exercise a power: a call may be worded as a request or as a convening.
  BitSet spoken(String act) {
    var counted = new BitSet();
    set(counted, act);
    if (act.equals("request") || act.equals("convene"))
      for (var word : List.of("request", "convene")) set(counted, word);
    return counted;
  }

  private void set(BitSet deeds, String name) {
    var index = compiler.deedIndex.get(name);
    if (index != null) deeds.set(index);
  }

  Guard guard(Condition condition) {
    return switch (condition) {
      case Condition.Fits(var pattern) -> fit(pattern);
      case Condition.Opinion _ -> _ -> Guard.YES;
      case Condition.Is(var ref) -> {
        var part = compiler.partIndex.get(ref.clause());
        if (part == null) throw new IllegalArgumentException("unchecked pact: " + ref.clause());
        var state = meant(ref);
        yield scene -> scene.reached(part, state) ? Guard.YES : Guard.NO;
      }
      case Condition.Before(var moment) -> {
        var tick = tick(moment.first(Clock.zone(compiler.pact.conventions())));
        compiler.dates.add(tick);
        yield scene -> scene.now() < tick ? Guard.YES : Guard.NO;
      }
      case Condition.After(var moment) -> {
        var tick = tick(moment.last(Clock.zone(compiler.pact.conventions())));
        compiler.dates.add(tick + 1);
        yield scene -> scene.now() > tick ? Guard.YES : Guard.NO;
      }
      case Condition.Ratified(var who, var span) -> {
        var needed = candidates(who, true);
        var cast = cast(who, true);
        yield scene ->
            Arrays.stream(needed).allMatch(actor -> !cast.has(actor, scene) || scene.bound(actor))
                ? Guard.YES
                : Guard.NO;
      }
      case Condition.Not(var negated) -> {
        var inner = guard(negated);
        yield scene -> {
          var result = inner.test(scene);
          return result == Guard.NO || !scene.answered(result) ? Guard.YES : Guard.NO;
        };
      }
      case Condition.AllOf(var parts) -> {
        var guards = parts.stream().map(this::guard).toList();
        yield scene -> {
          var result = Guard.YES;
          for (var guard : guards) result = Guard.both(result, guard.test(scene));
          return result;
        };
      }
      case Condition.AnyOf(var parts) -> {
        var guards = parts.stream().map(this::guard).toList();
        yield scene -> {
          var result = Guard.NO;
          for (var guard : guards) result = Guard.either(result, guard.test(scene), scene);
          return result;
        };
      }
    };
  }

  private int tick(java.time.Instant instant) {
    return compiler.settings.clock().tick(instant);
  }

  /// A pattern of deeds as they happen or, where it asks who attributes them, as they are
  /// attributed.
  Fit fit(Pattern pattern) {
    var aspects = new ArrayList<>(described(pattern).aspects());
    aspects.add(
        pattern
            .attributedBy()
            .map(who -> new Fit.Aspect(Respect.ATTRIBUTION, attributed(who)))
            .orElseGet(() -> deed(Respect.DEED, deed -> deed.kind() != Input.Kind.ATTRIBUTION)));
    return new Fit(aspects);
  }

  /// A pattern as a description only, the way a term uses it.
  Fit described(Pattern pattern) {
    var aspects = new ArrayList<Fit.Aspect>();
    var names = pattern.acts().stream().map(Pattern.Act::name).toList();
    aspects.add(new Fit.Aspect(Respect.ACT, acts(names)));
    pattern.by().ifPresent(who -> aspects.add(new Fit.Aspect(Respect.ACTOR, by(who))));
    pattern.on().ifPresent(who -> aspects.add(new Fit.Aspect(Respect.TARGET, on(who))));
    pattern.in().ifPresent(area -> aspects.add(new Fit.Aspect(Respect.PLACE, area(area))));
    var gravity = pattern.gravity();
    if (gravity.scale() > 0)
      aspects.add(deed(Respect.SCALE, deed -> deed.scale() >= gravity.scale()));
    if (gravity.effects() > 0)
      aspects.add(deed(Respect.EFFECTS, deed -> deed.effects() >= gravity.effects()));
    if (gravity.deliberate()) aspects.add(deed(Respect.INTENT, Input::deliberate));
    return new Fit(aspects);
  }

  private static Fit.Aspect deed(Respect respect, java.util.function.Predicate<Input> test) {
    return new Fit.Aspect(respect, scene -> test.test(scene.deed()) ? Guard.YES : Guard.NO);
  }

  private Guard by(Who who) {
    var cast = cast(who, false);
    return scene -> cast.has(scene.deed().actor(), scene) ? Guard.YES : Guard.NO;
  }

  /// What is done to a body is done to it or to any of its members.
  private Guard on(Who who) {
    var members = cast(who, true);
    var itself = cast(who, false);
    return scene -> {
      var target = scene.deed().target();
      return target >= 0 && (members.has(target, scene) || itself.has(target, scene))
          ? Guard.YES
          : Guard.NO;
    };
  }

  private Guard attributed(Who who) {
    var cast = cast(who, false);
    return scene ->
        scene.deed().kind() == Input.Kind.ATTRIBUTION && cast.has(scene.deed().attributor(), scene)
            ? Guard.YES
            : Guard.NO;
  }

  private Guard acts(List<String> names) {
    var plain = new BitSet();
    var terms = new ArrayList<Guard>();
    for (var name : names) {
      var term = compiler.pact.find(Clause.Term.class, name);
      if (term.isPresent()) terms.add(term(term.get()));
      else plain.or(performed(name));
    }
    return scene -> {
      if (scene.deed().deed() >= 0 && plain.get(scene.deed().deed())) return Guard.YES;
      var result = Guard.NO;
      for (var term : terms) result = Guard.either(result, term.test(scene), scene);
      return result;
    };
  }

  private Guard term(Clause.Term term) {
    var core = term.covers().stream().map(this::described).toList();
    var penumbra = term.arguably().stream().map(this::described).toList();
    var excluded = term.excludes().stream().map(this::described).toList();
    var word = compiler.wordNumber(term.label().name());
    var open = word < 0 ? Guard.YES : Guard.hanging(word);
    var tested = !term.tests().isEmpty();
    return scene -> {
      if (any(excluded, scene) == Guard.YES) return Guard.NO;
      var covered = any(core, scene);
      if (covered == Guard.YES && !tested) return Guard.YES;
      var arguable = Guard.both(any(penumbra, scene), open);
      return Guard.either(tested ? Guard.both(covered, open) : covered, arguable, scene);
    };
  }

  private static int any(List<Fit> fits, Scene scene) {
    var result = Guard.NO;
    for (var fit : fits) result = Guard.either(result, fit.test(scene), scene);
    return result;
  }

  // Places.

  Guard area(Area area) {
    return switch (area) {
      case Area.Named(var name, var span) ->
          compiler
              .pact
              .find(Clause.Zone.class, name)
              .map(zone -> area(zone.area()))
              .orElseGet(() -> within(Places.leavesOf(name)));
      case Area.TerritoryOf(var who) -> owned(who, Places::territoryOf);
      case Area.IslandsOf(var who) -> owned(who, Places::islandsOf);
      case Area.ForcesOf(var who) -> {
        var cast = cast(who, true);
        yield scene ->
            mobile(scene.deed().object()) && cast.has(scene.deed().target(), scene)
                ? Guard.YES
                : Guard.NO;
      }
      case Area.Union(var parts) -> {
        var guards = parts.stream().map(this::area).toList();
        yield scene -> anyOf(guards, scene);
      }
      case Area.In(var base, var limits) -> {
        var inside = area(base);
        var guards = limits.stream().map(this::area).toList();
        yield scene -> Guard.both(inside.test(scene), anyOf(guards, scene));
      }
      case Area.Except(var base, var excluded) -> {
        var inside = area(base);
        var guards = excluded.stream().map(this::area).toList();
        yield scene -> anyOf(guards, scene) == Guard.YES ? Guard.NO : inside.test(scene);
      }
      case Area.NorthOf(var base, var line, var span) -> {
        var inside = area(base);
        var north = within(Places.northOf(line).orElseThrow());
        yield scene -> Guard.both(inside.test(scene), north.test(scene));
      }
    };
  }

  private static int anyOf(List<Guard> guards, Scene scene) {
    for (var guard : guards) if (guard.test(scene) == Guard.YES) return Guard.YES;
    return Guard.NO;
  }

  private static Guard within(BitSet leaves) {
    return scene ->
        scene.deed().place() >= 0 && leaves.get(scene.deed().place()) ? Guard.YES : Guard.NO;
  }

  private Guard owned(Who who, java.util.function.Function<String, BitSet> leaves) {
    var cast = cast(who, true);
    var owners = candidates(who, true);
    var owned =
        Arrays.stream(owners).mapToObj(owner -> leaves.apply(compiler.actors.get(owner))).toList();
    return scene -> {
      var place = scene.deed().place();
      if (place < 0) return Guard.NO;
      for (var owner = 0; owner < owners.length; owner++)
        if (owned.get(owner).get(place) && cast.has(owners[owner], scene)) return Guard.YES;
      return Guard.NO;
    };
  }

  private static boolean mobile(int object) {
    return object == TargetKind.FORCES.ordinal()
        || object == TargetKind.VESSEL.ordinal()
        || object == TargetKind.AIRCRAFT.ordinal();
  }

  // Votes.

  int[] voters(Rule rule) {
    var found = new LinkedHashSet<Integer>();
    voters(rule, found);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void voters(Rule rule, Set<Integer> found) {
    switch (rule) {
      case Rule.Count(var counted, var electorate) -> candidates(electorate.members(), true, found);
      case Rule.AllOf(var parts) -> parts.forEach(part -> voters(part, found));
      case Rule.AnyOf(var parts) -> parts.forEach(part -> voters(part, found));
      case Rule.Unless(var rejection) -> voters(rejection, found);
    }
  }

  Tally tally(Rule rule, int[] voters, boolean turned) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) ->
          new Tally.Count(
              counted,
              cast(electorate.members(), true),
              electorate.excluding().map(who -> cast(who, true)).orElse((_, _) -> false),
              weights(electorate, voters),
              electorate.quorum().stream().toList(),
              compiler.pact.conventions().abstention().stream()
                  .anyMatch(choice -> choice == Conventions.Abstention.BLOCKS_UNANIMITY),
              turned);
      case Rule.AllOf(var parts) ->
          new Tally.AllOf(parts.stream().map(part -> tally(part, voters, turned)).toList());
      case Rule.AnyOf(var parts) ->
          new Tally.AnyOf(parts.stream().map(part -> tally(part, voters, turned)).toList());
      case Rule.Unless(var rejection) -> new Tally.Unless(tally(rejection, voters, !turned));
    };
  }

  private int[] weights(Rule.Electorate electorate, int[] voters) {
    var weights = new int[voters.length];
    Arrays.fill(weights, 1);
    if (!electorate.weighted()) return weights;
    for (var body : compiler.pact.all(Clause.Body.class))
      for (var weight : body.weights())
        for (var voter = 0; voter < voters.length; voter++)
          if (compiler.actors.get(voters[voter]).equals(weight.member()))
            weights[voter] = weight.votes();
    return weights;
  }

  // Events.

  /// What a reference without a state means.
  EventRef.State meant(EventRef ref) {
    if (ref.state().isPresent()) return ref.state().get();
    var part = compiler.partIndex.get(ref.clause());
    if (part == null) throw new IllegalArgumentException("unchecked pact: " + ref.clause());
    return switch (compiler.clauseOf(part)) {
      case Clause.Power _ -> EventRef.State.USED;
      case Clause.Decision _ -> EventRef.State.ADOPTED;
      case Clause.Norm _ -> EventRef.State.FULFILLED;
      case Clause.Stage _ -> EventRef.State.REACHED;
      case Clause.Remedy _ -> EventRef.State.OPEN;
      default -> EventRef.State.MET;
    };
  }
}
