package casus.cli;

import casus.engine.audit.AuditRule;
import casus.engine.audit.rules.AuditRules;
import java.util.stream.Collectors;

/// What the page of a rule says, in parts: its title, the question that it asks, and why that
/// matters.
record RulePage(String title, String question, String reason, String text) {
  static RulePage of(AuditRule rule) {
    var text = AuditRules.page(rule);
    var paragraphs = text.split("\n\n");
    var reason = new StringBuilder();
    for (var at = 2; at < paragraphs.length && !paragraphs[at].startsWith("#"); at++)
      reason.append(reason.isEmpty() ? "" : "\n\n").append(joined(paragraphs[at]));
    return new RulePage(
        paragraphs[0].replaceFirst("^# ", ""), joined(paragraphs[1]), reason.toString(), text);
  }

  private static String joined(String paragraph) {
    return paragraph.lines().map(String::strip).collect(Collectors.joining(" "));
  }
}
