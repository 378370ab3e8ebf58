package casus.pact;

/// How sure a fact is: `A` primary text or record seen, `B` two independent accounts or an
/// authoritative one, `C` one account or accounts that differ, `D` not checked against a source.
public enum Certainty {
  A,
  B,
  C,
  D
}
