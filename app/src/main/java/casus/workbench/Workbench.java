package casus.workbench;

import casus.chronicle.Chronicle;
import casus.chronicle.format.ChronicleFormat;
import casus.chronicle.format.ChronicleFormats;
import casus.diagnostic.Source;
import casus.engine.audit.Audit;
import casus.engine.audit.AuditRule;
import casus.engine.audit.CoverageMap;
import casus.engine.audit.Finding;
import casus.engine.audit.MapTable;
import casus.engine.audit.Regime;
import casus.engine.audit.SharedFinding;
import casus.engine.audit.Study;
import casus.language.Formatter;
import casus.language.Language;
import casus.language.Language.Text;
import casus.language.Library;
import java.nio.file.Path;
import java.util.List;

/// The pipeline: from a file to a pact or a chronicle that an engine can take.
public final class Workbench {
  private Workbench() {}

  /// The pact in a file. What it amends is looked for beside it.
  public static Loaded<Text> pact(Path file) {
    return Shelf.open(file)
        .then(source -> Loaded.of(Language.readWithSources(source, library(file))));
  }

  private static Library library(Path file) {
    return name -> Shelf.pact(Shelf.folder(file), name);
  }

  /// What some questions of the audit find in a pact, gravest first.
  public static List<Finding> audit(Text text, List<AuditRule> rules) {
    return Audit.audit(text.pact(), rules);
  }

  /// Several pacts side by side, for the questions that concern them together.
  public static Regime regime(List<Text> texts) {
    return new Regime(texts.stream().map(Text::pact).toList());
  }

  /// What some questions of the audit find between several pacts, gravest first.
  public static List<SharedFinding> together(Regime regime, List<AuditRule> rules) {
    return Audit.together(regime, rules);
  }

  /// What a pact answers to whom, where and when.
  public static MapTable map(Text text, CoverageMap.Asked asked) {
    return new MapTable(CoverageMap.of(text.pact(), asked));
  }

  /// A pact for the questions of strategy, with a bound on the states of one game.
  public static Study study(Text text, int mostStates) {
    return new Study(text.pact(), mostStates);
  }

  /// The text of a file in the one style.
  public static Loaded<Formatted> format(Path file) {
    return Shelf.open(file)
        .then(source ->
            Loaded.of(Formatter.format(source))
                .then(text -> new Loaded.Sound<>(new Formatted(source, text))));
  }

  /// A text before and after formatting.
  public record Formatted(Source before, String after) {
    public boolean changed() {
      return !before.text().equals(after);
    }
  }

  /// The chronicle in a file, by the ending of its name.
  public static Loaded<Chronicle> chronicle(Path file) {
    var name = String.valueOf(file.getFileName());
    for (var format : ChronicleFormats.ALL)
      if (format.reads(name))
        return Shelf.open(file).then(source -> Loaded.of(format.read(source)));
    return new Loaded.Unreadable<>(
        "`" + file + "` has no ending of a chronicle",
        List.of("chronicles are written as " + formats()));
  }

  private static String formats() {
    return String.join(", ", ChronicleFormats.ALL.stream().map(ChronicleFormat::name).toList());
  }
}
