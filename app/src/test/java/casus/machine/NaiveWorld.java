package casus.machine;

import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.Places;
import casus.vocabulary.TargetKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Where a pact stands, for [NaiveSemantics]: names and maps. It knows the tables, and nothing of
/// what clauses mean.
final class NaiveWorld {
  /// The number of what belongs to no case; cases count from one.
  static final int NO_CASE = 0;

  /// Nobody, and no clause.
  static final String NONE = "";

  /// A state, and when it falls due.
  record Standing(String state, int due) {}

  /// A machine has moved: something that clauses may wait for.
  record Happening(NaiveKey key, Cause cause) {}

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

  /// What raised a case, and whom it is about. `fitting` are the sets of open words under which the
  /// deed is what the trigger says; a case that somebody called for has no deed.
  static final class Case {
    final Clause origin;
    final String victim;
    final Set<String> attackers = new LinkedHashSet<>();
    Optional<Said> deed;
    Set<Set<String>> fitting;

    /// The attack is over: the case takes no more deeds.
    boolean over;

    Case(Clause origin, String victim, Optional<Said> deed, Set<Set<String>> fitting) {
      this.origin = origin;
      this.victim = victim;
      this.deed = deed;
      this.fitting = fitting;
      deed.ifPresent(done -> attackers.add(done.actor()));
    }

    boolean called() {
      return origin instanceof Clause.Power;
    }
  }

  final Pact pact;
  final Program program;

  /// The clauses by name, and behind them the rights to act that failed decisions leave.
  final Map<String, Clause> clauses = new LinkedHashMap<>();

  final Map<NaiveKey, Standing> standings = new LinkedHashMap<>();
  final List<Case> cases = new ArrayList<>();
  final Deque<Happening> happenings = new ArrayDeque<>();

  /// Who committed the breach for which a remedy is sought, in each case.
  final Map<Integer, String> culprits = new LinkedHashMap<>();

  int now = Clock.ALWAYS;
  private final List<String> order;
  private final List<String> actors;

  NaiveWorld(Program program) {
    this.program = program;
    pact = program.pact();
    for (var part = 0; part < program.partCount(); part++) {
      var name = program.clause(part).label().name();
      while (clauses.containsKey(name)) name += "'";
      clauses.put(name, program.clause(part));
    }
    order = List.copyOf(clauses.keySet());
    actors = IntStream.range(0, program.actorCount()).mapToObj(program::actor).toList();
  }

  // ---- numbers into names

  /// The same machine of the program, in names.
  NaiveKey key(Instance instance) {
    return new NaiveKey(
        instance.machine(),
        instance.part() < 0 ? NONE : order.get(instance.part()),
        instance.slot() < 0 || instance.slot() == program.slots() ? NO_CASE : instance.slot() + 1,
        actor(instance.actor()));
  }

  Said said(Input input) {
    return new Said(
        input.kind(),
        input.tick(),
        actor(input.actor()),
        input.deed() < 0 ? NONE : program.deed(input.deed()),
        actor(input.target()),
        input.object() < 0 ? TargetKind.TERRITORY : TargetKind.values()[input.object()],
        input.place() < 0 ? NONE : Places.leaves().get(input.place()).name(),
        input.part() < 0 ? NONE : program.clause(input.part()).label().name(),
        actor(input.attributor()),
        input.scale(),
        input.effects(),
        input.deliberate(),
        input.quantity());
  }

  private String actor(int number) {
    return number < 0 ? NONE : program.actor(number);
  }

  int tick(Instant instant) {
    return program.clock().tick(instant);
  }

  ZoneId zone() {
    return Clock.zone(pact.conventions());
  }

  /// The text is run as if it were in force: no date of it bounds anything.
  boolean assumed() {
    return program.settings().assumedFrom().isPresent();
  }

  // ---- machines

  static NaiveKey pactKey() {
    return new NaiveKey(Machine.PACT, NONE, NO_CASE, NONE);
  }

  static NaiveKey membership(String party) {
    return new NaiveKey(Machine.MEMBERSHIP, NONE, NO_CASE, party);
  }

  static NaiveKey caseKey(int nth) {
    return new NaiveKey(Machine.CASE, NONE, nth, NONE);
  }

  private Standing standing(NaiveKey key) {
    var start = new Standing(key.machine().states().getFirst(), Clock.NEVER);
    return standings.getOrDefault(key, start);
  }

  String state(NaiveKey key) {
    return standing(key).state();
  }

  boolean is(NaiveKey key, String... states) {
    return List.of(states).contains(state(key));
  }

  int due(NaiveKey key) {
    return standing(key).due();
  }

