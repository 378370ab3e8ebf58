package casus.pact.decision;

/// Nobody of a named set votes no; abstention and absence do not stop it (UN Charter Art 27(3) in
/// practice).
public record NoVeto() implements DecisionRule {
  @Override
  public String text() {
    return "no veto";
  }

  @Override
  public boolean carries(Votes votes, boolean abstentionBlocks) {
    return votes.noes() == 0;
  }

  @Override
  public boolean vetoes() {
    return true;
  }

  @Override
  public boolean carriesWithoutSeats() {
    return true;
  }
}
