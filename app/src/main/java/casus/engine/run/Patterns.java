package casus.engine.run;

import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Pattern;
import java.util.List;
import java.util.stream.Stream;

/// The patterns of deeds that clauses ask for.
final class Patterns {
  private Patterns() {}

  static List<Pattern> of(Clause clause) {
    return switch (clause) {
      case Clause.Trigger trigger -> of(trigger.when());
      case Clause.Voiding voiding -> of(voiding.when());
      case Clause.Term term ->
          Stream.of(term.covers(), term.arguably()).flatMap(List::stream).toList();
      case Clause.Norm norm ->
          switch (norm.content()) {
            case Clause.Content.Refrain(var pattern) -> List.of(pattern);
            case Clause.Content.Keep(var performances, var broken) -> broken;
            case Clause.Content.Perform _ -> List.of();
          };
      default -> List.of();
    };
  }

  private static List<Pattern> of(Condition condition) {
    return switch (condition) {
      case Condition.Fits(var pattern) -> List.of(pattern);
      case Condition.Opinion(var pattern) -> List.of(pattern);
      case Condition.AllOf(var parts) -> parts.stream().flatMap(part -> of(part).stream()).toList();
      case Condition.AnyOf(var parts) -> parts.stream().flatMap(part -> of(part).stream()).toList();
      case Condition.Not _, Condition.Is _, Condition.Before _ -> List.of();
      case Condition.After _, Condition.Ratified _ -> List.of();
    };
  }
}
