package casus.language;

import casus.House;
import casus.diagnostic.Diagnostic;
import casus.diagnostic.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// The texts that the tests of this room share.
final class Texts {
  private Texts() {}

  /// The pacts that are shipped.
  static List<Source> shipped() {
    try (var files = Files.list(House.root().resolve("pacts"))) {
      return files
          .filter(file -> file.toString().endsWith(".pact"))
          .sorted()
          .map(Texts::source)
          .toList();
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /// Where the shipped pacts are found.
  static Library library() {
    return pact -> {
      var file = House.root().resolve("pacts").resolve(pact + ".pact");
      return Files.exists(file) ? Optional.of(source(file)) : Optional.empty();
    };
  }

  private static Source source(Path file) {
    try {
      return new Source(file.getFileName().toString(), Files.readString(file));
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  /// Random pacts, small to large.
  static List<Source> random(int howMany) {
    var pacts = new ArrayList<Source>();
    for (var seed = 0; seed < howMany; seed++)
      pacts.add(new Source("seed " + seed, RandomPact.text(seed, seed % 50)));
    return pacts;
  }

  /// What the reader says, one line each: `CAS012 3:8 problem`.
  static List<String> told(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(found -> {
          var start = found.span().start();
          return "%s %d:%d %s"
              .formatted(
                  found.code(),
                  found.source().line(start),
                  found.source().column(start),
                  found.problem());
        })
        .toList();
  }

  /// What is wrong with a text that amends nothing.
  static List<String> told(String text) {
    return told(Language.read(new Source("test.pact", text), Library.EMPTY).diagnostics());
  }

  /// The same tokens with other white space between them and comments strewn in.
  static String jumbled(Source source, SplittableRandom random) {
    var text = new StringBuilder();
    for (var token : Lexer.lex(source).tokens()) {
      switch (random.nextInt(12)) {
        case 0 -> text.append("\n\n");
        case 1 -> text.append("\n  // on a line\n");
        case 2 -> text.append(" // behind\n\n\n");
        case 3, 4 -> text.append("\r\n\t");
        default -> text.append("  ");
      }
      text.append(token.text());
    }
    return text.toString();
  }
}
