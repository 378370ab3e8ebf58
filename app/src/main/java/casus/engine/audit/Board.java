package casus.engine.audit;

import casus.engine.explore.Budget;
import casus.machine.Clock;
import casus.machine.Compiler;
import casus.machine.Configuration;
import casus.machine.Input;
import casus.machine.Program;
import casus.machine.Reading;
import casus.machine.Reasons;
import casus.machine.Semantics;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.TargetKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A pact set up for plays: compiled as if in force from the day before the first, with room for an
/// attack and for every matter that a free power can begin. Gives the inputs that players can make,
/// and says who is meant by the words for actors.
final class Board {
  /// Deeds are tried as grave and as deliberate as can be: what they are, where and by whom is
  /// asked.
  private static final int GRAVEST = 5;

  private static final List<String> ON_FORCES = List.of("attack-forces");
  private static final List<String> ON_SHIPS = List.of("attack-fleet", "vessel-harassment");

  private final Pact pact;
  private final List<Pact> beside;
  private final Links links;
  private final Program program;
  private Optional<List<List<Integer>>> twins = Optional.empty();
  private final Map<Reading, Start> starts = new LinkedHashMap<>();
  private final Map<Deed, Optional<Attack>> attacks = new HashMap<>();
  private final Map<Cast, Set<Integer>> members = new HashMap<>();
  private final Map<String, List<Integer>> named = new HashMap<>();
  private final Ground ground = new Ground(this);
  private long states;

  /// Where plays begin, and of which open words that asks.
  private record Start(Configuration at, boolean[] asked) {}

  private record Cast(Who who, int victim, int attacker) {}

  private record Deed(Label trigger, int victim, int attacker) {}

  Board(Pact pact) {
    this(pact, FirstDay.of(pact));
  }

  /// The same, where plays begin on a day of another choice: for a part of a text, on that of the
  /// whole.
  Board(Pact pact, Instant first) {
    this(pact, first, Budget.CASES);
  }

  /// The same with room for so many cases at one time, besides those that powers begin of their
  /// own.
  Board(Pact pact, Instant first, int cases) {
    this(pact, List.of(), first, Optional.of(first.minus(Duration.ofDays(1))), cases);
  }

  /// The same beside other texts: whom they name or treat in a way of their own is told apart here,
  /// too.
  static Board beside(List<Pact> others, Pact pact, Instant first) {
    var since = Optional.of(first.minus(Duration.ofDays(1)));
    return new Board(pact, others, first, since, Budget.CASES);
  }

  /// A text that enters into force when its own words say so.
  static Board asWritten(Pact pact, Instant first) {
    return new Board(pact, List.of(), first, Optional.empty(), Budget.CASES);
  }

  private Board(
      Pact pact, List<Pact> beside, Instant first, Optional<Instant> assumedFrom, int cases) {
    this.pact = pact;
    this.beside = List.copyOf(beside);
    links = new Links(pact);
    var matters = pact.all(Clause.Power.class).stream().filter(power -> power.upon().isEmpty());
    program =
        Compiler.compile(
            pact,
            new Program.Settings(
                Clock.seconds(first), cases + (int) matters.count(), assumedFrom, named(beside)));
  }

  private static List<String> named(List<Pact> pacts) {
    return pacts.stream()
        .flatMap(other -> Compiler.actors(other).stream())
        .filter(Board::state)
        .distinct()
        .toList();
  }

  Pact pact() {
    return pact;
  }

  Links links() {
    return links;
  }

  Program program() {
    return program;
  }

  /// Time up to the first tick, in which the pact enters into force.
  static Input opening() {
    return Input.pass(-1);
  }

  /// Where the pact stands at the beginning of the first day.
  Configuration start(Reading reading) {
    return begun(reading).at();
  }

  /// Of which open words that asks, by place.
  boolean[] asked(Reading reading) {
    return begun(reading).asked().clone();
  }

  private Start begun(Reading reading) {
    return starts.computeIfAbsent(
        reading,
        _ -> {
          var asked = new boolean[program.words().size()];
          var semantics = new Semantics(program, reading.noting(asked));
          return new Start(semantics.step(program.initial(), opening(), Reasons.NONE), asked);
        });
  }

  /// The plainest attack of one actor on another that a trigger takes, looked for once.
  Optional<Attack> attack(
      Clause.Trigger trigger, int victim, int attacker, Supplier<Optional<Attack>> plainest) {
    return attacks.computeIfAbsent(
        new Deed(trigger.label(), victim, attacker), _ -> plainest.get());
  }

