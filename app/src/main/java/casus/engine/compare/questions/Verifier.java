package casus.engine.compare.questions;

import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Dossier;
import casus.engine.compare.Question;
import casus.pact.Clause;

/// Whoever checks that promises are kept.
final class Verifier implements Question {
  @Override
  public String id() {
    return "verifier";
  }

  @Override
  public String asks() {
    return "Who verifies";
  }

  @Override
  public Aspect aspect() {
    return Aspect.WORDING;
  }

  @Override
  public Cell answer(Dossier dossier) {
    var checks = dossier.pact().all(Clause.Verification.class);
    if (checks.isEmpty()) return Cell.silent("nobody");
    return Cell.of(
        checks.stream()
            .map(check ->
                dossier.phrases().all(check.verifier())
                    + check
                        .renewedBy()
                        .map(who -> ", renewed by " + dossier.phrases().all(who))
                        .orElse(""))
            .toList(),
        checks);
  }
}
