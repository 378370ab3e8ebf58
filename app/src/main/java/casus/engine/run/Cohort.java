package casus.engine.run;

import casus.engine.Wording;
import casus.language.EnglishPhrases;
import casus.pact.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Those who fare alike under a duty or a ban: the bearers who do in a case, and the cases in which
/// the same bearers do.
///
/// @param fare what they share
/// @param victims whose cases these are; nobody's where there is no case
record Cohort<F>(F fare, List<String> bearers, List<String> victims) {
  Cohort {
    bearers = List.copyOf(bearers);
    victims = List.copyOf(victims);
  }

  /// How some bearers fare in a case.
  record One<F>(F fare, List<String> bearers, Optional<String> victim) {}

  private record InCase<F>(F fare, Optional<String> victim) {}

  private record Borne<F>(F fare, List<String> bearers) {}

  /// Everybody once, in the order in which they come.
  static <F> List<Cohort<F>> of(List<One<F>> ones) {
    var bearers = new LinkedHashMap<InCase<F>, List<String>>();
    for (var one : ones)
      bearers
          .computeIfAbsent(new InCase<>(one.fare(), one.victim()), _ -> new ArrayList<>())
          .addAll(one.bearers());
    var victims = new LinkedHashMap<Borne<F>, List<String>>();
    bearers.forEach((like, who) ->
        victims
            .computeIfAbsent(
                new Borne<>(like.fare(), who.stream().distinct().toList()), _ -> new ArrayList<>())
            .addAll(like.victim().stream().toList()));
    var cohorts = new ArrayList<Cohort<F>>();
    victims.forEach(
        (borne, whose) -> cohorts.add(new Cohort<>(borne.fare(), borne.bearers(), whose)));
    return cohorts;
  }

  /// The bearers of a clause, in the words of the pact where they are many.
  String who(Run run, String clause) {
    var expression =
        run.pact()
            .find(Clause.Norm.class, clause)
            .map(norm -> new EnglishPhrases(run.pact()).all(norm.bearing().who()))
            .orElse(clause);
    return Crowd.text(bearers, everyBearer(run, clause), expression);
  }

  private List<String> everyBearer(Run run, String clause) {
    return run.norms().stream()
        .filter(line -> line.clause().equals(clause))
        .filter(line -> victims.containsAll(line.victim().stream().toList()))
        .flatMap(line -> line.bearers().stream())
        .distinct()
        .toList();
  }

  /// Whose cases these are, in brackets; nothing, where everybody is in their own case.
  String cases() {
    if (victims.isEmpty() || victims.equals(bearers)) return "";
    return (victims.size() == 1 ? " (case of " : " (cases of ") + Wording.named(victims) + ")";
  }
}
