package casus.language;

import static casus.language.CheckerScope.atStart;

import casus.diagnostic.Code;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Pact;
import casus.pact.Pattern;
import casus.vocabulary.ActTypes;
import casus.vocabulary.DutyTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Every clause asks for something that it can be asked: deeds for triggers, opinions of holders
/// for powers, acts for terms.
final class CheckerConditions {
  private final Pact pact;
  private final CheckerComplaints complaints;
  private final Set<String> rungs = new LinkedHashSet<>();
  private final Set<String> referred = new LinkedHashSet<>();

  CheckerConditions(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
    for (var remedy : pact.all(Clause.Remedy.class)) rungs.addAll(remedy.rungs());
    for (var decision : pact.all(Clause.Decision.class))
      if (decision.otherwise() instanceof Clause.Otherwise.Refer(var other)) referred.add(other);
  }

  void check() {
    for (var clause : pact.clauses()) {
      if (!(clause instanceof Clause.Power) && condition(clause).filter(this::opinion).isPresent())
        complaints.add(
            Code.CAS162,
            clause,
            "%s asks for the opinion of a holder, and only a power has a holder."
                .formatted(atStart(clause)),
            List.of("give somebody a power on that opinion, and let this clause wait: `upon …`"));
      switch (clause) {
        case Clause.Term term -> covers(term);
        case Clause.Trigger trigger -> deed(trigger);
        case Clause.Power power -> power(power);
        case Clause.Decision decision -> decision(decision);
        case Clause.Norm norm -> norm(norm);
        case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> {}
        case Clause.ActDefinition _, Clause.OpenTime _, Clause.Exemption _ -> {}
        case Clause.Voiding _, Clause.Entry _, Clause.Expiry _, Clause.Stage _ -> {}
        case Clause.Remedy _, Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> {}
      }
    }
  }

  private void deed(Clause.Trigger trigger) {
    if (everyBranchHasDeed(trigger.when())) return;
    complaints.add(
        Code.CAS161,
        trigger,
        "%s can be met without any deed: a trigger is about what somebody does."
            .formatted(atStart(trigger)),
        List.of(
            "name the deed: `when invasion on …`, and then what else must hold: `and …`",
            "or let other clauses wait for the state itself: `upon … adopted`"));
  }

  /// Whether the condition, however it comes to hold, holds because of a deed.
  private static boolean everyBranchHasDeed(Condition condition) {
    return switch (condition) {
      // An opinion is a mistake of its own here.
      case Condition.Fits _, Condition.Opinion _ -> true;
      case Condition.Is _, Condition.Before _, Condition.After _, Condition.Ratified _ -> false;
      case Condition.Not _ -> false;
      case Condition.AllOf(var parts) ->
          parts.stream().anyMatch(CheckerConditions::everyBranchHasDeed);
      case Condition.AnyOf(var parts) ->
          parts.stream().allMatch(CheckerConditions::everyBranchHasDeed);
    };
  }

  private boolean opinion(Condition condition) {
    return switch (condition) {
      case Condition.Opinion _ -> true;
      case Condition.Fits _, Condition.Is _, Condition.Before _, Condition.After _ -> false;
      case Condition.Ratified _ -> false;
      case Condition.Not(var negated) -> opinion(negated);
      case Condition.AllOf(var parts) -> parts.stream().anyMatch(this::opinion);
      case Condition.AnyOf(var parts) -> parts.stream().anyMatch(this::opinion);
    };
  }

  private static boolean fits(Condition condition) {
    return switch (condition) {
      case Condition.Fits _ -> true;
      case Condition.Opinion _, Condition.Is _, Condition.Before _, Condition.After _ -> false;
      case Condition.Ratified _ -> false;
      case Condition.Not(var negated) -> fits(negated);
      case Condition.AllOf(var parts) -> parts.stream().anyMatch(CheckerConditions::fits);
      case Condition.AnyOf(var parts) -> parts.stream().anyMatch(CheckerConditions::fits);
    };
  }

