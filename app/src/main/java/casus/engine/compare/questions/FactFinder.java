package casus.engine.compare.questions;

import casus.engine.audit.Links;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;
import java.util.List;

/// Whoever may settle what the words of the trigger mean.
final class FactFinder implements Question {
  @Override
  public String id() {
    return "fact-finder";
  }

  @Override
  public String asks() {
    return "Who finds the facts";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var deeds =
        triggering(dossier).stream()
            .flatMap(Links::when)
            .flatMap(when -> Links.patterns(when).stream())
            .toList();
    if (deeds.isEmpty()) return Cell.silent("no clause turns on an attack");
    var terms = dossier.links().terms(deeds);
    var findings = dossier.findings(List.of("vague-threshold", "interested-judge"));
    if (terms.isEmpty()) return Cell.silent("nobody is named").shownBy(findings);
    return Cell.of(
            terms.stream()
                .map(term ->
                    Words.quote(term.label().name())
                        + ": "
                        + Say.decider(dossier.phrases(), term.decider()))
                .toList(),
            terms)
        .shownBy(findings);
  }

  /// Whatever help waits for; where no help is promised, every trigger.
  private static List<? extends Clause> triggering(Dossier dossier) {
    return dossier.help().isEmpty()
        ? dossier.pact().all(Clause.Trigger.class)
        : dossier.beforeHelp();
  }
}
