package casus.engine.audit;

import java.util.List;

/// How far a search went before it answered: how many configurations it stepped into, those that it
/// saw twice counted twice, and what it may not exceed. What follows from the text alone has no
/// bounds.
public record Bounds(long states, List<Limit> limits) {
  /// The most of something that is tried: `256 readings`.
  public record Limit(String of, long most) {}

  public Bounds {
    limits = List.copyOf(limits);
    if (states < 0) throw new IllegalArgumentException(states + " states");
  }
}
