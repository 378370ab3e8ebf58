package casus.engine.audit;

import casus.engine.explore.Exploration;
import java.util.Comparator;
import java.util.List;

/// Clauses of which a search could not tell what it was asked, and why. It says nothing of them
/// then, neither that all is well nor that it is not.
public record Untold(List<String> clauses, Why why) implements Comparable<Untold> {
  /// What was in the way.
  public enum Why {
    /// A game has more states than it may.
    STATES(Exploration.Limit.STATES.text()),
    /// A game takes more memory than it may.
    BYTES(Exploration.Limit.BYTES.text()),
    /// Somebody stopped a search, or it took more time than it may.
    STOPPED(Exploration.Limit.STOPPED.text()),
    /// A state cannot tell so many clocks apart.
    CLOCKS(Exploration.Limit.CLOCKS.text()),
    /// Open words have too many readings to try them all.
    READINGS("open words have too many readings to try them all");

    private final String text;

    Why(String text) {
      this.text = text;
    }

    /// That a search has reached a limit.
    static Why of(Exploration.Limit limit) {
      return switch (limit) {
        case STATES -> STATES;
        case BYTES -> BYTES;
        case STOPPED -> STOPPED;
        case CLOCKS -> CLOCKS;
      };
    }

    /// In words.
    public String text() {
      return text;
    }
  }

  public Untold {
    clauses = List.copyOf(clauses);
  }

  @Override
  public int compareTo(Untold other) {
    return Comparator.comparing(Untold::why)
        .thenComparing(one -> String.join(" ", one.clauses()))
        .compare(this, other);
  }
}
