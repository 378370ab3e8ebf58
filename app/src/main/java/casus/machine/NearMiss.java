package casus.machine;

import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far a deed was from what a clause asks of deeds: all in which it fell short of the nearest
/// alternative, and the first open word on which the fit hangs.
///
/// @param word the number of the open word
public record NearMiss(List<Lack> lacking, Optional<Integer> word) {
  public NearMiss {
    lacking = List.copyOf(lacking);
  }

  /// One thing in which a deed fell short.
  public sealed interface Lack {
    /// One aspect of a pattern.
    record Aspect(Respect respect, Pattern pattern) implements Lack {}

    /// The term names such deeds, but asks more of them.
    record Inside(String term, List<Lack> lacking) implements Lack {
      public Inside {
        lacking = List.copyOf(lacking);
      }
    }

    /// The term excludes such deeds.
    record Excluded(String term, Pattern pattern) implements Lack {}

    /// A part of the condition that asks for no deed did not hold.
    record Unmet(Condition condition) implements Lack {}
  }

  /// What a pattern asks of a deed.
  public enum Respect {
    ACT,
    ACTOR,
    TARGET,
    PLACE,
    SCALE,
    EFFECTS,
    INTENT,
    /// By whom it is attributed.
    ATTRIBUTION,
    /// That it is the deed itself, and not a finding of who did it.
    DEED
  }

  /// Whether it fits without any doubt.
  public boolean fits() {
    return lacking.isEmpty() && word.isEmpty();
  }

  /// The nearest miss of a trigger, a ban, a standing duty or a voiding condition, as things stand
  /// in a configuration; empty if the clause asks for no deed.
  public static Optional<NearMiss> of(Program program, Configuration at, Input deed, int part) {
    var search = new Search(program, at, deed);
    return switch (program.clause(part)) {
      case Clause.Trigger trigger -> Optional.of(search.near(trigger.when()));
      case Clause.Voiding voiding -> Optional.of(search.near(voiding.when()));
      case Clause.Norm norm ->
          switch (norm.content()) {
            case Clause.Content.Refrain(var pattern) -> Optional.of(search.near(pattern));
            case Clause.Content.Keep(var performances, var broken) -> search.nearest(broken);
            case Clause.Content.Perform _ -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  /// The miss of a pattern.
  public static NearMiss of(Program program, Configuration at, Input deed, Pattern pattern) {
    return new Search(program, at, deed).near(pattern);
  }

  /// Whether a deed lies in an area.
  public static boolean lies(Program program, Configuration at, Input deed, Area area) {
    return program.tests.area(area).test(new Search(program, at, deed).step) == Guard.YES;
  }

  /// How many things are lacking, those inside a term too.
  public int distance() {
    return lacking.stream()
        .mapToInt(lack -> lack instanceof Lack.Inside(var term, var inner) ? inner.size() : 1)
        .sum();
  }

  private static final Comparator<NearMiss> NEAREST =
      Comparator.comparingInt(NearMiss::distance).thenComparing(miss -> miss.word().isPresent());

  /// One deed, held against the tests of a program.
  private static final class Search {
    private final Program program;
    private final Tests tests;
    private final Step step;

    Search(Program program, Configuration at, Input deed) {
      this.program = program;
      tests = program.tests;
      step = new Step(program, Reading.narrow(program.words()), at.copy(), Reasons.NONE);
      step.advance(Math.max(step.now(), deed.tick()));
      step.took(deed);
      step.at(program.standing(), Input.UNSAID);
    }

    NearMiss near(Condition condition) {
      return switch (condition) {
        case Condition.Fits(var pattern) -> near(pattern);
        case Condition.Opinion(var pattern) -> near(pattern);
        case Condition.AllOf(var parts) ->
            parts.stream().map(this::near).reduce(Search::both).orElseThrow();
        case Condition.AnyOf(var parts) ->
            parts.stream().map(this::near).min(NEAREST).orElseThrow();
        case Condition.Not _, Condition.Is _, Condition.Before _ -> plain(condition);
        case Condition.After _, Condition.Ratified _ -> plain(condition);
      };
    }

    private static NearMiss both(NearMiss one, NearMiss other) {
      var lacking = new ArrayList<>(one.lacking());
      lacking.addAll(other.lacking());
      return new NearMiss(lacking, one.word().or(other::word));
    }

    private NearMiss plain(Condition condition) {
      var result = tests.guard(condition).test(step);
      return result == Guard.NO
          ? new NearMiss(List.of(new Lack.Unmet(condition)), Optional.empty())
          : new NearMiss(List.of(), word(result));
    }

    NearMiss near(Pattern pattern) {
      return near(pattern, tests.fit(pattern));
    }

    Optional<NearMiss> nearest(List<Pattern> patterns) {
      return patterns.stream().map(this::near).min(NEAREST);
    }

    private NearMiss near(Pattern pattern, Fit fit) {
      var lacking = new ArrayList<Lack>();
      var words = Guard.YES;
      for (var aspect : fit.aspects()) {
        var result = aspect.guard().test(step);
        if (result != Guard.NO) words = Guard.both(words, result);
        else if (aspect.respect() == Respect.ACT) lacking.add(act(pattern));
        else lacking.add(new Lack.Aspect(aspect.respect(), pattern));
      }
      return new NearMiss(lacking, word(words));
    }

    /// What is wrong with the act: where a term names such acts, the term says more.
    private Lack act(Pattern pattern) {
      for (var act : pattern.acts()) {
        var term = program.pact().find(Clause.Term.class, act.name());
        if (term.isEmpty()) continue;
        for (var excluded : term.get().excludes())
          if (tests.described(excluded).test(step) == Guard.YES)
            return new Lack.Excluded(act.name(), excluded);
        var inner = new ArrayList<>(term.get().covers());
        inner.addAll(term.get().arguably());
        var nearest =
            inner.stream()
                .map(each -> near(each, tests.described(each)))
                .filter(miss -> miss.lacking().stream().noneMatch(Search::isAct))
                .min(NEAREST);
        if (nearest.isPresent()) return new Lack.Inside(act.name(), nearest.get().lacking());
      }
      return new Lack.Aspect(Respect.ACT, pattern);
    }

    private static boolean isAct(Lack lack) {
      return lack instanceof Lack.Aspect(var respect, var pattern) && respect == Respect.ACT;
    }

    private static Optional<Integer> word(int words) {
      return words == Guard.YES
          ? Optional.empty()
          : Optional.of(Integer.numberOfTrailingZeros(words));
    }
  }
}
