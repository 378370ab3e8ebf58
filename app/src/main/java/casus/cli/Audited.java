package casus.cli;

import casus.diagnostic.Source;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Untold;
import casus.engine.audit.rules.AuditRules;
import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.pact.Label;
import casus.workbench.Workbench;
import java.util.List;
import java.util.stream.Stream;

/// A pact, what was to be asked of it, what was found in it, which rules could be asked before
/// somebody stopped the audit, and what could not be told.
record Audited(
    Text text, Asked asked, List<Finding> findings, List<AuditRule> rules, List<Untold> untold) {
  Audited {
    findings = List.copyOf(findings);
    rules = List.copyOf(rules);
    untold = List.copyOf(untold);
  }

  /// Whether every rule was asked.
  boolean complete() {
    return rules.size() == asked.rules().size();
  }

  /// Which rules were asked, and down to which severity findings are told.
  record Asked(List<AuditRule> rules, Severity least) {
    Asked {
      rules = List.copyOf(rules);
    }

    boolean everyRule() {
      return rules.equals(AuditRules.ALL);
    }

    /// The severities that are told, gravest first.
    List<Severity> severities() {
      return Stream.of(Severity.values())
          .filter(severity -> severity.compareTo(least) <= 0)
          .toList();
    }
  }

  static Audited of(Text text, Asked asked, Budget budget) {
    return of(text, asked, Workbench.study(text, budget));
  }

  /// The same in a study that goes on to other questions.
  static Audited of(Text text, Asked asked, Study study) {
    var found = Workbench.audit(study, asked.rules());
    return new Audited(
        text,
        asked,
        found.findings().stream()
            .filter(finding -> asked.severities().contains(finding.severity()))
            .toList(),
        found.rules(),
        found.untold());
  }

  /// The findings of one severity.
  List<Finding> findings(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /// The text that a clause stands in.
  Source source(Label label) {
    return text.sources().of(label);
  }

  /// `file:line:column` of a clause.
  String place(Label label) {
    return text.sources().place(label);
  }
}
