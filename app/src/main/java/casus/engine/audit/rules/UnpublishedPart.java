package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Labels;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.pact.Header;
import casus.pact.Omission;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;

/// A part of the text was never published, so that all the rest says less than it seems to.
final class UnpublishedPart implements AuditRule {
  private static final List<String> MARKS = List.of("secret-annex", "text-unpublished");

  @Override
  public String id() {
    return "unpublished-part";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var findings = new ArrayList<Finding>();
    for (var omission : pact.omissions())
      if (omission.kind() == Omission.Kind.NOT_PUBLISHED)
        findings.add(
            Finding.inText(
                id(),
                Severity.RISK,
                Labels.of(pact, omission),
                List.of(),
                "“"
                    + omission.part()
                    + "” was not published: what the rest brings about is less certain for it",
                "not published \"" + omission.part() + "\""));
    if (findings.isEmpty())
      for (var mark : pact.header().marks())
        if (MARKS.contains(mark.mark())) findings.add(marked(pact, mark));
    return findings;
  }

  private Finding marked(Pact pact, Header.Mark mark) {
    return Finding.inText(
        id(),
        Severity.RISK,
        Labels.of(pact),
        List.of(),
        "the text has a part that is not public"
            + mark.note().map(note -> " (“" + note + "”)").orElse("")
            + ": what the rest brings about is less certain for it",
        "mark " + mark.mark());
  }
}
