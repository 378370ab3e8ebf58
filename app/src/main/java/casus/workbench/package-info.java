/// The pipeline from files to answers. In: paths, and settings of engines. Out: what was asked for,
/// or what keeps it from being given: a file that cannot be read, or diagnostics of a text.
@NullMarked
package casus.workbench;

import org.jspecify.annotations.NullMarked;
