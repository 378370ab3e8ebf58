package casus.report;

/// How wide a page is, and whether it has colours.
public record Looks(int width, Palette palette) {
  private static final int NARROWEST = 40;

  /// As a file or a pipe gets it.
  public static final Looks PLAIN = new Looks(100, Palette.NONE);

  public Looks {
    if (width < NARROWEST) throw new IllegalArgumentException("too narrow: " + width);
  }

  /// Which colours there are.
  public enum Palette {
    /// None at all.
    NONE,
    /// The colours of a terminal (ECMA-48).
    TERMINAL
  }

  /// The text as the palette shows it in a tone.
  String paint(String text, Tone tone) {
    return switch (palette) {
      case NONE -> text;
      case TERMINAL ->
          switch (tone) {
            case PLAIN -> text;
            case GOOD -> sgr("32", text);
            case BAD -> sgr("31", text);
            case WAITING -> sgr("33", text);
            case FAINT -> sgr("2", text);
          };
    };
  }

  /// The text made to stand out.
  String strong(String text) {
    return palette == Palette.NONE ? text : sgr("1", text);
  }

  private static String sgr(String code, String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
