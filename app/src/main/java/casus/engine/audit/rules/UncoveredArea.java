package casus.engine.audit.rules;

import casus.engine.audit.CoverageMap;
import casus.engine.audit.CoverageRule;
import casus.engine.audit.Edit;
import casus.engine.audit.Finding;
import casus.engine.audit.Gaps;
import casus.engine.audit.Proposals;
import casus.engine.audit.Severity;
import casus.engine.audit.Words;
import casus.pact.Clause;
import casus.pact.Pact;
import java.util.List;
import java.util.Optional;

/// Places of those protected lie outside.
final class UncoveredArea implements CoverageRule {
  @Override
  public String id() {
    return "uncovered-area";
  }

  @Override
  public List<Edit> edits(Pact pact, Finding finding) {
    return pact.find(Clause.Trigger.class, finding.clause()).stream()
        .flatMap(trigger -> Proposals.forArea(trigger).stream())
        .toList();
  }

  @Override
  public List<Finding> find(CoverageMap map) {
    var gaps = new Gaps(map);
    return gaps.areas().stream().map(area -> finding(gaps, area)).toList();
  }

  private Finding finding(Gaps gaps, Gaps.Area area) {
    var gap = area.gap();
    return new Finding(
        id(),
        severity(area),
        gap.at(),
        List.of(),
        Words.cited(
            gap.at(),
            who(gaps.victims())
                + " everywhere: "
                + UncoveredAct.silent(gap)
                + "attacks on "
                + String.join("", gap.what())
                + UncoveredAct.rest(gap.best())),
        gap.witness(),
        Optional.of(gap.bounds()));
  }

  private static String who(List<String> victims) {
    return victims.size() == 1 && victims.getFirst().matches("[A-Z-]+")
        ? victims.getFirst() + " is not protected"
        : "whoever is protected is not so";
  }

  private static Severity severity(Gaps.Area area) {
    if (area.principal()) return Severity.HOLE;
    return area.home() ? Severity.RISK : Severity.NOTE;
  }
}
