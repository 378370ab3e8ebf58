package casus.engine.audit;

import java.util.Locale;

/// How much a finding weighs, gravest first.
public enum Severity {
  /// By its own words the text does not do what such a text is for.
  HOLE,
  /// It does, unless somebody does not want it to, or an open word is read the other way.
  RISK,
  /// Worth knowing, and perhaps meant so.
  NOTE;

  /// As pages and reports write it: `hole`.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
