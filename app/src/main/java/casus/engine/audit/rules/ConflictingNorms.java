package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Collisions;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Severity;
import casus.engine.audit.Story;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// A party is bound to do what it is bound not to do.
final class ConflictingNorms implements AuditRule {
  private static final int MOST_NAMED = 6;

  @Override
  public String id() {
    return "conflicting-norms";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    if (!(finding.witness() instanceof Story story)) return List.of();
    var duty = finding.clause();
    return story.ending().clauses().stream()
        .filter(name -> !name.equals(duty))
        .map(name -> Edit.with("precedence order-of-" + duty, duty + " prevails over " + name))
        .toList();
  }

  @Override
  public List<Finding> audit(Study study) {
    return Collisions.of(study).stream().map(this::finding).toList();
  }

  private Finding finding(Collisions.Collision collision) {
    var label = collision.duty().label();
    var sentence =
        Words.some(collision.bearers(), MOST_NAMED)
            + " cannot keep "
            + Words.quote(label.name())
            + " without a breach of "
            + Wording.list(Words.quote(collision.broken()))
            + ", and the text does not say which goes first";
    return new Finding(
        id(),
        Help.isOwedBy(collision.duty()) ? Severity.HOLE : Severity.RISK,
        label,
        collision.bearers(),
        Words.cited(label, sentence),
        collision.witness(),
        Optional.of(collision.bounds()));
  }
}
