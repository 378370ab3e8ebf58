package casus.engine.solve.export;

import casus.machine.Automaton;
import java.util.BitSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Games in the language of nuXmv and NuSMV: one variable `s`, and for each player a condition that
/// says when it is its turn. These tools know one side only: they check a claim in
/// `game.under(strategy)`, where what is left to choose is the others'. Ticks are left out.
/// `docs/export.md` says how to run them.
public final class Smv {
  private final NamedGame game;
  private final Automaton automaton;
  private final Names names;
  private final StringBuilder text = new StringBuilder();

  private Smv(NamedGame game) {
    this.game = game;
    automaton = game.automaton();
    names = new Names(game);
  }

  /// The model. An end of play goes on for ever where it is, for these tools ask for endless plays.
  public static String model(NamedGame game) {
    var smv = new Smv(game);
    smv.body();
    return smv.text.toString();
  }

  /// The specification that says a claim of a game in which the coalition's strategy is fixed; none
  /// for a claim about ticks.
  public static Optional<String> property(NamedGame game, Claim claim) {
    var names = new Names(game);
    return switch (claim) {
      case Claim.Force(_, var goal) ->
          Optional.of("CTLSPEC AF %s;".formatted(names.proposition(goal)));
      case Claim.Avoid(_, var bad) ->
          Optional.of("CTLSPEC AG !%s;".formatted(names.proposition(bad)));
      case Claim.ForceUntil(_, var through, var goal) ->
          Optional.of(
              "CTLSPEC A [ %s U %s ];"
                  .formatted(names.proposition(through), names.proposition(goal)));
      case Claim.ForceWithin _ -> Optional.empty();
    };
  }

  private void body() {
    line("-- A game made by Casus. What s may be next is the choice of whoever has the turn.");
    line("MODULE main");
    line("VAR");
    line("  s : 0..%d;".formatted(automaton.states() - 1));
    line("ASSIGN");
    line("  init(s) := %d;".formatted(automaton.initial()));
    line("  next(s) :=");
    line("    case");
    for (var state = 0; state < automaton.states(); state++)
      if (!automaton.ends(state)) line("      s=%d : %s;".formatted(state, targets(state)));
    line("      TRUE : s;");
    line("    esac;");
    line("DEFINE");
    for (var player = 0; player < automaton.players(); player++)
      line(
          "  turn_%s := %s;"
              .formatted(names.player(player), StateSets.condition(turns(player), "FALSE")));
    game.propositions()
        .forEach((name, states) ->
            line(
                "  %s := %s;"
                    .formatted(names.proposition(name), StateSets.condition(states, "FALSE"))));
  }

  private String targets(int state) {
    var targets = new TreeSet<Integer>();
    for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
      targets.add(automaton.target(t));
    return targets.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
  }

  private BitSet turns(int player) {
    var turns = new BitSet();
    for (var state = 0; state < automaton.states(); state++)
      if (automaton.owner(state) == player) turns.set(state);
    return turns;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
