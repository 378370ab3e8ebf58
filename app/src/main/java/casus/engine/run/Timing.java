package casus.engine.run;

/// How the times of a chronicle that are not known to the second are settled. A day is not a
/// midnight: what differs between these four is said to depend on the hour.
public enum Timing {
  EARLIEST("everything is as early as its date allows"),
  LATEST("everything is as late as its date allows"),
  DEEDS_FIRST("deeds are as early, and what answers them as late, as the dates allow"),
  DEEDS_LAST("deeds are as late, and what answers them as early, as the dates allow");

  private final String text;

  Timing(String text) {
    this.text = text;
  }

  /// A clause that follows `if`.
  public String text() {
    return text;
  }
}
