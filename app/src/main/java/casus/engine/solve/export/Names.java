package casus.engine.solve.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The identifiers of the players and propositions of a game.
final class Names {
  private final List<String> players;
  private final Map<String, String> propositions = new LinkedHashMap<>();

  Names(NamedGame game) {
    var unique = new Identifiers();
    players = game.players().stream().map(unique::of).toList();
    for (var name : game.propositions().keySet()) propositions.put(name, unique.of(name));
  }

  String player(int player) {
    return players.get(player);
  }

  String proposition(String name) {
    return Optional.ofNullable(propositions.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no proposition " + name));
  }
}
