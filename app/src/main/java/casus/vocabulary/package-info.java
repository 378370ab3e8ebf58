/// The controlled vocabulary of pacts: acts, duties, speech acts, decision rules, discretion,
/// evidence, verification, the actor register and the places. In: tab-separated tables beside the
/// classes, read once on first use. Out: immutable records, looked up by name.
@NullMarked
package casus.vocabulary;

import org.jspecify.annotations.NullMarked;
