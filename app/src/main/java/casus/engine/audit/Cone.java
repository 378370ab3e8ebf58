package casus.engine.audit;

import casus.pact.Clause;
import casus.pact.EventRef;
import casus.pact.Limit;
import casus.pact.Pact;
import casus.pact.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What of a text can have a say in some of its clauses: whatever must come before them, whatever
/// may take them away or stop them, and whatever has a say in these. The rest cannot make a
/// difference and is left out of a search (cone of influence: Clarke, Grumberg and Peled 1999, ch.
/// 10).
final class Cone {
  private final Pact pact;
  private final Links links;
  private final Set<Clause> inside = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();

  private Cone(Pact pact) {
    this.pact = pact;
    links = new Links(pact);
  }

  /// The part of a text that has a say in the clauses of some names, as a text of its own.
  static Pact of(Pact pact, List<String> goals) {
    var cone = new Cone(pact);
    for (var goal : goals) cone.links.named(goal).forEach(cone::take);
    cone.grow();
    return cone.text();
  }

  private void take(Clause clause) {
    links.upstream(clause).forEach(this::add);
  }

  private void add(Clause clause) {
    if (inside.add(clause)) names.add(clause.label().name());
  }

  private void grow() {
    for (var before = -1; before != inside.size(); ) {
      before = inside.size();
      for (var clause : List.copyOf(inside))
        for (var name : needed(clause)) links.named(name).forEach(this::take);
      for (var clause : pact.clauses())
        if (!inside.contains(clause) && hasASay(clause)) {
          add(clause);
          Links.when(clause)
              .flatMap(Links::parts)
              .flatMap(part ->
                  part instanceof casus.pact.Condition.Is(var ref)
                      ? Stream.of(ref)
                      : Stream.empty())
              .map(EventRef::clause)
              .flatMap(name -> links.named(name).stream())
              .forEach(this::take);
          if (clause instanceof Clause.Precedence(var label, var superior, var inferior))
            links.named(superior).forEach(this::take);
          else take(clause);
        }
    }
  }

  /// What a clause cannot be without: the rungs of a ladder, and something that it touches.
  private List<String> needed(Clause clause) {
    return switch (clause) {
      case Clause.Remedy remedy -> remedy.rungs();
      case Clause.Voiding voiding -> touched(voiding.clauses());
      case Clause.Power power ->
          switch (power.ability()) {
            case Clause.Ability.Veto(var decision) -> List.of(decision);
            case Clause.Ability.Extend(var extended, var by) -> List.of(extended);
            case Clause.Ability.Touch(var effect, var clauses) -> touched(clauses);
            case Clause.Ability.Speak _, Clause.Ability.Act _ -> List.of();
            case Clause.Ability.Withdraw _, Clause.Ability.Membership _ -> List.of();
          };
      default -> List.of();
    };
  }

  private List<String> touched(List<String> clauses) {
    return clauses.stream().anyMatch(names::contains)
        ? List.of()
        : clauses.stream().limit(1).toList();
  }

  private boolean hasASay(Clause clause) {
    return switch (clause) {
      case Clause.Power power -> has(power);
      case Clause.Voiding voiding -> touches(voiding.clauses());
      case Clause.Exemption exemption -> exemption.to().stream().anyMatch(names::contains);
      case Clause.Precedence precedence -> precedence.inferior().stream().anyMatch(names::contains);
      case Clause.Trigger _, Clause.Decision _, Clause.Norm _, Clause.Stage _ -> false;
      case Clause.Remedy _, Clause.Party _, Clause.OpenRole _, Clause.Body _ -> false;
      case Clause.Zone _, Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> false;
      case Clause.Entry _, Clause.Expiry _, Clause.Rank _, Clause.Verification _ -> false;
    };
  }

  private boolean has(Clause.Power power) {
    return switch (power.ability()) {
      case Clause.Ability.Veto(var decision) -> names.contains(decision);
      case Clause.Ability.Extend(var clause, var by) -> names.contains(clause);
      case Clause.Ability.Touch(var effect, var clauses) -> touches(clauses);
      // Whoever leaves with notice stays for whatever has a shorter limit.
      case Clause.Ability.Withdraw() -> power.notice().isEmpty();
      case Clause.Ability.Membership _ -> true;
      case Clause.Ability.Speak _, Clause.Ability.Act _ -> false;
    };
  }

