package casus.engine.audit;

import casus.pact.Pact;
import java.util.List;

/// Holes and risks that one text has and another does not: between drafts, those that go and those
/// that come. What is said of a text as a whole, and not of a clause, is taken for the same where
/// the rule is.
public record Turnover(List<Finding> gone, List<Finding> come) {
  public Turnover {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /// What an audit of each found.
  public static Turnover of(Pact first, List<Finding> before, Pact second, List<Finding> after) {
    return new Turnover(
        without(first, before, second, after), without(second, after, first, before));
  }

  private static List<Finding> without(
      Pact pact, List<Finding> findings, Pact other, List<Finding> others) {
    return findings.stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .filter(finding ->
            others.stream()
                .noneMatch(their ->
                    finding.rule().equals(their.rule())
                        && finding.severity() == their.severity()
                        && (finding.clause().equals(their.clause())
                            || isOfTheWhole(pact, finding) && isOfTheWhole(other, their))))
        .toList();
  }

  private static boolean isOfTheWhole(Pact pact, Finding finding) {
    return finding.clause().startsWith(pact.name());
  }
}
