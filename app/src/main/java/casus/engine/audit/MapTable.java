package casus.engine.audit;

import casus.engine.audit.Grid.Cell;
import casus.pact.Clause;
import casus.vocabulary.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A coverage map in words: fields with one answer put together, for readers, and every field by
/// itself, for programs.
public final class MapTable {
  private final CoverageMap map;
  private final List<Row> rows;

  public MapTable(CoverageMap map) {
    this.map = map;
    rows = MapRows.of(map).stream().map(this::row).toList();
  }

  /// Fields with one answer.
  ///
  /// @param others the acts that could be done there besides
  /// @param size how many fields they are
  /// @param phases when
  /// @param on whoever is attacked, alike among themselves
  /// @param by whoever attacks
  /// @param where in words
  /// @param places the same for programs
  /// @param acts what is done
  public record Row(
      List<String> phases,
      List<String> on,
      List<String> by,
      String where,
      List<Place> places,
      List<String> acts,
      List<String> others,
      Answer answer,
      int size) {
    public Row {
      others = List.copyOf(others);
      phases = List.copyOf(phases);
      on = List.copyOf(on);
      by = List.copyOf(by);
      places = List.copyOf(places);
      acts = List.copyOf(acts);
    }
  }

  /// Places that no clause tells apart, and what is hit there: `home`, `abroad`, `sea`.
  public record Place(String kind, List<String> leaves) {
    public Place {
      leaves = List.copyOf(leaves);
    }
  }

  /// What can be had at any time, whatever has happened.
  ///
  /// @param by whoever may ask
  public record Standing(Level level, String clause, String cite, String request, String by) {}

  /// The rows that a reader sees.
  public List<Row> rows() {
    return rows;
  }

  /// Deeds that no clause tells apart, and the answer to them.
  public record Field(
      String phase,
      List<String> on,
      List<String> by,
      Place place,
      List<String> acts,
      Answer answer) {}

  /// Every field by itself, answered or not.
  public List<Field> fields() {
    var found = new ArrayList<Field>();
    for (var phase = 0; phase < map.phases().size(); phase++)
      for (var cell : map.grid().fields(phase))
        found.add(
            new Field(
                map.phases().get(phase).name(),
                map.grid().victims().get(cell.victim()).names(),
                map.grid().side(cell).names(),
                place(map.grid().spot(cell)),
                map.grid().actClasses().get(cell.act()),
                map.answer(cell)));
    return found;
  }

  private Row row(List<Cell> cells) {
    var scene = map.grid().scene(cells);
    return new Row(
        cells.stream().map(cell -> map.phases().get(cell.phase()).name()).distinct().toList(),
        scene.on(),
        scene.by(),
        scene.where(),
        scene.spots().stream().map(MapTable::place).distinct().toList(),
        scene.acts(),
        scene.others(),
        map.answer(cells.getFirst()),
        cells.size());
  }

  /// Whether a row is all that can be done in its phases.
  public boolean isWhole(Row row) {
    var all = 0;
    for (var phase = 0; phase < map.phases().size(); phase++)
      if (row.phases().contains(map.phases().get(phase).name()))
        all += map.grid().fields(phase).size();
    return row.size() == all;
  }

  private static Place place(Spot spot) {
    return new Place(
        spot.kind().name().toLowerCase(Locale.ROOT),
        spot.leaves().stream().mapToObj(leaf -> Places.leaves().get(leaf).name()).toList());
  }

  // What is asked.

  /// The phases, in order: first the one in which the text is in force.
  public List<String> phases() {
    return map.phases().stream().map(Phase::name).toList();
  }

  /// Whoever can be attacked.
  public List<String> victims() {
    return map.grid().victimNames();
  }

  /// Whoever can attack somebody.
  public List<String> attackers() {
    return map.grid().attackerNames();
  }

  /// All acts that were tried.
  public List<String> acts() {
    return map.grid().actClasses().stream().flatMap(List::stream).toList();
  }

  /// Whether an act usually is an armed attack.
  public static boolean isArmed(String act) {
    return CoverageMap.isArmed(act);
  }

  /// What can be had at any time.
  public List<Standing> always() {
    return map.always().stream()
        .flatMap(goal ->
            goal.upstream().stream()
                .filter(Clause.Power.class::isInstance)
                .map(Clause.Power.class::cast)
                .filter(power -> power.upon().isEmpty())
                .map(power ->
                    new Standing(
                        goal.level(),
                        goal.name(),
                        goal.clause().label().cite(),
                        power.label().name(),
                        Words.text(power.holder()))))
        .toList();
  }

  /// A word that the text leaves open, and whoever may settle it.
  public record Word(String name, String cite, String settledBy) {}

  /// The words for deeds on which some answer hangs.
  public List<Word> words() {
    var conditions =
        rows.stream().map(row -> row.answer().condition()).collect(Collectors.joining(" "));
    return map.pact().all(Clause.Term.class).stream()
        .filter(term -> conditions.contains(Words.quote(term.label().name())))
        .map(term ->
            new Word(
                term.label().name(),
                term.label().cite(),
                switch (term.decider()) {
                  case Clause.Decider.Nobody() -> "nobody";
                  case Clause.Decider.Of(var who) -> Words.text(who);
                }))
        .toList();
  }

  /// How many situations the machine has been asked about.
  public long states() {
    return map.states();
  }
}
