package casus.engine.compare.questions;

import casus.engine.Wording;
import casus.engine.audit.Help;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import casus.pact.Pattern;
import casus.vocabulary.DutyType;
import casus.vocabulary.DutyTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
      lines.add(Say.bearers(norm.bearing()) + content(norm.content()));
    }
    for (var power : dossier.pact().all(Clause.Power.class)) {
      if (!(power.ability() instanceof Clause.Ability.Act(var names)) || Help.isAllowedBy(power))
        continue;
      clauses.add(power);
      lines.add(Say.holder(power.holder()) + " may: " + Say.performances(false, names));
    }
    return lines.isEmpty() ? Cell.silent("nothing is encoded") : Cell.of(lines, clauses);
  }

  private static String content(Clause.Content content) {
    return switch (content) {
      case Clause.Content.Perform(var all, var names, var quantity) ->
          " must: " + Say.performances(all, names);
      case Clause.Content.Refrain(var pattern) -> " must not: " + acts(List.of(pattern));
      case Clause.Content.Keep(var names, var brokenBy) ->
          " must at all times: " + Say.performances(true, names);
    };
  }

  private static String acts(List<Pattern> patterns) {
    return patterns.stream()
        .flatMap(pattern -> pattern.acts().stream())
        .map(act -> Wording.plain(act.name()))
        .collect(Collectors.collectingAndThen(Collectors.toList(), Words::either));
  }

  private static boolean isTalk(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        && names.stream().allMatch(Promises::isTalk);
  }

  private static boolean isTalk(String performance) {
    return DutyTypes.find(performance).filter(DutyType::isTalk).isPresent();
  }
}
