package casus.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every evidence level, from the weakest to the strongest, then those of texts that have ended.
public final class EvidenceLevels {
  public static final List<EvidenceLevel> ALL =
      Table.read(
          "evidence-levels.tsv",
          "name order entry leaves-by main ended",
          row ->
              new EvidenceLevel(
                  row.text("name"),
                  Integer.parseInt(row.text("order")),
                  row.text("entry"),
                  row.cell("leaves-by"),
                  row.yes("main"),
                  row.yes("ended")));

  private static final Index<EvidenceLevel> BY_NAME = new Index<>(ALL, EvidenceLevel::name);

  private EvidenceLevels() {}

  public static Optional<EvidenceLevel> find(String name) {
    return BY_NAME.find(name);
  }
}
