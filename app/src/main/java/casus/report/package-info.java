/// How answers look. In: a [casus.report.Report] made of blocks, or diagnostics. Out: text for a
/// terminal, Markdown, HTML; SARIF for programs. Only printers know widths, colours and marks.
@NullMarked
package casus.report;

import org.jspecify.annotations.NullMarked;
