package casus.pact.decision;

/// A part of all members, or of those who vote yes or no: at least the fraction, or more than it
/// for a majority. Exact arithmetic, because a vote is not a measurement.
public record Fraction(int numerator, int denominator, boolean moreThan, boolean ofVoting)
    implements DecisionRule {
  public Fraction {
    if (numerator < 1 || denominator < numerator)
      throw new IllegalArgumentException(numerator + "/" + denominator);
  }

  /// More than half.
  public static Fraction majority(boolean ofVoting) {
    return new Fraction(1, 2, true, ofVoting);
  }

  @Override
  public String text() {
    var name =
        moreThan
            ? "majority"
            : numerator == 2 && denominator == 3 ? "two-thirds" : numerator + "/" + denominator;
    return ofVoting ? name + " voting" : name;
  }

  @Override
  public boolean carries(Votes votes, boolean abstentionBlocks) {
    var base = ofVoting ? votes.ayes() + votes.noes() : votes.seats();
    var have = (long) votes.ayes() * denominator;
    var need = (long) base * numerator;
    return votes.ayes() > 0 && (moreThan ? have > need : have >= need);
  }
}
