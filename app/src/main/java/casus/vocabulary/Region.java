package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// A place that texts and events name. A region is a leaf, or an area made of the regions that lie
/// `within` it.
///
/// `sovereign` is whose territory a leaf is in the practice of the UN General Assembly; it is empty
/// where there is none, or where states are divided, and then the note says so. The note also says
/// who holds or claims otherwise. Frontiers are of our day: a former state is made of the leaves
/// that come nearest.
public record Region(
    String name,
    String title,
    RegionKind kind,
    Optional<String> sovereign,
    List<String> within,
    String note) {
  public Region {
    within = List.copyOf(within);
    if (!Word.isHyphenated(name, c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
      throw new IllegalArgumentException("`" + name + "` is not a region's name");
    if (kind == RegionKind.AREA && sovereign.isPresent())
      throw new IllegalArgumentException(name + ": the parts have a sovereign, not the area");
  }

  public boolean isLeaf() {
    return kind != RegionKind.AREA;
  }
}
