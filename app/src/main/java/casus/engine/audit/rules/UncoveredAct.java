package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.CoverageMap;
import casus.engine.audit.CoverageRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Gaps;
import casus.engine.audit.Level;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import casus.vocabulary.ActType;
import casus.vocabulary.ActTypes;
import casus.vocabulary.Weight;
import java.util.List;
import java.util.Optional;

/// Acts that usually are an armed attack bring nothing.
final class UncoveredAct implements CoverageRule {
  private static final String AGGRESSION = "aggression";

  @Override
  public String id() {
    return "uncovered-act";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return pact.find(Clause.Trigger.class, finding.clause()).stream()
        .flatMap(trigger -> Proposals.forCoverage(pact, trigger, AGGRESSION).stream())
        .toList();
  }

  @Override
  public List<Finding> find(CoverageMap map) {
    return new Gaps(map).acts().stream().map(this::finding).toList();
  }

  private Finding finding(Gaps.Gap gap) {
    var acts = Wording.either(gap.what().stream().map(Words::quote).toList());
    return new Finding(
        id(),
        severity(gap.what()),
        gap.at(),
        List.of(),
        Words.cited(gap.at(), silent(gap) + acts + rest(gap.best())),
        gap.witness(),
        Optional.of(gap.bounds()));
  }

  /// `assist` does not answer.
  static String silent(Gaps.Gap gap) {
    var answers = gap.answers().stream().map(Words::quote).toList();
    return Wording.list(answers) + (answers.size() == 1 ? " does" : " do") + " not answer ";
  }

  /// What follows all the same.
  static String rest(Level best) {
    return switch (best) {
      case HELP, RIGHT -> throw new IllegalArgumentException("no gap: " + best);
      case TALK -> ": talk, at most, is owed";
      case BREACH -> ": a promise, at most, is broken";
      case NOTHING -> ": nothing follows";
    };
  }

  private static Severity severity(List<String> acts) {
    var aggression =
        ActTypes.named(AGGRESSION).stream().filter(act -> acts.contains(act.name())).toList();
    if (aggression.stream().map(ActType::weight).anyMatch(Weight.YES::equals)) return Severity.HOLE;
    return aggression.isEmpty() ? Severity.NOTE : Severity.RISK;
  }
}
