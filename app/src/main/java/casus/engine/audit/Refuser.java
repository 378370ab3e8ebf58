package casus.engine.audit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A player who does nothing that helps: performs nothing, asks for nothing, finds against. What
/// else it does, its means say.
record Refuser(int actor, Set<Means> means) {
  Refuser {
    means = Collections.unmodifiableSet(EnumSet.copyOf(means));
  }

  /// What a refuser may do besides keeping still.
  enum Means {
    /// Keeps still.
    SILENCE,
    /// Votes no.
    VOTES,
    /// Uses every power to veto, suspend, end, waive or put off.
    POWERS,
    /// Leaves the pact.
    LEAVES
  }

  /// Every way to refuse that is worth trying, the most active first: a no may do less than an
  /// empty seat where a quorum is asked, and a power may bring about what it was meant to stop.
  static List<Refuser> ways(int actor) {
    return List.of(
        new Refuser(actor, EnumSet.of(Means.VOTES, Means.POWERS)),
        new Refuser(actor, EnumSet.of(Means.SILENCE, Means.POWERS)),
        new Refuser(actor, EnumSet.of(Means.VOTES)),
        new Refuser(actor, EnumSet.of(Means.SILENCE)),
        new Refuser(actor, EnumSet.of(Means.VOTES, Means.POWERS, Means.LEAVES)));
  }

  boolean uses(Means means) {
    return this.means.contains(means);
  }
}
