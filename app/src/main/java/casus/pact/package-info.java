/// The law, typed: what a pact says, with the place of every word of it. In: nothing but values.
/// Out: [Pact], read by every room above. Names stay names here; the language room has seen to it
/// that each of them means something.
@NullMarked
package casus.pact;

import org.jspecify.annotations.NullMarked;
