package casus.machine;

/// One machine of a program: which, for which clause and case, borne or held by whom. Its cells are
/// `cell` (state), `cell + 1` (due tick), and `extras` more.
///
/// @param part the clause, by its place in the program; minus one for pact, memberships and cases
/// @param slot the case; the last slot stands for what belongs to no case
/// @param actor the bearer, holder or member; minus one where several share one machine
public record Instance(Machine machine, int part, int slot, int actor, int cell, int extras) {}
