/// The facts, typed: what happened, who says so, and when it became known. In: rows read by the
/// `format` room below, or events made by hand. Out: a [Chronicle] in one canonical order, which
/// any engine can fold, as of today or as it was known on some day. Nothing here knows a pact.
@NullMarked
package casus.chronicle;

import org.jspecify.annotations.NullMarked;
