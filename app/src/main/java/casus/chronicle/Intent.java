package casus.chronicle;

import java.util.Locale;

/// Whether an act was meant.
public enum Intent {
  DELIBERATE,
  ACCIDENTAL,
  UNKNOWN;

  /// As chronicles write it: `deliberate`.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
