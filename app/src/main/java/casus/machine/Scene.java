package casus.machine;

/// What tests may look at: the deed at hand, the case it belongs to, and who is asked.
interface Scene {
  /// The deed at hand.
  Input deed();

  /// The victim of the case at hand, or minus one.
  int victim();

  /// Whether an actor is among the attackers of the case at hand.
  boolean attacks(int actor);

  /// Whoever committed the latest breach in the case at hand, or minus one.
  int culprit();

  /// The bearer or holder who is asked, or minus one.
  int self();

  /// The current tick.
  int now();

  /// Whether an actor is bound by the pact now; whoever is no party is never unbound.
  boolean bound(int actor);

  /// Whether an actor plays the roles that the text gives it: before the pact enters into force
  /// whoever is named, then whoever is bound.
  boolean plays(int actor);

  /// Whether every one of a set of open words is answered yes for the case at hand, as found or as
  /// assumed.
  boolean answered(int words);

  /// Whether a clause is, or has been, in a state in the case at hand.
  boolean reached(int part, casus.pact.EventRef.State state);
}
