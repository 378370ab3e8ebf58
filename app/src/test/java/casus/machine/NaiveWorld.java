package casus.machine;

import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a pact stands, for [NaiveSemantics]: names and maps. It knows the tables, and nothing of what
/// clauses mean.
final class NaiveWorld {
  /// The number of what belongs to no case; cases count from one.
  static final int NO_CASE = 0;

  /// Nobody, and no clause.
  static final String NONE = "";

  /// One machine: of which kind, for which clause (by name), case and actor.
  record Key(Machine machine, String clause, int nth, String actor) {}

  /// A state, and when it falls due.
  record Standing(String state, int due) {}

  /// Something that a clause can be called by: what became of a clause, in a case.
  record Happening(Key key, Cause cause) {}

  /// An input in words; what is not said is empty.
  record Said(
      Input.Kind kind,
      int tick,
      String actor,
      String deed,
      String target,
      TargetKind object,
      String place,
      String clause,
      String attributor,
      int scale,
      int effects,
      boolean deliberate,
      int quantity) {}

  /// What raised a case, and whom it is about. A case that somebody called for has no deed.
  static final class Case {
    final Clause origin;
    final String victim;
    final String attacker;
    Optional<Said> deed;

    /// The sets of open words under which the deed fits, if they and no others count.
    Set<Set<String>> fitting;

    Case(
        Clause origin, String victim, String attacker, Optional<Said> deed, Set<Set<String>> fitting) {
      this.fitting = fitting;
      this.origin = origin;
      this.victim = victim;
      this.attacker = attacker;
      this.deed = deed;
    }

    boolean called() {
      return origin instanceof Clause.Power;
    }
  }

  final Pact pact;
  final Program program;

  /// The clauses, and behind them the rights to act that failed decisions leave.
  final Map<String, Clause> clauses = new LinkedHashMap<>();

  final Map<Key, Standing> standings = new LinkedHashMap<>();
  final List<Case> cases = new ArrayList<>();
  final Deque<Happening> happenings = new ArrayDeque<>();
  final Map<Integer, String> culprits = new LinkedHashMap<>();
  int now = Clock.ALWAYS;

  private final List<String> order;

  NaiveWorld(Program program) {
    this.program = program;
    pact = program.pact();
    for (var clause : pact.clauses()) clauses.put(fresh(clause.label().name()), clause);
    for (var part = pact.clauses().size(); part < program.partCount(); part++)
      clauses.put(fresh(program.clause(part).label().name()), program.clause(part));
    order = List.copyOf(clauses.keySet());
  }

  private String fresh(String name) {
    var unused = name;
    while (clauses.containsKey(unused)) unused += "'";
    return unused;
  }

  /// The same machine of the program, in names.
  Key key(Instance instance) {
    var clause = instance.part() < 0 ? NONE : List.copyOf(clauses.keySet()).get(instance.part());
    var nth = instance.slot() == program.slots() || instance.slot() < 0 ? NO_CASE : instance.slot() + 1;
    var actor = instance.actor() < 0 ? NONE : program.actor(instance.actor());
    return new Key(instance.machine(), clause, nth, actor);
  }

  Said said(Input input) {
    return new Said(
        input.kind(),
        input.tick(),
        input.actor() < 0 ? NONE : program.actor(input.actor()),
        input.deed() < 0 ? NONE : program.deed(input.deed()),
        input.target() < 0 ? NONE : program.actor(input.target()),
        input.object() < 0 ? TargetKind.TERRITORY : TargetKind.values()[input.object()],
        input.place() < 0 ? NONE : Places.leaves().get(input.place()).name(),
        input.part() < 0 ? NONE : program.clause(input.part()).label().name(),
        input.attributor() < 0 ? NONE : program.actor(input.attributor()),
        input.scale(),
        input.effects(),
        input.deliberate(),
        input.quantity());
  }

  static Key pactKey() {
    return new Key(Machine.PACT, NONE, NO_CASE, NONE);
  }

  static Key membership(String party) {
    return new Key(Machine.MEMBERSHIP, NONE, NO_CASE, party);
  }

  static Key caseKey(int nth) {
    return new Key(Machine.CASE, NONE, nth, NONE);
  }

  Standing standing(Key key) {
    var start = new Standing(key.machine().states().getFirst(), Clock.NEVER);
    return standings.getOrDefault(key, start);
  }

