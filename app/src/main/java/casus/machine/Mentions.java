package casus.machine;

import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/// Every name that a pact mentions where an actor may stand.
final class Mentions {
  final Set<String> names = new LinkedHashSet<>();

  void read(Clause clause) {
    switch (clause) {
      case Clause.Term term -> {
        term.covers().forEach(this::read);
        term.arguably().forEach(this::read);
        term.excludes().forEach(this::read);
        read(term.decider());
      }
      case Clause.Trigger trigger -> read(trigger.when());
      case Clause.Power power -> {
        read(power.holder());
        power.when().ifPresent(this::read);
      }
      case Clause.Decision decision -> {
        decision.when().ifPresent(this::read);
        read(decision.rule());
      }
      case Clause.Norm norm -> {
        read(norm.bearing().who());
        norm.beneficiary().ifPresent(this::read);
        norm.when().ifPresent(this::read);
        switch (norm.content()) {
          case Clause.Content.Perform _ -> {}
          case Clause.Content.Refrain(var pattern) -> read(pattern);
          case Clause.Content.Keep(var performances, var patterns) -> patterns.forEach(this::read);
        }
      }
      case Clause.Exemption exemption -> read(exemption.when());
      case Clause.Voiding voiding -> {
        read(voiding.when());
        read(voiding.decider());
      }
      case Clause.Entry entry -> entry.when().ifPresent(this::read);
      case Clause.Stage stage -> {
        for (var requirement : stage.requires())
          if (requirement instanceof Clause.Requirement.Done(var pattern)) read(pattern);
      }
      case Clause.Body body -> read(body.members());
      case Clause.Zone zone -> read(zone.area());
      case Clause.Verification verification -> read(verification.verifier());
      case Clause.Party _, Clause.OpenRole _, Clause.ActDefinition _, Clause.OpenTime _ -> {}
      case Clause.Expiry _, Clause.Remedy _, Clause.Precedence _, Clause.Rank _ -> {}
    }
  }

  private void read(Clause.Decider decider) {
    if (decider instanceof Clause.Decider.Of(var who)) read(who);
  }

  private void read(Rule rule) {
    switch (rule) {
      case Rule.Count(var counted, var electorate) -> {
        read(electorate.members());
        electorate.excluding().ifPresent(this::read);
      }
      case Rule.AllOf(var parts) -> parts.forEach(this::read);
      case Rule.AnyOf(var parts) -> parts.forEach(this::read);
      case Rule.Unless(var rejection) -> read(rejection);
    }
  }

  private void read(Condition condition) {
    switch (condition) {
      case Condition.Fits(var pattern) -> read(pattern);
      case Condition.Opinion(var pattern) -> read(pattern);
      case Condition.Not(var negated) -> read(negated);
      case Condition.AllOf(var parts) -> parts.forEach(this::read);
      case Condition.AnyOf(var parts) -> parts.forEach(this::read);
      case Condition.Ratified(var who, var span) -> read(who);
      case Condition.Is _, Condition.Before _, Condition.After _ -> {}
    }
  }

  private void read(Pattern pattern) {
    pattern.by().ifPresent(this::read);
    pattern.on().ifPresent(this::read);
    pattern.attributedBy().ifPresent(this::read);
    pattern.in().ifPresent(this::read);
  }

  private void read(Area area) {
    switch (area) {
      case Area.TerritoryOf(var who) -> read(who);
      case Area.IslandsOf(var who) -> read(who);
      case Area.ForcesOf(var who) -> read(who);
      case Area.Union(var parts) -> parts.forEach(this::read);
      case Area.In(var base, var limits) -> read(base);
      case Area.Except(var base, var excluded) -> read(base);
      case Area.NorthOf(var base, var line, var span) -> read(base);
      case Area.Named _ -> {}
    }
  }

  private void read(Who who) {
    switch (who) {
      case Who.Named(var name, var span) -> names.add(name);
      case Who.Relative _ -> {}
      case Who.Union(var parts) -> parts.forEach(this::read);
      case Who.Except(var base, var excluded) -> {
        read(base);
        read(excluded);
      }
    }
  }
}
