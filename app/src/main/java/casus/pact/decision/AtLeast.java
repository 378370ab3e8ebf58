package casus.pact.decision;

/// At least so many ayes.
public record AtLeast(int ayes) implements DecisionRule {
  public AtLeast {
    if (ayes < 1) throw new IllegalArgumentException("asks for nobody: " + ayes);
  }

  @Override
  public String text() {
    return "at least " + ayes;
  }

  @Override
  public boolean carries(Votes votes, boolean abstentionBlocks) {
    return votes.ayes() >= ayes;
  }
}
