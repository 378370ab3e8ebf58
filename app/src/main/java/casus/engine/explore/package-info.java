/// Everything that a pact lets happen, unfolded into a game. In: a program, a reading, where play
/// begins and who moves in which order. Out: an [casus.machine.Automaton], and the way back from
/// its numbers to configurations and stories.
@NullMarked
package casus.engine.explore;

import org.jspecify.annotations.NullMarked;
