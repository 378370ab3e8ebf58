package casus.engine.solve.export;

import casus.engine.solve.Coalition;
import casus.machine.Automaton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Games in the language of PRISM and of PRISM-games: one variable `s`, a command a transition, the
/// ticks as a reward. `docs/export.md` says how to run them.
public final class Prism {
  /// What a command is labelled for. The ticks count, because rewards are given by label.
  private record Act(int player, int action, int ticks, boolean ended) {}

  private final NamedGame game;
  private final Automaton automaton;
  private final Names names;
  private final Map<Act, String> labels = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Prism(NamedGame game) {
    this.game = game;
    automaton = game.automaton();
    names = new Names(game);
    var unique = new Identifiers();
    for (var state = 0; state < automaton.states(); state++) {
      if (automaton.ends(state)) label(end(state), unique);
      for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
        label(act(state, t), unique);
    }
  }

  private void label(Act act, Identifiers unique) {
    if (labels.containsKey(act)) return;
    var name = act.ended() ? "end" : game.actions().apply(act.action());
    var ticks = act.ticks() == 0 ? "" : "_" + act.ticks();
    labels.put(act, unique.of(names.player(act.player()) + "_" + name + ticks));
  }

  private Act act(int state, int transition) {
    return new Act(
        automaton.owner(state), automaton.action(transition), automaton.cost(transition), false);
  }

  private Act end(int state) {
    return new Act(automaton.owner(state), 0, 0, true);
  }

  /// For PRISM, which knows one side only: all choices are its. In `game.under(strategy)` what is
  /// left to choose is the others'.
  public static String mdp(NamedGame game) {
    var prism = new Prism(game);
    prism.head("mdp");
    prism.body();
    return prism.text.toString();
  }

  /// For PRISM-games: each choice is its player's.
  public static String smg(NamedGame game) {
    var prism = new Prism(game);
    prism.head("smg");
    prism.players();
    prism.body();
    return prism.text.toString();
  }

  /// The property that says a claim of an [#mdp] in which the coalition's strategy is fixed: it
  /// holds whatever is chosen.
  public static String mdpProperty(NamedGame game, Claim claim) {
    return new Prism(game).property(claim);
  }

  /// The property that says a claim of an [#smg].
  public static String smgProperty(NamedGame game, Claim claim) {
    var prism = new Prism(game);
    return "<<%s>> %s".formatted(prism.members(claim.coalition()), prism.property(claim));
  }

  private String property(Claim claim) {
    return switch (claim) {
      case Claim.Force(_, var goal) -> "P>=1 [ F %s ]".formatted(quoted(goal));
      case Claim.Avoid(_, var bad) -> "P<=0 [ F %s ]".formatted(quoted(bad));
      case Claim.ForceUntil(_, var through, var goal) ->
          "P>=1 [ %s U %s ]".formatted(quoted(through), quoted(goal));
      case Claim.ForceWithin(_, var goal, var ticks) ->
          "R{\"ticks\"}<=%d [ F %s ]".formatted(ticks, quoted(goal));
    };
  }

  private String quoted(String proposition) {
    return '"' + names.proposition(proposition) + '"';
  }

  private String members(Coalition coalition) {
    return coalition.members().stream()
        .filter(player -> !labelsOf(player).isEmpty())
        .map(names::player)
        .collect(Collectors.joining(","));
  }

  private List<String> labelsOf(int player) {
    return labels.entrySet().stream()
        .filter(entry -> entry.getKey().player() == player)
        .map(Map.Entry::getValue)
        .toList();
  }

  /// A player who never chooses is left out: it may not be empty.
  private void players() {
    for (var player = 0; player < automaton.players(); player++) {
      var own = labelsOf(player);
      if (own.isEmpty()) continue;
      line("");
      line("player " + names.player(player));
      line("  " + own.stream().map("[%s]"::formatted).collect(Collectors.joining(", ")));
      line("endplayer");
    }
  }

  private void head(String kind) {
    line("// A game made by Casus. A label is a player, what it does, and the ticks that pass.");
    line(kind);
  }

  private void body() {
    line("");
    line("module game");
    line("  s : [0..%d] init %d;".formatted(automaton.states() - 1, automaton.initial()));
    for (var state = 0; state < automaton.states(); state++) commands(state);
    line("endmodule");
    line("");
    game.propositions()
        .forEach((name, states) ->
            line("label %s = %s;".formatted(quoted(name), StateSets.condition(states, "false"))));
    line("");
    line("rewards \"ticks\"");
    // Without this line a game in which no time passes would have an empty list.
    line("  true : 0;");
    labels.forEach((act, label) -> {
      if (act.ticks() > 0) line("  [%s] true : %d;".formatted(label, act.ticks()));
    });
    line("endrewards");
  }

  private void commands(int state) {
    if (automaton.ends(state))
      line("  [%s] s=%d -> true;".formatted(labels.get(end(state)), state));
    for (var t = automaton.first(state); t < automaton.first(state + 1); t++)
      line(
          "  [%s] s=%d -> (s'=%d);"
              .formatted(labels.get(act(state, t)), state, automaton.target(t)));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
