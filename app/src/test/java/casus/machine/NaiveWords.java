package casus.machine;

import casus.machine.NaiveWorld.Key;
import casus.machine.NaiveWorld.Said;
import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Conventions;
import casus.pact.EventRef;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import casus.pact.decision.Votes;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the expressions of a pact mean in a scene, for [NaiveSemantics]: who, where, which deeds, which
/// conditions, which votes.
final class NaiveWords {
  /// Everything that an expression may refer to without naming it. What there is not is empty.
  record Scene(
      int at,
      int nth,
      Optional<Said> deed,
      String victim,
      String attacker,
      String self,
      String culprit) {
    /// A deed at the moment of its doing.
    static Scene of(Said deed) {
      return new Scene(
          deed.tick(), NaiveWorld.NO_CASE, Optional.of(deed), deed.target(), deed.actor(), NaiveWorld.NONE,
          NaiveWorld.NONE);
    }

    /// The same, for one who bears, holds or votes.
    Scene of(String actor) {
      return new Scene(at, nth, deed, victim, attacker, actor, culprit);
    }

    Scene with(Said said) {
      return new Scene(at, nth, Optional.of(said), victim, attacker, self, culprit);
    }

    Scene at(int tick) {
      return new Scene(tick, nth, deed, victim, attacker, self, culprit);
    }
  }

  /// Which open words count: whether a deed that hangs on the word is what the word says.
  interface View extends Predicate<String> {}

  private final NaiveWorld world;
  private final Pact pact;

  NaiveWords(NaiveWorld world) {
    this.world = world;
    pact = world.pact;
  }

  Scene scene(int nth) {
    var culprit = world.culprits.getOrDefault(nth, NaiveWorld.NONE);
    if (nth == NaiveWorld.NO_CASE)
      return new Scene(
          world.now, nth, Optional.empty(), NaiveWorld.NONE, NaiveWorld.NONE, NaiveWorld.NONE, culprit);
    var of = world.cases.get(nth - 1);
    return new Scene(world.now, nth, of.deed, of.victim, of.attacker, NaiveWorld.NONE, culprit);
  }

  // ---- who

  /// Whether an actor is meant. A role means whoever plays it at the time; a body's name means its
  /// members.
  boolean is(Who who, String actor, Scene scene) {
    return is(who, actor, scene, false);
  }

  /// Whether an actor is meant who does something: here a body's name means the body itself.
  boolean does(Who who, String actor, Scene scene) {
    return is(who, actor, scene, true);
  }

  private boolean is(Who who, String actor, Scene scene, boolean doing) {
    return switch (who) {
      case Who.Named(var name, var _) ->
          world.isBody(name)
              ? doing ? name.equals(actor) : plays(name, actor)
              : name.equals(actor) || plays(name, actor);
      case Who.Union(var parts) -> parts.stream().anyMatch(part -> is(part, actor, scene, doing));
      case Who.Except(var base, var excluded) ->
          is(base, actor, scene, doing) && !is(excluded, actor, scene, doing);
      case Who.Relative(var relation, var _) ->
          switch (relation) {
            case VICTIM -> isOne(actor, scene.victim());
            case ATTACKER -> isOne(actor, scene.attacker());
            case PARTY_TO_THE_ATTACK ->
                isOne(actor, scene.victim()) || isOne(actor, scene.attacker());
            case HOLDER, BEARER -> isOne(actor, scene.self());
            case CULPRIT -> isOne(actor, scene.culprit());
            case ANYONE -> !actor.isEmpty();
            case THIRD_STATE -> world.isState(actor) && !world.isParty(actor);
            case UNKNOWN -> actor.equals(world.unknown());
            case NOBODY -> false;
          };
    };
  }

  /// Whether a party plays a role, or sits in a body: within its own dates, bound or not.
  private boolean plays(String name, String actor) {
    return pact.members(name).contains(actor)
        && world.hasItsTime(actor);
  }

  private static boolean isOne(String actor, String meant) {
    return !meant.equals(NaiveWorld.NONE) && actor.equals(meant);
  }

  /// Whether an actor may bear, hold or find under an expression: a party, or a body as itself.
  boolean acts(Who who, String actor, Scene scene) {
    return (world.isParty(actor) || world.isBody(actor)) && does(who, actor, scene);
  }

  // ---- where

