package casus.cli;

import casus.diagnostic.Source;
import casus.engine.audit.CoverageMap;
import casus.engine.audit.MapTable;
import casus.language.Language.Text;
import casus.workbench.Workbench;
import java.util.List;

/// A pact, what part of its map was asked for, and the map.
record Mapped(Text text, CoverageMap.Asked asked, MapTable table) {
  static Mapped of(Text text, CoverageMap.Asked asked) {
    return new Mapped(text, asked, Workbench.map(text, asked));
  }

  /// The texts that the pact was read from.
  List<Source> sources() {
    return text.sources().all();
  }
}
