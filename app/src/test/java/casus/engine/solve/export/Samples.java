package casus.engine.solve.export;

import casus.engine.solve.Coalition;
import casus.engine.solve.Strategy;
import casus.machine.AutomatonDraft;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;

/// Two small games with claims that hold of them.
///
/// @param strategy the one with which the coalition of the claims makes them true
record Samples(String name, NamedGame game, Strategy strategy, List<Claim> claims) {
  private static final List<String> ACTIONS =
      List.of("pass", "ask", "vote-yes", "vote-no", "help", "tick");

  /// A victim may ask; a guarantor that is also the attacker votes; another helps if it is carried.
  static final Samples VETO = veto();

  /// Help that another can put off by a day, once.
  static final Samples DELAY = delay();

  private static Samples veto() {
    var draft = new AutomatonDraft();
    draft.state(0);
    draft.transition(1, 1, 0);
    draft.transition(4, 0, 0);
    draft.state(1);
    draft.transition(2, 2, 0);
    draft.transition(4, 3, 0);
    draft.state(2);
    draft.transition(3, 4, 0);
    draft.transition(3, 4, 0);
    draft.state(2);
    draft.state(3);
    draft.transition(0, 5, 24);
    var automaton = draft.finished(0);
    var propositions = new LinkedHashMap<String, BitSet>();
    propositions.put("help", set(3));
    propositions.put("joint-assistance adopted", set(2, 3));
    var game =
        new NamedGame(
            automaton, List.of("UKR", "RUS", "GBR", "nature"), propositions, ACTIONS::get);
    var attacker = Coalition.of(1);
    return new Samples(
        "veto",
        game,
        game.ability(new Claim.Avoid(attacker, "help")).strategy(),
        List.of(
            new Claim.Avoid(attacker, "help"),
            new Claim.Avoid(attacker, "joint-assistance adopted")));
  }

  private static Samples delay() {
    var draft = new AutomatonDraft();
    draft.state(0);
    draft.transition(2, 4, 0);
    draft.transition(1, 0, 24);
    draft.state(1);
    draft.transition(3, 2, 0);
    draft.transition(2, 0, 24);
    draft.state(1);
    draft.transition(3, 4, 12);
    draft.transition(3, 4, 36);
    draft.state(1);
    var automaton = draft.finished(0);
    var propositions = new LinkedHashMap<String, BitSet>();
    propositions.put("help", set(3));
    propositions.put("no vote", set(0, 2));
    propositions.put("never", set());
    var game = new NamedGame(automaton, List.of("USA", "FRA", "DEU"), propositions, ACTIONS::get);
    var one = Coalition.of(0, 2);
    return new Samples(
        "delay",
        game,
        game.ability(new Claim.ForceWithin(one, "help", 36)).strategy(),
        List.of(
            new Claim.Force(one, "help"),
            new Claim.ForceUntil(one, "no vote", "help"),
            new Claim.ForceWithin(one, "help", 36),
            new Claim.Avoid(one, "never")));
  }

  private static BitSet set(int... states) {
    var set = new BitSet();
    for (var state : states) set.set(state);
    return set;
  }

  /// The game in which the strategy is fixed.
  NamedGame fixed() {
    return game.under(strategy);
  }
}
