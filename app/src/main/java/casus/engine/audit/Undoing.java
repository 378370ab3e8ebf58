package casus.engine.audit;

import casus.pact.Clause;
import java.util.List;

/// A clause by which possible attackers can take help away before they attack: a condition that
/// voids, or a power that suspends, ends or waives.
///
/// @param how how they bring it about
/// @param attackers who can, by code
/// @param help the clauses for help that then never take effect
/// @param when under which readings, ` if forthwith means 1 day`; empty where under every one
/// @param story how one of them does, and what becomes of help
public record Undoing(
    Clause clause, How how, List<String> attackers, List<String> help, String when, Story story) {
  public Undoing {
    attackers = List.copyOf(attackers);
    help = List.copyOf(help);
  }

  /// How an attacker brings it about.
  public enum How {
    /// By a deed of its own that meets the condition.
    DEED,
    /// By finding that a deed of the protected party, as it tells it, meets the condition.
    FINDING,
    /// By telling a deed of the protected party that nobody is competent to find.
    TELLING,
    /// By the use of a power.
    POWER
  }
}
