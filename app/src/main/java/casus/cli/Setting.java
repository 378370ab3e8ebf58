package casus.cli;

import casus.engine.compare.Precedent;
import casus.language.Language.Text;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a brief sets a pact beside, and why that one.
sealed interface Setting {
  /// The pact that the reader named.
  record Named(Text text, Precedent precedent) implements Setting {}

  /// The nearest of some that could be a precedent.
  record Nearest(Text text, Precedent precedent, int among) implements Setting {}

  /// Nothing is near, or nothing is there.
  record None() implements Setting {}

  static Setting of(Path file, Text text, Optional<Text> named) {
    var pact = text.pact();
    if (named.isPresent()) return new Named(named.get(), Precedent.of(pact, named.get().pact()));
    var texts =
        Workbench.beside(file).stream()
            .filter(other -> Precedent.canPrecede(pact, other.pact()))
            .toList();
    var nearest = Precedent.nearest(pact, texts.stream().map(Text::pact).toList());
    return texts.stream()
        .filter(other -> nearest.filter(one -> one.pact().equals(other.pact())).isPresent())
        .findFirst()
        .<Setting>map(other -> new Nearest(other, nearest.orElseThrow(), texts.size()))
        .orElse(new None());
  }

  /// The pact that is set beside, if there is one.
  default List<Text> texts() {
    return switch (this) {
      case Named(var text, var _) -> List.of(text);
      case Nearest(var text, var _, var _) -> List.of(text);
      case None() -> List.of();
    };
  }
}
