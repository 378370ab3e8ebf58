package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Collisions;
import casus.engine.audit.Conflicts.Conflict;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Provision;
import casus.engine.audit.Ranking;
import casus.engine.audit.Regime;
import casus.engine.audit.Severity;
import casus.engine.audit.SharedFinding;
import casus.engine.audit.Story;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A party is bound to do what it is bound not to do, in one text or across several.
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

  // Across several texts.

  @Override
  public List<SharedFinding> together(Regime regime) {
    return regime.conflicts().stream().map(conflict -> finding(regime.pacts(), conflict)).toList();
  }

  private SharedFinding finding(List<Pact> pacts, Conflict conflict) {
    var duty = conflict.duty();
    var sentence =
        Words.some(conflict.bearers(), MOST_NAMED)
            + " cannot keep "
            + clause(pacts, duty)
            + " without a breach of "
            + Wording.list(conflict.broken().stream().map(norm -> clause(pacts, norm)).toList())
            + (conflict.settled().isEmpty()
                ? ", and nothing says which goes first"
                : ": " + String.join("; ", settled(pacts, conflict.settled())));
    var open = Help.isOwedBy(duty.norm()) ? Severity.HOLE : Severity.RISK;
    return new SharedFinding(
        duty.text(),
        new Finding(
            id(),
            conflict.settled().isEmpty() ? open : Severity.NOTE,
            duty.norm().label(),
            conflict.bearers(),
            sentence,
            conflict.witness(),
            Optional.of(conflict.bounds())),
        conflict.broken(),
        conflict.settled());
  }

  /// `assist` (Art 5 of nato).
  private static String clause(List<Pact> pacts, Provision norm) {
    var label = norm.norm().label();
    var cite = label.citation().map(words -> words + " of ").orElse("");
    return Words.quote(label.name()) + " (" + cite + pacts.get(norm.text()).name() + ")";
  }

  private static List<String> settled(List<Pact> pacts, List<Ranking> rankings) {
    var found = new ArrayList<String>();
    for (var ranking : rankings) {
      var first = pacts.get(ranking.first()).name();
      var second = pacts.get(ranking.second()).name();
      var by = ranking.by().map(said -> Words.cite(said.label())).orElse("");
      var speaker = ranking.by().map(said -> pacts.get(said.text()).name()).orElse("");
      var said = by + " of " + speaker + " says so";
      found.add(
          first
              + switch (ranking.ground()) {
                case STATED -> " goes first, as " + said;
                case SUPERIOR ->
                    speaker.equals(first)
                        ? " goes first, as before every other text, " + said
                        : " goes first, as " + second + " goes behind every other, " + said;
                case LATER ->
                    " goes first, being the later text, to which all parties to "
                        + second
                        + " are parties";
              });
    }
    return found;
  }
}
