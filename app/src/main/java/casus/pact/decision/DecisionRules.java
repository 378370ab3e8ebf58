package casus.pact.decision;

import java.util.List;

/// One of every elementary rule, with sample parameters where it takes some.
public final class DecisionRules {
  public static final List<DecisionRule> ALL =
      List.of(
          new AtLeast(1),
          new Concurrence(),
          new Consensus(),
          Fraction.majority(false),
          new NoVeto(),
          new Unanimity());

  private DecisionRules() {}
}
