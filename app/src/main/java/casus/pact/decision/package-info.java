/// How votes decide: an algebra of rules over a catalogue of elementary ones. In: counted votes.
/// Out: carried, lost, or still open.
@NullMarked
package casus.pact.decision;

import org.jspecify.annotations.NullMarked;
