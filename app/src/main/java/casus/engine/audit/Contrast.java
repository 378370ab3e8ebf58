package casus.engine.audit;

import casus.engine.audit.Grid.Cell;
import casus.engine.audit.Grid.Side;
import casus.engine.audit.Responses.Owed;
import casus.engine.audit.Responses.Played;
import casus.engine.audit.Voice.Said;
import casus.machine.Input;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Two texts put to the same deeds, as if both were in force from one day on: every hostile act, by
/// everybody, on everybody whom both protect, in every place that one of them tells apart. All such
/// deeds are tried, under every reading of the open words of each.
///
/// Where the texts protect nobody in common, an attack on one whom the first protects, where its
/// capital or most of its land is, stands beside such an attack on one whom the second does.
public final class Contrast {
  private final List<Board> boards;
  private final List<Responses> responses;
  private final List<List<String>> guarded;
  private final List<Terrain> terrains;
  private final boolean together;
  private final Grid grid;
  private final Map<Cell, Both> fields = new LinkedHashMap<>();

  /// What both texts answer to a deed.
  private record Both(
      Answer first,
      Answer second,
      SortedSet<Shift> shifts,
      List<String> boundByFirst,
      List<String> boundBySecond) {
    int rank() {
      return shifts.isEmpty() ? Shift.values().length : shifts.getFirst().ordinal();
    }
  }

  /// Deeds that both texts answer alike, each in its own way, and one of them as it goes.
  ///
  /// @param on whoever is attacked
  /// @param by whoever attacks
  /// @param where in words
  /// @param acts what is done
  /// @param others the acts that could be done there besides
  /// @param size how many deeds that the texts tell apart
  /// @param shifts what the second does otherwise
  /// @param boundByFirst whoever owes something under the first only, by code
  /// @param boundBySecond whoever owes something under the second only
  /// @param witness the plainest of them under both texts: one story, or one for each
  public record Row(
      List<String> on,
      List<String> by,
      String where,
      List<String> acts,
      List<String> others,
      int size,
      Answer first,
      Answer second,
      SortedSet<Shift> shifts,
      List<String> boundByFirst,
      List<String> boundBySecond,
      List<Witness> witness) {
    public Row {
      boundByFirst = List.copyOf(boundByFirst);
      boundBySecond = List.copyOf(boundBySecond);
      on = List.copyOf(on);
      by = List.copyOf(by);
      acts = List.copyOf(acts);
      others = List.copyOf(others);
      witness = List.copyOf(witness);
    }

    /// Whether whoever is attacked has less in the second text in any way.
    public boolean takes() {
      return shifts.stream().anyMatch(Shift::takes);
    }

    /// Whether whoever is attacked has more in the second text in any way.
    public boolean gives() {
      return shifts.stream().anyMatch(Shift::gives);
    }
  }

  private Contrast(Pact first, Pact second) {
    var day = FirstDay.of(List.of(first, second));
    boards =
        List.of(
            Board.beside(List.of(second), first, day), Board.beside(List.of(first), second, day));
    responses =
        boards.stream().map(board -> new Responses(board, 0, CoverageMap.Detail.FULL)).toList();
    guarded = boards.stream().map(Contrast::guarded).toList();
    terrains = boards.stream().map(board -> new Terrain(List.of(board))).toList();
    together =
        guarded.stream().anyMatch(List::isEmpty)
            || guarded.getFirst().stream().anyMatch(guarded.getLast()::contains);
    grid = together ? common() : apart();
    for (var cell : grid.fields(0))
      if (together || isPrincipal(cell)) fields.put(cell, answers(cell));
  }

  /// Both texts, of which the second is asked what it does otherwise.
  public static Contrast of(Pact first, Pact second) {
    return new Contrast(first, second);
  }

  private static List<String> guarded(Board board) {
    return new Sides(board)
        .victims().stream()
            .flatMap(side -> side.actors().stream())
            .filter(actor -> actor < board.thirdState())
            .map(board.program()::actor)
            .toList();
  }

