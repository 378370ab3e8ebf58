package casus.engine.audit;

import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import casus.vocabulary.ActGroup;
import casus.vocabulary.ActTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which clause waits for which, and which words for deeds a clause uses: the text as a graph.
/// Knows names only; what happens when is the machine's to say.
public final class Links {
  private final Pact pact;

  public Links(Pact pact) {
    this.pact = pact;
  }

  /// The clauses of a name that events can speak of.
  public List<Clause> named(String name) {
    return pact.clauses().stream()
        .filter(clause -> clause.label().name().equals(name) && happens(clause))
        .toList();
  }

  private static boolean happens(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> true;
      case Clause.Stage _, Clause.Remedy _, Clause.Voiding _ -> true;
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> false;
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _, Clause.Exemption _ -> false;
      case Clause.Entry _,
          Clause.Expiry _,
          Clause.Precedence _,
          Clause.Rank _,
          Clause.Verification _ ->
          false;
    };
  }

  /// The events that a clause waits for; one of them is enough.
  public static List<EventRef> upon(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> norm.upon();
      case Clause.Power power -> power.upon();
      case Clause.Decision decision -> decision.upon();
      case Clause.Entry entry -> entry.upon();
      case Clause.Trigger _, Clause.Stage _, Clause.Remedy _, Clause.Voiding _ -> List.of();
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> List.of();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> List.of();
      case Clause.Exemption _, Clause.Expiry _, Clause.Precedence _, Clause.Rank _ -> List.of();
      case Clause.Verification _ -> List.of();
    };
  }

  /// The condition of a clause, if it has one.
  public static Stream<Condition> when(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> norm.when().stream();
      case Clause.Power power -> power.when().stream();
      case Clause.Decision decision -> decision.when().stream();
      case Clause.Entry entry -> entry.when().stream();
      case Clause.Trigger trigger -> Stream.of(trigger.when());
      case Clause.Voiding voiding -> Stream.of(voiding.when());
      case Clause.Exemption exemption -> Stream.of(exemption.when());
      case Clause.Stage _, Clause.Remedy _, Clause.Party _, Clause.OpenRole _ -> Stream.empty();
      case Clause.Body _, Clause.Zone _, Clause.ActDefinition _, Clause.Term _ -> Stream.empty();
      case Clause.OpenTime _, Clause.Expiry _, Clause.Precedence _, Clause.Rank _ -> Stream.empty();
      case Clause.Verification _ -> Stream.empty();
    };
  }

  /// The time limit of a clause, if it is of a kind that has one.
  public static Optional<Limit> limit(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> Optional.of(norm.limit());
      case Clause.Power power -> Optional.of(power.limit());
      case Clause.Decision decision -> Optional.of(decision.window());
      case Clause.Stage stage -> Optional.of(stage.limit());
      case Clause.Trigger _, Clause.Remedy _, Clause.Voiding _, Clause.Entry _ -> Optional.empty();
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> Optional.empty();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> Optional.empty();
      case Clause.Exemption _, Clause.Expiry _, Clause.Precedence _, Clause.Rank _ ->
          Optional.empty();
      case Clause.Verification _ -> Optional.empty();
    };
  }

  /// A condition and all its parts, the whole first.
  public static Stream<Condition> parts(Condition condition) {
    var inner =
        switch (condition) {
          case Condition.AllOf(var all) -> all.stream();
          case Condition.AnyOf(var any) -> any.stream();
          case Condition.Not(var negated) -> Stream.of(negated);
          case Condition.Fits _, Condition.Opinion _, Condition.Is _ -> Stream.<Condition>empty();
          case Condition.Before _, Condition.After _, Condition.Ratified _ ->
              Stream.<Condition>empty();
        };
    return Stream.concat(Stream.of(condition), inner.flatMap(Links::parts));
  }

  /// The deeds that a condition asks for.
  public static List<Pattern> patterns(Condition condition) {
    return parts(condition)
        .flatMap(part ->
            switch (part) {
              case Condition.Fits(var pattern) -> Stream.of(pattern);
              case Condition.Opinion(var pattern) -> Stream.of(pattern);
              case Condition.AllOf _, Condition.AnyOf _, Condition.Not _ -> Stream.empty();
              case Condition.Is _, Condition.Before _, Condition.After _ -> Stream.empty();
              case Condition.Ratified _ -> Stream.empty();
            })
        .toList();
  }

  /// The states that must hold for a clause to apply, whatever else does.
  public static Stream<EventRef> required(Clause clause) {
    return when(clause).flatMap(Links::required);
  }

  private static Stream<EventRef> required(Condition condition) {
    return switch (condition) {
      case Condition.Is(var ref) -> Stream.of(ref);
      case Condition.AllOf(var all) -> all.stream().flatMap(Links::required);
      case Condition.AnyOf _, Condition.Not _, Condition.Fits _, Condition.Opinion _ ->
          Stream.empty();
      case Condition.Before _, Condition.After _, Condition.Ratified _ -> Stream.empty();
    };
  }

  /// The deeds that break a norm.
  public static List<Pattern> broken(Clause.Norm norm) {
    return switch (norm.content()) {
      case Clause.Content.Perform _ -> List.of();
      case Clause.Content.Refrain(var pattern) -> List.of(pattern);
      case Clause.Content.Keep(var performances, var patterns) -> patterns;
    };
  }

  /// Every clause without which a clause cannot take effect, at any remove, itself first: what it
  /// waits for, what its condition speaks of, the ladder that leads to it, the decision that refers
  /// to it.
  public List<Clause> upstream(Clause clause) {
    return closure(clause, this::before);
  }

  /// Every clause that waits for a clause, at any remove, itself first.
  public List<Clause> downstream(Clause clause) {
    return closure(
        clause,
        from -> pact.clauses().stream().filter(other -> before(other).contains(from)).toList());
  }

  private interface Next {
    List<Clause> of(Clause clause);
  }

  private static List<Clause> closure(Clause clause, Next next) {
    var found = new ArrayList<Clause>();
    found.add(clause);
    for (var at = 0; at < found.size(); at++)
      for (var other : next.of(found.get(at))) if (!found.contains(other)) found.add(other);
    return List.copyOf(found);
  }

  /// The clauses directly before a clause.
  public List<Clause> before(Clause clause) {
    var names = new LinkedHashSet<String>();
    upon(clause).forEach(ref -> names.add(ref.clause()));
    when(clause)
        .flatMap(Links::parts)
        .forEach(part -> {
          if (part instanceof Condition.Is(var ref)) names.add(ref.clause());
        });
    if (clause instanceof Clause.Stage stage)
      for (var requirement : stage.requires())
        if (requirement instanceof Clause.Requirement.Reached(var name, var span)) names.add(name);
    var found = new LinkedHashSet<Clause>();
    names.forEach(name -> found.addAll(named(name)));
    found.addAll(leadingTo(clause));
    return List.copyOf(found);
  }

  /// Whoever calls a clause by its own name: a breach its remedy, a ladder its rungs, a decision
  /// the one that it refers to.
  private Set<Clause> leadingTo(Clause clause) {
    var found = new LinkedHashSet<Clause>();
    if (!happens(clause)) return found;
    var name = clause.label().name();
    for (var other : pact.clauses()) if (leads(other, clause, name)) found.add(other);
    return found;
  }

  private static boolean leads(Clause from, Clause to, String name) {
    if (from instanceof Clause.Remedy(var label, var rungs)) return rungs.contains(name);
    if (from instanceof Clause.Norm norm && to instanceof Clause.Remedy)
      return norm.breach() instanceof Clause.Breach.Leads(var remedy, var span)
          && remedy.equals(name);
    return from instanceof Clause.Decision decision
        && to instanceof Clause.Decision
        && decision.otherwise() instanceof Clause.Otherwise.Refer(var next)
        && next.equals(name);
  }

  /// The open or defined words for deeds that patterns use, at any remove, in the order of the
  /// text.
  public List<Clause.Term> terms(List<Pattern> patterns) {
    var found = new LinkedHashSet<Clause.Term>();
    for (var pattern : patterns) collect(pattern, found);
    return pact.all(Clause.Term.class).stream().filter(found::contains).toList();
  }

  private void collect(Pattern pattern, Set<Clause.Term> found) {
    for (var act : pattern.acts())
      for (var term : pact.all(Clause.Term.class))
        if (term.label().name().equals(act.name()) && found.add(term))
          patterns(term).forEach(inner -> collect(inner, found));
  }

  /// Whether a word leaves open which deeds count.
  public static boolean isOpen(Clause.Term term) {
    return !term.arguably().isEmpty() || !term.tests().isEmpty();
  }

  /// What a word covers, on any view.
  public static Stream<Pattern> patterns(Clause.Term term) {
    return Stream.concat(term.covers().stream(), term.arguably().stream());
  }

  /// Every act, in the vocabulary's or the pact's own words, that patterns take in on any view.
  public List<String> acts(List<Pattern> patterns) {
    var found = new LinkedHashSet<String>();
    var seen = new LinkedHashSet<Clause.Term>();
    for (var pattern : patterns) acts(pattern, found, seen);
    return List.copyOf(found);
  }

  private void acts(Pattern pattern, Set<String> found, Set<Clause.Term> seen) {
    for (var act : pattern.acts()) {
      var term = pact.find(Clause.Term.class, act.name());
      if (term.isEmpty()) found.addAll(each(act.name()));
      else if (seen.add(term.get()))
        patterns(term.get()).forEach(inner -> acts(inner, found, seen));
    }
  }

  /// The acts of a group; of any other word, itself.
  public static List<String> each(String act) {
    return ActTypes.findGroup(act).map(ActGroup::members).orElseGet(() -> List.of(act));
  }

  /// Whoever votes, in all parts of a rule.
  public static Stream<Rule.Electorate> electorates(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, var electorate) -> Stream.of(electorate);
      case Rule.AllOf(var parts) -> parts.stream().flatMap(Links::electorates);
      case Rule.AnyOf(var parts) -> parts.stream().flatMap(Links::electorates);
      case Rule.Unless(var rejection) -> electorates(rejection);
    };
  }

  /// Whether an expression speaks of whoever attacks.
  public static boolean speaksOfAttacker(Who who) {
    return switch (who) {
      case Who.Named _ -> false;
      case Who.Relative(var relation, var span) ->
          relation == Who.Relation.ATTACKER || relation == Who.Relation.PARTY_TO_THE_ATTACK;
      case Who.Union(var parts) -> parts.stream().anyMatch(Links::speaksOfAttacker);
      case Who.Except(var base, var excluded) ->
          speaksOfAttacker(base) || speaksOfAttacker(excluded);
    };
  }
}
