/// What all engines share: how actors, instants and events sound in a report. In: codes, instants,
/// events. Out: words that a lawyer reads.
@NullMarked
package casus.engine;

import org.jspecify.annotations.NullMarked;