  boolean lies(Area area, Said deed, Scene scene) {
    return switch (area) {
      case Area.Named(var name, var _) ->
          pact.find(Clause.Zone.class, name)
              .map(zone -> lies(zone.area(), deed, scene))
              .orElseGet(() -> inRegion(name, deed));
      case Area.TerritoryOf(var who) ->
          someActor(who, scene, actor -> has(Places.territoryOf(actor), deed));
      case Area.IslandsOf(var who) ->
          someActor(who, scene, actor -> has(Places.islandsOf(actor), deed));
      case Area.ForcesOf(var who) -> isForces(deed.object()) && is(who, deed.target(), scene);
      case Area.Union(var parts) -> parts.stream().anyMatch(part -> lies(part, deed, scene));
      case Area.In(var base, var limits) ->
          lies(base, deed, scene) && limits.stream().anyMatch(limit -> lies(limit, deed, scene));
      case Area.Except(var base, var excluded) ->
          lies(base, deed, scene) && excluded.stream().noneMatch(part -> lies(part, deed, scene));
      case Area.NorthOf(var base, var line, var _) ->
          lies(base, deed, scene) && has(Places.northOf(line).orElseThrow(), deed);
    };
  }

  private boolean someActor(Who who, Scene scene, Predicate<String> test) {
    return world.actors().stream().anyMatch(actor -> is(who, actor, scene) && test.test(actor));
  }

  private static boolean inRegion(String region, Said deed) {
    return has(Places.leavesOf(region), deed);
  }

  private static boolean has(java.util.BitSet leaves, Said deed) {
    return Places.leafIndex(deed.place()).stream().anyMatch(leaves::get);
  }

  private static boolean isForces(TargetKind object) {
    return switch (object) {
      case FORCES, VESSEL, AIRCRAFT -> true;
      case TERRITORY, MISSION, CITIZENS, INFRASTRUCTURE, GOVERNMENT -> false;
    };
  }

  // ---- which deeds

  /// Whether the deed fits. Only patterns that ask `attributed by` look at an attribution, and at
  /// nothing else; what stands inside a pattern that asks need not ask again.
  boolean fits(Pattern pattern, Scene scene, View view) {
    return scene.deed().isPresent() && fits(pattern, scene.deed().get(), scene, view, false);
  }

  private boolean fits(Pattern pattern, Said deed, Scene scene, View view, boolean asked) {
    var asks = pattern.attributedBy().isPresent();
    var attribution = deed.kind() == Input.Kind.ATTRIBUTION;
    if (attribution ? !asks && !asked : asks) return false;
    var gravity = pattern.gravity();
    return pattern.by().stream().allMatch(who -> does(who, deed.actor(), scene))
        && pattern.on().stream().allMatch(who -> is(who, deed.target(), scene))
        && pattern.in().stream().allMatch(area -> lies(area, deed, scene))
        && pattern.attributedBy().stream().allMatch(who -> is(who, deed.attributor(), scene, !Boolean.getBoolean("M11")))
        && deed.scale() >= gravity.scale()
        && deed.effects() >= gravity.effects()
        && (deed.deliberate() || !gravity.deliberate())
        && pattern.acts().stream().anyMatch(act -> isAct(act.name(), deed, scene, view, asks || asked));
  }

  private boolean isAct(String name, Said deed, Scene scene, View view, boolean asked) {
    var term = pact.find(Clause.Term.class, name);
    if (term.isPresent()) return isTerm(term.get(), deed, scene, view, asked);
    return name.equals(deed.deed())
        || ActTypes.named(name).stream().anyMatch(act -> act.name().equals(deed.deed()))
        || DutyTypes.satisfies(deed.deed(), name);
  }

  /// Excluded acts do not fit; covered ones fit, or hang on the word where the text adds tests;
  /// arguable ones hang on the word.
  private boolean isTerm(Clause.Term term, Said deed, Scene scene, View view, boolean asked) {
    if (term.excludes().stream().anyMatch(line -> fits(line, deed, scene, view, asked))) return false;
    var word = view.test(term.label().name());
    var covered = term.covers().stream().anyMatch(line -> fits(line, deed, scene, view, asked));
    var arguable = term.arguably().stream().anyMatch(line -> fits(line, deed, scene, Boolean.getBoolean("M19") ? w -> true : view, asked));
    return covered && (term.tests().isEmpty() || word) || arguable && word;
  }

  // ---- which conditions

