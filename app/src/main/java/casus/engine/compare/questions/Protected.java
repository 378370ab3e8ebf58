package casus.engine.compare.questions;

import casus.engine.audit.MapTable;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Reach;
import casus.engine.compare.Say;
import casus.pact.Pact;
import java.util.List;
import java.util.stream.Stream;

/// Whoever can be helped after some attack.
final class Protected implements Question {
  @Override
  public String id() {
    return "protected";
  }

  @Override
  public String asks() {
    return "Whom help can reach";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    return Reach.of(dossier, MapTable.Field::on)
        .cell(dossier, reach -> who(dossier.pact(), reach))
        .shownBy(dossier.findings("uncovered-actor"));
  }

  private static String who(Pact pact, List<String> names) {
    return Say.parties(pact, names.stream().flatMap(name -> codes(pact, name)).distinct().toList());
  }

  /// Those whom a map calls by their role, `ally except TUR`, by code.
  private static Stream<String> codes(Pact pact, String name) {
    for (var role : pact.roles()) {
      if (name.equals(role)) return pact.members(role).stream();
      if (!name.startsWith(role + " except ")) continue;
      var rest = List.of(name.substring(role.length()).split("[ ,]+"));
      return pact.members(role).stream().filter(party -> !rest.contains(party));
    }
    return Stream.of(name);
  }
}
