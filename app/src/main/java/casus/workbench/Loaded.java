package casus.workbench;

import casus.diagnostic.Checked;
import casus.diagnostic.Diagnostic;
import java.util.List;
import java.util.function.Function;

/// What came of a file: something to work with, mistakes in it, or no text at all.
public sealed interface Loaded<T> {
  /// Free of mistakes.
  record Sound<T>(T value) implements Loaded<T> {}

  /// Read, but not fit for an engine.
  record Faulty<T>(List<Diagnostic> diagnostics) implements Loaded<T> {
    public Faulty {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// No text could be had from the file.
  record Unreadable<T>(String problem, List<String> helps) implements Loaded<T> {
    public Unreadable {
      helps = List.copyOf(helps);
    }
  }

  /// The next step, if this one left something to work with.
  default <U> Loaded<U> then(Function<T, Loaded<U>> next) {
    return switch (this) {
      case Sound<T>(var value) -> next.apply(value);
      case Faulty<T>(var diagnostics) -> new Faulty<>(diagnostics);
      case Unreadable<T>(var problem, var helps) -> new Unreadable<>(problem, helps);
    };
  }

  /// What a reader of texts says, as what came of the file.
  static <T> Loaded<T> of(Checked<T> checked) {
    var sound = checked.sound();
    return sound.isPresent() ? new Sound<>(sound.get()) : new Faulty<>(checked.diagnostics());
  }
}
