package casus.chronicle.format;

import java.util.List;
import java.util.Optional;

/// Every format, the usual one first.
public final class ChronicleFormats {
  public static final List<ChronicleFormat> ALL = List.of(new CsvFormat(), new JsonLinesFormat());

  private ChronicleFormats() {}

  /// The format that files of this name are in.
  public static Optional<ChronicleFormat> of(String fileName) {
    return ALL.stream().filter(format -> format.reads(fileName)).findFirst();
  }
}
