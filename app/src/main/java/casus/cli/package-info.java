/// The door for terminals. In: the words of a command line, and what surrounds the program. Out:
/// answers on standard output, talk on standard error, and an exit code.
@NullMarked
package casus.cli;

import org.jspecify.annotations.NullMarked;
