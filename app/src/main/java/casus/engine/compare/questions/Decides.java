package casus.engine.compare.questions;

import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import casus.pact.decision.Rule;
import java.util.List;

/// Votes on an attack, and what follows if none is taken.
final class Decides implements Question {
  @Override
  public String id() {
    return "decides";
  }

  @Override
  public String asks() {
    return "Who decides";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var decisions = dossier.decisions();
    if (decisions.isEmpty()) return Cell.silent("no vote on an attack");
    return Cell.of(
            decisions.stream()
                .map(decision ->
                    Words.quote(decision.label().name()) + ": " + vote(dossier, decision))
                .toList(),
            decisions)
        .shownBy(dossier.findings(List.of("no-decision-rule", "no-decision-deadline")));
  }

  private static String vote(Dossier dossier, Clause.Decision decision) {
    var needs = dossier.phrases().rule(decision);
    var window = ", " + Say.limit(dossier.pact(), decision.window());
    return decision.rule() instanceof Rule.Unless
        ? needs.replaceFirst("^that it is not", "carried unless") + window
        : needs + window + "; if not taken, " + otherwise(decision.otherwise());
  }

  private static String otherwise(Clause.Otherwise otherwise) {
    return switch (otherwise) {
      case Clause.Otherwise.Rejected() -> "rejected";
      case Clause.Otherwise.Nothing() -> "nothing follows";
      case Clause.Otherwise.Adopted() -> "adopted";
      case Clause.Otherwise.EachMayAct() -> "each may act";
      case Clause.Otherwise.EachMustAct() -> "each must act";
      case Clause.Otherwise.Refer(var decision) -> "on to " + Words.quote(decision);
    };
  }
}
