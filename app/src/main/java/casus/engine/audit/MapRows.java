package casus.engine.audit;

import casus.engine.audit.CoverageMap.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts fields of the map with one answer together, as few rows as a greedy search finds: a row is
/// a set of phases, victims, attackers, places and acts, in all combinations of which that answer
/// holds, or no such deed can be done.
final class MapRows {
  private static final int PHASE = 0;
  private static final int VICTIM = 1;
  private static final int ATTACKER = 2;
  private static final int SPOT = 3;
  private static final int ACT = 4;

  /// The ways in which rows may differ to be put together, in this order.
  private static final int[] WAYS = {SPOT, ATTACKER, VICTIM, PHASE, SPOT};

  private final CoverageMap map;
  private final List<String> attackers = new ArrayList<>();
  private final List<Where> spots = new ArrayList<>();
  private final Map<List<Integer>, Answer> answers = new LinkedHashMap<>();
  private final Map<List<Integer>, Cell> cells = new LinkedHashMap<>();

  /// A spot whoever is attacked there.
  private record Where(Spot.Kind kind, int atom) {}

  /// A row: sets of numbers, one for each way.
  record Row(List<Set<Integer>> sets, Answer answer) {}

  private MapRows(CoverageMap map) {
    this.map = map;
  }

  /// The rows, strongest answers first, each as the fields that it holds.
  static List<List<Cell>> of(CoverageMap map) {
    return new MapRows(map).rows();
  }

  private List<List<Cell>> rows() {
    for (var phase = 0; phase < map.phases().size(); phase++)
      for (var cell : map.fields(phase)) {
        var at =
            List.of(
                phase,
                cell.victim(),
                number(attackers, map.side(cell).text()),
                number(spots, where(map.spot(cell))),
                cell.act());
        answers.put(at, map.answer(cell));
        cells.put(at, cell);
      }
    var rows = beginnings();
    for (var way : WAYS) rows = merged(rows, way);
    return rows.stream().map(this::fields).toList();
  }

  private static Where where(Spot spot) {
    return new Where(spot.kind(), spot.atom());
  }

  private static <T> int number(List<T> all, T one) {
    if (!all.contains(one)) all.add(one);
    return all.indexOf(one);
  }

  /// For each phase, victim, attacker and spot, the acts of one answer.
  private List<Row> beginnings() {
    var acts = new LinkedHashMap<List<Object>, Set<Integer>>();
    answers.forEach((at, answer) ->
        acts.computeIfAbsent(List.of(at.subList(PHASE, ACT), answer), _ -> new LinkedHashSet<>())
            .add(at.get(ACT)));
    var rows = new ArrayList<Row>();
    acts.forEach((like, some) -> {
      var sets = new ArrayList<Set<Integer>>();
      for (var number : (List<?>) like.getFirst()) sets.add(Set.of((Integer) number));
      sets.add(some);
      rows.add(new Row(sets, (Answer) like.getLast()));
    });
    rows.sort((one, other) -> one.answer().best().compareTo(other.answer().best()));
    return rows;
  }

  private List<Row> merged(List<Row> rows, int way) {
    var kept = new ArrayList<Row>();
    for (var row : rows) {
      var into = -1;
      for (var at = 0; at < kept.size() && into < 0; at++)
        if (alike(kept.get(at), row, way) && holds(union(kept.get(at), row))) into = at;
      if (into < 0) kept.add(row);
      else kept.set(into, union(kept.get(into), row));
    }
    return kept;
  }

  private static boolean alike(Row one, Row other, int way) {
    if (!one.answer().equals(other.answer())) return false;
    for (var each = PHASE; each < ACT; each++)
      if (!differs(way, each) && !one.sets().get(each).equals(other.sets().get(each))) return false;
    return true;
  }

  /// Whoever is attacked differs in its territory too, and cannot attack itself.
  private static boolean differs(int way, int each) {
    return each == way || way == VICTIM && (each == ATTACKER || each == SPOT);
  }

  private static Row union(Row one, Row other) {
    var sets = new ArrayList<Set<Integer>>();
    for (var way = PHASE; way <= ACT; way++) {
      var both = new LinkedHashSet<Integer>(one.sets().get(way));
      both.addAll(other.sets().get(way));
      sets.add(both);
    }
    return new Row(sets, one.answer());
  }

  private boolean holds(Row row) {
    for (var at : product(row))
      if (answers.containsKey(at) && !row.answer().equals(answers.get(at))) return false;
    return true;
  }

  private List<Cell> fields(Row row) {
    var found = new ArrayList<Cell>();
    for (var at : product(row)) {
      var cell = cells.get(at);
      if (cell != null) found.add(cell);
    }
    return found;
  }

  private static List<List<Integer>> product(Row row) {
    var all = new ArrayList<List<Integer>>();
    all.add(List.of());
    for (var set : row.sets()) {
      var longer = new ArrayList<List<Integer>>();
      for (var prefix : all)
        for (var number : set) {
          var next = new ArrayList<>(prefix);
          next.add(number);
          longer.add(next);
        }
      all.clear();
      all.addAll(longer);
    }
    return all;
  }
}
