/// Every way to write a chronicle down. In: a text and its name. Out: a chronicle, with a
/// diagnostic for each mistake and the place of it; and back again, a text that reads as the same
/// chronicle. Only this room knows the libraries for CSV and JSON.
@NullMarked
package casus.chronicle.format;

import org.jspecify.annotations.NullMarked;
