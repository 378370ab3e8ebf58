package casus.engine.compare;

/// What an answer is about. What the parties are able to do is neither: assumptions stand in files
/// of their own.
public enum Aspect {
  /// What the text says.
  WORDING("Wording: what the texts say"),
  /// What follows from it when everybody plays it out.
  MACHINERY("Machinery: what follows when it is played out");

  private final String heading;

  Aspect(String heading) {
    this.heading = heading;
  }

  public String heading() {
    return heading;
  }
}
