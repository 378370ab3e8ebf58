package casus.engine.compare;

/// What a reader asks of one chronicle under several pacts, in this order.
public enum Matter {
  FOOTING("footing", "Was it in force"),
  ATTACK("attack", "Which attack it knows"),
  TALK("talk-owed", "What talk was owed"),
  VOTE("vote", "What was put to the vote"),
  HELP("help-owed", "What help was owed or allowed"),
  BROKEN("broken", "What else was broken"),
  LACKED("lacked", "What help lacked");

  private final String id;
  private final String asks;

  Matter(String id, String asks) {
    this.id = id;
    this.asks = asks;
  }

  /// The name under which programs know it: `help-owed`.
  public String id() {
    return id;
  }

  /// As a reader sees it.
  public String asks() {
    return asks;
  }
}
