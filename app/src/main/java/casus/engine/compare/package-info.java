/// Pacts side by side. In: studies of checked pacts. Out: a table with the answer of each pact to
/// each question of a catalogue, with the clauses and findings that it rests on; what one of two
/// texts says and does otherwise than the other, with stories that both hear.
@NullMarked
package casus.engine.compare;

import org.jspecify.annotations.NullMarked;
