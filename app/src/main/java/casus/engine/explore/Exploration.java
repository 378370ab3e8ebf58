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
    STATES("a game has more states than it may"),
    /// As many bytes as there may be.
    BYTES("a game takes more memory than it may"),
    /// The signal to stop.
    STOPPED("a search was stopped"),
    /// More clocks at one time than a state can tell apart.
    CLOCKS("in a game more clocks run at one time than can be told apart");

    private final String text;

    Limit(String text) {
      this.text = text;
    }

    /// In words.
    public String text() {
      return text;
    }
  }
}
