package casus.engine.audit;

import casus.engine.audit.Grid.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts fields of a map with one answer together, as few rows as a greedy search finds: a row is a
/// set of phases, victims, attackers, places and acts, in all combinations of which that answer
/// holds, or no such deed can be done.
final class MapRows<A> {
  private static final int PHASE = 0;
  private static final int VICTIM = 1;
  private static final int ATTACKER = 2;
  private static final int SPOT = 3;
  private static final int ACT = 4;

  /// The ways in which rows may differ to be put together, in this order.
  private static final int[] WAYS = {SPOT, ATTACKER, VICTIM, PHASE, SPOT};

  private final List<String> attackers = new ArrayList<>();
  private final List<Where> spots = new ArrayList<>();
  private final Map<List<Integer>, A> answers = new LinkedHashMap<>();
  private final Map<List<Integer>, Cell> cells = new LinkedHashMap<>();

  /// A spot whoever is attacked there.
  private record Where(Spot.Kind kind, int atom) {}

  /// A row: sets of numbers, one for each way.
  record Row<A>(List<Set<Integer>> sets, A answer) {}

  private MapRows(Grid grid, Map<Cell, A> fields) {
    fields.forEach((cell, answer) -> {
      var at =
          List.of(
              cell.phase(),
              cell.victim(),
              number(attackers, grid.side(cell).text()),
              number(spots, where(grid.spot(cell))),
              cell.act());
      answers.put(at, answer);
      cells.put(at, cell);
    });
  }

  /// The rows, strongest answers first, each as the fields that it holds.
  static List<List<Cell>> of(CoverageMap map) {
    var fields = new LinkedHashMap<Cell, Answer>();
    for (var phase = 0; phase < map.phases().size(); phase++)
      for (var cell : map.grid().fields(phase)) fields.put(cell, map.answer(cell));
    return of(map.grid(), fields, Comparator.comparing(Answer::best));
  }

  /// The rows of some fields, and what is answered in each, in an order of the answers.
  static <A> List<List<Cell>> of(Grid grid, Map<Cell, A> fields, Comparator<A> order) {
    return new MapRows<>(grid, fields).rows(order);
  }

  private List<List<Cell>> rows(Comparator<A> order) {
    var rows = beginnings();
    rows.sort(Comparator.comparing(Row::answer, order));
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

  private record Beginning<A>(List<Integer> at, A answer) {}

  /// For each phase, victim, attacker and spot, the acts of one answer.
  private List<Row<A>> beginnings() {
    var acts = new LinkedHashMap<Beginning<A>, Set<Integer>>();
    answers.forEach((at, answer) ->
        acts.computeIfAbsent(
                new Beginning<>(at.subList(PHASE, ACT), answer), _ -> new LinkedHashSet<>())
            .add(at.get(ACT)));
    var rows = new ArrayList<Row<A>>();
    acts.forEach((beginning, some) -> {
      var sets = new ArrayList<Set<Integer>>();
      for (var number : beginning.at()) sets.add(Set.of(number));
      sets.add(some);
      rows.add(new Row<>(sets, beginning.answer()));
    });
    return rows;
  }

  private List<Row<A>> merged(List<Row<A>> rows, int way) {
    var kept = new ArrayList<Row<A>>();
    for (var row : rows) {
      var into = -1;
      for (var at = 0; at < kept.size() && into < 0; at++)
        if (alike(kept.get(at), row, way) && holds(union(kept.get(at), row))) into = at;
      if (into < 0) kept.add(row);
      else kept.set(into, union(kept.get(into), row));
    }
    return kept;
  }

  private static <A> boolean alike(Row<A> one, Row<A> other, int way) {
    if (!one.answer().equals(other.answer())) return false;
    for (var each = PHASE; each < ACT; each++)
      if (!differs(way, each) && !one.sets().get(each).equals(other.sets().get(each))) return false;
    return true;
  }

  /// Whoever is attacked differs in its territory too, and cannot attack itself.
  private static boolean differs(int way, int each) {
    return each == way || way == VICTIM && (each == ATTACKER || each == SPOT);
  }

  private static <A> Row<A> union(Row<A> one, Row<A> other) {
    var sets = new ArrayList<Set<Integer>>();
    for (var way = PHASE; way <= ACT; way++) {
      var both = new LinkedHashSet<Integer>(one.sets().get(way));
      both.addAll(other.sets().get(way));
      sets.add(both);
    }
    return new Row<>(sets, one.answer());
  }

  private boolean holds(Row<A> row) {
    for (var at : product(row))
      if (answers.containsKey(at) && !row.answer().equals(answers.get(at))) return false;
    return true;
  }

  private List<Cell> fields(Row<A> row) {
    var found = new ArrayList<Cell>();
    for (var at : product(row)) {
      var cell = cells.get(at);
      if (cell != null) found.add(cell);
    }
    return found;
  }

  private static <A> List<List<Integer>> product(Row<A> row) {
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
