/// A game in the languages of other tools, so that anybody can check a verdict elsewhere. In: an
/// automaton with names for players, actions and sets of states; a claim. Out: the text of a model,
/// and of the property that says the claim.
@NullMarked
package casus.engine.solve.export;

import org.jspecify.annotations.NullMarked;
