package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Labels;
import casus.engine.audit.Severity;
import casus.engine.audit.Words;
import casus.pact.Pact;
import casus.vocabulary.EvidenceLevel;
import casus.vocabulary.EvidenceLevels;
import java.util.List;
import java.util.Optional;

/// The text is not law, or not any more.
final class NotInForce implements AuditRule {
  private static final String IN_FORCE = "in-force";
  private static final String SIGNED = "signed";

  @Override
  public String id() {
    return "not-in-force";
  }

  @Override
  public List<Finding> audit(Pact pact) {
    var status = pact.header().status();
    if (status.isEmpty())
      return List.of(finding(pact, Severity.NOTE, "the text does not say how far it is from law"));
    var level = EvidenceLevels.find(status.get()).orElseThrow();
    if (level.ended())
      return List.of(
          finding(pact, Severity.NOTE, "the text is not in force any more: " + quoted(level)));
    if (level.name().equals(IN_FORCE))
      return pact.header().ended().isEmpty()
          ? List.of()
          : List.of(
              finding(
                  pact,
                  Severity.NOTE,
                  "the text ended on " + pact.header().ended().get() + ", and is called in force"));
    return List.of(climbing(pact, level));
  }

  private Finding climbing(Pact pact, EvidenceLevel level) {
    var steps = order(IN_FORCE) - level.order();
    var binding =
        pact.header()
            .binding()
            .map(word -> "; it is a text of kind " + Words.quote(word))
            .orElse("");
    return finding(
        pact,
        level.order() < order(SIGNED) ? Severity.RISK : Severity.NOTE,
        "the text is not law: its status is "
            + quoted(level)
            + ", "
            + steps
            + (steps == 1 ? " step" : " steps")
            + " below a text in force"
            + binding);
  }

  private static String quoted(EvidenceLevel level) {
    return Words.quote(level.name()) + " (" + level.entry() + ")";
  }

  private static int order(String level) {
    return EvidenceLevels.find(level).orElseThrow().order();
  }

  private Finding finding(Pact pact, Severity severity, String sentence) {
    var words =
        Optional.of("status")
            .flatMap(word -> pact.header().status().map(status -> word + " " + status));
    return Finding.inText(
        id(), severity, Labels.of(pact), List.of(), sentence, words.orElse("pact " + pact.name()));
  }
}
