/// How answers look. In: a [casus.report.Report] made of blocks, or diagnostics. Out: text for a
/// terminal, a mail or a file. Only printers know widths and colours.
@NullMarked
package casus.report;

import org.jspecify.annotations.NullMarked;
