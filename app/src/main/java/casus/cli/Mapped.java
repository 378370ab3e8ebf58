package casus.cli;

import casus.engine.audit.CoverageMap;
import casus.engine.audit.MapTable;
import casus.language.Language.Text;
import casus.workbench.Workbench;

/// A pact, what part of its map was asked for, and the map.
record Mapped(Text text, CoverageMap.Asked asked, MapTable table) {
  static Mapped of(Text text, CoverageMap.Asked asked) {
    return new Mapped(text, asked, Workbench.map(text, asked));
  }
}
