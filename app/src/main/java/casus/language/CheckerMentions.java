package casus.language;

import static casus.language.BlockKind.BAN;
import static casus.language.BlockKind.DECISION;
import static casus.language.BlockKind.DUTY;
import static casus.language.BlockKind.POWER;
import static casus.language.BlockKind.REMEDY;
import static casus.language.BlockKind.STAGE;
import static casus.language.BlockKind.STANDING;
import static casus.language.BlockKind.TRIGGER;
import static casus.language.BlockKind.VERIFICATION;
import static casus.language.BlockKind.VOID;

import casus.diagnostic.Span;
import casus.language.CheckerMention.Use;
import casus.pact.Amount;
import casus.pact.Area;
import casus.pact.Clause;
import casus.pact.Condition;
import casus.pact.EventRef;
import casus.pact.Expectation;
import casus.pact.Limit;
import casus.pact.Pattern;
import casus.pact.Who;
import casus.pact.decision.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that a clause mentions, in the order of its phrases: the one walk over the model that
/// the checks share.
final class CheckerMentions {
  static final List<BlockKind> WITH_A_LIFE =
      List.of(TRIGGER, POWER, DECISION, DUTY, STANDING, BAN, STAGE, REMEDY, VOID);
  private static final List<BlockKind> RUNGS = List.of(DUTY, STANDING, BAN, POWER, DECISION);
  private static final List<BlockKind> TIMED = List.of(DUTY, STANDING, BAN, DECISION, STAGE);
  private static final List<BlockKind> VERIFIABLE = List.of(DUTY, STANDING, BAN, STAGE);
  static final List<BlockKind> TOUCHED =
      List.of(TRIGGER, POWER, DECISION, DUTY, STANDING, BAN, STAGE, REMEDY, VOID, VERIFICATION);

  private static final List<BlockKind> BROUGHT_ABOUT =
      List.of(POWER, DECISION, DUTY, STANDING, BAN, STAGE, REMEDY);

  private final List<CheckerMention> found = new ArrayList<>();

  private CheckerMentions() {}

  static List<CheckerMention> of(Clause clause) {
    var mentions = new CheckerMentions();
    mentions.read(clause);
    return List.copyOf(mentions.found);
  }

  static List<CheckerMention> of(Area area) {
    var mentions = new CheckerMentions();
    mentions.read(area);
    return List.copyOf(mentions.found);
  }

  static List<CheckerMention> of(Expectation expectation) {
    var mentions = new CheckerMentions();
    mentions.read(expectation);
    return List.copyOf(mentions.found);
  }

  private void read(Clause clause) {
    switch (clause) {
      case Clause.Party _, Clause.OpenRole _, Clause.ActDefinition _ -> {}
      case Clause.Body body -> {
        who(body.members(), Use.MEMBER);
        for (var weight : body.weights()) actor(weight.member(), Use.WEIGHED, weight.span());
      }
      case Clause.Zone zone -> read(zone.area());
      case Clause.Term term -> {
        term.covers().forEach(this::read);
        term.arguably().forEach(this::read);
        term.excludes().forEach(this::read);
        term.tests().forEach(test -> found.add(new CheckerMention.Test(test)));
        read(term.decider());
      }
      case Clause.OpenTime time -> {
        read(time.decider());
        time.readings().forEach(reading -> reading.amount().ifPresent(this::read));
      }
      case Clause.Trigger trigger -> read(trigger.when());
      case Clause.Power power -> {
        who(power.holder(), Use.HOLDER);
        read(power.ability());
        power.upon().forEach(this::read);
        power.when().ifPresent(this::read);
        read(power.limit());
        power.notice().ifPresent(this::read);
      }
      case Clause.Decision decision -> {
        decision.upon().forEach(this::read);
        decision.when().ifPresent(this::read);
        read(decision.rule());
        read(decision.window());
        if (decision.otherwise() instanceof Clause.Otherwise.Refer(var other))
          ref(other, List.of(DECISION), Span.NONE);
      }
      case Clause.Norm norm -> read(norm);
      case Clause.Exemption exemption -> {
        exemption.to().forEach(name -> ref(name, TOUCHED, Span.NONE));
        read(exemption.when());
      }
      case Clause.Voiding voiding -> {
        read(voiding.when());
        voiding.clauses().forEach(name -> ref(name, TOUCHED, Span.NONE));
        read(voiding.decider());
      }
      case Clause.Entry entry -> {
        entry.upon().forEach(this::read);
        entry.when().ifPresent(this::read);
      }
      case Clause.Expiry expiry -> expiry.after().ifPresent(this::read);
      case Clause.Stage stage -> {
        for (var requirement : stage.requires()) {
          switch (requirement) {
            case Clause.Requirement.Reached(var other, var span) ->
                ref(other, List.of(STAGE), span);
            case Clause.Requirement.Done(var pattern) -> read(pattern);
          }
        }
        read(stage.limit());
      }
      case Clause.Remedy remedy -> remedy.rungs().forEach(name -> ref(name, RUNGS, Span.NONE));
      case Clause.Precedence precedence -> {
        ref(precedence.superior(), RUNGS, Span.NONE);
        precedence.inferior().forEach(name -> ref(name, RUNGS, Span.NONE));
      }
      case Clause.Rank _ -> {}
      case Clause.Verification verification -> {
        who(verification.verifier(), Use.OTHER);
        verification.clauses().forEach(name -> ref(name, VERIFIABLE, Span.NONE));
        verification.every().ifPresent(this::read);
        verification.onRequest().ifPresent(this::read);
        verification.renewedBy().ifPresent(who -> who(who, Use.OTHER));
      }
    }
  }

