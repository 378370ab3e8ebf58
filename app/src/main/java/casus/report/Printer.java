package casus.report;

import java.util.List;

/// One form that reports can take.
public interface Printer {
  /// The name by which a user asks for it.
  String name();

  /// One or more reports in this form, one after the other, with a line break at the end. A form
  /// that knows no widths and colours pays no heed to the looks.
  String print(List<Report> reports, Looks looks);

  /// A single report.
  default String print(Report report, Looks looks) {
    return print(List.of(report), looks);
  }
}
