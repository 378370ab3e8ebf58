package casus.cli;

import casus.engine.audit.Finding;
import casus.engine.audit.Provision;
import casus.engine.audit.Severity;
import casus.engine.audit.SharedFinding;
import casus.engine.audit.Union;
import casus.workbench.Workbench;
import java.util.List;

/// Several pacts that were audited, and what was found between them. What they owe together is told
/// where every rule was asked.
record Together(
    List<Audited> audits, Audited.Asked asked, List<SharedFinding> findings, List<Union.Row> owed) {
  Together {
    audits = List.copyOf(audits);
    findings = List.copyOf(findings);
    owed = List.copyOf(owed);
  }

  static Together of(List<Audited> audits, Audited.Asked asked) {
    var regime = Workbench.regime(audits.stream().map(Audited::text).toList());
    return new Together(
        audits,
        asked,
        Workbench.together(regime, asked.rules()).stream()
            .filter(found -> asked.severities().contains(found.finding().severity()))
            .toList(),
        asked.everyRule() ? regime.union() : List.of());
  }

  List<Finding> all() {
    return findings.stream().map(SharedFinding::finding).toList();
  }

  /// The findings of one severity.
  List<SharedFinding> findings(Severity severity) {
    return findings.stream().filter(found -> found.finding().severity() == severity).toList();
  }

  /// The pact of a number, as it was audited by itself.
  Audited of(int text) {
    return audits.get(text);
  }

  /// The name of the pact of a number.
  String pact(int text) {
    return of(text).text().pact().name();
  }

  /// `file:line:column` of a norm.
  String place(Provision norm) {
    return of(norm.text()).place(norm.norm().label());
  }
}
