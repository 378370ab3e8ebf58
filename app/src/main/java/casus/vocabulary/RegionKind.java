package casus.vocabulary;

/// What a region is. Airspace and coastal waters belong to the land under or beside them; an event
/// says by its domain where it took place.
public enum RegionKind {
  /// Territory on a continent.
  LAND,
  /// Territory on islands.
  ISLAND,
  /// Waters beyond the coastal ones.
  SEA,
  /// Beyond the atmosphere.
  SPACE,
  /// Networks and what hangs on them.
  CYBER,
  /// A place defined by its status and not by its position, such as an embassy.
  STATUS,
  /// Made of other regions.
  AREA;

  /// As tables and pages write it: `island`.
  public String text() {
    return Word.of(this);
  }
}
