package casus.machine;

import casus.diagnostic.Span;
import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Label;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The right to act alone that `otherwise each may act` gives: a power like any other, held by
/// every voter, to do what the decision would have ordered.
final class Rights {
  private Rights() {}

  /// The name under which the right of a decision is known.
  static String name(Clause.Decision decision) {
    return decision.label().name() + "-each-may-act";
  }

  static Clause.Power ofEach(Pact pact, Clause.Decision decision) {
    var label = decision.label();
    return new Clause.Power(
        new Label(name(decision), label.citation(), Label.Notes.NONE, label.span()),
        new Who.Union(electorates(decision.rule())),
        new Clause.Ability.Act(ordered(pact, label.name())),
        List.of(new EventRef(label.name(), Optional.of(EventRef.State.FAILED), Span.NONE)),
        Optional.empty(),
        Optional.empty(),
        new Limit.None(),
        Optional.empty(),
        false);
  }

  private static List<Who> electorates(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) ->
          List.of(
              electorate
                  .excluding()
                  .<Who>map(excluded -> new Who.Except(electorate.members(), excluded))
                  .orElse(electorate.members()));
      case Rule.AllOf(var parts) ->
          parts.stream().flatMap(part -> electorates(part).stream()).toList();
      case Rule.AnyOf(var parts) ->
          parts.stream().flatMap(part -> electorates(part).stream()).toList();
      case Rule.Unless(var rejection) -> electorates(rejection);
    };
  }

  /// What the norms that wait for the decision would have its addressees do, and what the rights
  /// that it gives would have allowed.
  private static List<String> ordered(Pact pact, String decision) {
    var performances = new ArrayList<String>();
    for (var norm : pact.all(Clause.Norm.class)) {
      var waits = norm.upon().stream().anyMatch(ref -> ref.clause().equals(decision));
      if (waits
          && norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity))
        performances.addAll(names);
    }
    for (var power : pact.all(Clause.Power.class)) {
      var waits = power.upon().stream().anyMatch(ref -> isAdopted(ref, decision));
      if (waits && power.ability() instanceof Clause.Ability.Act(var names))
        performances.addAll(names);
    }
    return performances.stream().distinct().toList();
  }

  private static boolean isAdopted(EventRef ref, String decision) {
    return ref.clause().equals(decision)
        && ref.state().filter(state -> state != EventRef.State.ADOPTED).isEmpty();
  }
}
