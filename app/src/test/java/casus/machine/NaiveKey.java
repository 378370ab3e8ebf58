package casus.machine;

/// One machine, for [NaiveSemantics]: of which kind, for which clause (by name), case and actor.
/// Empty names and case 0 stand for what there is not.
record NaiveKey(Machine machine, String clause, int nth, String actor) {}