  // The deeds.

  private Grid common() {
    var first = boards.getFirst();
    var terrain = new Terrain(boards);
    var sides = new Sides(first);
    var all = terrain.tellsPartiesApart() ? sides.eachVictim() : sides.victims();
    var both = new ArrayList<Side>();
    for (var side : all) {
      var here =
          side.actors().stream()
              .filter(actor -> guarded.getLast().contains(first.program().actor(actor)))
              .toList();
      if (!here.isEmpty()) both.add(sides.side(here));
    }
    return new Grid(boards, terrain, both, sides::attackers, Optional.empty());
  }

  private Grid apart() {
    var first = boards.getFirst();
    var sides = new Sides(first);
    var one = sides.victims().stream().limit(1).toList();
    return new Grid(boards, terrains.getFirst(), one, this::foreign, Optional.empty());
  }

  private Both both(Cell cell) {
    return Objects.requireNonNull(fields.get(cell));
  }

  /// Whoever stands outside both texts.
  private List<Side> foreign(Side victim) {
    var first = boards.getFirst();
    return new Sides(first)
        .attackers(victim).stream()
            .filter(side -> side.actors().getFirst() >= first.thirdState())
            .toList();
  }

  private boolean isPrincipal(Cell cell) {
    var spot = grid.spot(cell);
    return spot.kind() == Spot.Kind.HOME && grid.isPrincipal(cell.victim(), spot);
  }

  private Both answers(Cell cell) {
    var first = given(cell, 0);
    var second = given(cell, 1);
    return new Both(
        first.answer(),
        second.answer(),
        Shift.between(first, second),
        first.boundUnlike(second),
        second.boundUnlike(first));
  }

  private Shift.Given given(Cell cell, int text) {
    var pact = boards.get(text).pact();
    var deed = deed(cell, text);
    if (deed.isEmpty())
      return new Shift.Given(pact, Answer.NOTHING, Owed.NOTHING, Owed.NOTHING, Set.of());
    var program = boards.get(text).program();
    var asked = responses.get(text);
    var answer = asked.to(deed.get());
    return new Shift.Given(
        pact,
        answer,
        asked.owed(deed.get(), answer.best()),
        asked.owed(deed.get(), answer.worst()),
        new TreeSet<>(
            List.of(program.actor(deed.get().actor()), program.actor(deed.get().target()))));
  }

  /// The deed of a field under one of the texts; empty if it knows no such deed.
  private Optional<Input> deed(Cell cell, int text) {
    var spot = grid.spot(cell);
    var code = boards.getFirst().program().actor(spot.victim());
    var program = boards.get(text).program();
    var victim = program.actorNumber(together || text == 0 ? code : guarded.get(text).getFirst());
    var leaf = together ? spot.leaf() : terrains.get(text).principal(victim);
    var there = new Spot(spot.kind(), spot.atom(), victim, leaf, spot.leaves());
    var attacker = boards.getFirst().program().actor(grid.attacker(cell));
    return responses.get(text).deed(program.actorNumber(attacker), grid.act(cell), there);
  }

  // What is told.

  /// Whoever the first protects and the second does not, by code; none, where they protect nobody
  /// in common.
  public List<String> onlyFirst() {
    return only(0, 1);
  }

  /// Whoever the second protects and the first does not.
  public List<String> onlySecond() {
    return only(1, 0);
  }

  private List<String> only(int text, int other) {
    if (!together) return List.of();
    return guarded.get(text).stream().filter(code -> !guarded.get(other).contains(code)).toList();
  }

  /// Where they protect nobody in common: one whom each protects, who stand beside each other.
  public List<String> standIns() {
    return together ? List.of() : guarded.stream().flatMap(all -> all.stream().limit(1)).toList();
  }

