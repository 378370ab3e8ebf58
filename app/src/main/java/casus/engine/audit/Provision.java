package casus.engine.audit;

import casus.pact.Clause;

/// A norm, and in which of several texts it stands, counted from zero.
public record Provision(int text, Clause.Norm norm) {
  /// The name of the clause.
  public String name() {
    return norm.label().name();
  }
}
