package casus.engine.audit;

import java.util.Comparator;
import java.util.List;

/// Clauses of which a search could not tell what it was asked, and why. It says nothing of them
/// then, neither that all is well nor that it is not.
public record Untold(List<String> clauses, Why why) implements Comparable<Untold> {
  /// What was in the way.
  public enum Why {
    /// A game has more states than it may, takes more memory, or was stopped.
    BOUNDS("a game went beyond its bounds"),
    /// Open words have too many readings to try them all.
    READINGS("open words have too many readings to try them all");

    private final String text;

    Why(String text) {
      this.text = text;
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
