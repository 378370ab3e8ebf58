package casus.bench;

import casus.engine.explore.Arena;
import casus.engine.explore.Exploration;
import casus.engine.explore.Explorer;
import casus.engine.explore.Unfolding;

/// A game of some size, made for measuring.
sealed interface Game permits Family, Aid {
  int MOST_STATES = 20_000_000;

  /// What it unfolds.
  Arena arena();

  /// By the words of a command line: `family`, guarantors, hours; `aid`, parcels, hours.
  static Game of(String name, String size, String hours) {
    return switch (name) {
      case "family" -> new Family(Integer.parseInt(size), Integer.parseInt(hours), 1);
      case "aid" -> new Aid(Integer.parseInt(size), Integer.parseInt(hours));
      default -> throw new IllegalArgumentException("no such game: " + name);
    };
  }

  /// All of it.
  default Unfolding unfolding() {
    if (Explorer.explore(arena(), MOST_STATES) instanceof Exploration.Complete(var unfolding))
      return unfolding;
    throw new IllegalArgumentException("more than " + MOST_STATES + " states: " + this);
  }
}
