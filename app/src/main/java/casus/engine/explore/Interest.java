package casus.engine.explore;

import casus.machine.Input;

/// What is worth considering for whoever moves. A search that asks what somebody can force or stop
/// need not follow moves that cannot serve their mover there.
public interface Interest {
  /// Everything may be of use, now or later.
  Interest ANY =
      new Interest() {
        @Override
        public boolean serves(int mover, Input move) {
          return true;
        }

        @Override
        public boolean atOnce(int mover, Input move) {
          return false;
        }
      };

  /// Whether a move can serve its mover at all.
  boolean serves(int mover, Input move);

  /// Whether a move serves its mover now as well as ever: if it changes anything, it is made, and
  /// nothing else is tried before.
  boolean atOnce(int mover, Input move);
}
