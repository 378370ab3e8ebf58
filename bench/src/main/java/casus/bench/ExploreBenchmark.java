package casus.bench;

import casus.engine.audit.Games;
import casus.engine.explore.Arena;
import casus.engine.explore.Exploration;
import casus.engine.explore.Explorer;
import casus.engine.explore.Unfolding;
import casus.engine.solve.Coalition;
import casus.engine.solve.Solver;
import casus.pact.Clause;
import casus.pact.Pact;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How fast pacts are unfolded into games and solved, on one core: the largest blocking game of
/// each pact of the library, a family that grows, and games of many moves. A row is the best of
/// some rounds, by the time that the core spent on it: others may use the machine meanwhile.
public final class ExploreBenchmark {
  private static final int ROUNDS = 3;
  private static final int MOST_STATES = 3_000_000;
  private static final int TRIED_STATES = 200_000;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final List<Game> GAMES =
      List.of(
          new Family(3, 24, 1),
          new Family(3, 720, 1),
          new Family(6, 24, 1),
          new Family(6, 168, 1),
          new Family(10, 24, 1),
          new Family(20, 2, 1),
          new Family(40, 1, 1),
          new Family(3, 24, 2),
          new Family(3, 24, 3),
          new Aid(8, 720),
          new Aid(10, 168),
          new Aid(12, 24),
          new Aid(15, 3));

  private ExploreBenchmark() {}

  /// Pacts of the library by name; all of them and the family, if none is named.
  public static void main(String[] names) {
    OUT.println(
        "| game | states | transitions | bytes/state | cache | states/s | transitions/s | built in"
            + " | solved in |");
    OUT.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (var name : names.length > 0 ? List.of(names) : PactLibrary.names()) largest(name);
    if (names.length == 0) for (var game : GAMES) row(game.toString(), game.arena());
  }

  private static void largest(String name) {
    var pact = PactLibrary.pact(name);
    var arenas = new ArrayList<Arena>();
    var labels = new ArrayList<String>();
    for (var clause : clauses(pact))
      for (var arena : Games.blocking(pact, clause).stream().limit(2).toList()) {
        arenas.add(arena);
        labels.add(name + ", " + clause);
      }
    var best = 0;
    var most = -1;
    for (var game = 0; game < arenas.size(); game++) {
      var states = Explorer.explore(arenas.get(game), TRIED_STATES).size().states();
      if (states <= most) continue;
      best = game;
      most = states;
    }
    if (most >= 0) row(labels.get(best), arenas.get(best));
  }

  private static List<String> clauses(Pact pact) {
    return pact.clauses().stream()
        .filter(clause -> clause instanceof Clause.Norm || clause instanceof Clause.Decision)
        .map(clause -> clause.label().name())
        .distinct()
        .toList();
  }

  private static void row(String name, Arena arena) {
    var building = Double.MAX_VALUE;
    var solving = Double.MAX_VALUE;
    var size = new Exploration.Size(0, 0, 0, 0, 0);
    for (var round = 0; round < ROUNDS; round++) {
      var start = now();
      var exploration = Explorer.explore(arena, MOST_STATES);
      building = Math.min(building, now() - start);
      size = exploration.size();
      if (exploration instanceof Exploration.Complete(var unfolding)) {
        start = now();
        solve(unfolding);
        solving = Math.min(solving, now() - start);
      }
    }
    OUT.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %.1f MiB | %.0f | %.0f | %.3f s | %s |%n",
        name,
        size.states(),
        size.transitions(),
        (double) size.stateBytes() / size.states(),
        size.cacheBytes() / 1048576.0,
        size.states() / building,
        size.transitions() / building,
        building,
        solving == Double.MAX_VALUE
            ? "out of budget"
            : String.format(Locale.ROOT, "%.3f s", solving));
  }

  /// Whether the first player can keep what is remembered from ever coming about.
  private static void solve(Unfolding unfolding) {
    var bad = unfolding.remembered(memory -> memory != 0);
    Solver.canAvoid(unfolding.automaton(), Coalition.of(List.of(0)), bad);
  }

  private static double now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
