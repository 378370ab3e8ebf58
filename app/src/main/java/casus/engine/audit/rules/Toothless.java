package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Help;
import casus.engine.audit.Links;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.List;

/// A breach without a remedy, or one whose ladder can end in nothing.
final class Toothless implements AuditRule {
  @Override
  public String id() {
    return "toothless";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var links = new Links(pact);
    var findings = new ArrayList<Finding>();
    for (var norm : pact.all(Clause.Norm.class))
      if (norm.breach() instanceof Clause.Breach.NoRemedy) findings.add(none(pact, norm));
    for (var remedy : pact.all(Clause.Remedy.class))
      if (endsInNothing(links, remedy)) findings.add(ladder(remedy));
    return findings;
  }

  private Finding none(Pact pact, Clause.Norm norm) {
    var talk = !norm.maintains() && !Help.isOwedBy(norm);
    return Finding.inText(
        id(),
        talk ? Severity.NOTE : Severity.RISK,
        norm.label(),
        pact.members(norm.bearing().who()),
        Words.cited(
            norm.label(),
            "nothing follows from a breach of the "
                + kind(norm)
                + " "
                + Words.quote(norm.label().name())),
        "on breach no remedy");
  }

  private static String kind(Clause.Norm norm) {
    return switch (norm.content()) {
      case Clause.Content.Perform _ -> "duty";
      case Clause.Content.Refrain _ -> "ban";
      case Clause.Content.Keep _ -> "standing duty";
    };
  }

  /// A last rung that is a decision may fail, and then nothing is left. One that is a duty has a
  /// breach of its own, which is asked for itself; one that is a power leaves somebody a right.
  private static boolean endsInNothing(Links links, Clause.Remedy remedy) {
    return remedy.rungs().isEmpty()
        || links.named(remedy.rungs().getLast()).stream()
            .anyMatch(rung ->
                rung instanceof Clause.Decision decision
                    && switch (decision.otherwise()) {
                      case Clause.Otherwise.Rejected _, Clause.Otherwise.Nothing _ -> true;
                      case Clause.Otherwise.Adopted _, Clause.Otherwise.EachMayAct _ -> false;
                      case Clause.Otherwise.EachMustAct _, Clause.Otherwise.Refer _ -> false;
                    });
  }

  private Finding ladder(Clause.Remedy remedy) {
    return Finding.inText(
        id(),
        Severity.RISK,
        remedy.label(),
        List.of(),
        Words.cited(
            remedy.label(),
            "the ladder "
                + Words.quote(remedy.label().name())
                + " ends in nothing: "
                + (remedy.rungs().isEmpty()
                    ? "it has no rung"
                    : "when " + Words.quote(remedy.rungs().getLast()) + " fails, no rung is left")),
        "then " + (remedy.rungs().isEmpty() ? "nothing" : remedy.rungs().getLast()));
  }
}
