package casus.engine.solve.export;

import java.util.ArrayList;
import java.util.BitSet;

/// A set of states as a condition on the variable `s`, which PRISM and SMV write alike.
final class StateSets {
  private StateSets() {}

  /// `s=1|(s>=3&s<=7)`; `nothing` is the language's word for what never holds.
  static String condition(BitSet states, String nothing) {
    var parts = new ArrayList<String>();
    for (var from = states.nextSetBit(0); from >= 0; ) {
      var to = states.nextClearBit(from) - 1;
      parts.add(from == to ? "s=" + from : "(s>=%d&s<=%d)".formatted(from, to));
      from = states.nextSetBit(to + 1);
    }
    return parts.isEmpty() ? nothing : String.join("|", parts);
  }
}
