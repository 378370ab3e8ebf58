package casus.machine;

import casus.pact.Clause;
import casus.pact.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How far a deed was from bringing a trigger, a ban or a voiding condition into play: the pattern
/// it came nearest to, what it lacked, and the first open word on which it hangs, if it lacked
/// nothing.
///
/// @param pattern the pattern, in words that follow "a deed that …"
/// @param lacking the aspects that did not fit, in the same words
/// @param word the number of the open word on which the fit hangs
public record NearMiss(List<String> pattern, List<String> lacking, Optional<Integer> word) {
  public NearMiss {
    pattern = List.copyOf(pattern);
    lacking = List.copyOf(lacking);
  }

  /// Whether it fits without any doubt.
  public boolean fits() {
    return lacking.isEmpty() && word.isEmpty();
  }

  /// Whether an aspect is about the place.
  public static boolean isPlace(String aspect) {
    return aspect.startsWith("lies in ");
  }

  /// The nearest of the patterns of a clause, as things stand in a configuration; empty if the
  /// clause asks for no deed.
  public static Optional<NearMiss> of(Program program, Configuration at, Input deed, int part) {
    var step = new Step(program, Reading.narrow(program.words()), at.copy(), Reasons.NONE);
    step.advance(Math.max(step.now(), deed.tick()));
    step.took(deed);
    step.at(program.standing(), Input.UNSAID);
    var tests = program.tests;
    return patterns(program.clause(part)).stream()
        .map(tests::fit)
        .map(fit -> of(fit, step))
        .min(
            Comparator.comparingInt((NearMiss miss) -> miss.lacking().size())
                .thenComparing(miss -> miss.word().isPresent()));
  }

  private static NearMiss of(Fit fit, Step step) {
    var lacking = new ArrayList<String>();
    var word = Guard.YES;
    for (var aspect : fit.aspects()) {
      var result = aspect.guard().test(step);
      if (result == Guard.NO) lacking.add(aspect.words());
      else word = Guard.both(word, result);
    }
    return new NearMiss(
        fit.aspects().stream().map(Fit.Aspect::words).toList(),
        lacking,
        word == Guard.YES ? Optional.empty() : Optional.of(Integer.numberOfTrailingZeros(word)));
  }

  private static List<casus.pact.Pattern> patterns(Clause clause) {
    return switch (clause) {
      case Clause.Trigger trigger -> patterns(trigger.when());
      case Clause.Voiding voiding -> patterns(voiding.when());
      case Clause.Norm norm ->
          switch (norm.content()) {
            case Clause.Content.Refrain(var pattern) -> List.of(pattern);
            case Clause.Content.Keep(var performances, var broken) -> broken;
            case Clause.Content.Perform _ -> List.of();
          };
      default -> List.of();
    };
  }

  private static List<casus.pact.Pattern> patterns(Condition condition) {
    return switch (condition) {
      case Condition.Fits(var pattern) -> List.of(pattern);
      case Condition.Opinion(var pattern) -> List.of(pattern);
      case Condition.AllOf(var parts) ->
          parts.stream().flatMap(part -> patterns(part).stream()).toList();
      case Condition.AnyOf(var parts) ->
          parts.stream().flatMap(part -> patterns(part).stream()).toList();
      case Condition.Not _, Condition.Is _, Condition.Before _ -> List.of();
      case Condition.After _, Condition.Ratified _ -> List.of();
    };
  }
}
