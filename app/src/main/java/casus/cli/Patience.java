package casus.cli;

import casus.cli.Surroundings.Screen;
import casus.engine.audit.Study;
import casus.engine.explore.Budget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import picocli.CommandLine.Option;

/// How long somebody waits for a search: how large a game may be, how far it has come, and an
/// answer with what is known so far when it is told to stop (Ctrl-C).
final class Patience {
  private static final int ALL_STATES = 100_000_000;

  /// Of all memory, this part is for the states of a search and its game.
  private static final int PART_OF_MEMORY = 2;

  /// So long the program goes on at the most after it was told to stop.
  private static final Duration GRACE = Duration.ofSeconds(20);

  private static final long FIRST_WORD = Duration.ofSeconds(3).toNanos();
  private static final long NEXT_WORD = Duration.ofSeconds(2).toNanos();

  @Option(
      names = "--states",
      paramLabel = "N",
      description = "Search games of up to so many states (default: ${DEFAULT-VALUE}).")
  private int states = Study.MOST_STATES;

  private volatile boolean stopped;
  private long begun;
  private long told;
  private long found;
  private int last;

  private Optional<String> wrong() {
    return states < 1 || states > ALL_STATES
        ? Optional.of("--states takes 1 to " + ALL_STATES + " states")
        : Optional.empty();
  }

  /// Whether the bound is none; says so.
  boolean isWrong(Desk desk) {
    wrong().ifPresent(why -> desk.complain(why, List.of()));
    return wrong().isPresent();
  }

  /// Does something that searches; says how far it is to somebody at a terminal.
  <T> T spend(Desk desk, Surroundings around, Function<Budget, T> search) {
    var answered = new CountDownLatch(1);
    var stop = new Thread(() -> stop(answered));
    Runtime.getRuntime().addShutdownHook(stop);
    try {
      return search.apply(budget(desk, around));
    } finally {
      answered.countDown();
      if (!stopped) Runtime.getRuntime().removeShutdownHook(stop);
    }
  }

  private Budget budget(Desk desk, Surroundings around) {
    begun = System.nanoTime();
    told = begun + FIRST_WORD - NEXT_WORD;
    var budget =
        Budget.states(states)
            .bytes(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY)
            .until(() -> stopped);
    return around.screen() == Screen.TERMINAL
        ? budget.telling((states, _) -> progress(desk, states))
        : budget;
  }

  private void stop(CountDownLatch answered) {
    stopped = true;
    try {
      var _ = answered.await(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void progress(Desk desk, int states) {
    found += Math.max(0, states - (states < last ? 0 : last));
    last = states;
    var now = System.nanoTime();
    if (now - told < NEXT_WORD) return;
    told = now;
    var rate = found * TimeUnit.SECONDS.toNanos(1) / (now - begun);
    desk.say(
        "casus: %,d states searched, %,d a second (Ctrl-C: what is known)".formatted(found, rate));
  }
}
