package casus.engine.audit;

import casus.machine.Input;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.vocabulary.ActType;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Actor;
import casus.vocabulary.Actors;
import casus.vocabulary.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a text answers to whom, where and when: every kind of act that may be hostile, by every
/// kind of attacker, on everybody whom the text protects, in every place that it tells apart, in
/// every phase of its life. Each deed is done as gravely and as deliberately as can be, and each
/// answer is the machine's.
public final class CoverageMap {
  private final Pact pact;
  private final Asked asked;
  private final List<Phase> phases;
  private final List<Side> victims;
  private final List<List<String>> acts;
  private final List<List<Spot>> spots = new ArrayList<>();
  private final List<List<Side>> attackers = new ArrayList<>();
  private final Terrain terrain;
  private final List<Goal> always;
  private final Map<Cell, Answer> cells = new LinkedHashMap<>();
  private final long states;

  /// What part of the map is wanted: one act, one attacker; all where nothing is said.
  public record Asked(Optional<String> act, Optional<String> by) {
    public static final Asked ALL = new Asked(Optional.empty(), Optional.empty());
  }

  /// How much of the map is made.
  enum Detail {
    /// All that a reader may ask for.
    FULL,
    /// What is answered at all: no times, no phase that the gaps do not speak of, and one attacker
    /// where no clause asks who attacks.
    GAPS
  }

  /// Actors whom the text treats alike, by number; `names` are their codes, or words for them all.
  record Side(List<String> names, List<Integer> actors) {
    Side {
      names = List.copyOf(names);
      actors = List.copyOf(actors);
    }

    String text() {
      return String.join(", ", names);
    }
  }

  /// One field of the map: places in the lists of phases, victims, their attackers and spots, acts.
  record Cell(int phase, int victim, int attacker, int spot, int act) {}

  private CoverageMap(Pact pact, Asked asked, Detail detail) {
    this.pact = pact;
    this.asked = asked;
    phases = Phase.of(pact, detail);
    always = Goal.always(pact);
    var sides = new Sides(board());
    terrain = new Terrain(board());
    victims = terrain.tellsPartiesApart() ? sides.eachVictim() : sides.victims();
    acts = classes(hostile());
    for (var victim : victims) {
      spots.add(terrain.spots(victim.actors()));
      attackers.add(asked.by().map(sides::named).orElseGet(() -> attackers(sides, victim, detail)));
    }
    for (var phase = 0; phase < phases.size(); phase++) fill(phase);
    states = phases.stream().mapToLong(phase -> phase.responses().board().states()).sum();
  }

  /// The whole map of a pact.
  public static CoverageMap of(Pact pact) {
    return new CoverageMap(pact, Asked.ALL, Detail.FULL);
  }

  /// As much as [Gaps] needs.
  static CoverageMap ofGaps(Pact pact) {
    return new CoverageMap(pact, Asked.ALL, Detail.GAPS);
  }

  /// A part of it.
  public static CoverageMap of(Pact pact, Asked asked) {
    return new CoverageMap(pact, asked, Detail.FULL);
  }

  /// The acts that may be asked for: those of the vocabulary, and the pact's own.
  public static List<String> acts(Pact pact) {
    var names = new ArrayList<>(ActTypes.ALL.stream().map(ActType::name).toList());
    pact.all(Clause.ActDefinition.class).forEach(act -> names.add(act.label().name()));
    return names;
  }

  /// The attackers that may be asked for.
  public static List<String> attackers(Pact pact) {
    var names = new LinkedHashSet<>(pact.parties());
    Actors.ALL.stream().map(Actor::code).forEach(names::add);
    names.add("UNKNOWN");
    return List.copyOf(names);
  }

  // The axes.

  private List<Side> attackers(Sides sides, Side victim, Detail detail) {
    var any = detail == Detail.GAPS && !phases.getFirst().responses().callersAskWhoAttacks();
    return any ? sides.anyState() : sides.attackers(victim);
  }

  private List<String> hostile() {
    if (asked.act().isPresent()) return List.of(asked.act().get());
    var named = new LinkedHashSet<>(board().links().acts(patterns()));
    var all = new ArrayList<String>();
    for (var type : ActTypes.ALL)
      if (isHostile(type) || named.remove(type.name())) {
        named.remove(type.name());
        all.add(type.name());
      }
    all.addAll(named);
    return all.stream().filter(act -> board().deed(act).isPresent()).toList();
  }

  /// What clauses that take deeds speak of, but for promises.
  private List<Pattern> patterns() {
    return pact.clauses().stream()
        .filter(clause -> Goal.takesDeeds(clause) && !(clause instanceof Clause.Norm))
        .flatMap(Links::when)
        .flatMap(when -> Links.patterns(when).stream())
        .toList();
  }

  private static boolean isHostile(ActType type) {
    return switch (type.weight()) {
      case YES, YES_OR_THRESHOLD, YES_IF_ATTRIBUTED, THRESHOLD -> true;
      case LOW, LOW_OR_THRESHOLD, LOW_OR_TREATY, CONSULT_ONLY, NO_OR_TREATY -> true;
      case NO, TREATY, VOIDING -> false;
    };
  }

