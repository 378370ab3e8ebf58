package casus.engine.audit;

import casus.engine.solve.Ability;
import casus.engine.solve.export.Claim;
import casus.engine.solve.export.NamedGame;
import java.util.List;
import java.util.Optional;

/// The game of one question, with names for everything in it, and the verdict.
///
/// @param goals the clauses that may take effect, any of which would do
/// @param blockers who tries to keep them from it, by code
/// @param attack the attack with which play begins, in words, with its case
/// @param readings how the open words are read, in words
/// @param cases other cases that could be asked about
/// @param avoidance how it was found
public record Exhibit(
    NamedGame game,
    List<String> goals,
    List<String> blockers,
    Optional<Attacked> attack,
    String readings,
    List<Case> cases,
    Question.Extent extent,
    Ability avoidance,
    int mostStates)
    implements Exhibition {
  /// What the states are called in which one of the clauses has taken effect.
  public static final String TAKES_EFFECT = "takes effect";

  /// Who attacks whom, by code; one case may stand for others that the text treats alike.
  public record Case(String attacker, String victim) {}

  /// An attack, which trigger takes it, and in words.
  public record Attacked(Case by, String trigger, String words) {}

  public Exhibit {
    goals = List.copyOf(goals);
    blockers = List.copyOf(blockers);
    cases = List.copyOf(cases);
  }

  /// Whether the blockers can keep the clauses from ever taking effect.
  public boolean blocked() {
    return avoidance.holds();
  }

  /// What the winner is said to be able to do: the blockers, or else everybody else with time.
  public Claim claim() {
    var coalition = avoidance.coalition();
    return blocked()
        ? new Claim.Avoid(coalition, TAKES_EFFECT)
        : new Claim.Force(coalition.others(game.automaton().players()), TAKES_EFFECT);
  }

  /// The game in which the winner's strategy is fixed: the claim must hold whatever is chosen.
  public NamedGame proof() {
    return game.under(blocked() ? avoidance.strategy() : avoidance.counter());
  }
}
