package casus.cli;

import casus.engine.Wording;
import java.util.List;

/// How a cell names acts and those who do them, in a table of deeds.
final class DeedText {
  private DeedText() {}

  /// Each act by name, or all but the others where that is shorter.
  static String acts(List<String> acts, List<String> others, boolean shorter) {
    if (others.isEmpty() && acts.size() > 1) return "any act";
    return shorter ? "any act but " + Wording.either(others) : String.join(", ", acts);
  }

  /// Some of those who can attack.
  static String attackers(List<String> some, List<String> all) {
    return some.size() == all.size() && some.size() > 1 ? "anybody" : Wording.either(some);
  }
}
