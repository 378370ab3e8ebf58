package casus.vocabulary;

import java.util.Optional;

/// What an act hits. A text may protect some of these and not others.
public enum TargetKind {
  TERRITORY("land, its waters and the air above"),
  FORCES("armed forces on land"),
  VESSEL("a ship, of the state or under its flag"),
  AIRCRAFT("an aircraft, of the state or on its register"),
  MISSION("an embassy, consulate or other mission abroad"),
  CITIZENS("people"),
  INFRASTRUCTURE("works that a society lives by: energy, transport, cables, networks, satellites"),
  GOVERNMENT("the organs of the state and its constitutional order");

  private final String meaning;

  TargetKind(String meaning) {
    this.meaning = meaning;
  }

  /// One line for a reader.
  public String meaning() {
    return meaning;
  }

  /// As pacts write it: `vessel`.
  public String text() {
    return Word.of(this);
  }

  public static Optional<TargetKind> find(String word) {
    return Word.find(values(), word);
  }
}
