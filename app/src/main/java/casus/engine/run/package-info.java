/// What a pact says about what has happened. In: a pact, a chronicle, and how to run the one on the
/// other. Out: a [casus.engine.run.Run], which says what is owed by whom, to whom, by when, what
/// was kept and what was breached, under which readings of open words; and the reasons.
@NullMarked
package casus.engine.run;

import org.jspecify.annotations.NullMarked;