  private void read(Clause.Norm norm) {
    who(norm.bearing().who(), Use.BEARER);
    for (var share : norm.bearing().shares()) actor(share.bearer(), Use.SHARER, share.span());
    switch (norm.content()) {
      case Clause.Content.Perform(_, var performances, _) -> performances.forEach(this::perform);
      case Clause.Content.Refrain(var pattern) -> read(pattern);
      case Clause.Content.Keep(var performances, var brokenBy) -> {
        performances.forEach(this::perform);
        brokenBy.forEach(this::read);
      }
    }
    norm.beneficiary().ifPresent(who -> who(who, Use.OTHER));
    norm.upon().forEach(this::read);
    norm.when().ifPresent(this::read);
    read(norm.limit());
    norm.discretion()
        .ifPresent(discretion -> {
          found.add(new CheckerMention.Level(discretion.level()));
          discretion.chosenBy().ifPresent(who -> who(who, Use.OTHER));
        });
    norm.floor().forEach(this::perform);
    if (norm.breach() instanceof Clause.Breach.Leads(var remedy, var span))
      ref(remedy, List.of(REMEDY), span);
  }

  private void read(Clause.Ability ability) {
    switch (ability) {
      case Clause.Ability.Speak _, Clause.Ability.Withdraw _ -> {}
      case Clause.Ability.Act(var performances) -> performances.forEach(this::perform);
      case Clause.Ability.Veto(var decision) -> ref(decision, List.of(DECISION), Span.NONE);
      case Clause.Ability.Touch(_, var clauses) ->
          clauses.forEach(name -> ref(name, TOUCHED, Span.NONE));
      case Clause.Ability.Membership(_, var whose) -> who(whose, Use.SUSPENDED);
      case Clause.Ability.Extend(var clause, var by) -> {
        ref(clause, TIMED, Span.NONE);
        read(by);
      }
    }
  }

  private void read(Condition condition) {
    switch (condition) {
      case Condition.Fits(var pattern) -> read(pattern);
      case Condition.Opinion(var pattern) -> read(pattern);
      case Condition.Is(var state) -> read(state);
      case Condition.Before _, Condition.After _ -> {}
      case Condition.Ratified(var who, _) -> who(who, Use.RATIFIER);
      case Condition.Not(var negated) -> read(negated);
      case Condition.AllOf(var parts) -> parts.forEach(this::read);
      case Condition.AnyOf(var parts) -> parts.forEach(this::read);
    }
  }

  private void read(Pattern pattern) {
    pattern.acts().forEach(act -> found.add(new CheckerMention.Deed(act.name(), act.span())));
    pattern.by().ifPresent(who -> who(who, Use.OTHER));
    pattern.on().ifPresent(who -> who(who, Use.OTHER));
    pattern.in().ifPresent(this::read);
    pattern.attributedBy().ifPresent(who -> who(who, Use.OTHER));
  }

