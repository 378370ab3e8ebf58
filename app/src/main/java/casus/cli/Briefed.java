package casus.cli;

import casus.engine.audit.CoverageMap;
import casus.engine.audit.Severity;
import casus.engine.audit.rules.AuditRules;
import casus.engine.compare.Dossier;
import casus.engine.compare.Doubts;
import casus.engine.compare.Extent;
import casus.engine.compare.Gist;
import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.workbench.Workbench;
import java.util.ArrayList;
import java.util.Optional;

/// A pact, and all that a brief says of it. The searches are made once for all its parts.
record Briefed(
    Text text,
    Gist gist,
    Audited audited,
    Mapped mapped,
    Compared compared,
    Setting setting,
    Doubts doubts,
    Extent extent) {
  static Briefed of(Text text, Setting setting, Budget budget) {
    var texts = new ArrayList<Text>();
    texts.add(text);
    texts.addAll(setting.texts());
    var studies = texts.stream().map(one -> Workbench.study(one, budget)).toList();
    var study = studies.getFirst();
    return new Briefed(
        text,
        Gist.of(new Dossier(study)),
        Audited.of(text, new Audited.Asked(AuditRules.ALL, Severity.NOTE), study),
        Mapped.of(text, new CoverageMap.Asked(Optional.empty(), Optional.empty())),
        Compared.of(texts, studies),
        setting,
        Doubts.of(text.pact()),
        Extent.of(text.pact()));
  }

  /// Whether every search came to its end.
  boolean complete() {
    return audited.complete() && audited.untold().isEmpty() && compared.complete();
  }
}
