package casus.cli;

import casus.diagnostic.Source;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.rules.AuditRules;
import casus.language.Language.Text;
import casus.pact.Label;
import casus.workbench.Workbench;
import java.util.List;
import java.util.stream.Stream;

/// A pact, what was asked of it, and what was found in it.
record Audited(Text text, Asked asked, List<Finding> findings) {
  Audited {
    findings = List.copyOf(findings);
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

  static Audited of(Text text, Asked asked) {
    return new Audited(
        text,
        asked,
        Workbench.audit(text, asked.rules()).stream()
            .filter(finding -> asked.severities().contains(finding.severity()))
            .toList());
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
    var source = source(label);
    var start = label.span().start();
    return source.name() + ":" + source.line(start) + ":" + source.column(start);
  }
}