  private void read(Area area) {
    switch (area) {
      case Area.Named(var name, var span) -> found.add(new CheckerMention.Place(name, span));
      case Area.TerritoryOf(var who) -> who(who, Use.OTHER);
      case Area.IslandsOf(var who) -> who(who, Use.OTHER);
      case Area.ForcesOf(var who) -> who(who, Use.OTHER);
      case Area.Union(var parts) -> parts.forEach(this::read);
      case Area.In(var base, var limits) -> {
        read(base);
        limits.forEach(this::read);
      }
      case Area.Except(var base, var excluded) -> {
        read(base);
        excluded.forEach(this::read);
      }
      case Area.NorthOf(var base, var line, var span) -> {
        read(base);
        found.add(new CheckerMention.Line(line, span));
      }
    }
  }

  private void read(Rule rule) {
    switch (rule) {
      case Rule.Count(_, var electorate) -> {
        who(electorate.members(), Use.VOTER);
        electorate.excluding().ifPresent(who -> who(who, Use.OTHER));
      }
      case Rule.AllOf(var parts) -> parts.forEach(this::read);
      case Rule.AnyOf(var parts) -> parts.forEach(this::read);
      case Rule.Unless(var rejection) -> read(rejection);
    }
  }

  private void read(Expectation expectation) {
    switch (expectation) {
      case Expectation.Blocks(var able, var clause, var span) -> {
        able.who().ifPresent(blocker -> who(blocker, Use.BLOCKER));
        ref(clause, BROUGHT_ABOUT, span);
      }
      case Expectation.BlocksTogether(_, var who, _, var clause, var span) -> {
        who(who, Use.BLOCKER);
        ref(clause, BROUGHT_ABOUT, span);
      }
      case Expectation.Delays(var able, var clause, var by, _, var span) -> {
        able.who().ifPresent(some -> who(some, Use.BLOCKER));
        ref(clause, BROUGHT_ABOUT, span);
        by.ifPresent(this::read);
      }
      case Expectation.Compels(var able, var clause, var within, var span) -> {
        able.who().ifPresent(some -> who(some, Use.BLOCKER));
        ref(clause, BROUGHT_ABOUT, span);
        within.ifPresent(this::read);
      }
      case Expectation.Owed(var duty, _, var within, var trigger, var span) -> {
        duty.ifPresent(name -> ref(name, List.of(DUTY, STANDING, BAN), span));
        within.ifPresent(this::read);
        ref(trigger, List.of(TRIGGER), span);
      }
      case Expectation.Covers(var trigger, var by, var on, var acts, var in, _, var span) -> {
        trigger.ifPresent(name -> ref(name, List.of(TRIGGER), span));
        acts.forEach(act -> found.add(new CheckerMention.Deed(act.name(), act.span())));
        by.ifPresent(who -> who(who, Use.OTHER));
        on.ifPresent(who -> who(who, Use.OTHER));
        in.ifPresent(this::read);
      }
      case Expectation.Waits(var stage, _, var span) ->
          stage.ifPresent(name -> ref(name, List.of(STAGE), span));
    }
  }

  private void read(Clause.Decider decider) {
    switch (decider) {
      case Clause.Decider.Nobody() -> {}
      case Clause.Decider.Of(var who) -> who(who, Use.OTHER);
    }
  }

  private void read(Limit limit) {
    switch (limit) {
      case Limit.Within(var amount) -> read(amount);
      case Limit.WithinOpen(var word, var span) ->
          found.add(new CheckerMention.TimeWord(word, span));
      case Limit.Every(var amount) -> read(amount);
      case Limit.Until _, Limit.On _, Limit.Throughout _, Limit.None _ -> {}
    }
  }

  private void read(EventRef ref) {
    found.add(new CheckerMention.Ref(ref.clause(), WITH_A_LIFE, ref.state(), ref.span()));
  }

  private void read(Amount amount) {
    found.add(new CheckerMention.Length(amount));
  }

  private void who(Who who, Use use) {
    switch (who) {
      case Who.Named(var name, var span) -> actor(name, use, span);
      case Who.Relative(var relation, var span) ->
          found.add(new CheckerMention.Relative(relation, span));
      case Who.Union(var parts) -> parts.forEach(part -> who(part, use));
      case Who.Except(var base, var excluded) -> {
        who(base, use);
        who(excluded, Use.OTHER);
      }
    }
  }

  private void actor(String name, Use use, Span span) {
    found.add(new CheckerMention.Actor(name, use, span));
  }

  private void perform(String name) {
    found.add(new CheckerMention.Performance(name));
  }

  private void ref(String name, List<BlockKind> wanted, Span span) {
    found.add(new CheckerMention.Ref(name, wanted, Optional.empty(), span));
  }
}
