package casus.engine.audit;

import casus.pact.Pact;
import java.util.List;

/// A question that the audit asks of every pact. Beside its class stands a page of the same name,
/// which says what is asked and why, and shows a text that fails and one that passes.
public interface AuditRule {
  /// The name under which pacts, reports and papers know it, for ever: `no-deadline`.
  String id();

  /// What it finds, in the order of the text.
  List<Finding> audit(Study study);

  /// Changes of the text of which one may close a finding of this rule, the mildest first. Whether
  /// it does, an audit of the changed text says.
  default List<Edit> edits(Pact pact, Finding finding) {
    return List.of();
  }

  /// What it finds between several texts that each of them does not show; most questions are about
  /// one.
  default List<SharedFinding> together(Regime regime) {
    return List.of();
  }
}
