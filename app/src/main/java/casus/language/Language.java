package casus.language;

import casus.diagnostic.Checked;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import casus.pact.Pact;
import java.util.List;

/// Reads the text of a pact.
public final class Language {
  private Language() {}

  /// The pact that a text says, and everything that is wrong with it, in the order of the text. A
  /// text that amends another finds it in the library.
  public static Checked<Pact> read(Source source, Library library) {
    return readWithSources(source, library).then(text -> Checked.of(text.pact()));
  }

  /// The same, with the texts that its clauses come from.
  public static Checked<Text> readWithSources(Source source, Library library) {
    return Reading.read(source, library);
  }

  /// A pact, the texts that its clauses come from, and what their author should look at again.
  public record Text(Pact pact, Sources sources, List<Diagnostic> warnings) {
    public Text {
      warnings = List.copyOf(warnings);
    }
  }
}