  private boolean touches(List<String> clauses) {
    return clauses.isEmpty() || clauses.stream().anyMatch(names::contains);
  }

  // The text.

  private Pact text() {
    var kept = new ArrayList<Clause>();
    for (var clause : pact.clauses()) kept(clause).ifPresent(kept::add);
    return pact.with(kept);
  }

  private Optional<Clause> kept(Clause clause) {
    return switch (clause) {
      case Clause.Party _, Clause.Body _, Clause.Zone _, Clause.ActDefinition _ ->
          Optional.of(clause);
      case Clause.Term term -> Optional.of(clause).filter(_ -> used().contains(term));
      case Clause.OpenTime time ->
          Optional.of(clause).filter(_ -> times().contains(time.label().name()));
      case Clause.OpenRole _, Clause.Entry _, Clause.Expiry _, Clause.Verification _ ->
          Optional.empty();
      case Clause.Trigger _, Clause.Power _, Clause.Decision _, Clause.Norm _ -> inside(clause);
      case Clause.Stage _, Clause.Remedy _, Clause.Voiding _ -> inside(clause);
      case Clause.Exemption _, Clause.Precedence _, Clause.Rank _ -> inside(clause);
    };
  }

  private Optional<Clause> inside(Clause clause) {
    return Optional.of(clause).filter(inside::contains).map(this::cut);
  }

  /// A clause without what it says of clauses that are left out.
  private Clause cut(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm
          when norm.breach() instanceof Clause.Breach.Leads(var remedy, var span)
              && !names.contains(remedy) ->
          new Clause.Norm(
              norm.label(),
              norm.bearing(),
              norm.content(),
              norm.beneficiary(),
              norm.upon(),
              norm.when(),
              norm.limit(),
              norm.discretion(),
              norm.floor(),
              norm.late(),
              new Clause.Breach.NoRemedy());
      case Clause.Decision decision
          when decision.otherwise() instanceof Clause.Otherwise.Refer(var other)
              && !names.contains(other) ->
          new Clause.Decision(
              decision.label(),
              decision.upon(),
              decision.when(),
              decision.rule(),
              decision.window(),
              new Clause.Otherwise.Nothing());
      case Clause.Power power
          when power.ability() instanceof Clause.Ability.Touch(var effect, var clauses)
              && !clauses.isEmpty() ->
          new Clause.Power(
              power.label(),
              power.holder(),
              new Clause.Ability.Touch(effect, here(clauses)),
              power.upon(),
              power.when(),
              power.after(),
              power.limit(),
              power.notice(),
              power.once());
      case Clause.Voiding(var label, var when, var effect, var clauses, var decider) ->
          new Clause.Voiding(label, when, effect, here(clauses), decider);
      case Clause.Exemption(var label, var to, var when) ->
          new Clause.Exemption(label, here(to), when);
      case Clause.Precedence(var label, var superior, var inferior) ->
          new Clause.Precedence(label, superior, here(inferior));
      default -> clause;
    };
  }

  private List<String> here(List<String> clauses) {
    return clauses.stream().filter(names::contains).toList();
  }

  private List<Clause.Term> used() {
    var patterns = new ArrayList<Pattern>();
    for (var clause : inside) {
      Links.when(clause).forEach(condition -> patterns.addAll(Links.patterns(condition)));
      if (clause instanceof Clause.Norm norm) patterns.addAll(Links.broken(norm));
      if (clause instanceof Clause.Stage stage) patterns.addAll(stage.deeds());
    }
    return links.terms(patterns);
  }

  private List<String> times() {
    return inside.stream()
        .flatMap(clause -> Links.limit(clause).stream())
        .flatMap(limit ->
            limit instanceof Limit.WithinOpen(var word, var span)
                ? Stream.of(word)
                : Stream.empty())
        .toList();
  }
}
