package casus.language;

import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which clauses are called in cases, and by what besides their `upon`: a turn in a remedy, or a
/// decision that refers its question.
final class EnglishCases {
  private final Set<String> inCases = new LinkedHashSet<>();
  private final Set<String> rungs = new LinkedHashSet<>();
  private final Map<String, List<String>> referred = new LinkedHashMap<>();

  EnglishCases(Pact pact) {
    for (var remedy : pact.all(Clause.Remedy.class)) rungs.addAll(remedy.rungs());
    for (var decision : pact.all(Clause.Decision.class))
      if (decision.otherwise() instanceof Clause.Otherwise.Refer(var other))
        referred.computeIfAbsent(other, _ -> new ArrayList<>()).add(decision.label().name());
    for (var before = -1; before != inCases.size(); ) {
      before = inCases.size();
      for (var clause : pact.clauses()) if (isCalledInCases(pact, clause)) add(clause);
    }
  }

  private void add(Clause clause) {
    inCases.add(clause.label().name());
  }

  private boolean isCalledInCases(Pact pact, Clause clause) {
    var name = clause.label().name();
    return switch (clause) {
      case Clause.Trigger _ -> true;
      case Clause.Power power ->
          isFree(power)
              ? power.ability() instanceof Clause.Ability.Speak
              : called(power.upon()) || isRungInCases(pact, name);
      case Clause.Decision decision ->
          called(decision.upon())
              || isRungInCases(pact, name)
              || referred.getOrDefault(name, List.of()).stream().anyMatch(inCases::contains);
      case Clause.Norm norm -> called(norm.upon()) || isRungInCases(pact, name);
      case Clause.Remedy _ ->
          isRungInCases(pact, name)
              || pact.all(Clause.Norm.class).stream()
                  .anyMatch(norm ->
                      inCases.contains(norm.label().name())
                          && norm.breach() instanceof Clause.Breach.Leads(var remedy, _)
                          && remedy.equals(name));
      default -> false;
    };
  }

  private boolean called(List<EventRef> upon) {
    return upon.stream().anyMatch(ref -> inCases.contains(ref.clause()));
  }

  private boolean isRungInCases(Pact pact, String name) {
    return pact.all(Clause.Remedy.class).stream()
        .anyMatch(
            remedy -> inCases.contains(remedy.label().name()) && remedy.rungs().contains(name));
  }

  private boolean isFree(Clause.Power power) {
    return power.upon().isEmpty() && !rungs.contains(power.label().name());
  }

  /// Whether a clause is ever called in a case, and so stands apart in each.
  boolean areOf(String clause) {
    return inCases.contains(clause);
  }

  boolean isRung(Clause clause) {
    return rungs.contains(clause.label().name());
  }

  /// The decisions that refer their question to a decision.
  List<String> referringTo(Clause clause) {
    return clause instanceof Clause.Decision
        ? referred.getOrDefault(clause.label().name(), List.of())
        : List.of();
  }
}
