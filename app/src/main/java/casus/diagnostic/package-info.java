/// What is wrong, where, and what helps. In: texts and places in them. Out: [Diagnostic]s that a
/// door can print, and [Checked] results that carry them beside what could be read.
@NullMarked
package casus.diagnostic;

import org.jspecify.annotations.NullMarked;
