package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Collisions;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
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
