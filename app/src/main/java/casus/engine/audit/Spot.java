package casus.engine.audit;

import casus.vocabulary.TargetKind;
import java.util.BitSet;
import java.util.List;

/// Places that no clause tells apart, seen from whoever is attacked there: one deed stands for a
/// deed in any of them.
///
/// @param atom its number in the partition of the map
/// @param victim one who can be attacked there
/// @param leaf one of the leaves, or minus one where somebody has no territory
record Spot(Kind kind, int atom, int victim, int leaf, BitSet leaves) {
  /// What is hit there.
  enum Kind {
    /// The territory of whoever is attacked, with its waters and the air above.
    HOME,
    /// Its forces in the territory of others.
    ABROAD,
    /// Its ships and aircraft at and above the sea.
    SEA,
    NETWORKS,
    SPACE,
    /// Its embassies, and its public vessels wherever they are.
    MISSIONS
  }

  private static final List<String> ON_FORCES = List.of("attack-forces", "attack-fleet");

  /// Acts that can be done to forces and missions in the territory of others.
  private static final List<String> ABROAD =
      List.of("attack-forces", "terror-external", "terror-other", "cbrn-use", "nuclear-use");

  private static final List<String> AT_SEA =
      List.of(
          "attack-forces",
          "attack-fleet",
          "vessel-harassment",
          "blockade",
          "seabed-sabotage",
          "cbrn-use",
          "nuclear-use");

  private static final List<String> IN_NETWORKS =
      List.of("cyber-disrupt", "cyber-destruct", "cyber-cumulative");

  private static final List<String> IN_SPACE = List.of("space-interference", "space-attack");

  /// Whether a deed can be done there. Whatever the lists do not name needs the territory of
  /// whoever is attacked.
  boolean takes(String act) {
    return switch (kind) {
      case HOME -> true;
      case ABROAD, MISSIONS -> ABROAD.contains(act);
      case SEA -> AT_SEA.contains(act);
      case NETWORKS -> IN_NETWORKS.contains(act);
      case SPACE -> IN_SPACE.contains(act);
    };
  }

  /// What such an act hits there.
  TargetKind hits(String act) {
    return switch (kind) {
      case HOME -> Board.object(act, false);
      case ABROAD -> TargetKind.FORCES;
      case SEA -> TargetKind.VESSEL;
      case NETWORKS, SPACE -> TargetKind.INFRASTRUCTURE;
      case MISSIONS -> ON_FORCES.contains(act) ? TargetKind.VESSEL : TargetKind.MISSION;
    };
  }
}