  /// Acts that no clause and no place tells apart, put together.
  private List<List<String>> classes(List<String> all) {
    var patterns = pact.clauses().stream().flatMap(Terrain::patterns).toList();
    var classes = new LinkedHashMap<List<Object>, List<String>>();
    for (var act : all) {
      var like = new ArrayList<Object>();
      like.add(isArmed(act));
      for (var pattern : patterns) like.add(speaksOf(pattern, act));
      for (var kind : Spot.Kind.values()) {
        var spot = new Spot(kind, 0, 0, 0, new java.util.BitSet());
        like.add(spot.takes(act));
        like.add(spot.hits(act));
      }
      classes.computeIfAbsent(like, _ -> new ArrayList<>()).add(act);
    }
    return List.copyOf(classes.values());
  }

  private static boolean speaksOf(Pattern pattern, String act) {
    return pattern.acts().stream().anyMatch(named -> Links.each(named.name()).contains(act));
  }

  // The answers.

  private void fill(int phase) {
    if (!phases.get(phase).inForce()) return;
    var responses = phases.get(phase).responses();
    forEach(
        phase,
        cell ->
            deed(cell)
                .map(responses::to)
                .filter(answer -> answer.best() != Level.NOTHING)
                .ifPresent(answer -> cells.put(cell, answer)));
  }

  private interface Visit {
    void at(Cell cell);
  }

  /// Every field of a phase in which a deed can be done.
  private void forEach(int phase, Visit visit) {
    for (var victim = 0; victim < victims.size(); victim++)
      for (var attacker = 0; attacker < attackers.get(victim).size(); attacker++)
        for (var spot = 0; spot < spots.get(victim).size(); spot++)
          for (var act = 0; act < acts.size(); act++) {
            var cell = new Cell(phase, victim, attacker, spot, act);
            if (isPossible(cell)) visit.at(cell);
          }
  }

  /// Whether the deed of a field can be done at all: nobody invades the high seas, and nobody
  /// attacks itself.
  boolean isPossible(Cell cell) {
    var spot = spot(cell);
    return spot.takes(acts.get(cell.act()).getFirst())
        && attacker(cell).stream().anyMatch(actor -> actor != spot.victim());
  }

  private List<Integer> attacker(Cell cell) {
    return side(cell).actors();
  }

  /// The deed that stands for a field.
  Optional<Input> deed(Cell cell) {
    var spot = spot(cell);
    var actor =
        attacker(cell).stream().filter(each -> each != spot.victim()).findFirst().orElseThrow();
    return responses(cell.phase()).deed(actor, acts.get(cell.act()).getFirst(), spot);
  }

  Responses responses(int phase) {
    return phases.get(phase).responses();
  }

  private Board board() {
    return phases.getFirst().responses().board();
  }

  /// The answer in a field.
  Answer answer(Cell cell) {
    return cells.getOrDefault(cell, Answer.NOTHING);
  }

  // Views.

  /// The pact that is mapped.
  public Pact pact() {
    return pact;
  }

  /// What was asked for.
  public Asked asked() {
    return asked;
  }

  /// The fields of a phase, in order.
  List<Cell> fields(int phase) {
    var all = new ArrayList<Cell>();
    forEach(phase, all::add);
    return all;
  }

  List<Phase> phases() {
    return phases;
  }

  List<Side> victims() {
    return victims;
  }

  List<List<String>> actClasses() {
    return acts;
  }

  Spot spot(Cell cell) {
    return spots.get(cell.victim()).get(cell.spot());
  }

  /// Whether a spot holds the principal part of somebody's own territory.
  boolean isPrincipal(int victim, Spot spot) {
    return spot.kind() == Spot.Kind.HOME
        && victims.get(victim).actors().stream()
            .map(terrain::principal)
            .anyMatch(leaf -> leaf >= 0 && spot.leaves().get(leaf));
  }

  List<Spot> spots(int victim) {
    return spots.get(victim);
  }

  Side side(Cell cell) {
    return attackers.get(cell.victim()).get(cell.attacker());
  }

  List<Side> attackers(int victim) {
    return attackers.get(victim);
  }

  /// What may be had at any time, whatever has happened.
  List<Goal> always() {
    return always;
  }

  /// The strongest that any deed brings in the first phase, in which the text is in force.
  Level strongest(Predicate<Cell> of) {
    return fields(0).stream()
        .filter(of)
        .map(cell -> answer(cell).best())
        .min(Level::compareTo)
        .orElse(Level.NOTHING);
  }

  /// How many situations the machine has been asked about.
  public long states() {
    return states;
  }

  /// Whether an act usually is an armed attack.
  static boolean isArmed(String act) {
    return ActTypes.find(act).map(ActType::weight).filter(Weight::usuallyArmed).isPresent();
  }
}
