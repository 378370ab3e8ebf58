package casus.machine;

import casus.machine.NaiveWorld.Said;
import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the expressions of a pact mean in a scene, for [NaiveSemantics]: who, where, which deeds,
/// which conditions.
final class NaiveWords {
  /// Everything that an expression may refer to without naming it. What there is not is empty.
  record Scene(
      int at,
      int nth,
      Optional<Said> deed,
      String victim,
      Set<String> attackers,
      String self,
      String culprit) {
    /// A deed at the moment of its doing.
    static Scene of(Said deed) {
      return new Scene(
          deed.tick(),
          NaiveWorld.NO_CASE,
          Optional.of(deed),
          deed.target(),
          Set.of(deed.actor()),
          NaiveWorld.NONE,
          NaiveWorld.NONE);
    }

    /// The same, for one who bears, holds or votes.
    Scene of(String actor) {
      return new Scene(at, nth, deed, victim, attackers, actor, culprit);
    }

    Scene with(Said said) {
      return new Scene(at, nth, Optional.of(said), victim, attackers, self, culprit);
    }
  }

  /// Which open words count: whether a deed that hangs on the word is what the word says.
  interface View extends Predicate<String> {}

  private final NaiveWorld world;

  NaiveWords(NaiveWorld world) {
    this.world = world;
  }

  /// The scene of a case, now; or of no case.
  Scene scene(int nth) {
    var culprit = world.culprits.getOrDefault(nth, NaiveWorld.NONE);
    if (nth == NaiveWorld.NO_CASE)
      return new Scene(
          world.now, nth, Optional.empty(), NaiveWorld.NONE, Set.of(), NaiveWorld.NONE, culprit);
    var of = world.cases.get(nth - 1);
    var attackers = Set.copyOf(of.attackers);
    return new Scene(world.now, nth, of.deed, of.victim, attackers, NaiveWorld.NONE, culprit);
  }

  // ---- who

  /// Whether an actor is meant. A party named by name is meant by name; a body's name means its
  /// members.
  boolean is(Who who, String actor, Scene scene) {
    return is(who, actor, scene, false);
  }

  /// Whether an actor is meant who does something: here a body's name means the body itself.
  boolean does(Who who, String actor, Scene scene) {
    return is(who, actor, scene, true);
  }

  /// The same, where roles are played by parties that are suspended, too.
  boolean isOnceBound(Who who, String actor, Scene scene) {
    suspendedToo = true;
    var meant = is(who, actor, scene);
    suspendedToo = false;
    return meant;
  }

  private boolean suspendedToo;

  /// Whether an actor may bear, hold or find under an expression: a party, or a body as itself.
  boolean acts(Who who, String actor, Scene scene) {
    return (world.isParty(actor) || world.isBody(actor)) && does(who, actor, scene);
  }

  private boolean is(Who who, String actor, Scene scene, boolean doing) {
    return switch (who) {
      case Who.Named(var name, var _) ->
          name.equals(actor) || !(doing && world.isBody(name)) && plays(name, actor, scene);
      case Who.Union(var parts) -> parts.stream().anyMatch(part -> is(part, actor, scene, doing));
      case Who.Except(var base, var excluded) ->
          is(base, actor, scene, doing) && !is(excluded, actor, scene, doing);
      case Who.Relative(var relation, var _) ->
          !actor.isEmpty()
              && switch (relation) {
                case VICTIM -> actor.equals(scene.victim());
                case ATTACKER -> scene.attackers().contains(actor);
                case PARTY_TO_THE_ATTACK ->
                    actor.equals(scene.victim()) || scene.attackers().contains(actor);
                case HOLDER, BEARER -> actor.equals(scene.self());
                case CULPRIT -> actor.equals(scene.culprit());
                case PARTY -> world.isParty(actor);
                case ANYONE -> true;
                case THIRD_STATE -> world.isState(actor) && !world.isParty(actor);
                case UNKNOWN -> world.isUnknown(actor);
                case NOBODY -> false;
              };
    };
  }

