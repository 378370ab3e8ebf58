package casus.engine.solve.export;

import casus.engine.solve.Ability;
import casus.engine.solve.Induced;
import casus.engine.solve.Solver;
import casus.engine.solve.Strategy;
import casus.machine.Automaton;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntFunction;

/// An automaton whose players, actions and sets of states have names.
///
/// @param players by number
/// @param propositions the sets of states that claims speak of, in the order in which they are
///   written
/// @param actions what an action of the automaton is called
public record NamedGame(
    Automaton automaton,
    List<String> players,
    SequencedMap<String, BitSet> propositions,
    IntFunction<String> actions) {
  public NamedGame {
    players = List.copyOf(players);
    propositions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(propositions));
    if (players.size() < automaton.players())
      throw new IllegalArgumentException(
          "%d names for %d players".formatted(players.size(), automaton.players()));
  }

  /// What the solver answers to a claim.
  public Ability ability(Claim claim) {
    return switch (claim) {
      case Claim.Force(var coalition, var goal) -> Solver.canForce(automaton, coalition, set(goal));
      case Claim.Avoid(var coalition, var bad) -> Solver.canAvoid(automaton, coalition, set(bad));
      case Claim.ForceUntil(var coalition, var through, var goal) ->
          Solver.canForceUntil(automaton, coalition, set(through), set(goal));
      case Claim.ForceWithin(var coalition, var goal, var ticks) ->
          Solver.canForceWithin(automaton, coalition, set(goal), ticks);
    };
  }

  private BitSet set(String proposition) {
    return Optional.ofNullable(propositions.get(proposition))
        .orElseThrow(() -> new IllegalArgumentException("no proposition " + proposition));
  }

  /// The same game once a strategy is fixed: what is left are the choices of the others.
  public NamedGame under(Strategy strategy) {
    var left = Induced.by(automaton, strategy).automaton();
    return new NamedGame(left, players, propositions, actions);
  }
}
