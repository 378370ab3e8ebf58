package casus.machine;

/// A condition, tested on a scene: no, yes, or it hangs on an open word.
@FunctionalInterface
interface Guard {
  int NO = -1;
  int YES = 0;

  /// Yes, no, or one more than the number of the open word that it hangs on.
  int test(Scene scene);

  /// Both hold; the first open word wins.
  static int both(int a, int b) {
    if (a == NO || b == NO) return NO;
    return a != YES ? a : b;
  }

  /// One holds; certainty wins.
  static int either(int a, int b) {
    if (a == YES || b == YES) return YES;
    return a != NO ? a : b;
  }
}
