package casus.cli;

import casus.chronicle.Chronicle;
import casus.engine.compare.Comparison;
import casus.engine.compare.Dossier;
import casus.engine.compare.Replay;
import casus.engine.explore.Budget;
import casus.engine.run.Settings;
import casus.language.Language.Text;
import casus.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pacts side by side: what they answer to the same questions, and what one chronicle brings under
/// each of them, if one was named.
///
/// @param events the file of the chronicle
record Compared(
    Texts texts, Comparison comparison, Optional<Replay> replay, Optional<String> events) {
  static Compared of(List<Text> texts, Budget budget) {
    return of(
        texts, texts.stream().map(text -> new Dossier(Workbench.study(text, budget))).toList());
  }

  /// The same of pacts about which other things have been found.
  static Compared of(List<Text> texts, List<Dossier> dossiers) {
    return new Compared(
        new Texts(texts), Workbench.compare(dossiers), Optional.empty(), Optional.empty());
  }

  Compared with(Chronicle chronicle, String file, Settings settings) {
    return new Compared(
        texts,
        comparison,
        Optional.of(Workbench.replay(texts.all(), chronicle, settings)),
        Optional.of(file));
  }

  /// Whether every search came to its end, and every run.
  boolean complete() {
    return Stream.concat(
            comparison.complete().stream(),
            replay.stream().flatMap(played -> played.complete().stream()))
        .allMatch(each -> each);
  }
}
