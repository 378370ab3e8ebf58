package casus.machine;

import java.util.List;

/// A word that the text leaves open, and the readings that it admits, narrowest first. A [Reading]
/// picks one of them by its place in the list.
public record OpenWord(String name, String cite, Kind kind, List<String> readings) {
  public OpenWord {
    readings = List.copyOf(readings);
  }

  /// What the word is about.
  public enum Kind {
    /// Whether arguable deeds count.
    DEED,
    /// How long a time is.
    TIME,
    /// Whether a condition that nobody may find has had its effect.
    CONDITION
  }
}
