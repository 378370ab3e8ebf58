package casus.engine.audit;

import casus.engine.explore.Arena;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;

/// The games on which it is answered who can block a clause: for benchmarks and for other tools.
public final class Games {
  private Games() {}

  /// For each reading and each opening the game in which nobody is told apart. In the states in
  /// which the clause has taken effect, something is remembered, and play ends.
  public static List<Arena> blocking(Pact pact, String clause) {
    var subject = new Subject(pact, List.of(clause));
    var games = new ArrayList<Arena>();
    for (var reading : subject.readings().all())
      for (var opening : subject.openings())
        games.add(Contest.arena(subject, reading, opening, List.of(), Contest.Detail.EVERYTHING));
    return games;
  }
}
