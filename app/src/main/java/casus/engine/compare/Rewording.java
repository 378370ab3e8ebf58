package casus.engine.compare;

import casus.language.English;
import casus.pact.Clause;
import casus.pact.Label;
import casus.pact.Pact;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A clause that two texts say otherwise, or that only one of them has, each as the machine reads
/// it: in plain English.
///
/// @param first in the first text, if it is there
/// @param second in the second
public record Rewording(Optional<Version> first, Optional<Version> second) {
  /// A clause of one text: what it is, where it stands, and its sentence.
  public record Version(Label label, String cite, String sentence) {}

  /// Words that stand in both sentences, or in one of them.
  public record Piece(In in, String words) {}

  /// Which of the sentences has the words.
  public enum In {
    BOTH,
    FIRST,
    SECOND
  }

  public Rewording {
    if (first.isEmpty() && second.isEmpty()) throw new IllegalArgumentException("no clause");
  }

  /// All of two texts, in the order of the second, and what only the first has behind that.
  static List<Rewording> between(Pact first, Pact second) {
    var pairs = new Pairs(first, second);
    var found = new ArrayList<Rewording>();
    for (var clause : second.clauses()) {
      var before = pairs.partner(clause);
      var change = new Rewording(before.map(old -> version(first, old)), here(second, clause));
      if (change.isOne()) found.add(change);
    }
    for (var clause : pairs.left()) found.add(new Rewording(here(first, clause), Optional.empty()));
    return found;
  }

  private static Optional<Version> here(Pact pact, Clause clause) {
    return Optional.of(version(pact, clause));
  }

  private static Version version(Pact pact, Clause clause) {
    var read = English.says(pact, clause);
    return new Version(clause.label(), read.cite(), read.sentence());
  }

  private boolean isOne() {
    return !first.map(Version::sentence).equals(second.map(Version::sentence));
  }

  /// The one that is there, the second if both are.
  public Version shown() {
    return second.or(() -> first).orElseThrow();
  }

  /// Both sentences as one, word by word.
  public List<Piece> pieces() {
    var before = words(first);
    var after = words(second);
    var found = new ArrayList<Piece>();
    var at = 0;
    for (var delta : DiffUtils.diff(before, after).getDeltas()) {
      add(found, In.BOTH, before.subList(at, delta.getSource().getPosition()));
      add(found, In.FIRST, delta.getSource().getLines());
      add(found, In.SECOND, delta.getTarget().getLines());
      at = end(delta);
    }
    add(found, In.BOTH, before.subList(at, before.size()));
    return found;
  }

  private static int end(AbstractDelta<String> delta) {
    return delta.getSource().getPosition() + delta.getSource().size();
  }

  private static List<String> words(Optional<Version> version) {
    return version.map(one -> List.of(one.sentence().split(" ", -1))).orElse(List.of());
  }

  private static void add(List<Piece> all, In in, List<String> words) {
    if (!words.isEmpty()) all.add(new Piece(in, String.join(" ", words)));
  }

  /// Which clause of one text stands for which of the other: of one kind and one name, the versions
  /// of a clause in their order; else of one kind and one citation, or parties of one role, where
  /// neither has a namesake.
  private static final class Pairs {
    private final List<Clause> left;
    private final List<Clause> others;

    Pairs(Pact first, Pact second) {
      left = new ArrayList<>(first.clauses());
      others = second.clauses();
    }

    Optional<Clause> partner(Clause clause) {
      var found =
          left.stream()
              .filter(old -> isSame(old, clause))
              .findFirst()
              .or(() -> left.stream().filter(old -> isLike(old, clause)).findFirst());
      found.ifPresent(left::remove);
      return found;
    }

    private static boolean isSame(Clause one, Clause other) {
      return one.getClass() == other.getClass() && names(one).equals(names(other));
    }

    private boolean isLike(Clause old, Clause clause) {
      return old.getClass() == clause.getClass()
          && (isCitedSo(old, clause) || isBoundSo(old, clause))
          && Stream.of(old, clause).noneMatch(this::hasNamesake);
    }

    private static boolean isCitedSo(Clause old, Clause clause) {
      return old.label().citation().isPresent()
          && old.label().citation().equals(clause.label().citation());
    }

    private static boolean isBoundSo(Clause old, Clause clause) {
      return old instanceof Clause.Party before
          && clause instanceof Clause.Party after
          && before.roles().equals(after.roles());
    }

    private boolean hasNamesake(Clause clause) {
      return Stream.concat(left.stream(), others.stream())
              .filter(other -> isSame(other, clause))
              .count()
          > 1;
    }

    /// The actors of a party, which has no name.
    private static Object names(Clause clause) {
      return clause instanceof Clause.Party party
          ? party.actors()
          : Objects.requireNonNull(clause.label().name());
    }

    List<Clause> left() {
      return left;
    }
  }
}
