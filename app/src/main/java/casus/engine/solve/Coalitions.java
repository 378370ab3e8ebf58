package casus.engine.solve;

import java.util.List;

/// The minimal coalitions that can do something: each can, and none of its members can be spared.
public sealed interface Coalitions {
  /// Smaller ones first; of one size, in the order of the candidates.
  List<Coalition> minimal();

  /// How many coalitions the question was asked about.
  int asked();

  /// These are all.
  record All(List<Coalition> minimal, int asked) implements Coalitions {
    public All {
      minimal = List.copyOf(minimal);
    }
  }

  /// A bound was hit: of the minimal coalitions up to so many members these are all; there may be
  /// larger ones. Listed ones of more members are minimal too, but there may be others of their
  /// size.
  record UpTo(int members, List<Coalition> minimal, int asked) implements Coalitions {
    public UpTo {
      minimal = List.copyOf(minimal);
    }
  }
}
