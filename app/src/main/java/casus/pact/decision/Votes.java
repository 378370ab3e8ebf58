package casus.pact.decision;

/// Votes counted among `seats`, or among their weights. Whoever has not voted is in none of the
/// three counts.
public record Votes(int seats, int ayes, int noes, int abstentions) {
  public Votes {
    if (seats < 0 || ayes < 0 || noes < 0 || abstentions < 0)
      throw new IllegalArgumentException("negative count");
    if (ayes + noes + abstentions > seats)
      throw new IllegalArgumentException("more votes than seats");
  }

  /// How many have voted, abstentions included.
  public int present() {
    return ayes + noes + abstentions;
  }

  /// How many have not voted.
  public int absent() {
    return seats - present();
  }
}
