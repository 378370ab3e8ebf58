/// Where the program begins. In: the words of a command line. Out: its exit code.
@NullMarked
package casus;

import org.jspecify.annotations.NullMarked;
