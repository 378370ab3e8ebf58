/// What players can bring about in a game, whatever the others do. In: an automaton, sets of
/// states, a coalition. Out: from where the coalition can force, avoid or delay something, with the
/// strategies of both sides, and the plays that show it.
@NullMarked
package casus.engine.solve;

import org.jspecify.annotations.NullMarked;
