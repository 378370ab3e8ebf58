package casus.pact.decision;

/// Every one of a named set votes yes, so that each of them has a veto; with one member, its
/// consent.
public record Concurrence() implements DecisionRule {
  @Override
  public String text() {
    return "concurrence";
  }

  @Override
  public boolean carries(Votes votes, boolean abstentionBlocks) {
    return votes.seats() > 0 && votes.ayes() == votes.seats();
  }

  @Override
  public boolean vetoes() {
    return true;
  }
}
