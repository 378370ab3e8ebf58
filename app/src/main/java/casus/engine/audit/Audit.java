package casus.engine.audit;

import casus.engine.audit.rules.AuditRules;
import casus.pact.Label;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Asks every question of a pact. A finding that the author accepts on its clause (`allow toothless
/// because "…"`) is left out; an `allow` that leaves nothing out is a finding itself.
public final class Audit {
  /// Who can stop all help, and whether it need come at all, is what a reader asks first.
  private static final List<String> FIRST =
      List.of("attacker-veto", "single-veto", "lawful-abandonment");

  private Audit() {}

  /// What is found, gravest first: whether help must come, and then in the order of the text; what
  /// concerns the text as a whole before its clauses, and the author's expectations behind them.
  /// The pact has been checked.
  public static List<Finding> audit(Pact pact) {
    return audit(pact, AuditRules.ALL);
  }

  /// The same for some questions only.
  public static List<Finding> audit(Pact pact, List<AuditRule> rules) {
    return audit(new Study(pact), rules);
  }

  /// The same with what is known already, within its bounds.
  public static List<Finding> audit(Study study, List<AuditRule> rules) {
    return asked(study, rules).findings();
  }

  /// What came of asking some questions: what was found, which questions were asked before somebody
  /// stopped the study, and what could not be told.
  public record Asked(List<Finding> findings, List<AuditRule> rules, List<Untold> untold) {
    public Asked {
      findings = List.copyOf(findings);
      rules = List.copyOf(rules);
      untold = List.copyOf(untold);
    }
  }

  /// Asks some questions, one after the other, until somebody stops the study.
  public static Asked asked(Study study, List<AuditRule> rules) {
    var pact = study.pact();
    var found = new LinkedHashMap<AuditRule, List<Finding>>();
    for (var rule : mapLast(study, rules)) {
      if (study.stopped()) break;
      found.put(rule, rule.audit(study));
    }
    var asked = rules.stream().filter(found::containsKey).toList();
    var findings = new ArrayList<Finding>();
    for (var rule : asked) findings.addAll(found.getOrDefault(rule, List.of()));
    findings.removeIf(Audit::allowed);
    findings.sort(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> !FIRST.contains(finding.rule()))
            .thenComparingInt(finding -> place(pact, finding.at())));
    return new Asked(findings, asked, study.untold());
  }

  /// What is found between several pacts, gravest first, and then in the order of the texts.
  public static List<SharedFinding> together(Regime regime, List<AuditRule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.together(regime).stream())
        .filter(found -> !allowed(found.finding()))
        .sorted(
            Comparator.<SharedFinding, Severity>comparing(found -> found.finding().severity())
                .thenComparingInt(SharedFinding::text)
                .thenComparingInt(
                    found -> place(regime.pacts().get(found.text()), found.finding().at())))
        .toList();
  }

  /// The questions about the coverage map behind the others, while it is made.
  private static List<AuditRule> mapLast(Study study, List<AuditRule> rules) {
    if (rules.stream().anyMatch(CoverageRule.class::isInstance)) study.begin();
    return rules.stream()
        .sorted(Comparator.comparing(rule -> rule instanceof CoverageRule))
        .toList();
  }

  private static boolean allowed(Finding finding) {
    return finding.at().notes().allows().stream()
        .anyMatch(allow -> allow.rule().equals(finding.rule()));
  }

  /// The text as a whole stands before its clauses; an expectation, behind them.
  private static int place(Pact pact, Label at) {
    if (at.name().equals(Labels.EXPECT)) return pact.clauses().size();
    for (var clause = 0; clause < pact.clauses().size(); clause++)
      if (pact.clauses().get(clause).label().equals(at)) return clause;
    return -1;
  }
}
