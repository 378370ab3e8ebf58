package casus.language;

import static casus.language.CheckerScope.atStart;

import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.decision.Rule;
import casus.pact.decision.Unanimity;
import java.util.List;

/// What the clauses leave to custom has been chosen: nothing that decides a case is a default. Each
/// choice is asked for once, where a clause first needs it.
final class CheckerConventions {
  private final Pact pact;
  private final CheckerComplaints complaints;

  CheckerConventions(Pact pact, CheckerComplaints complaints) {
    this.pact = pact;
    this.complaints = complaints;
  }

  void check() {
    var chosen = pact.conventions();
    if (chosen.abstention().isEmpty()) abstention();
    if (chosen.late().isEmpty()) late();
    if (chosen.months().isEmpty()) months();
    if (chosen.suspension().isEmpty()) suspension();
  }

  private void abstention() {
    for (var decision : pact.all(Clause.Decision.class)) {
      if (!unanimous(decision.rule())) continue;
      ask(
          Code.CAS131,
          decision,
          "unanimity",
          "%s needs unanimity, and the pact does not say what an abstention does to it."
              .formatted(atStart(decision)),
          "`abstention blocks-unanimity`",
          "`abstention ignored`");
      return;
    }
  }

  private static boolean unanimous(Rule rule) {
    return switch (rule) {
      case Rule.Count(var counted, _) -> counted instanceof Unanimity;
      case Rule.AllOf(var parts) -> parts.stream().anyMatch(CheckerConventions::unanimous);
      case Rule.AnyOf(var parts) -> parts.stream().anyMatch(CheckerConventions::unanimous);
      case Rule.Unless(var rejection) -> unanimous(rejection);
    };
  }

  private void late() {
    for (var norm : pact.all(Clause.Norm.class)) {
      var silent =
          !norm.maintains() && norm.late().isEmpty() && CheckerDates.canFallDue(norm.limit());
      if (!silent) continue;
      complaints.add(
          Code.CAS132,
          norm,
          "%s has a time limit, and the pact does not say whether a late performance cures."
              .formatted(atStart(norm)),
          List.of(
              "add `late cures` or `late does-not-cure` to the duty",
              "or choose one for the whole pact: `conventions late cures`"));
      return;
    }
  }

  private void months() {
    var merging = pact.conventions().merging().filter(CheckerConventions::isLong);
    if (merging.isPresent()) {
      complaints.main(
          Code.CAS133,
          merging.get().unit().text(merging.get().count()),
          pact.span(),
          "Attacks merge within %s, and the pact does not say how months are counted."
              .formatted(merging.get().text()),
          choose("`month is calendar`", "`month is 30 days`"));
      return;
    }
    for (var expectation : pact.expectations())
      for (var mention : CheckerMentions.of(expectation)) {
        if (!(mention instanceof CheckerMention.Length(var amount)) || !isLong(amount)) continue;
        complaints.main(
            Code.CAS133,
            amount.unit().text(amount.count()),
            expectation.span(),
            "An expectation counts %s, and the pact does not say how months are counted."
                .formatted(amount.text()),
            choose("`month is calendar`", "`month is 30 days`"));
        return;
      }
    for (var clause : pact.clauses()) {
      for (var mention : CheckerMentions.of(clause)) {
        if (!(mention instanceof CheckerMention.Length(var amount)) || !isLong(amount)) continue;
        ask(
            Code.CAS133,
            clause,
            amount.unit().text(amount.count()),
            "%s counts %s, and the pact does not say how months are counted."
                .formatted(atStart(clause), amount.text()),
            "`month is calendar`",
            "`month is 30 days`");
        return;
      }
    }
  }

  private static boolean isLong(Amount amount) {
    return amount.unit() == Amount.Unit.MONTH || amount.unit() == Amount.Unit.YEAR;
  }

  private void suspension() {
    var suspends = pact.clauses().stream().filter(CheckerConventions::suspends).findFirst();
    var runs = pact.clauses().stream().filter(CheckerConventions::timed).findFirst();
    if (suspends.isEmpty() || runs.isEmpty()) return;
    ask(
        Code.CAS134,
        suspends.get(),
        suspends.get().label().name(),
        "%s can suspend what others owe: does a running time limit stand still meanwhile?"
            .formatted(atStart(suspends.get())),
        "`suspension tolls`",
        "`suspension does-not-toll`");
  }

  private static boolean suspends(Clause clause) {
    if (clause instanceof Clause.Voiding voiding) return voiding.effect() == Clause.Effect.SUSPEND;
    return clause instanceof Clause.Power power && suspends(power.ability());
  }

  private static boolean suspends(Clause.Ability ability) {
    return switch (ability) {
      case Clause.Ability.Touch(var effect, _) -> effect == Clause.Effect.SUSPEND;
      case Clause.Ability.Membership(var effect, _) -> effect == Clause.Effect.SUSPEND;
      case Clause.Ability.Speak _, Clause.Ability.Act _, Clause.Ability.Veto _ -> false;
      case Clause.Ability.Withdraw _, Clause.Ability.Extend _ -> false;
    };
  }

  private static boolean timed(Clause clause) {
    if (clause instanceof Clause.Norm norm) return CheckerDates.canFallDue(norm.limit());
    if (clause instanceof Clause.Decision decision)
      return CheckerDates.canFallDue(decision.window());
    return clause instanceof Clause.Stage stage && CheckerDates.canFallDue(stage.limit());
  }

  private void ask(
      Code code, Clause clause, String word, String problem, String one, String other) {
    complaints.at(code, clause, word, Span.NONE, problem, choose(one, other));
  }

  private static List<String> choose(String one, String other) {
    return List.of("choose once for the whole pact, under `conventions`: " + one + " or " + other);
  }
}
