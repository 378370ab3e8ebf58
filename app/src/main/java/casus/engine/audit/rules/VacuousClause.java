package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.DeadLetters;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Witness;
import casus.engine.audit.Words;
import casus.pact.Clause;
import java.util.List;
import java.util.Optional;

/// A clause that can never matter.
final class VacuousClause implements AuditRule {
  @Override
  public String id() {
    return "vacuous-clause";
  }

  @Override
  public List<Finding> audit(Study study) {
    return DeadLetters.of(study).stream().map(this::finding).toList();
  }

  private Finding finding(DeadLetters.DeadLetter letter) {
    var label = letter.clause().label();
    var behind = Words.quote(letter.behind());
    var sentence =
        Words.quote(label.name())
            + never(letter.clause())
            + letter.unfit().map(pattern -> ": no deed fits " + Words.text(pattern)).orElse("")
            + (behind.isEmpty()
                ? ""
                : ", and so " + (behind.size() > 1 ? "do " : "does ") + Wording.list(behind));
    return new Finding(
        id(),
        letter.clause() instanceof Clause.Exemption || letter.clause() instanceof Clause.Voiding
            ? Severity.NOTE
            : Severity.RISK,
        label,
        List.of(),
        Words.cited(label, sentence),
        new Witness.Text(label.span(), letter.unfit().map(Words::text).orElseGet(label::name)),
        Optional.of(letter.bounds()));
  }

  private static String never(Clause clause) {
    return switch (clause) {
      case Clause.Trigger _ -> " is never met";
      case Clause.Exemption _, Clause.Voiding _ -> " never applies";
      default -> " never takes effect, whoever attacks and whatever anybody does";
    };
  }
}
