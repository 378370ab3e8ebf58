/// Benchmarks. In: the pacts of the library. Out: rates that others can measure again.
@NullMarked
package casus.bench;

import org.jspecify.annotations.NullMarked;
