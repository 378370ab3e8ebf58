package casus.engine.compare;

import casus.pact.Pact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A pact to set another one beside, and how near they are: by the part of their features that both
/// have ([Makeup]).
///
/// @param shared features of both
/// @param either how many features one of them has, or both
public record Precedent(Pact pact, List<String> shared, int either) {
  /// Texts that nobody has agreed to, by their form.
  private static final List<String> NOT_AGREED = List.of("proposal", "draft", "claim");

  /// Parts of all features are compared exactly.
  private static final Comparator<Precedent> NEAREST_FIRST =
      ((Comparator<Precedent>) Precedent::compareParts)
          .reversed()
          .thenComparing(precedent -> precedent.pact().name());

  public Precedent {
    shared = List.copyOf(shared);
  }

  /// One of them, whatever it is.
  public static Precedent of(Pact pact, Pact beside) {
    var makeup = Makeup.of(pact);
    var other = Makeup.of(beside);
    return new Precedent(beside, makeup.shared(other), makeup.either(other));
  }

  /// The nearest of several, the first by name where two are as near. A text that nobody agreed to
  /// sets no precedent, nor does another version of the same text, nor one that shares nothing.
  public static Optional<Precedent> nearest(Pact pact, List<Pact> others) {
    return others.stream()
        .filter(other -> canPrecede(pact, other))
        .map(other -> of(pact, other))
        .filter(precedent -> !precedent.shared().isEmpty())
        .min(NEAREST_FIRST);
  }

  /// Whether one pact can be a precedent for another.
  public static boolean canPrecede(Pact pact, Pact other) {
    return !root(pact).equals(root(other))
        && other.header().binding().filter(NOT_AGREED::contains).isEmpty();
  }

  private static String root(Pact pact) {
    return pact.amends().orElse(pact.name());
  }

  private static int compareParts(Precedent one, Precedent other) {
    return Integer.compare(
        one.shared().size() * other.either(), other.shared().size() * one.either());
  }

  /// The part of the features that both have, in percent, rounded down.
  public int percent() {
    return either == 0 ? 100 : 100 * shared.size() / either;
  }
}
