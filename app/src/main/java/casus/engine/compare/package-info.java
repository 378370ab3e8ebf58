/// Pacts side by side: one answer of each pact to each question of a catalogue. In: studies of
/// checked pacts. Out: a table of cells, each with the clauses and findings that it rests on.
@NullMarked
package casus.engine.compare;

import org.jspecify.annotations.NullMarked;
