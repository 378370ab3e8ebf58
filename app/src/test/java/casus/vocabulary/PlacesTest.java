package casus.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void everyRegionLiesWithinRegionsAndNeverWithinItself() {
    for (var region : Places.ALL) checkAround(region, new ArrayList<>());
  }

  private static void checkAround(Region region, List<String> path) {
    assertFalse(path.contains(region.name()), () -> path + " leads back to " + region.name());
    path.add(region.name());
    for (var outer : region.within()) {
      var found = Places.find(outer).orElseThrow(() -> new AssertionError(outer));
      assertEquals(RegionKind.AREA, found.kind(), outer + " has parts and is no area");
      checkAround(found, path);
    }
    path.removeLast();
  }

  @Test
  void leavesHaveTheirBitsAndAreasHaveLeaves() {
    for (var i = 0; i < Places.leaves().size(); i++) {
      var leaf = Places.leaves().get(i);
      assertEquals(i, Places.leafIndex(leaf.name()).orElseThrow());
      assertEquals(List.of(leaf.name()), names(Places.leavesOf(leaf.name())));
    }
    for (var region : Places.ALL) {
      assertFalse(Places.leavesOf(region.name()).isEmpty(), region.name());
      assertEquals(region.isLeaf(), Places.leafIndex(region.name()).isPresent(), region.name());
      assertTrue(region.isLeaf() || parts(region) > 0, region.name());
    }
    assertThrows(IllegalArgumentException.class, () -> Places.leavesOf("atlantis"));
  }

  private static long parts(Region region) {
    return Places.ALL.stream().filter(part -> part.within().contains(region.name())).count();
  }

  @Test
  void aSetHandedOutIsTheCallersOwn() {
    Places.leavesOf("europe").clear();
    Places.territoryOf("UKR").clear();
    assertFalse(Places.leavesOf("europe").isEmpty());
    assertFalse(Places.territoryOf("UKR").isEmpty());
  }

  @Test
  void everySovereignIsAStateAndEveryStateOfOurDayHasTerritory() {
    var today = LocalDate.of(2026, 2, 13);
    for (var leaf : Places.leaves()) {
      leaf.sovereign()
          .ifPresent(code ->
              assertTrue(
                  Actors.find(code).filter(actor -> actor.existedOn(today)).isPresent(),
                  leaf.name()));
      var land = leaf.kind() == RegionKind.LAND || leaf.kind() == RegionKind.ISLAND;
      if (land && leaf.sovereign().isEmpty()) assertFalse(leaf.note().isEmpty(), leaf.name());
      if (!land) assertTrue(leaf.sovereign().isEmpty(), leaf.name());
    }
    for (var actor : Actors.ALL) {
      if (actor.kind() != Actor.Kind.STATE) continue;
      assertTrue(Places.find(actor.code()).isPresent(), actor.code());
      assertFalse(Places.territoryOf(actor.code()).isEmpty(), actor.code());
    }
    assertTrue(Places.territoryOf("NATO").isEmpty());
  }

  @Test
  void theTerritoriesOfStatesOfOurDayDoNotOverlap() {
    var today = LocalDate.of(2026, 2, 13);
    var taken = new BitSet();
    for (var actor : Actors.ALL) {
      if (actor.kind() != Actor.Kind.STATE || !actor.existedOn(today)) continue;
      var territory = Places.territoryOf(actor.code());
      assertFalse(taken.intersects(territory), actor.code());
      taken.or(territory);
    }
  }

  @Test
  void theCarveOutOfIstanbulLeavesTheRestOfUkraine() {
    var covered = Places.territoryOf("UKR");
    for (var out : List.of("crimea", "sevastopol", "ordlo")) covered.andNot(Places.leavesOf(out));
    assertEquals(
        List.of(
            "ua-core",
            "donetsk-government-held",
            "luhansk-government-held",
            "kherson",
            "zaporizhzhia",
            "armistice-line-ua-side",
            "armistice-line-ru-side"),
        names(covered));
    assertEquals(Places.territoryOf("UKR"), Places.leavesOf("ua-1991"));
    assertTrue(Places.territoryOf("RUS").get(leaf("moscow")));
    assertFalse(Places.territoryOf("RUS").get(leaf("crimea")));
  }

  @Test
  void islandsNorthOfTheTropicInTheNorthAtlanticAreThoseOfArticle6() {
    var islands = new BitSet();
    for (var ally : List.of("USA", "GBR", "CAN", "FRA", "PRT", "ESP", "DNK", "ISL", "NLD"))
      islands.or(Places.islandsOf(ally));
    islands.and(Places.northOf("tropic-of-cancer").orElseThrow());
    islands.and(Places.leavesOf("north-atlantic"));
    assertEquals(
        List.of(
            "greenland",
            "faroe-islands",
            "bermuda",
            "saint-pierre-and-miquelon",
            "azores",
            "madeira",
            "canary-islands",
            "ISL"),
        names(islands));
    assertTrue(Places.northOf("equator").isEmpty());
  }

  @Test
  void whatArticle6LeavesOutIsOut() {
    var area = Places.leavesOf("nato-art6");
    for (var out :
        List.of(
            "hawaii", "falkland-islands", "guadeloupe", "puerto-rico", "french-guiana", "guam")) {
      assertFalse(area.get(leaf(out)), out);
      assertTrue(Places.leaves().get(leaf(out)).sovereign().isPresent(), out);
    }
    for (var in :
        List.of("us-east-coast", "alaska", "TUR", "EST", "mediterranean", "canary-islands"))
      assertTrue(area.get(leaf(in)), in);
    assertFalse(area.intersects(Places.leavesOf("UKR")));
  }

  @Test
  void membersOfTheUnionAndTheAllianceHaveTheirTerritoryInTheirAreas() {
    var members =
        "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT"
            + " ROU SVK SVN ESP SWE";
    checkMembers("eu-territory", members, 27);
    var allies =
        "USA GBR CAN FRA BEL NLD LUX NOR DNK ISL PRT ITA GRC TUR DEU ESP CZE HUN POL BGR EST LVA"
            + " LTU ROU SVK SVN ALB HRV MNE MKD FIN SWE";
    checkMembers("nato-art6", allies, 32);
  }

  private static void checkMembers(String area, String codes, int count) {
    var members = List.of(codes.split(" ", -1));
    assertEquals(count, members.size());
    var leaves = Places.leavesOf(area);
    for (var member : members)
      assertTrue(leaves.intersects(Places.leavesOf(member)), member + " in " + area);
    for (var leaf = leaves.nextSetBit(0); leaf >= 0; leaf = leaves.nextSetBit(leaf + 1)) {
      var region = Places.leaves().get(leaf);
      if (region.kind() != RegionKind.SEA)
        assertTrue(members.contains(region.sovereign().orElse("")), region.name() + " in " + area);
    }
  }

  @Test
  void formerStatesAreMadeOfPresentLeaves() {
    assertEquals(List.of("germany-east-rest", "SAX", "MEC"), names(Places.territoryOf("GDR")));
    assertEquals(List.of("CZE", "SVK"), names(Places.territoryOf("CSK")));
    assertEquals(List.of("korean-dmz", "KOR", "PRK"), names(Places.territoryOf("KOREA")));
    assertEquals(15, Places.ALL.stream().filter(r -> r.within().contains("soviet-union")).count());
  }

  @Test
  void contestedPlacesHaveNoSovereignButBelongToTheRegionOfTheirName() {
    assertTrue(Places.find("TWN").orElseThrow().sovereign().isEmpty());
    assertEquals(List.of("TWN"), names(Places.territoryOf("TWN")));
    assertEquals(List.of("KOS"), names(Places.territoryOf("KOS")));
    assertFalse(Places.territoryOf("SRB").get(leaf("KOS")));
    assertFalse(Places.territoryOf("CHN").get(leaf("TWN")));
  }

  @Test
  void whereChroniclesTakePlaceIsKnown() {
    var places =
        "nato-art6 us-east-coast brussels turkiye-iraq-border POL EST vaindloo salisbury crimea"
            + " moscow paris UKR ROU new-york syunik-gegharkunik ARM yerevan gemmenich liege berlin"
            + " DEU KWT dhahran south-ossetia tskhinvali GEO versailles BEL przewodow";
    for (var place : places.split(" ", -1)) assertTrue(Places.locate(place).isPresent(), place);
    assertEquals("south-ossetia", Places.locate("tskhinvali").orElseThrow().name());
    assertTrue(Places.locate("atlantis").isEmpty());
    assertTrue(Places.find("tskhinvali").isEmpty(), "a town is no region");
  }

  @Test
  void anAreaIsStoodForByItsFirstLeaf() {
    assertEquals("ua-core", Places.principalLeaf("UKR").name());
    assertEquals("ua-core", Places.principalLeaf("ua-controlled").name());
    assertEquals("us-east-coast", Places.principalLeaf("USA").name());
    assertEquals("moscow", Places.principalLeaf("RUS").name());
    assertEquals("POL", Places.principalLeaf("POL").name());
    for (var actor : Actors.ALL) {
      if (Places.find(actor.code()).isEmpty()) continue;
      var leaf = Places.leafIndex(Places.principalLeaf(actor.code()).name()).orElseThrow();
      assertTrue(Places.territoryOf(actor.code()).get(leaf), actor.code());
    }
  }

  @Test
  void everyPairOfAreasCutsTheWorldIntoAtoms() {
    var areas = Places.ALL.stream().filter(region -> !region.isLeaf()).toList();
    for (var one : areas) {
      for (var other : areas)
        checkPartition(List.of(Places.leavesOf(one.name()), Places.leavesOf(other.name())));
    }
  }

  @Test
  void everyFamilyOfSetsOverFourLeavesCutsTheWorldIntoAtoms() {
    for (var one = 0L; one < 16; one++) {
      checkPartition(List.of(bits(one)));
      for (var two = 0L; two < 16; two++) {
        for (var three = 0L; three < 16; three++)
          checkPartition(List.of(bits(one), bits(two), bits(three)));
      }
    }
  }

  private static BitSet bits(long mask) {
    return BitSet.valueOf(new long[] {mask});
  }

  @Test
  void withoutSetsTheWorldIsOneAtom() {
    var atoms = Places.partition(List.of());
    assertEquals(1, atoms.size());
    assertEquals(Places.leaves().size(), atoms.getFirst().cardinality());
  }

  /// Every leaf is in exactly one atom; each set is whole atoms; any two atoms are told apart by a
  /// set.
  private static void checkPartition(List<BitSet> sets) {
    var atoms = Places.partition(sets);
    var seen = new BitSet();
    for (var atom : atoms) {
      assertFalse(atom.isEmpty());
      assertFalse(seen.intersects(atom));
      assertTrue(seen.isEmpty() || seen.nextClearBit(0) >= atom.nextSetBit(0), "out of order");
      seen.or(atom);
      for (var set : sets) assertTrue(!set.intersects(atom) || inside(atom, set));
    }
    assertEquals(Places.leaves().size(), seen.cardinality());
    for (var i = 0; i < atoms.size(); i++) {
      for (var j = 0; j < i; j++) {
        var a = atoms.get(i);
        var b = atoms.get(j);
        assertTrue(sets.stream().anyMatch(set -> set.intersects(a) != set.intersects(b)));
      }
    }
  }

  private static boolean inside(BitSet atom, BitSet set) {
    var outside = (BitSet) atom.clone();
    outside.andNot(set);
    return outside.isEmpty();
  }

  private static int leaf(String name) {
    return Places.leafIndex(name).orElseThrow(() -> new AssertionError(name));
  }

  private static List<String> names(BitSet leaves) {
    return leaves.stream().mapToObj(leaf -> Places.leaves().get(leaf).name()).toList();
  }
}
