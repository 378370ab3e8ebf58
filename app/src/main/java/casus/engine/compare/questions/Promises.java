package casus.engine.compare.questions;

import casus.engine.audit.Help;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;

/// What parties must do, leave or keep up, or may do, besides help and talk.
final class Promises implements Question {
  @Override
  public String id() {
    return "promises";
  }

  @Override
  public String asks() {
    return "What else is promised";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var lines = new ArrayList<String>();
    var clauses = new ArrayList<Clause>();
    for (var norm : dossier.pact().all(Clause.Norm.class)) {
      if (Help.isOwedBy(norm) || isTalk(norm)) continue;
      clauses.add(norm);
      lines.add(Say.bearers(norm.bearing()) + " must " + dossier.phrases().duty(norm));
    }
    // Where there is no help they are said to be what is allowed instead.
    if (!dossier.help().isEmpty())
      for (var right : dossier.otherRights()) {
        clauses.add(right);
        lines.add(Say.holder(right.holder()) + " may " + dossier.phrases().right(right));
      }
    return lines.isEmpty() ? Cell.silent("nothing is encoded") : Cell.of(lines, clauses);
  }

  private static boolean isTalk(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        && names.stream().allMatch(Promises::isTalk);
  }

  private static boolean isTalk(String performance) {
    return DutyTypes.find(performance).filter(DutyType::isTalk).isPresent();
  }
}
