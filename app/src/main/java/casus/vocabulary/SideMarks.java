package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every side mark.
public final class SideMarks {
  public static final List<SideMark> ALL =
      Table.read(
          "side-marks.tsv",
          "name meaning",
          row -> new SideMark(row.text("name"), row.text("meaning")));

  private static final Index<SideMark> BY_NAME = new Index<>(ALL, SideMark::name);

  private SideMarks() {}

  public static Optional<SideMark> find(String name) {
    return BY_NAME.find(name);
  }
}
