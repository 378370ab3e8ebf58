package casus.chronicle.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.chronicle.Chronicle;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import java.util.List;
import java.util.Optional;

/// Reads chronicles for tests.
final class Read {
  static final ChronicleFormat CSV = new CsvFormat();
  static final ChronicleFormat JSON = new JsonLinesFormat();

  private Read() {}

  /// A text that must be faultless.
  static Chronicle sound(ChronicleFormat format, String text) {
    var read = format.read(new Source("example." + format.name(), text));
    assertEquals(List.of(), read.diagnostics().stream().map(Read::words).toList(), text);
    return read.value().orElseThrow();
  }

  /// What can be read of a text, whatever is wrong with it.
  static Optional<Chronicle> some(ChronicleFormat format, String text) {
    return format.read(new Source("example." + format.name(), text)).value();
  }

  /// What is wrong with a text: `CAS205 3:12 sentence`.
  static List<String> wrong(ChronicleFormat format, String text) {
    return format.read(new Source("example." + format.name(), text)).diagnostics().stream()
        .map(Read::words)
        .toList();
  }

  private static String words(Diagnostic wrong) {
    var place = wrong.place();
    return wrong.code()
        + place.substring(place.indexOf(':')).replaceFirst(":", " ")
        + " "
        + wrong.problem();
  }
}
