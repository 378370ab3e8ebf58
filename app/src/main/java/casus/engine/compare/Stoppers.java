package casus.engine.compare;

import casus.engine.audit.Vetoes;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Whoever can stop something, in the words of a cell.
public final class Stoppers {
  /// Coalitions of so many are tried.
  public static final int TOGETHER = 2;

  private Stoppers() {}

  /// Whoever can alone, attackers that can after an attack of their own, and pairs.
  public static List<String> lines(Pact pact, Vetoes vetoes) {
    if (!vetoes.possible() && vetoes.complete()) return List.of("it never arises");
    var lines = new ArrayList<String>();
    var others = vetoes.bystanders();
    var own = vetoes.attackers();
    var both = others.keySet().equals(own.keySet());
    if (!others.isEmpty())
      lines.add(
          Words.anyOf(pact, List.copyOf(others.keySet()))
              + " alone"
              + (both ? ", after its own attack too" : "")
              + when(others.values()));
    if (!own.isEmpty() && !both)
      lines.add(
          Words.anyOf(pact, List.copyOf(own.keySet()))
              + " alone, after its own attack"
              + when(own.values()));
    for (var one : vetoes.cases())
      for (var held : one.held())
        if (held.blocker().size() > 1)
          lines.add(held.blocker().text(pact) + ", together" + held.when());
    if (!vetoes.complete()) lines.add(Cell.CUT_SHORT);
    return lines.isEmpty() ? List.of("nobody, alone or in pairs") : lines;
  }

  /// Under which readings, if they are the same for all.
  private static String when(Collection<Vetoes.Held> held) {
    var readings = held.stream().map(Vetoes.Held::when).distinct().toList();
    return readings.size() == 1 ? readings.getFirst() : ", on some readings";
  }
}
