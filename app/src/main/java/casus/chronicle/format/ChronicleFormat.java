package casus.chronicle.format;

import casus.chronicle.Chronicle;
import casus.diagnostic.Checked;
import casus.diagnostic.Source;

/// One way to write a chronicle down. Reading reports every mistake of a text in one run and never
/// throws for what its author wrote; `read(write(chronicle))` is the chronicle.
public interface ChronicleFormat {
  /// As a command line names it: `csv`.
  String name();

  /// Whether files of this name are commonly of this format.
  boolean reads(String fileName);

  Checked<Chronicle> read(Source source);

  String write(Chronicle chronicle);
}