  String state(Key key) {
    return standing(key).state();
  }

  boolean is(Key key, String... states) {
    return List.of(states).contains(state(key));
  }

  int due(Key key) {
    return standing(key).due();
  }

  void due(Key key, int due) {
    standings.put(key, new Standing(state(key), due));
  }

  /// Moves a machine if its table has a line for it, and lets the clauses know.
  boolean move(Key key, Cause cause, int due) {
    for (var line : key.machine().transitions()) {
      if (line.from().equals(state(key)) && line.cause() == cause) {
        standings.put(key, new Standing(line.to(), due));
        happenings.add(new Happening(key, cause));
        return true;
      }
    }
    return false;
  }

  boolean move(Key key, Cause cause) {
    return move(key, cause, Clock.NEVER);
  }

  boolean inForce() {
    return is(pactKey(), "in-force");
  }

  /// Only parties that are bound, or leaving, bear, hold or vote; a body is there with the pact.
  boolean present(String actor) {
    return isBody(actor) ? !is(pactKey(), "not-in-force", "terminated") : is(membership(actor), "bound", "leaving") && (!Boolean.getBoolean("M4") || hasItsTime(actor));
  }

  /// Whether a party's own first and last date, if any, include the present.
  boolean hasItsTime(String party) {
    var zone = Clock.zone(pact.conventions());
    return pact.all(Clause.Party.class).stream()
        .filter(clause -> clause.actors().contains(party))
        .anyMatch(
            clause ->
                clause.from().stream().allMatch(date -> tick(date.first(zone)) <= now)
                    && clause.until().stream().allMatch(date -> tick(date.last(zone)) >= now));
  }

  int tick(Instant instant) {
    return program.clock().tick(instant);
  }

  boolean isBody(String actor) {
    return pact.find(Clause.Body.class, actor).isPresent();
  }

  boolean isParty(String actor) {
    return pact.parties().contains(actor);
  }

  /// Whether an actor is a state; the program's word for any state that the pact does not name is one.
  boolean isState(String actor) {
    return actor.equals(program.actor(program.actorCount() - Program.OTHERS))
        || Actors.find(actor).filter(found -> found.kind() == Actor.Kind.STATE).isPresent();
  }

  String unknown() {
    return program.actor(program.actorNumber("UNKNOWN"));
  }

  /// Parties in the order of the text, then everybody else of whom the pact speaks.
  List<String> actors() {
    var all = new ArrayList<String>();
    for (var actor = 0; actor < program.actorCount(); actor++) all.add(program.actor(actor));
    return all;
  }

  /// Every case there is, and no case.
  List<Integer> everywhere() {
    var all = new ArrayList<Integer>();
    for (var nth = 1; nth <= cases.size(); nth++) all.add(nth);
    all.add(NO_CASE);
    return all;
  }

  /// The clauses of a kind, by name, in the order of the text.
  <C extends Clause> Map<String, C> all(Class<C> kind) {
    var found = new LinkedHashMap<String, C>();
    clauses.forEach((name, clause) -> {
      if (kind.isInstance(clause)) found.put(name, kind.cast(clause));
    });
    return found;
  }

  /// The names of the clauses, all versions, that a reference means.
  List<String> meant(String reference) {
    return order.stream()
        .filter(name -> clauses.get(name).label().name().equals(reference))
        .toList();
  }

  /// Every machine of a clause that has ever moved, in order.
  List<Key> of(String clause) {
    return standings.keySet().stream()
        .filter(key -> key.clause().equals(clause))
        .sorted(inOrder())
        .toList();
  }

  List<Key> of(String clause, int nth) {
    return of(clause).stream().filter(key -> key.nth() == nth).toList();
  }

  /// In the order of the text, decisions last; what belongs to no case behind all cases.
  Comparator<Key> inOrder() {
    var actors = actors();
    return Comparator.comparing((Key key) -> key.machine() == Machine.DECISION)
        .thenComparing(key -> order.indexOf(key.clause()))
        .thenComparing(key -> key.machine())
        .thenComparing(key -> key.nth() == NO_CASE ? Integer.MAX_VALUE : key.nth())
        .thenComparing(key -> actors.indexOf(key.actor()));
  }

  /// Which clauses stand still or have fallen for good.
  final Set<String> ended = new LinkedHashSet<>();
}
