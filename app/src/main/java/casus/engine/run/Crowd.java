package casus.engine.run;

import casus.engine.Wording;
import java.util.List;

/// Says a group of actors so that it can be read: few by name, many by the words of the pact.
final class Crowd {
  private static final int FEW = 4;
  private static final int MOST = 12;

  private Crowd() {}

  /// Names if they are few; else `the allies except the victim (all 18)`, where they are all whom
  /// these words stand for, or all but a few.
  static String text(List<String> actors, List<String> all, String expression) {
    if (actors.size() <= FEW) return Wording.named(actors);
    var missing = all.stream().filter(actor -> !actors.contains(actor)).toList();
    if (missing.isEmpty()) return "%s (all %d)".formatted(expression, actors.size());
    if (missing.size() <= FEW)
      return "%s (%d, all but %s)".formatted(expression, actors.size(), Wording.named(missing));
    return Wording.named(actors);
  }

  /// Names if they are few, else how many they are.
  static String count(List<String> actors, String what) {
    return actors.size() <= FEW ? Wording.named(actors) : actors.size() + " " + what;
  }

  /// Every name, as long as a reader can take them in; else how many they are.
  static String names(List<String> actors, String what) {
    return actors.size() <= MOST ? Wording.named(actors) : actors.size() + " " + what;
  }
}
