package casus.engine.audit;

import casus.engine.audit.Grid.Cell;
import casus.pact.Clause;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The holes of a coverage map: what a text that answers some attacks leaves without such an
/// answer. A text that answers none has no holes in this sense, and neither has one in which help
/// may be asked for at any time.
public final class Gaps {
  private final CoverageMap map;
  private final Level promised;
  private final List<Cell> fields;
  private final Set<Integer> answeredActs = new LinkedHashSet<>();
  private final Set<List<Integer>> answeredAttackers = new LinkedHashSet<>();
  private final Set<List<Integer>> answeredSpots = new LinkedHashSet<>();

  /// What escapes.
  ///
  /// @param at the clause that answers the rest
  /// @param answers the clauses that would be an answer
  /// @param what in names of the text or the map
  /// @param best the strongest that follows all the same
  /// @param witness the plainest such deed, and what never follows
  public record Gap(
      Label at, List<String> answers, List<String> what, Level best, Story witness, Bounds bounds) {
    public Gap {
      answers = List.copyOf(answers);
      what = List.copyOf(what);
    }
  }

  /// Whoever is protected, by the names of the text.
  public List<String> victims() {
    return map.grid().victimNames();
  }

  /// Where somebody protected can be attacked without an answer, in words.
  ///
  /// @param home whether its own territory is among it
  /// @param principal whether the part of it with the capital, or its bulk, is
  public record Area(Gap gap, boolean home, boolean principal) {}

  /// Who can attack without an answer.
  ///
  /// @param answered the attackers that do not escape
  /// @param modes of the acts by which an attacker hides, those that escape though it is answered
  /// @param states whether states are among those who escape
  public record Attackers(Gap gap, List<String> answered, List<String> modes, boolean states) {
    public Attackers {
      answered = List.copyOf(answered);
      modes = List.copyOf(modes);
    }
  }

  public Gaps(CoverageMap map) {
    this.map = map;
    promised = promised();
    fields = map.grid().fields(0);
    for (var cell : fields) {
      if (!answers(cell)) continue;
      answeredActs.add(cell.act());
      answeredAttackers.add(List.of(cell.victim(), cell.attacker()));
      answeredSpots.add(List.of(cell.victim(), cell.spot()));
    }
  }

  /// What counts as an answer: help, owed or allowed, where the text has any; else talk.
  private Level promised() {
    var best = map.strongest(_ -> true);
    var level = best.reaches(Level.RIGHT) ? Level.RIGHT : Level.TALK;
    var asked = map.always().stream().anyMatch(goal -> goal.level().reaches(Level.RIGHT));
    var nothing = asked || !best.reaches(Level.TALK);
    return nothing ? Level.NOTHING : level;
  }

  private boolean answers(Cell cell) {
    return map.answer(cell).best().reaches(promised);
  }

  // Acts.

  /// The acts that usually are an armed attack and bring no answer, whoever does them and wherever.
  public Optional<Gap> acts() {
    var escaped = new ArrayList<Cell>();
    var names = new ArrayList<String>();
    for (var act = 0; act < map.grid().actClasses().size(); act++) {
      var number = act;
      var cells = cells(cell -> cell.act() == number);
      if (!isArmed(number) || cells.isEmpty() || cells.stream().anyMatch(this::answers)) continue;
      escaped.addAll(cells);
      names.addAll(map.grid().actClasses().get(act));
    }
    if (promised == Level.NOTHING || escaped.isEmpty()) return Optional.empty();
    return gap(escaped, names, plainest(escaped));
  }

  private boolean isArmed(int act) {
    return map.grid().actClasses().get(act).stream().anyMatch(CoverageMap::isArmed);
  }

  // Places.

  /// The places where nothing that is answered elsewhere brings an answer.
  public Optional<Area> areas() {
    if (promised == Level.NOTHING) return Optional.empty();
    var escaped = new ArrayList<Cell>();
    var outside = new ArrayList<Spot>();
    var all = new ArrayList<Spot>();
    var principal = false;
    for (var victim = 0; victim < map.grid().victims().size(); victim++) {
      for (var spot = 0; spot < map.grid().spots(victim).size(); spot++) {
        var here = map.grid().spots(victim).get(spot);
        var cells = cells(victim, spot);
        var expected = cells.stream().filter(cell -> answeredActs.contains(cell.act())).toList();
        if (expected.isEmpty()) continue;
        all.add(here);
        if (cells.stream().anyMatch(this::answers)) continue;
        outside.add(here);
        escaped.addAll(expected);
        principal |= map.grid().isPrincipal(victim, here);
      }
    }
    if (outside.isEmpty()) return Optional.empty();
    var home = outside.stream().anyMatch(spot -> spot.kind() == Spot.Kind.HOME);
    var isPrincipal = principal;
    return gap(escaped, List.of(PlaceWords.of(outside, all)), plainest(escaped))
        .map(gap -> new Area(gap, home, isPrincipal));
  }

  // Attackers.

  /// The acts by which a state attacks and is not seen: by its own forces unmarked, by bands, from
  /// or through another's territory.
  private static final List<String> HIDDEN =
      List.of("unmarked-forces", "armed-bands", "territory-lent");

