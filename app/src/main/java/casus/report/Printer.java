package casus.report;

/// One form that a report can take.
public interface Printer {
  /// The name by which a user asks for it.
  String name();

  /// The report in this form, with a line break at its end.
  String print(Report report, Looks looks);
}
