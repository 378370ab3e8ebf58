package casus.pact.decision;

/// Nobody objects: silence and abstention are consent. With a time limit this is the silence
/// procedure.
public record Consensus() implements DecisionRule {
  @Override
  public String text() {
    return "consensus";
  }

  @Override
  public boolean carries(Votes votes, boolean abstentionBlocks) {
    return votes.seats() > 0 && votes.noes() == 0;
  }
}
