package casus.bench;

import casus.engine.solve.Ability;
import casus.engine.solve.Arrival;
import casus.engine.solve.Coalition;
import casus.engine.solve.Induced;
import casus.engine.solve.Solver;
import casus.engine.solve.Strategy;
import casus.machine.Automaton;
import casus.machine.AutomatonDraft;
import casus.machine.Predecessors;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Transitions that one core gets through in a second when a drawn game of 2^20 states and 2^24
/// transitions is made, turned round, and solved; states a second are a sixteenth. Targets are
/// drawn from the states that come next, as in a game explored breadth first, or from all of them,
/// so that nearly every look at a state misses the cache.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SolveBenchmark {
  private static final int STATES = 1 << 20;
  private static final int EACH = 16;
  private static final int TRANSITIONS = STATES * EACH;
  private static final int PLAYERS = 4;
  private static final int ONE_GOAL_IN = 1000;
  private static final Coalition HALF = Coalition.of(0, 1);

  /// From how many of the states that come next a target is drawn.
  @Param({"16384", "1048576"})
  public int reach;

  private Automaton automaton;
  private BitSet goal;

  /// Draws the game, with a fixed seed, and turns it round.
  @Setup
  public void prepare() {
    automaton = drawn();
    automaton.predecessors().costs();
    goal = new BitSet();
    for (var state = 0; state < STATES; state += ONE_GOAL_IN) goal.set(state);
  }

  private Automaton drawn() {
    var random = new SplittableRandom(1);
    var draft = new AutomatonDraft();
    for (var state = 0; state < STATES; state++) {
      draft.state(random.nextInt(PLAYERS));
      for (var number = 0; number < EACH; number++)
        draft.transition((state + 1 + random.nextInt(reach)) % STATES, number, number == 0 ? 1 : 0);
    }
    return draft.finished(0);
  }

  /// A game that has not been turned round yet.
  @State(Scope.Benchmark)
  public static class Fresh {
    private Automaton automaton;

    /// A new copy, so that nothing is left from before.
    @Setup(Level.Invocation)
    public void prepare(SolveBenchmark drawn) {
      automaton = Induced.by(drawn.automaton, _ -> Strategy.NONE).automaton();
    }
  }

  /// Drawing the game included: an explorer has more to do for a transition.
  @Benchmark
  @OperationsPerInvocation(TRANSITIONS)
  public Automaton making() {
    return drawn();
  }

  /// The way back, without ticks.
  @Benchmark
  @OperationsPerInvocation(TRANSITIONS)
  public Predecessors turning(Fresh fresh) {
    return fresh.automaton.predecessors();
  }

  /// From where half of the players can force the goal, the way back being there.
  @Benchmark
  @OperationsPerInvocation(TRANSITIONS)
  public Ability forcing() {
    return Solver.canForce(automaton, HALF, goal);
  }

  /// How soon, the way back being there.
  @Benchmark
  @OperationsPerInvocation(TRANSITIONS)
  public Arrival hastening() {
    return Solver.soonest(automaton, HALF, goal);
  }
}
