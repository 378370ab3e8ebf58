package casus.engine.explore;

/// What a search came to. Running out of budget is an answer.
public sealed interface Exploration {
  /// Everything that can happen.
  record Complete(Unfolding unfolding) implements Exploration {
    @Override
    public Size size() {
      return unfolding.size();
    }
  }

  /// The search was stopped short by a limit, and had come so far.
  record OutOfBudget(Limit limit, Size size) implements Exploration {}

  /// How far the search came.
  Size size();

  /// What a search has found, and the bytes that it takes: states with the table that finds them,
  /// what is kept of them to find the next ones faster, and the game.
  record Size(int states, int transitions, long stateBytes, long cacheBytes, long gameBytes) {
    long bytes() {
      return stateBytes + cacheBytes + gameBytes;
    }
  }

  /// What stopped a search short.
  enum Limit {
    /// As many states as there may be.
    STATES,
    /// As many bytes as there may be.
    BYTES,
    /// The signal to stop.
    STOPPED,
    /// More clocks at one time than a state can tell apart.
    CLOCKS
  }
}