  boolean holds(Condition condition, Scene scene, View view) {
    return switch (condition) {
      case Condition.Fits(var pattern) -> fits(pattern, scene, view);
      case Condition.Opinion _ -> true;
      case Condition.Is(var state) -> isIn(state, scene);
      case Condition.Before(var moment) -> scene.at() < tick(moment.first(zone()));
      case Condition.After(var moment) -> scene.at() > tick(moment.last(zone()));
      case Condition.Ratified(var who, var _) ->
          pact.members(who).stream().allMatch(party -> world.present(party));
      case Condition.Not(var negated) -> !holds(negated, scene, view);
      case Condition.AllOf(var parts) -> parts.stream().allMatch(part -> holds(part, scene, view));
      case Condition.AnyOf(var parts) -> parts.stream().anyMatch(part -> holds(part, scene, view));
    };
  }

  boolean holds(Optional<Condition> condition, Scene scene, View view) {
    return condition.stream().allMatch(asked -> holds(asked, scene, view));
  }

  /// Whether a machine of the clause is in the state, in this case or outside all cases.
  private boolean isIn(EventRef reference, Scene scene) {
    for (var name : world.meant(reference.clause())) {
      var clause = world.clauses.get(name);
      var state = reference.state().orElseGet(() -> usual(clause));
      if (clause instanceof Clause.Trigger) {
        if (scene.nth() != NaiveWorld.NO_CASE
            && world.cases.get(scene.nth() - 1).origin.equals(clause)
            && world.is(NaiveWorld.caseKey(scene.nth()), "recognised")) return true;
        continue;
      }
      for (var key : world.of(name))
        if ((key.nth() == scene.nth() || key.nth() == NaiveWorld.NO_CASE) && shows(key, state)) return true;
    }
    return false;
  }

  private boolean shows(Key key, EventRef.State state) {
    return switch (state) {
      case FAILED -> world.is(key, "rejected", "vetoed", "no-quorum", "lapsed");
      case ACTIVATED -> world.is(key, "active");
      case MET, USED, ADOPTED, REJECTED, VETOED, LAPSED, FULFILLED, BREACHED, CURED, REACHED, MISSED, OPEN,
          SATISFIED, EXHAUSTED ->
          world.is(key, state.text());
    };
  }

