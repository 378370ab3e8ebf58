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
    var dossiers = texts.stream().map(one -> new Dossier(Workbench.study(one, budget))).toList();
    var dossier = dossiers.getFirst();
    return new Briefed(
        text,
        Gist.of(dossier),
        Audited.of(text, new Audited.Asked(AuditRules.ALL, Severity.NOTE), dossier.study()),
        new Mapped(text, CoverageMap.Asked.ALL, dossier.map()),
        Compared.of(texts, dossiers),
        setting,
        Doubts.of(text.pact()),
        Extent.of(text.pact()));
  }

  /// Whether every search came to its end.
  boolean complete() {
    return audited.complete() && audited.untold().isEmpty() && compared.complete();
  }
}