  /// Whoever can attack somebody.
  public List<String> attackers() {
    return grid.attackerNames();
  }

  /// Whoever is attacked.
  public List<String> victims() {
    return grid.victimNames();
  }

  /// How many deeds were put to both.
  public int size() {
    return fields.size();
  }

  /// How many of them they answer otherwise in some way.
  public int different() {
    return (int) fields.values().stream().filter(both -> !both.shifts().isEmpty()).count();
  }

  /// How far was searched.
  public Bounds bounds() {
    var states = boards.stream().mapToLong(Board::states).sum();
    return new Bounds(states, List.of(Readings.LIMIT));
  }

  /// The deeds that they answer otherwise, those first by which somebody loses.
  public List<Row> rows() {
    var order =
        Comparator.comparingInt(Both::rank)
            .thenComparing(both -> both.first().best())
            .thenComparing(both -> both.second().best());
    return MapRows.of(grid, fields, order).stream()
        .filter(cells -> !both(cells.getFirst()).shifts().isEmpty())
        .map(this::row)
        .toList();
  }

  private Row row(List<Cell> cells) {
    var scene = grid.scene(cells);
    var both = both(cells.getFirst());
    return new Row(
        scene.on(),
        scene.by(),
        together ? scene.where() : "where its capital or most of its land is",
        scene.acts(),
        scene.others(),
        cells.size(),
        both.first(),
        both.second(),
        both.shifts(),
        both.boundByFirst(),
        both.boundBySecond(),
        witness(plainest(cells)));
  }

  /// At home, by a state that is no party, if there is such a one.
  private Cell plainest(List<Cell> cells) {
    var third = boards.getFirst().thirdState();
    return cells.stream()
        .min(
            Comparator.comparing((Cell cell) -> grid.spot(cell).kind() != Spot.Kind.HOME)
                .thenComparing(cell -> !isPrincipal(cell))
                .thenComparing(cell -> !CoverageMap.isArmed(grid.act(cell)))
                .thenComparing(cell -> !grid.side(cell).actors().contains(third)))
        .orElseThrow();
  }

  /// The deeds.
  Grid grid() {
    return grid;
  }

  /// What one of the texts answers to a deed.
  Answer answer(Cell cell, int text) {
    var both = both(cell);
    return text == 0 ? both.first() : both.second();
  }

  // Witnesses.

  /// How a deed goes under both: as one story that each of them hears, where what is done under the
  /// one does not stand in the way of the other.
  private List<Witness> witness(Cell cell) {
    var plays = plays(cell);
    var parts = new ArrayList<SharedStory.Part>();
    var said = new ArrayList<Said>();
    for (var text = 0; text < plays.size(); text++) {
      var play = plays.get(text);
      parts.add(new SharedStory.Part(text, boards.get(text), play.reading(), play.ending()));
      for (var input : play.inputs().subList(said.isEmpty() ? 1 : 2, play.inputs().size()))
        said.add(new Said(text, input));
    }
    said.sort(Comparator.comparingInt(what -> what.input().tick()));
    if (together && parts.stream().allMatch(part -> SharedStory.ends(parts, part, said)))
      return List.of(SharedStory.of(parts, said));
    return parts.stream()
        .<Witness>map(part ->
            Story.of(
                part.board().program(),
                part.reading(),
                plays.get(part.text()).inputs(),
                part.ending()))
        .toList();
  }

  /// Read so that they differ; none, where one of them knows no such deed.
  private List<Played> plays(Cell cell) {
    var both = both(cell);
    var unkind = both.first().worst() != both.second().worst();
    var plays = new ArrayList<Played>();
    for (var text = 0; text < boards.size(); text++) {
      var deed = deed(cell, text);
      if (deed.isEmpty()) return List.of();
      var answer = text == 0 ? both.first() : both.second();
      plays.add(responses.get(text).played(deed.get(), unkind ? answer.worst() : answer.best()));
    }
    return plays;
  }
}