  void due(NaiveKey key, int due) {
    standings.put(key, new Standing(state(key), due));
  }

  /// Moves a machine if its table has a line for it, and remembers that it happened.
  boolean move(NaiveKey key, Cause cause, int due) {
    for (var line : key.machine().transitions()) {
      if (line.from().equals(state(key)) && line.cause() == cause) {
        standings.put(key, new Standing(line.to(), due));
        happenings.add(new Happening(key, cause));
        return true;
      }
    }
    return false;
  }

  boolean move(NaiveKey key, Cause cause) {
    return move(key, cause, Clock.NEVER);
  }

  /// A machine begins anew.
  void restart(NaiveKey key) {
    standings.remove(key);
  }

  /// Every machine of a clause that has ever moved, in order.
  List<NaiveKey> of(String clause) {
    return standings.keySet().stream()
        .filter(key -> key.clause().equals(clause))
        .sorted(inOrder())
        .toList();
  }

  List<NaiveKey> of(String clause, int nth) {
    return of(clause).stream().filter(key -> key.nth() == nth).toList();
  }

  /// In the order of the text, decisions last; what belongs to no case behind all cases.
  Comparator<NaiveKey> inOrder() {
    return Comparator.comparing((NaiveKey key) -> key.machine() == Machine.DECISION)
        .thenComparingInt(key -> order.indexOf(key.clause()))
        .thenComparing(NaiveKey::machine)
        .thenComparingInt(key -> key.nth() == NO_CASE ? Integer.MAX_VALUE : key.nth())
        .thenComparingInt(key -> actors.indexOf(key.actor()));
  }

  // ---- clauses

  Clause clause(String name) {
    return Objects.requireNonNull(clauses.get(name), name);
  }

  /// The clauses of a kind, by name, in the order of the text.
  <C extends Clause> Map<String, C> all(Class<C> kind) {
    var found = new LinkedHashMap<String, C>();
    clauses.forEach((name, clause) -> {
      if (kind.isInstance(clause)) found.put(name, kind.cast(clause));
    });
    return found;
  }

  /// The names under which the clauses, all versions, stand that a text calls by one name.
  List<String> meant(String reference) {
    return order.stream().filter(name -> plain(name).equals(reference)).toList();
  }

  /// The name of a clause in the text.
  String plain(String name) {
    return clause(name).label().name();
  }

  /// A version applies from its first moment to its last.
  boolean applies(Clause clause) {
    return begins(clause) <= now && now <= ends(clause);
  }

  /// The first and the last tick of a version.
  int begins(Clause clause) {
    return clause
        .label()
        .notes()
        .from()
        .filter(_ -> !assumed())
        .map(moment -> tick(moment.first(zone())))
        .orElse(Clock.ALWAYS);
  }

  int ends(Clause clause) {
    return clause
        .label()
        .notes()
        .until()
        .filter(_ -> !assumed())
        .map(moment -> tick(moment.last(zone())))
        .orElse(Clock.NEVER);
  }

  // ---- actors

  /// Parties in the order of the text, then everybody else whom the program tells apart.
  List<String> actors() {
    return actors;
  }

  boolean inForce() {
    return is(pactKey(), "in-force");
  }

  boolean hasEntered() {
    return !is(pactKey(), "not-in-force");
  }

  /// Only parties that are bound, or leaving, bear, hold or vote; a body is there with the pact.
  boolean present(String actor) {
    return isBody(actor)
        ? !is(pactKey(), "not-in-force", "terminated")
        : is(membership(actor), "bound", "leaving");
  }

  boolean isBody(String actor) {
    return pact.find(Clause.Body.class, actor).isPresent();
  }

  boolean isParty(String actor) {
    return pact.parties().contains(actor);
  }

  /// Whether an actor is a state; the program has one name for all states of which the pact does
  /// not speak.
  boolean isState(String actor) {
    return actor.equals(actors.get(actors.size() - Program.OTHERS))
        || Actors.find(actor).filter(found -> found.kind() == Actor.Kind.STATE).isPresent();
  }

  boolean isUnknown(String actor) {
    return actor.equals(actors.getLast());
  }

  /// Whether a party's own first and last date, if any, include the present.
  boolean hasItsTime(String party) {
    return assumed()
        || pact.all(Clause.Party.class).stream()
            .filter(clause -> clause.actors().contains(party))
            .anyMatch(clause ->
                clause.from().stream().allMatch(date -> tick(date.first(zone())) <= now)
                    && clause.until().stream().allMatch(date -> tick(date.last(zone())) >= now));
  }
}
