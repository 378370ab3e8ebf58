package casus.engine.run;

import casus.engine.Wording;
import java.util.List;

/// Says a group of actors so that it can be read: few by name, many by the words of the pact.
final class Crowd {
  private static final int FEW = 4;

  private Crowd() {}

  /// `all 18 of ally except victim`, where they are all whom these words stand for; else their
  /// names.
  static String text(List<String> actors, List<String> all, String expression) {
    if (actors.size() <= FEW) return Wording.actors(actors);
    var missing = all.stream().filter(actor -> !actors.contains(actor)).toList();
    if (missing.isEmpty()) return "all %d of `%s`".formatted(actors.size(), expression);
    if (missing.size() <= FEW)
      return "all of `%s` but %s".formatted(expression, Wording.actors(missing));
    return Wording.actors(actors);
  }

  /// Names if they are few, else how many they are.
  static String count(List<String> actors, String what) {
    return actors.size() <= FEW ? Wording.actors(actors) : actors.size() + " " + what;
  }
}
