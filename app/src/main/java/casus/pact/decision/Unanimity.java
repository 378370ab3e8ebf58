package casus.pact.decision;

/// Every member votes yes. Whether an abstention defeats it is the pact's convention; absence does.
public record Unanimity() implements DecisionRule {
  @Override
  public String text() {
    return "unanimity";
  }

  @Override
  public boolean carries(Votes votes, boolean abstentionBlocks) {
    var missing = votes.noes() + votes.absent() + (abstentionBlocks ? votes.abstentions() : 0);
    return votes.ayes() > 0 && missing == 0;
  }
}
