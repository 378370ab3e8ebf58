package casus.engine.explore;

import java.util.function.BooleanSupplier;

/// How far a search may go: how many states it may find, how many bytes its states and transitions
/// may take, and until when. Who looks at a clock or listens for a signal is at the door.
public record Budget(int mostStates, long mostBytes, BooleanSupplier stop, Progress progress) {
  /// Is told now and then how many states and transitions a search has found.
  @FunctionalInterface
  public interface Progress {
    /// Tells nobody.
    Progress NONE = (_, _) -> {};

    void at(int states, int transitions);
  }

  /// No more than so many states, whatever they take, and for as long as it takes.
  public static Budget states(int most) {
    return new Budget(most, Long.MAX_VALUE, () -> false, Progress.NONE);
  }

  /// The same budget, but no more than so many bytes.
  public Budget bytes(long most) {
    return new Budget(mostStates, most, stop, progress);
  }

  /// The same budget, but no further once a signal says so.
  public Budget until(BooleanSupplier signal) {
    return new Budget(mostStates, mostBytes, signal, progress);
  }

  /// The same budget, and somebody is told how far the search has come.
  public Budget telling(Progress somebody) {
    return new Budget(mostStates, mostBytes, stop, somebody);
  }
}
