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
  private static final int ALL_CASES = 9;
  private static final int MEBIBYTE = 1 << 20;

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

  @Option(
      names = "--cases",
      paramLabel = "N",
      description =
          "Make room in them for so many cases at one time, besides those that powers begin of"
              + " their own (default: ${DEFAULT-VALUE}).")
  private int cases = Budget.CASES;

  @Option(
      names = "--memory",
      paramLabel = "MIB",
      description = "Let a game take so many MiB (default: half of what the program may have).")
  private Optional<Integer> memory = Optional.empty();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Stop searching after so many seconds, and say what is known by then.")
  private Optional<Integer> seconds = Optional.empty();

  private volatile boolean stopped;
  private long begun;
  private long told;
  private long found;
  private int last;

  private Optional<String> wrong() {
    var all = (int) (Runtime.getRuntime().maxMemory() / MEBIBYTE);
    if (states < 1 || states > ALL_STATES)
      return Optional.of("--states takes 1 to " + ALL_STATES + " states");
    if (cases < 1 || cases > ALL_CASES)
      return Optional.of("--cases takes 1 to " + ALL_CASES + " cases");
    if (memory.filter(most -> most < 1 || most > all).isPresent())
      return Optional.of("--memory takes 1 to " + all + " MiB, which is what the program may have");
    return seconds.filter(most -> most < 1).map(_ -> "--seconds takes 1 second or more");
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
    var budget = Budget.states(states).bytes(bytes()).cases(cases).until(() -> stopped || isOver());
    return around.screen() == Screen.TERMINAL
        ? budget.telling((states, _) -> progress(desk, states))
        : budget;
  }

  private long bytes() {
    return memory
        .map(most -> (long) most * MEBIBYTE)
        .orElse(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  }

  private boolean isOver() {
    return seconds
        .filter(most -> System.nanoTime() - begun >= TimeUnit.SECONDS.toNanos(most))
        .isPresent();
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
