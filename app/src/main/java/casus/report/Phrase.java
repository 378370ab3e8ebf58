package casus.report;

/// Words in one tone.
public record Phrase(String text, Tone tone) {
  public Phrase {
    if (text.lines().count() > 1) throw new IllegalArgumentException("several lines: " + text);
  }

  public static Phrase plain(String text) {
    return new Phrase(text, Tone.PLAIN);
  }
}
