package casus.report;

/// How a phrase strikes the reader. A printer may show it by a colour; the words alone must be
/// enough.
public enum Tone {
  PLAIN,
  GOOD,
  BAD,
  WAITING,
  FAINT
}
