package casus.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The regions of the world, down to leaves that no text in the library divides further. Sets of
/// places are `BitSet`s over the leaves; bit `i` stands for `leaves().get(i)`. Each set handed out
/// is the caller's own.
public final class Places {
  public static final List<Region> ALL =
      Stream.of("places.tsv", "state-places.tsv").flatMap(file -> read(file).stream()).toList();

  private static final Index<Region> BY_NAME = new Index<>(ALL, Region::name);
  private static final List<Region> LEAVES = ALL.stream().filter(Region::isLeaf).toList();
  private static final Map<String, Integer> LEAF_INDEX = leafIndex();
  private static final Map<String, BitSet> LEAVES_OF = leavesByRegion();
  private static final BitSet SOLID = solid();
  private static final Map<String, BitSet> SOVEREIGN_OVER = solidBySovereign();
  private static final Index<Locality> GAZETTEER =
      new Index<>(
          Table.read(
              "gazetteer.tsv",
              "name region",
              row -> new Locality(Word.checked(row.text("name")), row.text("region"))),
          Locality::name);

  private record Locality(String name, String region) {}

  private Places() {}

  /// The region of exactly this name.
  public static Optional<Region> find(String name) {
    return BY_NAME.find(name);
  }

  /// The region of this name, or else the region in which a town, port or border of this name lies.
  public static Optional<Region> locate(String name) {
    return find(name).or(() -> GAZETTEER.find(name).flatMap(at -> find(at.region())));
  }

  /// Every region without parts, in an order that stays.
  public static List<Region> leaves() {
    return LEAVES;
  }

  /// The bit of a leaf; empty if there is no leaf of this name.
  public static OptionalInt leafIndex(String name) {
    var index = LEAF_INDEX.get(name);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /// The leaves that a region is made of; of a leaf, itself. The name must be a region's.
  public static BitSet leavesOf(String region) {
    var leaves = LEAVES_OF.get(region);
    if (leaves == null) throw new IllegalArgumentException("no region `" + region + "`");
    return (BitSet) leaves.clone();
  }

  /// The leaf that stands for a region when an event says no more than the region: its first, which
  /// the table puts where the capital or the bulk is.
  public static Region principalLeaf(String region) {
    return LEAVES.get(leavesOf(region).nextSetBit(0));
  }

  /// The territory of an actor: the land and islands whose sovereign it is, and those of the region
  /// that bears its code. Empty for an actor without territory.
  public static BitSet territoryOf(String actorCode) {
    var territory = leavesNamed(actorCode);
    territory.and(SOLID);
    territory.or(SOVEREIGN_OVER.getOrDefault(actorCode, new BitSet()));
    return territory;
  }

  private static BitSet leavesNamed(String region) {
    return LEAVES_OF.containsKey(region) ? leavesOf(region) : new BitSet();
  }

  /// The islands among the territory of an actor.
  public static BitSet islandsOf(String actorCode) {
    var islands = territoryOf(actorCode);
    for (var leaf = islands.nextSetBit(0); leaf >= 0; leaf = islands.nextSetBit(leaf + 1)) {
      if (LEAVES.get(leaf).kind() != RegionKind.ISLAND) islands.clear(leaf);
    }
    return islands;
  }

  /// The leaves north of a line, such as `tropic-of-cancer`; empty if there is no such line. A leaf
  /// that the line crosses is not among them.
  public static Optional<BitSet> northOf(String line) {
    return find(line + "-north").map(region -> leavesOf(region.name()));
  }

  /// The coarsest partition of all leaves that tells the given sets apart: two leaves are in one
  /// atom if each set holds both or neither. In the order of their first leaves.
  public static List<BitSet> partition(List<BitSet> sets) {
    var atoms = new LinkedHashMap<BitSet, BitSet>();
    for (var leaf = 0; leaf < LEAVES.size(); leaf++) {
      var signature = new BitSet(sets.size());
      for (var set = 0; set < sets.size(); set++) signature.set(set, sets.get(set).get(leaf));
      atoms.computeIfAbsent(signature, key -> new BitSet()).set(leaf);
    }
    return List.copyOf(atoms.values());
  }

  private static List<Region> read(String file) {
    return Table.read(
        file,
        "name title kind sovereign within note",
        row ->
            new Region(
                row.text("name"),
                row.text("title"),
                Word.need(RegionKind.values(), row.text("kind")),
                row.optional("sovereign"),
                row.list("within"),
                row.cell("note")));
  }

  private static Map<String, Integer> leafIndex() {
    var index = new LinkedHashMap<String, Integer>();
    for (var leaf : LEAVES) index.put(leaf.name(), index.size());
    return index;
  }

  /// Land and islands.
  private static BitSet solid() {
    var solid = new BitSet();
    for (var leaf = 0; leaf < LEAVES.size(); leaf++) {
      var kind = LEAVES.get(leaf).kind();
      solid.set(leaf, kind == RegionKind.LAND || kind == RegionKind.ISLAND);
    }
    return solid;
  }

  private static Map<String, BitSet> solidBySovereign() {
    var sets = new LinkedHashMap<String, BitSet>();
    for (var leaf = SOLID.nextSetBit(0); leaf >= 0; leaf = SOLID.nextSetBit(leaf + 1)) {
      var sovereign = LEAVES.get(leaf).sovereign();
      if (sovereign.isPresent()) sets.computeIfAbsent(sovereign.get(), _ -> new BitSet()).set(leaf);
    }
    return sets;
  }

  private static Map<String, BitSet> leavesByRegion() {
    var sets = new LinkedHashMap<String, BitSet>();
    for (var leaf = 0; leaf < LEAVES.size(); leaf++) {
      for (var region : around(LEAVES.get(leaf))) {
        sets.computeIfAbsent(region, name -> new BitSet()).set(leaf);
      }
    }
    for (var region : ALL) {
      if (!sets.containsKey(region.name()))
        throw new IllegalStateException("places: `" + region.name() + "` has no parts");
    }
    return sets;
  }

  /// A leaf and all that it lies within.
  private static List<String> around(Region leaf) {
    var found = new ArrayList<String>();
    found.add(leaf.name());
    for (var next = 0; next < found.size(); next++) {
      var name = found.get(next);
      var region =
          find(name)
              .orElseThrow(() -> new IllegalStateException("places: no region `" + name + "`"));
      for (var outer : region.within()) {
        if (!found.contains(outer)) found.add(outer);
      }
    }
    return found;
  }
}
