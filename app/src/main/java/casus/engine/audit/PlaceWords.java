package casus.engine.audit;

import casus.engine.Wording;
import casus.vocabulary.Places;
import casus.vocabulary.Region;
import casus.vocabulary.RegionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Sets of places in the words of the map: `its territory except Crimea`, `its ships at sea`.
final class PlaceWords {
  /// A list of places does not name more than these.
  private static final int MOST_NAMED = 6;

  private static final int LONGEST_TITLE = 40;

  private PlaceWords() {}

  /// Spots as one phrase, the whole of what is whole said as such.
  ///
  /// @param all every spot of those who are attacked there
  static String of(List<Spot> spots, List<Spot> all) {
    var here = byKind(spots);
    var whole = byKind(all);
    if (here.equals(whole) && here.size() > 1) return "anywhere";
    var phrases = new ArrayList<String>();
    here.forEach(
        (kind, leaves) -> phrases.add(phrase(kind, leaves, whole.getOrDefault(kind, leaves))));
    return String.join("; ", phrases);
  }

  private static Map<Spot.Kind, BitSet> byKind(List<Spot> spots) {
    var found = new EnumMap<Spot.Kind, BitSet>(Spot.Kind.class);
    for (var spot : spots) found.computeIfAbsent(spot.kind(), _ -> new BitSet()).or(spot.leaves());
    return found;
  }

  private static String phrase(Spot.Kind kind, BitSet leaves, BitSet whole) {
    var rest = (BitSet) whole.clone();
    rest.andNot(leaves);
    return switch (kind) {
      case HOME -> part("its territory", "its territory in ", leaves, rest);
      case ABROAD -> part("its forces abroad", "its forces in ", leaves, rest);
      case SEA -> part("its ships at sea", "its ships in ", leaves, rest);
      case NETWORKS -> "networks";
      case SPACE -> "space";
      case MISSIONS -> "missions and public vessels";
    };
  }

  private static String part(String whole, String in, BitSet leaves, BitSet rest) {
    if (rest.isEmpty()) return whole;
    var all = union(leaves, rest);
    var most = leaves.cardinality() >= rest.cardinality();
    if (most && rest.cardinality() <= MOST_NAMED) return whole + " except " + names(rest);
    var named = cover(leaves, all);
    var excepted = cover(rest, all);
    return most && excepted.size() < named.size() || isVague(named) && !isVague(excepted)
        ? whole + " except in " + Wording.list(excepted)
        : in + Wording.list(named);
  }

  private static boolean isVague(List<String> names) {
    return names.getLast().endsWith("places");
  }

  private static BitSet union(BitSet one, BitSet other) {
    var both = (BitSet) one.clone();
    both.or(other);
    return both;
  }

  /// Leaves by their names.
  static String names(BitSet leaves) {
    return Wording.list(leaves.stream().mapToObj(leaf -> name(Places.leaves().get(leaf))).toList());
  }

  private static String name(Region region) {
    return region.title().length() <= LONGEST_TITLE ? region.title() : region.name();
  }

  /// Many leaves by areas of the map that hold no others of those in question, the largest first.
  private static List<String> cover(BitSet leaves, BitSet all) {
    var left = (BitSet) leaves.clone();
    var named = new ArrayList<String>();
    var areas =
        Places.ALL.stream()
            .filter(region -> region.kind() == RegionKind.AREA)
            .filter(region -> within(region, leaves, all))
            .sorted(Comparator.comparingInt((Region region) -> -here(region, all).cardinality()))
            .toList();
    for (var area : areas) {
      var more = here(area, all);
      more.and(left);
      if (named.size() == MOST_NAMED || more.cardinality() < 2) continue;
      named.add(name(area));
      left.andNot(more);
    }
    var room = Math.max(2, MOST_NAMED - named.size());
    if (left.cardinality() <= room)
      left.stream().forEach(leaf -> named.add(name(Places.leaves().get(leaf))));
    else named.add(left.cardinality() + (named.isEmpty() ? " places" : " more places"));
    return named;
  }

  private static boolean within(Region region, BitSet leaves, BitSet all) {
    var here = here(region, all);
    here.andNot(leaves);
    return here.isEmpty();
  }

  private static BitSet here(Region region, BitSet all) {
    var here = Places.leavesOf(region.name());
    here.and(all);
    return here;
  }
}
