package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.MapTable;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Reach;
import casus.pact.Pact;
import java.util.List;

/// Whose attacks can bring help.
final class Attackers implements Question {
  @Override
  public String id() {
    return "attackers";
  }

  @Override
  public String asks() {
    return "Against whom";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var all = dossier.map().attackers();
    return Reach.of(dossier, MapTable.Field::by)
        .cell(dossier, reach -> who(dossier.pact(), reach, all))
        .shownBy(dossier.findings(List.of("uncovered-actor", "attacker-is-guarantor")));
  }

  private static String who(Pact pact, List<String> reach, List<String> all) {
    if (reach.containsAll(all)) return "anybody";
    var parties = reach.stream().filter(pact.parties()::contains).toList();
    var others =
        reach.stream().filter(name -> !parties.contains(name)).map(Wording::named).toList();
    if (parties.isEmpty()) return Wording.either(others);
    var rest = others.isEmpty() ? "" : "; " + Wording.either(others);
    return Words.anyOf(pact, parties) + rest;
  }
}
