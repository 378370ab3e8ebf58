package casus.engine.explore;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// How far a search may go: how many states it may find, how many bytes its states and transitions
/// may take, how many cases may be open at one time, besides those that powers begin of their own,
/// and until when; and who is told which of this a search has reached. Who looks at a clock or
/// listens for a signal is at the door.
public record Budget(
    int mostStates,
    long mostBytes,
    int cases,
    BooleanSupplier stop,
    Progress progress,
    Consumer<Exploration.Limit> reached) {
  /// One attack and one more, unless somebody says otherwise.
  public static final int CASES = 2;

  /// Is told now and then how many states and transitions a search has found.
  @FunctionalInterface
  public interface Progress {
    /// Tells nobody.
    Progress NONE = (_, _) -> {};

    void at(int states, int transitions);
  }

  /// No more than so many states, whatever they take, and for as long as it takes.
  public static Budget states(int most) {
    return new Budget(most, Long.MAX_VALUE, CASES, () -> false, Progress.NONE, _ -> {});
  }

  /// The same budget, but no more than so many bytes.
  public Budget bytes(long most) {
    return new Budget(mostStates, most, cases, stop, progress, reached);
  }

  /// The same budget, with room for so many cases.
  public Budget cases(int most) {
    return new Budget(mostStates, mostBytes, most, stop, progress, reached);
  }

  /// The same budget, but no further once a signal says so.
  public Budget until(BooleanSupplier signal) {
    return new Budget(mostStates, mostBytes, cases, signal, progress, reached);
  }

  /// The same budget, and somebody is told how far the search has come.
  public Budget telling(Progress somebody) {
    return new Budget(mostStates, mostBytes, cases, stop, somebody, reached);
  }

  /// The same budget, and somebody is told what a search reaches of it.
  public Budget noting(Consumer<Exploration.Limit> somebody) {
    return new Budget(mostStates, mostBytes, cases, stop, progress, somebody);
  }
}
