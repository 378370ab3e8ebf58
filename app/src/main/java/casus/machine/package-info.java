/// What a pact means: one function, `Semantics.step`, over tables compiled from a
/// [casus.pact.Pact]. In: a pact, a reading of its open words, a configuration, an input at an
/// instant. Out: the next configuration, and the reasons for every move. No engine has a second
/// opinion.
@NullMarked
package casus.machine;

import org.jspecify.annotations.NullMarked;
