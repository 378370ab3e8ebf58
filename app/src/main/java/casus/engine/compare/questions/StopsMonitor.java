package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.engine.compare.Say;
import casus.pact.Clause;

/// Whether those who are checked can end the checking.
final class StopsMonitor implements Question {
  @Override
  public String id() {
    return "stops-monitor";
  }

  @Override
  public String asks() {
    return "Who can stop the verifying";
  }

  @Override
  public Aspect aspect() {
    return Aspect.MACHINERY;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var checks = dossier.pact().all(Clause.Verification.class);
    if (checks.isEmpty()) return Cell.silent("nobody verifies");
    var found = dossier.findings("monitor-veto");
    if (found.isEmpty()) return Cell.of("none of those who are checked", checks);
    return Cell.of(
            found.stream()
                .map(one ->
                    "each by itself, checked itself: " + Say.parties(dossier.pact(), one.parties()))
                .toList(),
            checks)
        .shownBy(found);
  }
}
