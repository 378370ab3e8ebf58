package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Silence;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import java.util.List;
import java.util.Optional;

/// Nobody refuses, nobody does anything, and no help is ever owed.
final class LapseOnSilence implements AuditRule {
  @Override
  public String id() {
    return "lapse-on-silence";
  }

  @Override
  public List<Finding> audit(Study study) {
    if (study.help().isEmpty()) return List.of();
    // The silence of one is for `single-veto`.
    return study
        .silence(study.helpInAnyForm())
        .filter(lapse -> lapse.silent().size() > 1)
        .map(lapse -> finding(study, lapse))
        .stream()
        .toList();
  }

  private Finding finding(Study study, Silence.Lapse lapse) {
    var name = Words.quote(lapse.at().name());
    var cite = lapse.at().citation().map(words -> " (" + words + ")").orElse("");
    var sentence =
        "if nobody but "
            + lapse.speaker().map(Wording::named).orElse("the party attacked")
            + " does anything, no help is ever owed or allowed"
            + lapse.when()
            + ": "
            + name
            + cite
            + " "
            + lapse.missing();
    return new Finding(
        id(),
        Severity.RISK,
        lapse.at(),
        lapse.silent().stream().filter(study.helpers()::contains).toList(),
        Words.begun(sentence),
        lapse.story(),
        Optional.of(lapse.bounds()));
  }
}
