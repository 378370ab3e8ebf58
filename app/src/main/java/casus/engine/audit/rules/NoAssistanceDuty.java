package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Labels;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Nobody owes any help.
final class NoAssistanceDuty implements AuditRule {
  private static final List<String> HELPED = List.of("beneficiary", "protected", "ward");

  @Override
  public String id() {
    return "no-assistance-duty";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    var trigger = pact.all(Clause.Trigger.class).stream().findFirst();
    var role = helpers(pact);
    if (trigger.isEmpty() || role.isEmpty()) return List.of();
    var phrases = new ArrayList<String>();
    phrases.add("each " + role.get() + " except victim must assist victim");
    phrases.add("upon " + trigger.get().label().name());
    phrases.addAll(List.of(Proposals.inTime(pact)));
    phrases.add("on breach no remedy");
    return List.of(Edit.with("duty help-within-7-days", phrases.toArray(String[]::new)));
  }

  /// Who might help: whoever may help by right, or else the first role that is not that of the one
  /// to be helped.
  private static Optional<String> helpers(Pact pact) {
    var holders =
        pact.all(Clause.Power.class).stream()
            .filter(Help::isAllowedBy)
            .map(power -> power.holder().text())
            .filter(pact.roles()::contains);
    return Stream.concat(holders, pact.roles().stream().filter(role -> !HELPED.contains(role)))
        .findFirst();
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
