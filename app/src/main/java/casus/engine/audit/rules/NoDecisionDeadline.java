package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Limit;
import java.util.ArrayList;
import java.util.List;

/// A decision can stay open for ever, and with it what waits for it.
final class NoDecisionDeadline implements AuditRule {
  @Override
  public String id() {
    return "no-decision-deadline";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var links = new Links(pact);
    var findings = new ArrayList<Finding>();
    for (var decision : pact.all(Clause.Decision.class)) {
      var endless =
          switch (decision.window()) {
            case Limit.None _, Limit.Throughout _ -> "has no time limit";
            case Limit.WithinOpen(var word, var span) ->
                NoDeadline.endless(pact, word)
                    ? "is due within " + Words.quote(word) + ", which may have no end"
                    : "";
            case Limit.Within _, Limit.Until _, Limit.On _, Limit.Every _ -> "";
          };
      if (!endless.isEmpty()) findings.add(finding(links, decision, endless));
    }
    return findings;
  }

  private Finding finding(Links links, Clause.Decision decision, String endless) {
    var waiting =
        links.downstream(decision).stream()
            .filter(clause ->
                clause instanceof Clause.Norm norm && Help.isOwedBy(norm)
                    || clause instanceof Clause.Power power && Help.isAllowedBy(power))
            .toList();
    var name = Words.quote(decision.label().name());
    var sentence =
        "the decision "
            + name
            + " "
            + endless
            + " and can stay open for ever"
            + (waiting.isEmpty()
                ? ""
                : "; "
                    + Wording.list(Words.quote(waiting))
                    + (waiting.size() == 1 ? " waits" : " wait")
                    + " for it");
    return Finding.inText(
        id(),
        waiting.isEmpty() ? Severity.NOTE : Severity.RISK,
        decision.label(),
        List.of(),
        Words.cited(decision.label(), sentence),
        decision.window() instanceof Limit.WithinOpen(var word, var span)
            ? "within " + word
            : "no time limit");
  }
}
