package casus.pact.decision;

/// An elementary way to count: when do these votes, with no more to come, carry a proposal?
///
/// Every rule is monotone: a vote moved from no or absence to aye never undoes a proposal that
/// carries. The tests try this on every council of up to seven seats.
public interface DecisionRule {
  /// The rule in the words of the language, up to the electorate: `two-thirds`, `at least 3`.
  String text();

  /// Whether the proposal carries when the voting ends so. `abstentionBlocks` is the pact's
  /// convention.
  boolean carries(Votes votes, boolean abstentionBlocks);

  /// Whether a no of this rule's electorate is a veto, and not merely a vote lost.
  default boolean vetoes() {
    return false;
  }

  /// Whether an empty electorate carries: true only where nobody is asked for an aye.
  default boolean carriesWithoutSeats() {
    return false;
  }
}