  /// What a reference without a state means: what such a clause is for.
  static EventRef.State usual(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _ -> EventRef.State.MET;
      case Clause.Power _ -> EventRef.State.USED;
      case Clause.Decision _ -> EventRef.State.ADOPTED;
      case Clause.Norm _ -> EventRef.State.FULFILLED;
      case Clause.Stage _ -> EventRef.State.REACHED;
      case Clause.Remedy _ -> EventRef.State.OPEN;
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _,
          Clause.Term _, Clause.OpenTime _, Clause.Exemption _, Clause.Voiding _, Clause.Entry _,
          Clause.Expiry _, Clause.Precedence _, Clause.Verification _ ->
          EventRef.State.MET;
    };
  }

  java.time.ZoneId zone() {
    return Clock.zone(pact.conventions());
  }

  int tick(java.time.Instant instant) {
    return world.program.clock().tick(instant);
  }

  // ---- which votes

  /// How a vote stands when the silent stay silent.
  enum Count {
    CARRIED,
    LOST,
    /// Lost by the no of somebody with a veto.
    VETOED,
    /// Not enough took part.
    NO_QUORUM
  }

  /// Whoever may vote in any part of a rule.
  List<String> voters(Rule rule, Scene scene) {
    return world.actors().stream().filter(actor -> votes(rule, actor, scene)).toList();
  }

  private boolean votes(Rule rule, String actor, Scene scene) {
    return switch (rule) {
      case Rule.Count(var _, var electorate) -> isElector(electorate, actor, scene);
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(part -> votes(part, actor, scene));
      case Rule.AnyOf(var parts) -> parts.stream().anyMatch(part -> votes(part, actor, scene));
      case Rule.Unless(var rejection) -> votes(rejection, actor, scene);
    };
  }

  private boolean isElector(Rule.Electorate electorate, String actor, Scene scene) {
    return world.isParty(actor)
        && world.present(actor)
        && is(electorate.members(), actor, scene)
        && electorate.excluding().stream().noneMatch(who -> is(who, actor, scene));
  }

  boolean carries(Rule rule, Map<String, String> ballots, Scene scene) {
    return carries(rule, ballots, scene, false);
  }

  /// `against` counts the noes as if they were ayes: an inner rule that carries among the noes rejects.
  private boolean carries(Rule rule, Map<String, String> ballots, Scene scene, boolean against) {
    return switch (rule) {
      case Rule.AllOf(var parts) ->
          parts.stream().allMatch(part -> carries(part, ballots, scene, against));
      case Rule.AnyOf(var parts) ->
          parts.stream().anyMatch(part -> carries(part, ballots, scene, against));
      case Rule.Unless(var rejection) -> !carries(rejection, ballots, scene, !against);
      case Rule.Count(var elementary, var electorate) -> {
        var votes = count(electorate, ballots, scene, against);
        var blocks =
            pact.conventions().abstention().filter(Conventions.Abstention.BLOCKS_UNANIMITY::equals).isPresent();
        if (votes.seats() == 0) yield elementary.carriesWithoutSeats();
        yield isQuorate(electorate, ballots, scene) && elementary.carries(votes, blocks);
      }
    };
  }

  private Votes count(
      Rule.Electorate electorate, Map<String, String> ballots, Scene scene, boolean against) {
    var sums = new LinkedHashMap<String, Integer>();
    var seats = 0;
    for (var voter : world.actors()) {
      var ballot = ballots.getOrDefault(voter, "silence");
      if (!isElector(electorate, voter, scene) || ballot.equals("recuse")) continue;
      var weight = electorate.weighted() ? weight(electorate.members(), voter) : 1;
      seats += weight;
      sums.merge(ballot, weight, Integer::sum);
    }
    var ayes = sums.getOrDefault("vote-yes", 0);
    var noes = sums.getOrDefault("vote-no", 0);
    var abstentions = sums.getOrDefault("abstain", 0);
    return against
        ? new Votes(seats, noes, ayes, abstentions)
        : new Votes(seats, ayes, noes, abstentions);
  }

  private int weight(Who members, String voter) {
    for (var body : pact.all(Clause.Body.class)) {
      if (!(members instanceof Who.Named(var name, var _)) || !body.label().name().equals(name)) continue;
      for (var weight : body.weights()) if (weight.member().equals(voter)) return weight.votes();
    }
    return 1;
  }

  private boolean isQuorate(Rule.Electorate electorate, Map<String, String> ballots, Scene scene) {
    var seats = 0;
    var present = 0;
    for (var voter : world.actors()) {
      var ballot = ballots.getOrDefault(voter, "silence");
      if (!isElector(electorate, voter, scene) || ballot.equals("recuse")) continue;
      seats++;
      if (!ballot.equals("silence")) present++;
    }
    var all = seats;
    var there = present;
    return electorate.quorum().stream().allMatch(quorum -> quorum.met(there, all));
  }

  /// Some electorate of the rule is not quorate.
  boolean lacksQuorum(Rule rule, Map<String, String> ballots, Scene scene) {
    return switch (rule) {
      case Rule.Count(var _, var electorate) -> !isQuorate(electorate, ballots, scene);
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(part -> lacksQuorum(part, ballots, scene));
      case Rule.AnyOf(var parts) -> parts.stream().anyMatch(part -> lacksQuorum(part, ballots, scene));
      case Rule.Unless(var rejection) -> lacksQuorum(rejection, ballots, scene);
    };
  }

  /// Somebody with a veto has voted no.
  boolean vetoed(Rule rule, Map<String, String> ballots, Scene scene) {
    return switch (rule) {
      case Rule.Count(var elementary, var electorate) ->
          elementary.vetoes()
              && ballots.entrySet().stream()
                  .anyMatch(
                      ballot ->
                          ballot.getValue().equals("vote-no")
                              && isElector(electorate, ballot.getKey(), scene));
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(part -> vetoed(part, ballots, scene));
      case Rule.AnyOf(var parts) -> parts.stream().anyMatch(part -> vetoed(part, ballots, scene));
      case Rule.Unless _ -> false;
    };
  }

  /// Whether the vote can only end one way, whatever the silent do: all yes, all no, all abstaining,
  /// all absent.
  Optional<Boolean> settled(Rule rule, Map<String, String> ballots, Scene scene) {
    var ends = new ArrayList<Boolean>();
    for (var silent : List.of("vote-yes", "vote-no", "abstain", "silence")) {
      var completed = new LinkedHashMap<String, String>();
      for (var voter : voters(rule, scene)) completed.put(voter, silent);
      completed.putAll(ballots);
      ends.add(carries(rule, completed, scene));
    }
    return ends.stream().distinct().count() == 1 ? Optional.of(ends.getFirst()) : Optional.empty();
  }

  /// The words on which the deed of a case hangs, for anybody.
  List<String> words() {
    return pact.all(Clause.Term.class).stream().map(term -> term.label().name()).toList();
  }
}
