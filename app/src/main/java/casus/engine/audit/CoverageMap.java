package casus.engine.audit;

import casus.engine.audit.Grid.Cell;
import casus.engine.audit.Grid.Side;
import casus.machine.Input;
import casus.pact.Clause;
import casus.pact.Pact;
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
  private final Grid grid;
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

  private CoverageMap(Pact pact, Asked asked, Detail detail) {
    this.pact = pact;
    this.asked = asked;
    phases = Phase.of(pact, detail);
    always = Goal.always(pact);
    var sides = new Sides(board());
    var terrain = new Terrain(List.of(board()));
    grid =
        new Grid(
            List.of(board()),
            terrain,
            terrain.tellsPartiesApart() ? sides.eachVictim() : sides.victims(),
            victim ->
                asked.by().map(sides::named).orElseGet(() -> attackers(sides, victim, detail)),
            asked.act());
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

  // The answers.

  private void fill(int phase) {
    if (!phases.get(phase).inForce()) return;
    var responses = phases.get(phase).responses();
    for (var cell : grid.fields(phase))
      deed(cell)
          .map(responses::to)
          .filter(answer -> answer.best() != Level.NOTHING)
          .ifPresent(answer -> cells.put(cell, answer));
  }

  /// The deed that stands for a field.
  Optional<Input> deed(Cell cell) {
    return responses(cell.phase()).deed(grid.attacker(cell), grid.act(cell), grid.spot(cell));
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

  List<Phase> phases() {
    return phases;
  }

  /// The deeds that it tells apart.
  Grid grid() {
    return grid;
  }

  /// What may be had at any time, whatever has happened.
  List<Goal> always() {
    return always;
  }

  /// The strongest that any deed brings in the first phase, in which the text is in force.
  Level strongest(Predicate<Cell> of) {
    return grid.fields(0).stream()
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
