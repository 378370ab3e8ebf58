package casus.engine.audit;

import casus.pact.Clause;

/// A norm, and in which of several texts it stands, counted from zero.
record Provision(int text, Clause.Norm norm) {
  String name() {
    return norm.label().name();
  }
}
