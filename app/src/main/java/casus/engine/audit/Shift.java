package casus.engine.audit;

import casus.engine.audit.Responses.Owed;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.Discretion;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A way in which one text answers a deed otherwise than another.
public enum Shift {
  WEAKER("less follows"),
  WAITS("it hangs on somebody's word"),
  LOOSER("more is left to whoever owes it"),
  LATER("it comes later"),
  FEWER("fewer are bound"),
  STRONGER("more follows"),
  FREED("it hangs on nobody's word"),
  STRICTER("less is left to whoever owes it"),
  SOONER("it comes sooner"),
  MORE("more are bound"),
  MEASURES("other measures are owed"),
  READINGS("it hangs on other readings");

  private final String meaning;

  Shift(String meaning) {
    this.meaning = meaning;
  }

  /// In words, of the second text.
  public String meaning() {
    return meaning;
  }

  /// Whether whoever is attacked has less by it.
  public boolean takes() {
    return switch (this) {
      case WEAKER, WAITS, LOOSER, LATER, FEWER -> true;
      case STRONGER, FREED, STRICTER, SOONER, MORE, MEASURES, READINGS -> false;
    };
  }

  /// Whether whoever is attacked has more by it.
  public boolean gives() {
    return switch (this) {
      case STRONGER, FREED, STRICTER, SOONER, MORE -> true;
      case WEAKER, WAITS, LOOSER, LATER, FEWER, MEASURES, READINGS -> false;
    };
  }

  /// An answer, the text whose it is, and all that is owed under its kindest and its unkindest
  /// reading.
  ///
  /// @param aside the attacker and the one attacked, of whom no help is hoped for
  record Given(Pact pact, Answer answer, Owed kind, Owed unkind, Set<String> aside) {
    /// Whoever owes help, or talk, and less under another answer.
    List<String> boundUnlike(Given other) {
      var always = answer.worst() == other.answer.worst();
      return Stream.concat(
              unlike(kind, other.kind).stream(),
              always ? unlike(unkind, other.unkind).stream() : Stream.empty())
          .distinct()
          .toList();
    }

    private static List<String> unlike(Owed one, Owed other) {
      return one.bound().stream()
          .filter(bound -> other.bound().stream().noneMatch(bound::isIn))
          .map(Responses.Bound::who)
          .toList();
    }

    /// Whether that is so of anybody from whom the one attacked hopes for help.
    private boolean bindsUnlike(Given other) {
      return !aside.containsAll(boundUnlike(other));
    }

    private Set<String> measures() {
      return kind.measures();
    }

    /// Whether anything is owed or may be done, so that its time and means can be compared.
    private boolean isSomething() {
      return answer.best().reaches(Level.TALK);
    }

    private Optional<Discretion> choice() {
      return pact.find(Clause.Norm.class, answer.brings().clause()).flatMap(Help::choice);
    }

    /// When it must be done; when it may be, where no time is set.
    private Answer.Span time() {
      return answer.due().equals(Answer.Span.NEVER) ? answer.since() : answer.due();
    }

    private boolean isTimed() {
      return !answer.due().equals(Answer.Span.NEVER);
    }
  }

  /// From one answer to another; none if they do not differ for whoever is attacked.
  static SortedSet<Shift> between(Given first, Given second) {
    var found = EnumSet.noneOf(Shift.class);
    strength(first.answer(), second.answer(), found);
    if (first.isSomething() && first.answer().best() == second.answer().best()) {
      time(first, second, found);
      word(first.answer(), second.answer(), found);
      choice(first, second, found);
      if (!first.measures().equals(second.measures())) found.add(MEASURES);
      if (first.bindsUnlike(second)) found.add(FEWER);
      if (second.bindsUnlike(first)) found.add(MORE);
      readings(first.answer(), second.answer(), found);
    }
    return Collections.unmodifiableSortedSet(new TreeSet<>(found));
  }

  /// Under the kindest readings of both, and under the unkindest.
  private static void strength(Answer first, Answer second, Set<Shift> found) {
    add(second.best().compareTo(first.best()), WEAKER, STRONGER, found);
    add(second.worst().compareTo(first.worst()), WEAKER, STRONGER, found);
  }

  private static void time(Given first, Given second, Set<Shift> found) {
    if (first.isTimed() != second.isTimed()) {
      found.add(first.isTimed() ? LATER : SOONER);
      return;
    }
    add(Integer.compare(second.time().least(), first.time().least()), LATER, SOONER, found);
    add(Integer.compare(second.time().greatest(), first.time().greatest()), LATER, SOONER, found);
  }

  private static void word(Answer first, Answer second, Set<Shift> found) {
    add(freedom(second).compareTo(freedom(first)), WAITS, FREED, found);
  }

  /// The freest word that must come first.
  private static Answer.Freedom freedom(Answer answer) {
    return answer.gates().stream()
        .map(Answer.Gate::freedom)
        .max(Comparator.naturalOrder())
        .orElse(Answer.Freedom.OWED);
  }

  private static void readings(Answer first, Answer second, Set<Shift> found) {
    if (first.worst() == second.worst() && !first.condition().equals(second.condition()))
      found.add(READINGS);
  }

  private static void choice(Given first, Given second, Set<Shift> found) {
    if (first.choice().isEmpty() || second.choice().isEmpty()) return;
    add(second.choice().get().compareTo(first.choice().get()), LOOSER, STRICTER, found);
  }

  private static void add(int sign, Shift more, Shift less, Set<Shift> found) {
    if (sign > 0) found.add(more);
    if (sign < 0) found.add(less);
  }
}