  /// Once the pact has entered into force a role is played by those only that are bound, or
  /// leaving; until then by whoever plays it within its own dates.
  private boolean plays(String name, String actor, Scene scene) {
    var body = world.pact.find(Clause.Body.class, name);
    if (body.isPresent()) return is(body.get().members(), actor, scene);
    return world.pact.members(name).contains(actor)
        && (world.hasEntered()
            ? world.present(actor)
                || suspendedToo && world.is(NaiveWorld.membership(actor), "suspended")
            : world.hasItsTime(actor));
  }

  // ---- where

  boolean lies(Area area, Said deed, Scene scene) {
    return switch (area) {
      case Area.Named(var name, var _) ->
          world
              .pact
              .find(Clause.Zone.class, name)
              .map(zone -> lies(zone.area(), deed, scene))
              .orElseGet(() -> isIn(Places.leavesOf(name), deed));
      case Area.TerritoryOf(var who) ->
          world.actors().stream()
              .anyMatch(actor -> is(who, actor, scene) && isIn(Places.territoryOf(actor), deed));
      case Area.IslandsOf(var who) ->
          world.actors().stream()
              .anyMatch(actor -> is(who, actor, scene) && isIn(Places.islandsOf(actor), deed));
      case Area.ForcesOf(var who) -> isForces(deed.object()) && is(who, deed.target(), scene);
      case Area.Union(var parts) -> parts.stream().anyMatch(part -> lies(part, deed, scene));
      case Area.In(var base, var limits) ->
          lies(base, deed, scene) && limits.stream().anyMatch(limit -> lies(limit, deed, scene));
      case Area.Except(var base, var excluded) ->
          lies(base, deed, scene) && excluded.stream().noneMatch(part -> lies(part, deed, scene));
      case Area.NorthOf(var base, var line, var _) ->
          lies(base, deed, scene) && isIn(Places.northOf(line).orElseThrow(), deed);
    };
  }

  private static boolean isIn(BitSet leaves, Said deed) {
    return Places.leafIndex(deed.place()).stream().anyMatch(leaves::get);
  }

  private static boolean isForces(TargetKind object) {
    return List.of(TargetKind.FORCES, TargetKind.VESSEL, TargetKind.AIRCRAFT).contains(object);
  }

  // ---- which deeds

  /// Whether the deed at hand fits. Patterns that ask `attributed by` look at attributions only,
  /// and no others do; what stands inside a pattern that asks need not ask again.
  boolean fits(Pattern pattern, Scene scene, View view) {
    return scene.deed().isPresent() && fits(pattern, scene.deed().get(), scene, view, false);
  }

  private boolean fits(Pattern pattern, Said deed, Scene scene, View view, boolean asked) {
    var asks = asked || pattern.attributedBy().isPresent();
    var gravity = pattern.gravity();
    return asks == (deed.kind() == Input.Kind.ATTRIBUTION)
        && pattern.attributedBy().stream().allMatch(who -> does(who, deed.attributor(), scene))
        && pattern.by().stream().allMatch(who -> does(who, deed.actor(), scene))
        && pattern.on().stream().allMatch(who -> is(who, deed.target(), scene))
        && pattern.in().stream().allMatch(area -> lies(area, deed, scene))
        && deed.scale() >= gravity.scale()
        && deed.effects() >= gravity.effects()
        && (deed.deliberate() || !gravity.deliberate())
        && pattern.acts().stream().anyMatch(act -> isAct(act.name(), deed, scene, view, asks));
  }

  private boolean isAct(String name, Said deed, Scene scene, View view, boolean asked) {
    return world
        .pact
        .find(Clause.Term.class, name)
        .map(term -> isTerm(term, deed, scene, view, asked))
        .orElseGet(() ->
            DutyTypes.satisfies(deed.deed(), name)
                || ActTypes.named(name).stream().anyMatch(act -> act.name().equals(deed.deed())));
  }

  /// Excluded acts do not fit; covered ones fit, or hang on the word where the text adds tests;
  /// arguable ones hang on the word.
  private boolean isTerm(Clause.Term term, Said deed, Scene scene, View view, boolean asked) {
    Predicate<List<Pattern>> any =
        lines -> lines.stream().anyMatch(line -> fits(line, deed, scene, view, asked));
    var counts = view.test(term.label().name());
    return !any.test(term.excludes())
        && (any.test(term.covers()) && (term.tests().isEmpty() || counts)
            || any.test(term.arguably()) && counts);
  }

  // ---- which conditions

