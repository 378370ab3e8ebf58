/// The audit's questions: a class and a page for each, of one name, and the list of them. In: a
/// checked pact. Out: what it lacks. The page is the documentation and the test.
@NullMarked
package casus.engine.audit.rules;

import org.jspecify.annotations.NullMarked;
