package casus.engine.audit;

import casus.machine.Input;
import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Who;
import casus.vocabulary.Places;
import casus.vocabulary.RegionKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The leaves of the map on which deeds are tried. Which of them an area of the pact holds is the
/// machine's to say; this says only where it is worth trying.
final class Ground {
  /// Deeds that need land under them.
  private static final List<String> ON_LAND =
      List.of(
          "invasion",
          "armed-attack-territory",
          "occupation",
          "annexation-force",
          "bombardment",
          "sofa-breach",
          "territory-lent");

  private final Board board;
  private final Map<Area, List<Integer>> areas = new HashMap<>();

  Ground(Board board) {
    this.board = board;
  }

  /// The leaves of an area.
  List<Integer> of(Area area) {
    return areas.computeIfAbsent(area, _ -> leaves(area).stream().boxed().toList());
  }

  /// The territory of an actor, its principal place first; nowhere for one without territory.
  List<Integer> of(int actor) {
    var leaves = Places.territoryOf(board.program().actor(actor));
    return leaves.isEmpty() ? List.of(Input.UNSAID) : leaves.stream().boxed().toList();
  }

  /// Whether a place is somebody's territory.
  boolean belongs(int leaf, int actor) {
    return leaf >= 0 && Places.territoryOf(board.program().actor(actor)).get(leaf);
  }

  static boolean atSea(int leaf) {
    return leaf >= 0 && Places.leaves().get(leaf).kind() == RegionKind.SEA;
  }

  /// Whether a deed can be done in a place at all.
  static boolean possible(String act, int leaf) {
    return !atSea(leaf) || !ON_LAND.contains(act);
  }

  private BitSet leaves(Area area) {
    return switch (area) {
      case Area.Named(var name, var span) ->
          board
              .pact()
              .find(Clause.Zone.class, name)
              .map(zone -> leaves(zone.area()))
              .orElseGet(() -> Places.leavesOf(name));
      case Area.TerritoryOf(var who) -> territories(who);
      case Area.IslandsOf(var who) -> territories(who);
      case Area.ForcesOf _ -> everywhere();
      case Area.Union(var parts) -> union(parts);
      case Area.In(var base, var limits) -> {
        var found = leaves(base);
        found.and(union(limits));
        yield found;
      }
      case Area.Except(var base, var excluded) -> {
        var found = leaves(base);
        found.andNot(union(excluded));
        yield found;
      }
      case Area.NorthOf(var base, var line, var span) -> {
        var found = leaves(base);
        Places.northOf(line).ifPresent(found::and);
        yield found;
      }
    };
  }

  private BitSet union(List<Area> areas) {
    var found = new BitSet();
    for (var area : areas) found.or(leaves(area));
    return found;
  }

  private BitSet territories(Who who) {
    var found = new BitSet();
    for (var actor : board.members(who, Input.UNSAID, Input.UNSAID))
      found.or(Places.territoryOf(board.program().actor(actor)));
    return found;
  }

  private static BitSet everywhere() {
    var all = new BitSet();
    all.set(0, Places.leaves().size());
    return all;
  }
}
