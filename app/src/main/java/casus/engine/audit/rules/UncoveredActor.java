package casus.engine.audit.rules;

import casus.engine.Wording;
import casus.engine.audit.CoverageMap;
import casus.engine.audit.CoverageRule;
import casus.engine.audit.Finding;
import casus.engine.audit.Gaps;
import casus.engine.audit.Severity;
import casus.engine.audit.Words;
import java.util.List;
import java.util.Optional;

/// Only some attackers are answered.
final class UncoveredActor implements CoverageRule {
  @Override
  public String id() {
    return "uncovered-actor";
  }

  @Override
  public List<Finding> find(CoverageMap map) {
    return new Gaps(map).attackers().stream().map(found -> finding(map, found)).toList();
  }

  private Finding finding(CoverageMap map, Gaps.Attackers attackers) {
    var gap = attackers.gap();
    var hidden =
        attackers.modes().isEmpty()
            ? ""
            : "; not even by "
                + Wording.either(attackers.answered())
                + " is "
                + Wording.either(attackers.modes().stream().map(Words::quote).toList())
                + " answered";
    return new Finding(
        id(),
        attackers.states() ? Severity.RISK : Severity.NOTE,
        gap.at(),
        attackers.answered().stream().filter(map.pact().parties()::contains).toList(),
        Words.cited(
            gap.at(),
            UncoveredAct.silent(gap)
                + "attacks by "
                + Wording.either(gap.what())
                + ", but only by "
                + Wording.either(attackers.answered())
                + UncoveredAct.rest(gap.best())
                + hidden),
        gap.witness(),
        Optional.of(gap.bounds()));
  }
}