  /// Counts a configuration that a search has stepped into.
  void count() {
    states++;
  }

  /// How many have been counted.
  long states() {
    return states;
  }

  /// The parties, put together with those that the text treats alike.
  List<List<Integer>> twins() {
    if (twins.isEmpty()) twins = Optional.of(Twins.groups(pact, beside, program));
    return twins.get();
  }

  // Inputs.

  /// The number of a deed, or of the first of a group of them; empty for a word that is none.
  Optional<Integer> deed(String name) {
    return program.deedNumber(Links.each(name).getFirst());
  }

  /// Somebody acts, in the world, by words or in performance of a clause, as the deed is.
  Input act(int actor, int deed, int target, TargetKind object, int leaf, int part, int quantity) {
    return new Input(
        Input.Kind.of(program.deed(deed)),
        0,
        actor,
        deed,
        target,
        object.ordinal(),
        leaf,
        part,
        Input.UNSAID,
        GRAVEST,
        GRAVEST,
        true,
        quantity);
  }

  /// Somebody says a word about a clause.
  Input say(int actor, String word, int target, int part) {
    return act(
        actor,
        program.deedNumber(word).orElseThrow(),
        target,
        TargetKind.TERRITORY,
        Input.UNSAID,
        part,
        1);
  }

  /// A deed that fits a pattern, by each who may do it; by a state that is no party, where the
  /// pattern does not say who.
  List<Input> deeds(Pattern pattern) {
    var act = links.acts(List.of(pattern)).stream().findFirst().flatMap(this::deed);
    if (act.isEmpty()) return List.of();
    var doers =
        pattern
            .by()
            .map(who -> cast(who, Input.UNSAID, Input.UNSAID))
            .orElseGet(() -> Set.of(thirdState()));
    var target =
        pattern.on().stream()
            .flatMap(who -> members(who, Input.UNSAID, Input.UNSAID).stream())
            .findFirst()
            .orElse(Input.UNSAID);
    var leaf =
        pattern.in().stream()
            .flatMap(area -> ground.of(area).stream())
            .findFirst()
            .orElse(Input.UNSAID);
    return doers.stream()
        .map(doer -> act(doer, act.get(), target, TargetKind.TERRITORY, leaf, Input.UNSAID, 1))
        .toList();
  }

  /// What was done or said on another board, of a text that this one's contains.
  Input heard(Input input, Board there) {
    var from = there.program;
    var heard =
        input
            .among(
                actor(input.actor(), from),
                actor(input.target(), from),
                actor(input.attributor(), from))
            .about(
                input.part() < 0
                    ? input.part()
                    : program.partNumber(from.clause(input.part()).label().name()).orElseThrow());
    return input.deed() < 0
        ? heard
        : heard.as(program.deedNumber(from.deed(input.deed())).orElseThrow());
  }

  /// What was done under another text, as this one hears it. Deeds concern every text; words about
  /// a clause of the other do not, and what performs one there is a deed like any other here.
  Optional<Input> overheard(Input input, Board there) {
    return switch (input.kind()) {
      case SPEECH, DETERMINATION -> Optional.empty();
      case PASS -> Optional.of(input);
      case DEED, ATTRIBUTION -> {
        var from = there.program;
        var among =
            input
                .among(
                    actor(input.actor(), from),
                    actor(input.target(), from),
                    actor(input.attributor(), from))
                .about(Input.UNSAID);
        yield program.deedNumber(from.deed(input.deed())).map(among::as);
      }
    };
  }

  private int actor(int actor, Program from) {
    return actor < 0 ? actor : program.actorNumber(from.actor(actor));
  }

  /// How the open words are read that another board read so; the others as narrowly as can be.
  Reading heard(Reading reading, Board there) {
    var heard = Reading.narrow(program.words());
    for (var word = 0; word < there.program.words().size(); word++)
      for (var here = 0; here < program.words().size(); here++)
        if (program.words().get(here).name().equals(there.program.words().get(word).name()))
          heard = heard.with(here, reading.choices().get(word));
    return heard;
  }

  /// Somebody finds who did a deed.
  static Input attribution(Input deed, int attributor) {
    return new Input(
        Input.Kind.ATTRIBUTION,
        deed.tick(),
        deed.actor(),
        deed.deed(),
        deed.target(),
        deed.object(),
        deed.place(),
        deed.part(),
        attributor,
        deed.scale(),
        deed.effects(),
        deed.deliberate(),
        deed.quantity());
  }

