package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.AuditRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Judging;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Study;
import casus.engine.audit.Words;
import casus.pact.Pact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Whoever attacks decides, or helps to decide, whether it has attacked.
final class InterestedJudge implements AuditRule {
  @Override
  public String id() {
    return "interested-judge";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return Proposals.forHelp(pact, finding.clause());
  }

  @Override
  public List<Finding> audit(Study study) {
    if (study.help().isEmpty()) return List.of();
    var findings = new ArrayList<Finding>();
    var voices = new LinkedHashMap<List<String>, List<Judging.Say>>();
    for (var say : study.judging())
      say.decisive()
          .ifPresentOrElse(
              decisive -> findings.add(decides(say, decisive)),
              () -> voices.computeIfAbsent(say.attackers(), _ -> new ArrayList<>()).add(say));
    voices.values().forEach(says -> findings.add(haveAVoice(study, says)));
    return findings;
  }

  private Finding decides(Judging.Say say, Judging.Decisive decisive) {
    var sentence =
        Wording.named(decisive.attacker())
            + " alone decides, after an attack of its own, "
            + question(say)
            + decisive.when();
    return new Finding(
        id(),
        Severity.HOLE,
        say.matter().at(),
        say.attackers(),
        Words.cited(say.matter().at(), sentence),
        decisive.story(),
        Optional.of(decisive.bounds()));
  }

  private Finding haveAVoice(Study study, List<Judging.Say> says) {
    var first = says.getFirst();
    var matter = first.matter();
    var sentence =
        Words.anyOf(study.pact(), first.attackers())
            + " has a say, after an attack of its own, in "
            + Wording.list(says.stream().map(InterestedJudge::question).distinct().toList())
            + ": whoever attacks is not left out";
    return Finding.inText(
        id(),
        Severity.NOTE,
        matter.at(),
        first.attackers(),
        Words.cited(matter.at(), sentence),
        (matter.word().isPresent() ? "decided by " : "attributed by ") + matter.judges().text());
  }

  private static String question(Judging.Say say) {
    return say.matter()
        .word()
        .map(word -> "whether it was " + Words.quote(word))
        .orElse("who did it");
  }
}
