package casus.cli;

import casus.engine.compare.Difference;
import casus.engine.explore.Budget;
import casus.language.Language.Text;
import casus.workbench.Workbench;
import java.util.List;

/// Two texts, and what the second says and does otherwise than the first.
record Differed(Texts texts, Difference difference) {
  static Differed of(List<Text> texts, Budget budget) {
    return new Differed(
        new Texts(texts), Workbench.diff(texts.getFirst(), texts.getLast(), budget));
  }
}
