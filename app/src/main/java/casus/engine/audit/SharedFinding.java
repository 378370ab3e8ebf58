package casus.engine.audit;

import java.util.List;

/// What a rule found between several texts: a finding about a clause of one of them, the clauses
/// that it has against it, and why one text goes before another, where that settles it.
///
/// @param text which of the texts the finding's clause stands in, by number
public record SharedFinding(
    int text, Finding finding, List<Provision> against, List<Ranking> settled) {
  public SharedFinding {
    against = List.copyOf(against);
    settled = List.copyOf(settled);
  }
}
