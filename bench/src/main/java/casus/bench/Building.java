package casus.bench;

import java.util.Locale;

/// Builds a game once, and says how many states and transitions it has and in how many seconds it
/// was built, the reading of its text included.
public final class Building {
  private Building() {}

  /// The words of [Game#of].
  public static void main(String[] arguments) {
    var start = System.nanoTime();
    var game = Game.of(arguments[0], arguments[1], arguments[2]).unfolding().automaton();
    var seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%d %d %.3f%n", game.states(), game.transitions(), seconds);
  }
}