  private static Optional<Condition> condition(Clause clause) {
    return switch (clause) {
      case Clause.Trigger trigger -> Optional.of(trigger.when());
      case Clause.Power power -> power.when();
      case Clause.Decision decision -> decision.when();
      case Clause.Norm norm -> norm.when();
      case Clause.Exemption exemption -> Optional.of(exemption.when());
      case Clause.Voiding voiding -> Optional.of(voiding.when());
      case Clause.Entry entry -> entry.when();
      case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> Optional.empty();
      case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _ -> Optional.empty();
      case Clause.Expiry _, Clause.Stage _, Clause.Remedy _ -> Optional.empty();
      case Clause.Precedence _, Clause.Rank _, Clause.Verification _ -> Optional.empty();
    };
  }

  private void power(Clause.Power power) {
    var rung = rungs.contains(power.label().name());
    if (rung) rung(power, power.upon());
    else if (power.upon().isEmpty() && power.when().filter(CheckerConditions::fits).isPresent())
      complaints.add(
          Code.CAS163,
          power,
          "%s hangs on a deed, and no trigger says that the deed opens a case."
              .formatted(atStart(power)),
          List.of(
              "declare `trigger … when …` with that deed, and write `upon` its name here",
              "or, if it is for the holder to judge, add `in the opinion of holder`"));
  }

  private void decision(Clause.Decision decision) {
    var name = decision.label().name();
    if (rungs.contains(name)) rung(decision, decision.upon());
    else if (decision.upon().isEmpty() && !referred.contains(name))
      complaints.add(
          Code.CAS167,
          decision,
          "Nothing ever puts the question of %s to a vote.".formatted(CheckerScope.the(decision)),
          List.of(
              "say when it is put: `upon …` a trigger, a request or another clause",
              "or lead to it: from a remedy, or by `otherwise refer to " + name + "`"));
  }

  private void norm(Clause.Norm norm) {
    if (rungs.contains(norm.label().name())) rung(norm, norm.upon());
  }

  private void rung(Clause rung, List<EventRef> upon) {
    if (upon.isEmpty()) return;
    complaints.at(
        Code.CAS164,
        rung,
        upon.getFirst().clause(),
        upon.getFirst().span(),
        "%s is a rung of a remedy and waits for something else besides.".formatted(atStart(rung)),
        List.of(
            "leave `upon` out: a rung begins when its turn in the remedy comes",
            "or take it out of the remedy"));
  }

  // Terms.

  private void covers(Clause.Term term) {
    var taken = new LinkedHashSet<String>();
    for (var pattern : term.covers()) taken.addAll(acts(pattern));
    for (var pattern : term.arguably()) taken.addAll(acts(pattern));
    for (var pattern : term.excludes()) if (isPlain(pattern)) taken.removeAll(acts(pattern));
    if (!taken.isEmpty()) return;
    complaints.add(
        Code.CAS168,
        term,
        "%s covers nothing: what it takes in, it takes out again.".formatted(atStart(term)),
        List.of("name acts: `covers invasion, bombardment`", "or exclude fewer"));
  }

  private static boolean isPlain(Pattern pattern) {
    return pattern.by().isEmpty()
        && pattern.on().isEmpty()
        && pattern.in().isEmpty()
        && pattern.attributedBy().isEmpty()
        && pattern.gravity().equals(Pattern.Gravity.ANY);
  }

  private static Set<String> acts(Pattern pattern) {
    var names = new LinkedHashSet<String>();
    for (var act : pattern.acts()) {
      names.add(act.name());
      ActTypes.named(act.name()).forEach(member -> names.add(member.name()));
      names.addAll(DutyTypes.performances(act.name()));
      if (ActTypes.findGroup(act.name()).isPresent()) names.remove(act.name());
    }
    return names;
  }
}
