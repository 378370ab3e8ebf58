package casus.engine.audit.rules;

import casus.diagnostic.Nearest;
import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Label;
import java.util.ArrayList;
import java.util.List;

/// An `allow` that leaves no finding out: what it excused has been mended, or was never there.
final class UnusedAllow implements AuditRule {
  @Override
  public String id() {
    return "unused-allow";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var clause : pact.clauses())
      for (var allow : clause.label().notes().allows())
        // To allow this finding itself needs no excuse: it says that others are kept in reserve.
        if (!allow.rule().equals(id()) && !isUsed(study, clause, allow))
          findings.add(finding(clause, allow));
    return findings;
  }

  private static boolean isUsed(Study study, Clause clause, Label.Allow allow) {
    return AuditRules.find(allow.rule()).stream()
        .flatMap(rule -> rule.audit(study).stream())
        .anyMatch(finding -> finding.at().equals(clause.label()));
  }

  private Finding finding(Clause clause, Label.Allow allow) {
    var known = AuditRules.find(allow.rule()).isPresent();
    var near = Nearest.to(allow.rule(), AuditRules.ALL.stream().map(AuditRule::id).toList());
    var sentence =
        known
            ? "nothing to allow: "
                + Words.quote(allow.rule())
                + " finds nothing in "
                + Words.quote(clause.label().name())
            : "no rule is called "
                + Words.quote(allow.rule())
                + (near.isEmpty()
                    ? ""
                    : "; did you mean "
                        + Wording.either(near.stream().map(Words::quote).toList())
                        + "?");
    return Finding.inText(
        id(),
        Severity.NOTE,
        clause.label(),
        List.of(),
        Words.cited(clause.label(), sentence),
        "allow " + allow.rule());
  }
}
