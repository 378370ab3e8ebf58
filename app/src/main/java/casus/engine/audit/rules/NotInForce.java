package casus.engine.audit.rules;

import casus.engine.audit.AuditRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Labels;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Pact;
import casus.vocabulary.BindingForces;
import casus.vocabulary.EvidenceLevel;
import casus.vocabulary.EvidenceLevels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The text is not law, or not any more; or it is in force, and is less than a treaty.
final class NotInForce implements AuditRule {
  private static final String IN_FORCE = "in-force";
  private static final String SIGNED = "signed";

  /// What binds as treaties do.
  private static final List<String> TREATIES = List.of("treaty", "protocol");

  @Override
  public String id() {
    return "not-in-force";
  }

  @Override
  public List<Finding> audit(Study study) {
    var pact = study.pact();
    var status = pact.header().status();
    if (status.isEmpty())
      return List.of(finding(pact, Severity.NOTE, "the text does not say how far it is from law"));
    var level = EvidenceLevels.find(status.get()).orElseThrow();
    if (level.ended())
      return List.of(
          finding(pact, Severity.NOTE, "the text is not in force any more: " + quoted(level)));
    if (!level.name().equals(IN_FORCE)) return List.of(climbing(pact, level));
    return pact.header()
        .ended()
        .map(day ->
            List.of(
                finding(
                    pact, Severity.NOTE, "the text ended on " + day + ", and is called in force")))
        .orElseGet(
            () -> pact.header().binding().stream().flatMap(kind -> less(pact, kind)).toList());
  }

  /// A text in force whose form binds less than a treaty, or in another way.
  private Stream<Finding> less(Pact pact, String binding) {
    if (TREATIES.contains(binding)) return Stream.empty();
    var force = BindingForces.find(binding).orElseThrow();
    return Stream.of(
        Finding.inText(
            id(),
            Severity.NOTE,
            Labels.of(pact),
            List.of(),
            "the text is in force, and is no treaty: it is a text of kind "
                + Words.quote(binding)
                + " ("
                + force.meaning()
                + ")",
            "binding " + binding));
  }

  private Finding climbing(Pact pact, EvidenceLevel level) {
    var steps =
        EvidenceLevels.ALL.stream()
            .filter(step -> step.main() && step.order() > level.order())
            .count();
    var binding =
        pact.header()
            .binding()
            .map(word -> "; it is a text of kind " + Words.quote(word))
            .orElse("");
    return finding(
        pact,
        level.order() < EvidenceLevels.find(SIGNED).orElseThrow().order()
            ? Severity.RISK
            : Severity.NOTE,
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

  private Finding finding(Pact pact, Severity severity, String sentence) {
    var words =
        Optional.of("status")
            .flatMap(word -> pact.header().status().map(status -> word + " " + status));
    return Finding.inText(
        id(), severity, Labels.of(pact), List.of(), sentence, words.orElse("pact " + pact.name()));
  }
}
