package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.Abandonment;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// Nobody breaks anything, and no help comes.
final class LawfulAbandonment implements AuditRule {
  @Override
  public String id() {
    return "lawful-abandonment";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return Proposals.forHelp(pact, finding.clause());
  }

  @Override
  public List<Finding> audit(Study study) {
    return study.abandonment().map(this::finding).stream().toList();
  }

  private Finding finding(Abandonment found) {
    var cite = found.at().citation().map(words -> " (" + words + ")").orElse("");
    var sentence =
        "every duty can be kept and "
            + found.victim().map(Wording::named).orElse("the party attacked")
            + switch (found.measure()) {
              case NOTHING -> " still get no help";
              case WHAT_EACH_JUDGES -> " still get next to nothing";
            }
            + found.when()
            + ": "
            + Words.quote(found.at().name())
            + cite
            + " "
            + found.missing();
    return new Finding(
        id(),
        found.measure() == Abandonment.Measure.NOTHING && found.always()
            ? Severity.HOLE
            : Severity.RISK,
        found.at(),
        found.helpers(),
        Words.begun(sentence),
        found.story(),
        Optional.of(found.bounds()));
  }
}
