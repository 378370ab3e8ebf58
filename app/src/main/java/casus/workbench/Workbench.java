package casus.workbench;

import casus.chronicle.Chronicle;
import casus.chronicle.format.ChronicleFormat;
import casus.chronicle.format.ChronicleFormats;
import casus.diagnostic.Source;
import casus.engine.audit.Audit;
import casus.engine.audit.AuditRule;
import casus.engine.audit.CoverageMap;
import casus.engine.audit.MapTable;
import casus.engine.audit.Regime;
import casus.engine.audit.Repair;
import casus.engine.audit.Repairs;
import casus.engine.audit.SharedFinding;
import casus.engine.audit.Study;
import casus.engine.audit.rules.AuditRules;
import casus.engine.compare.Comparison;
import casus.engine.compare.Difference;
import casus.engine.compare.Dossier;
import casus.engine.compare.Replay;
import casus.engine.explore.Budget;
import casus.engine.run.Settings;
import casus.language.Formatter;
import casus.language.Language;
import casus.language.Language.Text;
import casus.language.Library;
import casus.pact.Pact;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The pipeline: from a file to a pact or a chronicle that an engine can take.
public final class Workbench {
  /// The rule that looks for conflicts.
  private static final String CONFLICTS = "conflicting-norms";

  private Workbench() {}

  /// The pact in a file. What it amends is looked for beside it.
  public static Loaded<Text> pact(Path file) {
    return Shelf.open(file)
        .then(source -> Loaded.of(Language.readWithSources(source, library(file))));
  }

  /// The pacts that stand beside a file and can be worked with, in order.
  public static List<Text> beside(Path file) {
    return Shelf.files(Shelf.folder(file), ".pact").stream()
        .filter(other -> !other.equals(file))
        .flatMap(other ->
            pact(other) instanceof Loaded.Sound<Text>(var text)
                ? Stream.of(text)
                : Stream.<Text>empty())
        .toList();
  }

  private static Library library(Path file) {
    return name -> Shelf.pact(Shelf.folder(file), name);
  }

  /// What some questions of the audit find in a pact, gravest first.
  public static Audit.Asked audit(Study study, List<AuditRule> rules) {
    return Audit.asked(study, rules);
  }

  /// The fewest changes of a pact that close its holes, within a budget for each game; `progress`
  /// is told how many texts have been audited.
  public static Repair repair(Text text, Budget budget, Consumer<Integer> progress) {
    return Repairs.of(
        text.pact(), changes -> changed(text, changes), Repairs.Settings.usual(budget), progress);
  }

  /// An amendment of a pact, with its head.
  public static String amendment(Text text, String changes) {
    var name = text.pact().name();
    return "amend " + name + " as " + name + "-repaired\n  binding proposal\n\n" + changes;
  }

  private static Optional<Pact> changed(Text text, String changes) {
    var source = new Source(text.pact().name() + "-repaired.pact", amendment(text, changes));
    return Language.read(source, among(text)).sound();
  }

  /// The texts that a pact was read from, as a library.
  private static Library among(Text text) {
    var sources = text.sources();
    return name ->
        name.equals(text.pact().name())
            ? Optional.of(sources.main())
            : Optional.of(sources.amendments().getOrDefault(name, sources.root()));
  }

  /// Several pacts side by side, for the questions that concern them together.
  public static Regime regime(List<Text> texts) {
    return new Regime(texts.stream().map(Text::pact).toList());
  }

  /// What some questions of the audit find between several pacts, gravest first.
  public static List<SharedFinding> together(Regime regime, List<AuditRule> rules) {
    return Audit.together(regime, rules);
  }

  /// What one of several pacts binds a party to do and another binds it not to do, gravest first.
  public static List<SharedFinding> conflicts(List<Pact> pacts) {
    return Audit.together(new Regime(pacts), AuditRules.find(CONFLICTS).stream().toList());
  }

  /// What a pact answers to whom, where and when.
  public static MapTable map(Text text, CoverageMap.Asked asked) {
    return new MapTable(CoverageMap.of(text.pact(), asked));
  }

  /// A pact for the questions of strategy, with a budget for each game.
  public static Study study(Text text, Budget budget) {
    return new Study(text.pact(), budget);
  }

  /// What several pacts answer to the same questions.
  public static Comparison compare(List<Dossier> dossiers) {
    return Comparison.of(dossiers);
  }

  /// What one chronicle brings under several pacts.
  public static Replay replay(List<Text> texts, Chronicle chronicle, Settings settings) {
    return Replay.of(texts.stream().map(Text::pact).toList(), chronicle, settings);
  }

  /// What a second pact says and does otherwise than a first, within a budget for each game. What
  /// their authors expect of them is left aside.
  public static Difference diff(Text first, Text second, Budget budget) {
    return Difference.of(plain(first, budget), plain(second, budget));
  }

  private static Study plain(Text text, Budget budget) {
    return new Study(text.pact().expecting(List.of()), budget);
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
