package casus.engine.explore;

import casus.machine.Input;

/// All states of a game, found one after another with what leads on from each.
interface Ways extends Places {
  /// Moves count from zero; to pass and to let time go on are no moves.
  int PASS = Rounds.PASS - Rounds.MOVES;

  int TIME = Rounds.TIME - Rounds.MOVES;

  /// Who takes states, each followed by its transitions.
  interface Sink {
    /// The next state, with whose turn it is.
    void state(int owner);

    /// A transition to a state, by a move that has a number, or by [#PASS] or [#TIME].
    void transition(int state, int move, int cost);
  }

  Rounds rounds();

  /// Puts the state in which play begins, which is the first.
  void begin();

  int size();

  /// The bytes that the states take.
  long stateBytes();

  /// The bytes of what is kept of them to find the next ones faster.
  long cacheBytes();

  /// Follows all transitions of the states from one number up to another.
  void follow(int from, int to, Sink sink);

  Input input(int move);
}
