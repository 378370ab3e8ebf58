package casus.diagnostic;

/// What a complaint means for a text.
public enum Severity {
  /// The text cannot be used before this is corrected.
  MISTAKE,
  /// The text can be used as it stands, and says something that its author may not have meant.
  WARNING
}
