package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every reception mark.
public final class ReceptionMarks {
  public static final List<ReceptionMark> ALL =
      Table.read(
          "reception-marks.tsv",
          "name meaning",
          row -> new ReceptionMark(row.text("name"), row.text("meaning")));

  private static final Index<ReceptionMark> BY_NAME = new Index<>(ALL, ReceptionMark::name);

  private ReceptionMarks() {}

  public static Optional<ReceptionMark> find(String name) {
    return BY_NAME.find(name);
  }
}
