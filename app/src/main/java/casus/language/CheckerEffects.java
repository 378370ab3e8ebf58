package casus.language;

import static casus.language.CheckerScope.atStart;

import casus.diagnostic.Code;
import casus.diagnostic.Span;
import casus.pact.Clause;
import java.util.List;

/// What is to stand still for a while is something that can.
final class CheckerEffects {
  private static final List<BlockKind> STANDING_STILL =
      List.of(
          BlockKind.TRIGGER,
          BlockKind.POWER,
          BlockKind.DECISION,
          BlockKind.DUTY,
          BlockKind.STANDING,
          BlockKind.BAN);

  private final CheckerScope scope;
  private final CheckerComplaints complaints;

  CheckerEffects(CheckerScope scope, CheckerComplaints complaints) {
    this.scope = scope;
    this.complaints = complaints;
  }

  void check() {
    for (var clause : scope.pact().clauses()) {
      switch (clause) {
        case Clause.Power power -> {
          if (power.ability() instanceof Clause.Ability.Touch(var effect, var clauses))
            clauses.forEach(name -> touched(power, effect, name));
        }
        case Clause.Voiding voiding ->
            voiding.clauses().forEach(name -> touched(voiding, voiding.effect(), name));
        case Clause.Party _, Clause.OpenRole _, Clause.Body _, Clause.Zone _ -> {}
        case Clause.ActDefinition _, Clause.Term _, Clause.OpenTime _, Clause.Trigger _ -> {}
        case Clause.Decision _, Clause.Norm _, Clause.Exemption _, Clause.Entry _ -> {}
        case Clause.Expiry _,
            Clause.Stage _,
            Clause.Remedy _,
            Clause.Precedence _,
            Clause.Rank _ -> {}
        case Clause.Verification _ -> {}
      }
    }
  }

  private void touched(Clause clause, Clause.Effect effect, String name) {
    switch (effect) {
      case SUSPEND -> standsStill(clause, name, "suspended");
      case RESUME -> standsStill(clause, name, "resumed");
      case END, WAIVE -> {}
    }
  }

  private void standsStill(Clause clause, String name, String how) {
    var named = scope.named(name).stream().filter(CheckerEffects::lives).toList();
    if (named.isEmpty()
        || named.stream().anyMatch(one -> STANDING_STILL.contains(CheckerScope.kind(one)))) return;
    complaints.at(
        Code.CAS172,
        clause,
        name,
        Span.NONE,
        "%s cannot be %s: %s does not stand still."
            .formatted(atStart(named.getFirst()), how, CheckerScope.kind(named.getFirst()).one()),
        List.of(
            "what can be suspended: triggers, powers, decisions, duties, standing duties and bans,"
                + " and `the pact`"));
  }

  /// Other clauses are no answer to the name: that is a mistake of its own.
  private static boolean lives(Clause clause) {
    return CheckerMentions.TOUCHED.contains(CheckerScope.kind(clause));
  }
}