  /// What an act of a name hits. At sea it is a ship.
  static TargetKind object(String act, boolean atSea) {
    if (atSea || ON_SHIPS.contains(act)) return TargetKind.VESSEL;
    return ON_FORCES.contains(act) ? TargetKind.FORCES : TargetKind.TERRITORY;
  }

  // Actors.

  /// A state that the pact does not name.
  int thirdState() {
    return program.actorNumber("another state");
  }

  boolean party(int actor) {
    return actor >= 0 && actor < program.partyCount();
  }

  /// Every party, by number.
  List<Integer> parties() {
    return pact.parties().stream().map(program::actorNumber).toList();
  }

  /// States that are no parties: those that the pact names, one of each group that other texts
  /// treat alike, and any other.
  List<Integer> outsiders() {
    var own = beside.isEmpty() ? List.<String>of() : Compiler.actors(pact);
    var marks = Twins.Marks.of(beside);
    var groups = new LinkedHashSet<List<String>>();
    var found = new ArrayList<Integer>();
    for (var actor = program.partyCount(); actor < program.actorCount(); actor++) {
      var code = program.actor(actor);
      if (actor == thirdState()
          || state(code) && (beside.isEmpty() || own.contains(code) || groups.add(marks.of(code))))
        found.add(actor);
    }
    return found;
  }

  /// Whether a code is that of a state.
  static boolean state(String code) {
    return Actors.find(code).filter(actor -> actor.kind() == Actor.Kind.STATE).isPresent();
  }

  /// Whose words and deeds count for an expression in a play with this victim and attacker (minus
  /// one where there is none). A body is itself, not its members.
  Set<Integer> cast(Who who, int victim, int attacker) {
    var found = new LinkedHashSet<Integer>();
    switch (who) {
      case Who.Named(var name, var span) -> found.addAll(named(name));
      case Who.Relative(var relation, var span) ->
          found.addAll(relative(relation, victim, attacker));
      case Who.Union(var parts) ->
          parts.forEach(part -> found.addAll(cast(part, victim, attacker)));
      case Who.Except(var base, var excluded) -> {
        found.addAll(cast(base, victim, attacker));
        found.removeAll(cast(excluded, victim, attacker));
      }
    }
    found.remove(Input.UNSAID);
    return found;
  }

  /// Where things can be done.
  Ground ground() {
    return ground;
  }

  private List<Integer> named(String name) {
    return named.computeIfAbsent(name, this::meant);
  }

  private List<Integer> meant(String name) {
    if (pact.find(Clause.Body.class, name).isPresent()) return List.of(program.actorNumber(name));
    var members = pact.members(name);
    if (!members.isEmpty()) return members.stream().map(program::actorNumber).toList();
    return Actors.find(name).isPresent() ? List.of(program.actorNumber(name)) : List.of();
  }

  private List<Integer> relative(Who.Relation relation, int victim, int attacker) {
    return switch (relation) {
      case VICTIM -> List.of(victim);
      case ATTACKER -> List.of(attacker);
      case PARTY_TO_THE_ATTACK -> List.of(victim, attacker);
      case HOLDER, BEARER, PARTY -> parties();
      case CULPRIT, NOBODY -> List.of();
      case ANYONE -> {
        var all = new ArrayList<>(parties());
        all.addAll(outsiders());
        yield all;
      }
      case THIRD_STATE -> outsiders();
      case UNKNOWN -> List.of(program.actorNumber("UNKNOWN"));
    };
  }

  /// The same, where a body stands for its members, as in a vote.
  Set<Integer> members(Who who, int victim, int attacker) {
    var cast = new Cast(who, victim, attacker);
    var known = members.get(cast);
    if (known == null) {
      // A body may have bodies for members, which are looked for here as well.
      known = meant(who, victim, attacker);
      members.put(cast, known);
    }
    return new LinkedHashSet<>(known);
  }

  private Set<Integer> meant(Who who, int victim, int attacker) {
    var found = new LinkedHashSet<Integer>();
    for (var actor : cast(who, victim, attacker)) {
      var body = pact.find(Clause.Body.class, program.actor(actor));
      if (body.isPresent()) found.addAll(members(body.get().members(), victim, attacker));
      else found.add(actor);
    }
    return found;
  }
}
