/// Text ⇄ pact. In: a [casus.diagnostic.Source]. Out: a [casus.pact.Pact] with everything that is
/// wrong with the text, the text in its one style, and the pact in plain English.
@NullMarked
package casus.language;

import org.jspecify.annotations.NullMarked;
