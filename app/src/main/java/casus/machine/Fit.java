package casus.machine;

import java.util.List;

/// A pattern of deeds, taken apart: every aspect is tested by itself, so that one can say which of
/// them a deed fails.
record Fit(List<Aspect> aspects) implements Guard {
  /// One aspect of a pattern.
  record Aspect(NearMiss.Respect respect, Guard guard) {}

  Fit {
    aspects = List.copyOf(aspects);
  }

  @Override
  public int test(Scene scene) {
    var result = YES;
    for (var index = 0; index < aspects.size() && result != NO; index++)
      result = Guard.both(result, aspects.get(index).guard().test(scene));
    return result;
  }
}
