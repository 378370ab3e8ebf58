package casus.engine.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One question to a text: can some keep some clauses from ever taking effect? What is left out is
/// chosen so that they can, if that is possible.
///
/// @param goals the names of the clauses, any of which would do; all help, if none is named
/// @param blockers whoever blocks, by code; nobody, if it is asked whether they can take effect at
///   all
/// @param attacker who attacks, by code
/// @param victim who is attacked, by code
/// @param readings of open words, each by its name
public record Question(
    List<String> goals,
    List<String> blockers,
    Optional<String> attacker,
    Optional<String> victim,
    SequencedMap<String, String> readings,
    Extent extent) {
  /// How closely the game is followed.
  public enum Extent {
    /// Only moves that can serve their mover, at instants at which anything can change.
    WHAT_MATTERS,
    /// Every move of everybody, in every round.
    EVERYTHING
  }

  public Question {
    goals = goals.stream().distinct().toList();
    blockers = blockers.stream().distinct().toList();
    readings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(readings));
  }
}
