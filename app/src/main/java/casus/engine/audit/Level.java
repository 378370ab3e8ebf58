package casus.engine.audit;

import java.util.Locale;

/// What the strongest of all that follows from a deed amounts to, strongest first.
public enum Level {
  HELP("help is owed"),
  RIGHT("help may be given, and is not owed"),
  TALK("talk or process is owed, and no help"),
  BREACH("a promise is broken, and nothing follows"),
  NOTHING("nothing");

  private final String meaning;

  Level(String meaning) {
    this.meaning = meaning;
  }

  /// One line for a reader.
  public String meaning() {
    return meaning;
  }

  /// As tables write it: `help`.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether this is at least as strong as another.
  public boolean reaches(Level other) {
    return compareTo(other) <= 0;
  }
}
