package casus.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What could be read of a text, and what is wrong with it. A value may come with diagnostics: a
/// reader goes on behind a mistake, so that one run reports them all. A result without mistakes is
/// fit for an engine, with or without warnings: see [#sound()].
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /// A value with nothing to complain about.
  public static <T> Checked<T> of(T value) {
    return new Checked<>(Optional.of(value), List.of());
  }

  /// The value, if nothing forbids to work with it.
  public Optional<T> sound() {
    return mistakes().isEmpty() ? value : Optional.empty();
  }

  /// What must be corrected before anything can work with the value.
  public List<Diagnostic> mistakes() {
    return diagnostics.stream().filter(found -> !found.isWarning()).toList();
  }

  /// What the author should look at again.
  public List<Diagnostic> warnings() {
    return diagnostics.stream().filter(Diagnostic::isWarning).toList();
  }

  /// The next step, taken if this one left a value; diagnostics add up.
  public <U> Checked<U> then(Function<T, Checked<U>> next) {
    if (value.isEmpty()) return new Checked<>(Optional.empty(), diagnostics);
    var after = next.apply(value.get());
    var all = new java.util.ArrayList<>(diagnostics);
    all.addAll(after.diagnostics());
    return new Checked<>(after.value(), all);
  }
}