  boolean holds(Optional<Condition> condition, Scene scene, View view) {
    return condition.stream().allMatch(asked -> holds(asked, scene, view));
  }

  boolean holds(Condition condition, Scene scene, View view) {
    return switch (condition) {
      case Condition.Fits(var pattern) -> fits(pattern, scene, view);
      case Condition.Opinion _ -> true;
      case Condition.Is(var state) -> isIn(state, scene);
      case Condition.Before(var moment) -> scene.at() < world.tick(moment.first(world.zone()));
      case Condition.After(var moment) -> scene.at() > world.tick(moment.last(world.zone()));
      case Condition.Ratified(var who, var _) ->
          world.pact.members(who).stream().allMatch(world::present);
      case Condition.Not(var negated) -> !holds(negated, scene, view);
      case Condition.AllOf(var parts) -> parts.stream().allMatch(part -> holds(part, scene, view));
      case Condition.AnyOf(var parts) -> parts.stream().anyMatch(part -> holds(part, scene, view));
    };
  }

  /// Whether the clause is in the state in this case, or outside all cases; asked for something
  /// that belongs to no case, in any case.
  private boolean isIn(EventRef reference, Scene scene) {
    for (var name : world.meant(reference.clause())) {
      var clause = world.clause(name);
      var states = states(reference.state().orElseGet(() -> usual(clause)));
      for (var key : clause instanceof Clause.Trigger ? cases(clause) : world.of(name)) {
        var here = key.nth() == scene.nth() || key.nth() == NaiveWorld.NO_CASE;
        if ((here || scene.nth() == NaiveWorld.NO_CASE) && states.contains(world.state(key)))
          return true;
      }
    }
    return false;
  }

  private List<NaiveKey> cases(Clause origin) {
    return IntStream.rangeClosed(1, world.cases.size())
        .filter(nth -> world.cases.get(nth - 1).origin.equals(origin))
        .mapToObj(NaiveWorld::caseKey)
        .toList();
  }

  private static List<String> states(EventRef.State state) {
    return switch (state) {
      case MET -> List.of("recognised");
      case FAILED -> List.of("rejected", "vetoed", "no-quorum", "lapsed");
      case ACTIVATED -> List.of("active");
      case USED,
          ADOPTED,
          REJECTED,
          VETOED,
          LAPSED,
          FULFILLED,
          BREACHED,
          CURED,
          REACHED,
          MISSED,
          OPEN,
          SATISFIED,
          EXHAUSTED ->
          List.of(state.text());
    };
  }

  /// What a reference without a state means: what such a clause is for.
  static EventRef.State usual(Clause clause) {
    if (clause instanceof Clause.Power) return EventRef.State.USED;
    if (clause instanceof Clause.Decision) return EventRef.State.ADOPTED;
    if (clause instanceof Clause.Norm) return EventRef.State.FULFILLED;
    if (clause instanceof Clause.Stage) return EventRef.State.REACHED;
    if (clause instanceof Clause.Remedy) return EventRef.State.OPEN;
    return EventRef.State.MET;
  }

  /// The moves of machines that are such an event.
  static List<Cause> causes(EventRef.State state) {
    return switch (state) {
      case MET -> List.of(Cause.RECOGNISE);
      case USED -> List.of(Cause.USE);
      case ADOPTED -> List.of(Cause.ADOPT);
      case FAILED -> List.of(Cause.REJECT, Cause.VETO, Cause.NO_QUORUM, Cause.LAPSE);
      case REJECTED -> List.of(Cause.REJECT);
      case VETOED -> List.of(Cause.VETO);
      case LAPSED -> List.of(Cause.LAPSE, Cause.EXPIRE, Cause.EXTINGUISH);
      case ACTIVATED -> List.of(Cause.ACTIVATE);
      case FULFILLED -> List.of(Cause.PERFORM, Cause.KEEP);
      case BREACHED -> List.of(Cause.DUE, Cause.VIOLATE);
      case CURED -> List.of(Cause.CURE);
      case REACHED -> List.of(Cause.REACH);
      case MISSED -> List.of(Cause.MISS);
      case OPEN -> List.of(Cause.OPEN, Cause.SPAWN);
      case SATISFIED -> List.of(Cause.SATISFY);
      case EXHAUSTED -> List.of(Cause.EXHAUST);
    };
  }
}
