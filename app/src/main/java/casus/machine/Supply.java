package casus.machine;

import java.util.Arrays;

/// What a performance brings of a quantity, for each bearer that it is done by: nothing counts
/// twice. What a body brings is its members', in the proportion of what each of them owes; what is
/// done to nobody in particular goes to the cases in their order, to each as much as is missing.
final class Supply {
  private final int[] left;
  private final boolean aimed;

  private Supply(int[] left, boolean aimed) {
    this.left = left;
    this.aimed = aimed;
  }

  static Supply of(Program program, Part.Norm norm, Input input) {
    var left = new int[norm.candidates().length];
    Arrays.fill(left, input.quantity());
    if (norm.needed().length > 0
        && input.actor() >= 0
        && program.bodyMembers[input.actor()].length > 0) divide(program, norm, input, left);
    return new Supply(left, input.target() >= 0 || norm.needed().length == 0);
  }

  private static void divide(Program program, Part.Norm norm, Input input, int[] left) {
    var owed = 0L;
    for (var k = 0; k < left.length; k++)
      if (member(program, input.actor(), norm.candidates()[k])) owed += norm.needed()[k];
    for (var k = 0; k < left.length; k++)
      if (member(program, input.actor(), norm.candidates()[k]))
        left[k] = (int) ((long) input.quantity() * norm.needed()[k] / owed);
  }

  private static boolean member(Program program, int body, int actor) {
    for (var member : program.bodyMembers[body]) if (member == actor) return true;
    return false;
  }

  /// What a bearer, by its place among the candidates, brings where so much is missing.
  int take(int candidate, int missing) {
    if (aimed) return left[candidate];
    var taken = Math.min(left[candidate], Math.max(0, missing));
    left[candidate] -= taken;
    return taken;
  }
}
