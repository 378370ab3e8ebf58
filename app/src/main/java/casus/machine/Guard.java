package casus.machine;

/// A condition, tested on a scene: no, yes, or it hangs on open words.
@FunctionalInterface
interface Guard {
  int NO = -1;
  int YES = 0;

  /// The most words that one pact may leave open in what it says of deeds.
  int MOST_WORDS = 30;

  /// No, yes, or the set of open words, as bits, that must all be answered yes.
  int test(Scene scene);

  /// The result that hangs on one word.
  static int hanging(int word) {
    return 1 << word;
  }

  /// Both hold: what either hangs on.
  static int both(int a, int b) {
    return a == NO || b == NO ? NO : a | b;
  }

  /// One holds: certainty wins, then what counts as things stand, then the first.
  static int either(int a, int b, Scene scene) {
    if (a == NO || b == NO) return a == NO ? b : a;
    if (a == YES || b == YES) return YES;
    return !scene.answered(a) && scene.answered(b) ? b : a;
  }
}
