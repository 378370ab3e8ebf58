package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Labels;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import java.util.List;
import java.util.stream.Stream;

/// Nobody owes any help.
final class NoAssistanceDuty implements AuditRule {
  @Override
  public String id() {
    return "no-assistance-duty";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var norms = pact.all(Clause.Norm.class);
    if (norms.stream().anyMatch(Help::isOwedBy)) return List.of();
    var rights = pact.all(Clause.Power.class).stream().filter(Help::isAllowedBy).toList();
    var owed = norms.stream().flatMap(NoAssistanceDuty::performances).distinct().toList();
    var sentence =
        "no clause makes anybody owe help: "
            + (owed.isEmpty()
                ? "nothing is owed but to leave things alone"
                : "all that must be done is "
                    + Wording.list(owed.stream().map(Words::quote).toList()))
            + (rights.isEmpty()
                ? ""
                : "; under "
                    + Wording.list(Words.quote(rights))
                    + " help may be given, and need not be");
    // A text without an attack in it, such as a sequence of steps, does not promise help to begin
    // with.
    var promises = !pact.all(Clause.Trigger.class).isEmpty();
    return List.of(
        Finding.inText(
            id(),
            promises ? Severity.HOLE : Severity.NOTE,
            Labels.of(pact),
            List.of(),
            sentence,
            String.join(", ", owed)));
  }

  private static Stream<String> performances(Clause.Norm norm) {
    return norm.content() instanceof Clause.Content.Perform(var all, var names, var quantity)
        ? names.stream()
        : Stream.empty();
  }
}
