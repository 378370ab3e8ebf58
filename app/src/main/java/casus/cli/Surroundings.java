package casus.cli;

import casus.report.Looks;
import casus.report.Looks.Palette;
import java.util.Map;
import java.util.TreeMap;

/// What surrounds the program: the environment variables that it heeds, and whether a person sits
/// at a terminal.
public record Surroundings(Map<String, String> environment, Screen screen) {
  private static final int NARROW = 60;
  private static final int WIDE = 140;

  /// What standard output is.
  public enum Screen {
    TERMINAL,
    /// A file or a pipe.
    FILE
  }

  public Surroundings {
    environment = new TreeMap<>(environment);
  }

  /// Colours only for a person, unless asked for (FORCE_COLOR) or refused (NO_COLOR); the width of
  /// the terminal, as far as it makes lines that can be read.
  Looks looks() {
    var width = Looks.PLAIN.width();
    if (screen == Screen.TERMINAL) width = columns(width);
    return new Looks(width, palette());
  }

  private int columns(int otherwise) {
    try {
      var columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.clamp(columns, NARROW, WIDE);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private Palette palette() {
    if (isSet("NO_COLOR")) return Palette.NONE;
    if (isSet("FORCE_COLOR") && !environment.getOrDefault("FORCE_COLOR", "").equals("0"))
      return Palette.TERMINAL;
    return clears() ? Palette.TERMINAL : Palette.NONE;
  }

  /// Whether standard output is a screen that can be cleared.
  boolean clears() {
    return screen == Screen.TERMINAL && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /// Whether our own mistakes are to be shown with all that is known of them.
  boolean debugging() {
    return isSet("CASUS_DEBUG");
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }
}
