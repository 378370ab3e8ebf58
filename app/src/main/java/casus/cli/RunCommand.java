package casus.cli;

import casus.chronicle.Chronicle;
import casus.engine.Wording;
import casus.engine.run.Answer;
import casus.engine.run.Explainer;
import casus.engine.run.Explanation;
import casus.engine.run.InForce;
import casus.engine.run.Run;
import casus.engine.run.RunReport;
import casus.engine.run.Runner;
import casus.engine.run.Settings;
import casus.language.Language.Text;
import casus.pact.Pact;
import casus.report.Printers;
import casus.report.Report;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus run`: what is owed?
@Command(
    name = "run",
    description = "Runs pacts on a chronicle: what is owed, by whom, by when, kept or breached.",
    footer = {"", "A date for a time means the end of that day."})
final class RunCommand implements Callable<Integer> {
  private static final int MOST_NEAR = 5;

  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--events",
      required = true,
      paramLabel = "FILE",
      description = "The chronicle: CSV or JSON Lines.")
  private Path events = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      converter = Converters.EndOf.class,
      description = "Stop there, instead of at the end of the chronicle.")
  private Optional<Instant> asOf = Optional.empty();

  @Option(
      names = "--known-at",
      paramLabel = "TIME",
      converter = Converters.EndOf.class,
      description = "Leave out what nobody knew then.")
  private Optional<Instant> knownAt = Optional.empty();

  @Option(
      names = "--in-force",
      paramLabel = "MODE",
      converter = InForceConverter.class,
      description =
          "auto (default): on the pact's own dates, or, if it never entered into force, as if it"
              + " had; actual: on its own dates; assumed: as if in force.")
  private InForce inForce = InForce.AUTO;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Form.OfRun.class,
      description = "text (default), markdown or html for people; json for programs.")
  private Form form = new Form.ForPeople(Printers.TEXT);

  @Mixin private final Delivery delivery = new Delivery();

  @Option(
      names = "--why",
      paramLabel = "NAME",
      description = "Say why what has this name in the pact stands as it stands.")
  private final List<String> why = new ArrayList<>();

  @Option(
      names = "--why-not",
      paramLabel = "NAME",
      description = "Say why nothing came of what has this name in the pact.")
  private final List<String> whyNot = new ArrayList<>();

  static final class InForceConverter extends Converters.OneOf<InForce> {
    InForceConverter() {
      super(List.of(InForce.values()), InForce::text);
    }
  }

  RunCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var texts = Stream.concat(files.stream(), Stream.of(events)).toList();
    if (delivery.destroys(desk, texts)) return ExitCode.USAGE;
    var chronicle = desk.loaded(Workbench.chronicle(events));
    var read = desk.pacts(files);
    if (chronicle.isEmpty() || read.isEmpty()) return ExitCode.USAGE;
    var pacts = read.get().stream().map(Text::pact).toList();
    var asked = asked(pacts);
    if (asked.isPresent()) return asked.get();
    var results = pacts.stream().map(pact -> result(pact, chronicle.get())).toList();
    var told =
        switch (form) {
          case Form.ForPeople page -> delivery.deliver(desk, page, reports(results));
          case Form.ForPrograms _ ->
              delivery.deliver(desk, RunJson.text(results, together(results)));
        };
    if (told != ExitCode.FINE) return told;
    return results.stream().allMatch(Result::answered) ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /// Every question must be about a clause of some pact.
  private Optional<Integer> asked(List<Pact> pacts) {
    var names = pacts.stream().flatMap(pact -> Explainer.names(pact).stream()).distinct().toList();
    for (var name : Stream.concat(why.stream(), whyNot.stream()).toList()) {
      if (names.contains(name)) continue;
      var helps = new ArrayList<String>();
      var near = pacts.stream().flatMap(pact -> Explainer.near(pact, name).stream()).distinct();
      near.limit(MOST_NEAR).forEach(found -> helps.add("did you mean `" + found + "`?"));
      if (helps.isEmpty()) helps.add("ask about one of `" + String.join("`, `", names) + "`");
      return Optional.of(desk.refuse("no pact here has a name `" + name + "` to ask about", helps));
    }
    return Optional.empty();
  }

  /// A run of one pact, and the answers to the questions about it.
  record Result(Pact pact, Answer answer, List<Explanation> explanations) {
    Result {
      explanations = List.copyOf(explanations);
    }

    boolean answered() {
      return answer instanceof Run;
    }
  }

  private Result result(Pact pact, Chronicle chronicle) {
    var settings = Settings.PLAIN.inForce(inForce);
    if (asOf.isPresent()) settings = settings.asOf(asOf.get());
    if (knownAt.isPresent()) settings = settings.knownAt(knownAt.get());
    var explanations = new ArrayList<Explanation>();
    for (var name : why)
      if (Explainer.why(pact, chronicle, settings, name) instanceof Explanation explanation)
        explanations.add(explanation);
    for (var name : whyNot)
      if (Explainer.whyNot(pact, chronicle, settings, name) instanceof Explanation explanation)
        explanations.add(explanation);
    return new Result(pact, Runner.run(pact, chronicle, settings), explanations);
  }

  /// The runs for people; says where there is none, and why.
  private List<Report> reports(List<Result> results) {
    var reports = new ArrayList<Report>();
    for (var result : results)
      if (result.answer() instanceof Run run) reports.add(report(run, result.explanations()));
      else excuse(result);
    together(results).map(RunTogetherReport::of).ifPresent(reports::add);
    return reports;
  }

  private static Optional<RunTogether> together(List<Result> results) {
    return RunTogether.of(
        results.stream()
            .map(Result::answer)
            .filter(Run.class::isInstance)
            .map(Run.class::cast)
            .toList());
  }

  private static Report report(Run run, List<Explanation> explanations) {
    var report = RunReport.of(run);
    var blocks = new ArrayList<>(report.blocks());
    explanations.forEach(explanation -> blocks.addAll(explanation.blocks()));
    return new Report(report.title(), blocks);
  }

  private void excuse(Result result) {
    switch (result.answer()) {
      case Run _ -> {}
      case Answer.OutOfBudget(var words, var readings, var most) ->
          desk.complain(
              "`%s` leaves %s open, which can be read together in %d ways; at most %d are tried"
                  .formatted(
                      result.pact().name(),
                      Wording.list(words.stream().map(word -> "`" + word.name() + "`").toList()),
                      readings,
                      most),
              List.of("settle some of these words in a copy of the pact"));
      case Answer.NoRoom(var cases) ->
          desk.complain(
              "more than %d cases of `%s` are open at one time"
                  .formatted(cases, result.pact().name()),
              List.of("split the chronicle"));
      case Answer.TooLong(var first, var last) ->
          desk.complain(
              "from %s to %s is more time than a run can count: 68 years"
                  .formatted(Wording.instant(first), Wording.instant(last)),
              List.of("split the chronicle, or stop earlier with `--as-of`"));
    }
  }
}
