package casus.bench;

import casus.engine.explore.Unfolding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a game in the explicit form that PRISM imports: a file of transitions, and one of labels.
/// All players are one there: what is written is who can come where, for tools to read and to
/// count, and not who chooses.
public final class ExplicitGame {
  private ExplicitGame() {}

  /// The words of [Game#of], and a folder.
  public static void main(String[] arguments) throws IOException {
    var unfolding = Game.of(arguments[0], arguments[1], arguments[2]).unfolding();
    var folder = Path.of(arguments[3]);
    transitions(unfolding, folder.resolve("game.tra"));
    labels(unfolding, folder.resolve("game.lab"));
  }

  private static void transitions(Unfolding unfolding, Path file) throws IOException {
    var game = unfolding.automaton();
    var ends = 0;
    for (var state = 0; state < game.states(); state++) if (game.ends(state)) ends++;
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
      var choices = game.transitions() + ends;
      out.println(game.states() + " " + choices + " " + choices);
      for (var state = 0; state < game.states(); state++) {
        // Where play ends it stays.
        if (game.ends(state)) out.println(state + " 0 " + state + " 1");
        for (var t = game.first(state); t < game.first(state + 1); t++)
          out.println(state + " " + (t - game.first(state)) + " " + game.target(t) + " 1");
      }
    }
  }

  private static void labels(Unfolding unfolding, Path file) throws IOException {
    var goal = unfolding.remembered(memory -> memory != 0);
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("0=\"init\" 1=\"deadlock\" 2=\"goal\"");
      out.println("0: 0" + (goal.get(0) ? " 2" : ""));
      for (var state = goal.nextSetBit(1); state > 0; state = goal.nextSetBit(state + 1))
        out.println(state + ": 2");
    }
  }
}
