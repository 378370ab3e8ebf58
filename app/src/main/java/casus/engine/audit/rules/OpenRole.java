package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.pact.Who;
import java.util.List;

/// Somebody is to play a role, and the text does not say who.
final class OpenRole implements AuditRule {
  @Override
  public String id() {
    return "open-role";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    return pact.all(Clause.OpenRole.class).stream().map(role -> finding(pact, role)).toList();
  }

  private Finding finding(Pact pact, Clause.OpenRole role) {
    var owed =
        pact.all(Clause.Norm.class).stream()
            .filter(norm -> names(norm.bearing().who(), role.role()))
            .toList();
    var help = owed.stream().filter(Help::isOwedBy).toList();
    var most = help.isEmpty() ? owed : help;
    var sentence =
        "a "
            + role.role()
            + " is left open (“"
            + role.description()
            + "”)"
            + (most.isEmpty()
                ? ""
                : ": whether it owes " + Wording.either(Words.quote(most)) + " is not settled");
    return Finding.inText(
        id(),
        help.isEmpty() ? Severity.NOTE : Severity.RISK,
        role.label(),
        List.of(),
        sentence,
        "open-role \"" + role.description() + "\"");
  }

  private static boolean names(Who who, String role) {
    return switch (who) {
      case Who.Named(var name, var span) -> name.equals(role);
      case Who.Relative _ -> false;
      case Who.Union(var parts) -> parts.stream().anyMatch(part -> names(part, role));
      case Who.Except(var base, var excluded) -> names(base, role);
    };
  }
}