  /// Whoever is not answered though others are. That those who are protected may attack each other
  /// is another matter.
  public Optional<Attackers> attackers() {
    if (promised == Level.NOTHING) return Optional.empty();
    var guarded = new LinkedHashSet<String>();
    map.grid().victims().forEach(side -> guarded.addAll(side.names()));
    var answered = new LinkedHashSet<String>();
    cells(this::answers).forEach(cell -> answered.addAll(map.grid().side(cell).names()));
    var escaped =
        cells(cell ->
            map.grid().side(cell).names().stream()
                .noneMatch(name -> answered.contains(name) || guarded.contains(name)));
    var others = escaped.stream().filter(this::isForeign).toList();
    // Whoever is no state escapes nothing that only states can do.
    if (others.isEmpty() || answered.isEmpty()) return Optional.empty();
    var names = new LinkedHashSet<String>();
    others.forEach(cell -> names.addAll(map.grid().side(cell).names()));
    var states =
        others.stream()
            .anyMatch(
                cell -> board().outsiders().contains(map.grid().side(cell).actors().getFirst()));
    var plainest =
        plainest(others.stream().filter(cell -> answeredActs.contains(cell.act())).toList());
    return gap(others, List.copyOf(names), plainest)
        .map(gap -> new Attackers(gap, List.copyOf(answered), hidden(), states));
  }

  /// States that are no parties, and whoever is no state. A party that attacks is the matter of
  /// other rules.
  private boolean isForeign(Cell cell) {
    return map.grid().side(cell).actors().stream().noneMatch(board()::party);
  }

  private List<String> hidden() {
    return HIDDEN.stream()
        .filter(act ->
            cells(cell -> map.grid().actClasses().get(cell.act()).contains(act)).stream()
                .noneMatch(this::answers))
        .toList();
  }

  // Times.

  /// Before the text enters into force, where that waits for more than a date.
  public Optional<Gap> beforeEntry() {
    var waits = Phase.waits(map.pact());
    if (waits.isEmpty()) return Optional.empty();
    return in(Phase.Kind.BEFORE).map(gap -> at(gap, waits.get().label()));
  }

  /// The times on one side of a date of the text at which nothing that is answered on the other
  /// brings an answer.
  public Optional<Gap> dated() {
    return in(Phase.Kind.DATED);
  }

  private static Gap at(Gap gap, Label label) {
    return new Gap(label, gap.answers(), gap.what(), gap.best(), gap.witness(), gap.bounds());
  }

  private Optional<Gap> in(Phase.Kind kind) {
    if (promised == Level.NOTHING) return Optional.empty();
    var escaped = new ArrayList<Cell>();
    var names = new ArrayList<String>();
    for (var phase = 0; phase < map.phases().size(); phase++) {
      if (map.phases().get(phase).kind() != kind) continue;
      var cells = map.grid().fields(phase);
      if (cells.stream().anyMatch(this::answers)) continue;
      escaped.add(
          plainest(cells.stream().filter(cell -> answeredActs.contains(cell.act())).toList()));
      names.add(map.phases().get(phase).name());
    }
    return escaped.isEmpty() ? Optional.empty() : gap(escaped, names, escaped.getFirst());
  }

  // What they have in common.

  private List<Cell> cells(Predicate<Cell> wanted) {
    return fields.stream().filter(wanted).toList();
  }

  private List<Cell> cells(int victim, int spot) {
    return cells(cell -> cell.victim() == victim && cell.spot() == spot);
  }

  private Board board() {
    return map.responses(0).board();
  }

  /// The field with the most telling story: at home, where something else is answered if there is
  /// such a place, by whoever is answered elsewhere, else by another state; the first act.
  private Cell plainest(List<Cell> cells) {
    return cells.stream()
        .min(
            Comparator.comparing((Cell cell) -> map.grid().spot(cell).kind() != Spot.Kind.HOME)
                .thenComparing(cell -> !answersHere(cell))
                .thenComparing(cell -> !answersElsewhere(cell))
                .thenComparing(cell -> !isThirdState(cell))
                .thenComparing(cell -> map.grid().spot(cell).kind())
                .thenComparing(
                    cell -> map.grid().spot(cell).kind() != Spot.Kind.HOME && !isOnForces(cell)))
        .orElseThrow();
  }

  private boolean answersHere(Cell cell) {
    return answeredSpots.contains(List.of(cell.victim(), cell.spot()));
  }

  private boolean answersElsewhere(Cell cell) {
    return answeredAttackers.contains(List.of(cell.victim(), cell.attacker()));
  }

  private boolean isOnForces(Cell cell) {
    return map.grid().actClasses().get(cell.act()).contains("attack-forces");
  }

  private boolean isThirdState(Cell cell) {
    return map.grid().side(cell).actors().contains(board().thirdState());
  }

  private Optional<Gap> gap(List<Cell> escaped, List<String> what, Cell plainest) {
    var best =
        escaped.stream()
            .map(cell -> map.answer(cell).best())
            .min(Level::compareTo)
            .orElse(Level.NOTHING);
    return map.responses(plainest.phase())
        .nothing(map.deed(plainest).orElseThrow(), promised)
        .map(story ->
            new Gap(
                anchor(),
                story.ending().clauses(),
                what,
                best,
                story,
                new Bounds(map.states(), List.of(Readings.LIMIT))));
  }

  /// The clause that takes the deeds which are answered best.
  private Label anchor() {
    var strongest = map.strongest(_ -> true);
    return cells(cell -> map.answer(cell).best() == strongest).stream()
        .flatMap(cell -> map.answer(cell).taken().stream())
        .findFirst()
        .flatMap(name -> board().links().named(name).stream().findFirst())
        .map(Clause::label)
        .orElseGet(() -> Labels.of(map.pact()));
  }
}
