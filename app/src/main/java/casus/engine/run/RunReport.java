package casus.engine.run;

import casus.chronicle.Event;
import casus.engine.Wording;
import casus.engine.run.Lines.DecisionLine;
import casus.engine.run.Lines.NormLine;
import casus.engine.run.Lines.NormState;
import casus.engine.run.Lines.PowerLine;
import casus.pact.Clause;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/// A run as a report: on what footing, what happened and what it brought, what is owed, how the
/// votes went, and what the answer hangs on.
public final class RunReport {
  private static final List<NormState> ORDER =
      List.of(
          NormState.BREACHED,
          NormState.OPEN,
          NormState.SUSPENDED,
          NormState.CURED,
          NormState.FULFILLED,
          NormState.EXCUSED,
          NormState.LAPSED);

  private static final List<String> COLUMNS =
      List.of("Clause", "Who", "Must", "Since", "By", "Outcome");

  private final Run run;
  private final List<Block> blocks = new ArrayList<>();

  private RunReport(Run run) {
    this.run = run;
  }

  public static Report of(Run run) {
    var report = new RunReport(run);
    report.head();
    report.timeline();
    report.owed();
    report.decisions();
    report.powers();
    report.stages();
    report.remedies();
    report.misdirected();
    report.readings();
    return new Report(run.pact().title() + ": " + run.chronicle().name(), report.blocks);
  }

  /// What several texts ask on one chronicle: every duty that has fallen due or is open, whoever
  /// bears it, text by text.
  public static List<Block> together(List<Run> runs) {
    var rows = new ArrayList<List<Phrase>>();
    var reports = runs.stream().map(RunReport::new).toList();
    for (var state : ORDER)
      for (var report : reports)
        for (var row : report.rows(state, RunReport::isDone)) {
          var cells = new ArrayList<>(List.of(Phrase.plain(report.run.pact().name())));
          cells.addAll(row);
          rows.add(cells);
        }
    if (rows.isEmpty())
      return List.of(new Block.Paragraph("No duty has come to be owed under any of them."));
    var headers = new ArrayList<>(List.of("Under"));
    headers.addAll(COLUMNS);
    return List.of(new Block.Table(headers, rows));
  }

  /// What is to be done, and not only kept up; of what is kept up, what was broken.
  private static boolean isDone(Run run, NormLine line) {
    return line.state() == NormState.BREACHED
        || line.state() == NormState.CURED
        || run.pact().all(Clause.Norm.class).stream()
            .anyMatch(norm -> of(norm, line) && !norm.maintains());
  }

  // The head.

  private void head() {
    var head = new ArrayList<Block.Terms.Term>();
    head.add(new Block.Terms.Term("Pact", Conditions.text(run.pact())));
    head.add(new Block.Terms.Term("Footing", footing()));
    head.add(
        new Block.Terms.Term("Until", Wording.instant(run.end()) + until() + "; hours are UTC"));
    run.settings()
        .knownAt()
        .ifPresent(known ->
            head.add(new Block.Terms.Term("Known", "what was known at " + Wording.instant(known))));
    head.add(new Block.Terms.Term("Conventions", Conditions.text(run.pact().conventions())));
    if (!run.pact().omissions().isEmpty())
      head.add(
          new Block.Terms.Term(
              "Left out",
              Wording.count(run.pact().omissions().size(), "part")
                  + " of the text: "
                  + String.join(
                      "; ", run.pact().omissions().stream().map(left -> left.part()).toList())));
    blocks.add(new Block.Terms(head));
  }

  private Phrase footing() {
    return switch (run.footing()) {
      case Footing.Actual(var since) ->
          Phrase.plain("in force since " + Wording.instant(since) + ", by its own terms");
      case Footing.Ended(var since, var at) ->
          new Phrase(
              "in force since %s, by its own terms, and ENDED %s"
                  .formatted(
                      Wording.instant(since),
                      at.map(Wording::instant).orElse("long before the first event")),
              Tone.WAITING);
      case Footing.NotInForce() ->
          new Phrase("NOT IN FORCE by its own terms: nothing is owed under it", Tone.BAD);
      case Footing.Assumed(var since) ->
          new Phrase(
              "AS IF IN FORCE since "
                  + Wording.instant(since)
                  + (run.settings().inForce() == InForce.AUTO
                      ? ": the text has never entered into force"
                      : ", as asked: its own dates are left out"),
              Tone.WAITING);
    };
  }

  private String until() {
    if (run.settings().asOf().isPresent()) return ", as asked";
    return run.settings().knownAt().isPresent()
        ? ", the time of what was known"
        : ", the end of the chronicle";
  }

  // The timeline.

  private void timeline() {
    blocks.add(new Block.Heading("What happened, and what it brought"));
    var entries = run.timeline().stream().map(RunReport::entry).toList();
    if (entries.isEmpty()) blocks.add(new Block.Paragraph("Nothing that concerns this pact."));
    else blocks.add(new Block.Timeline(entries));
  }

  private static Block.Timeline.Entry entry(Happening happening) {
    var brought = happening.consequences().stream().map(RunReport::brought).toList();
    return switch (happening) {
      case Happening.Came(var event, var consequences) ->
          new Block.Timeline.Entry(
              event.when().text(), Phrase.plain(Wording.event(event)), brought);
      case Happening.Attributed(var event, var consequences) ->
          new Block.Timeline.Entry(
              event.attribution().map(made -> made.when().text()).orElse(""),
              Phrase.plain(Wording.attribution(event)),
              brought);
      case Happening.Passed(var at, var consequences) ->
          new Block.Timeline.Entry(at.text(), new Phrase("time passes", Tone.FAINT), brought);
    };
  }

  private static Phrase brought(Happening.Consequence consequence) {
    return new Phrase(
        consequence.text() + condition(consequence.under()), tone(consequence.change()));
  }

  private static String condition(Under under) {
    return under.always() ? "" : "; " + under.text();
  }

  private static Tone tone(String state) {
    return switch (state) {
      case "breached", "vetoed", "missed", "exhausted", "void-act" -> Tone.BAD;
      case "fulfilled", "cured", "kept", "adopted", "reached", "satisfied" -> Tone.GOOD;
      case "active", "open", "unsettled", "awaits-finding", "suspended" -> Tone.WAITING;
      default -> Tone.PLAIN;
    };
  }

  // What is owed.

  /// All that lines must share to stand in one row, but for the bearers and the cases.
  private record Row(
      String clause,
      Clause.Bearing.Mode mode,
      NormState state,
      List<Optional<Interval>> times,
      Under under) {
    Row(NormLine line) {
      this(
          line.clause(),
          line.mode(),
          line.state(),
          List.of(line.since(), line.due(), line.ended()),
          line.under());
    }
  }

  private void owed() {
    blocks.add(new Block.Heading("What is owed"));
    var rows = new ArrayList<List<Phrase>>();
    for (var state : ORDER) rows.addAll(rows(state, (_, _) -> true));
    if (!rows.isEmpty()) blocks.add(new Block.Table(COLUMNS, rows));
    var never =
        run.pact().all(Clause.Norm.class).stream()
            .filter(norm -> run.norms().stream().noneMatch(line -> of(norm, line)))
            .map(Telling::title)
            .toList();
    if (!never.isEmpty())
      blocks.add(new Block.Paragraph("Never owed: " + String.join(", ", never) + "."));
  }

  private static boolean of(Clause.Norm norm, NormLine line) {
    return norm.label().name().equals(line.clause());
  }

  /// Bearers whose duties fare alike share a row, and so do cases with the same bearers.
  private List<List<Phrase>> rows(NormState state, BiPredicate<Run, NormLine> wanted) {
    var lines =
        run.norms().stream()
            .filter(line -> line.state() == state && wanted.test(run, line))
            .map(line -> new Cohort.One<>(new Row(line), line.bearers(), line.victim()))
            .toList();
    return Cohort.of(lines).stream().map(this::row).toList();
  }

  private List<Phrase> row(Cohort<Row> cohort) {
    var row = cohort.fare();
    var first = run.norms().stream().filter(line -> line.clause().equals(row.clause())).findFirst();
    var together = Contents.of(row.mode());
    return List.of(
        Phrase.plain(first.map(line -> title(line.clause(), line.cite())).orElse(row.clause())),
        Phrase.plain(
            cohort.who(run, row.clause())
                + (cohort.bearers().size() > 1 && !together.isEmpty() ? ", " + together : "")
                + cohort.cases()),
        Phrase.plain(first.map(NormLine::must).orElse("")),
        Phrase.plain(row.times().getFirst().map(Interval::text).orElse("the start")),
        Phrase.plain(row.times().get(1).map(Interval::text).orElse("no end")),
        new Phrase(outcome(row) + condition(row.under()), tone(row.state().text())));
  }

  private static String outcome(Row row) {
    return row.state().text().toUpperCase(Locale.ROOT)
        + row.times().getLast().map(ended -> " " + ended.when()).orElse("");
  }

  private static String title(String clause, String cite) {
    return clause.equals(cite) ? clause : clause + " (" + cite + ")";
  }

  // Votes, powers, stages, remedies.

  private void decisions() {
    if (run.decisions().isEmpty()) return;
    blocks.add(new Block.Heading("Decisions"));
    blocks.add(
        new Block.Table(
            List.of("Decision", "Case of", "Votes", "Silent", "Window", "Outcome"),
            run.decisions().stream().map(RunReport::decision).toList()));
  }

  private static List<Phrase> decision(DecisionLine line) {
    return List.of(
        Phrase.plain(title(line.clause(), line.cite())),
        Phrase.plain(line.victim().map(Wording::actor).orElse("none")),
        Phrase.plain(
            line.votes().isEmpty()
                ? "none"
                : String.join(
                    "; ",
                    line.votes().stream()
                        .map(vote -> Wording.actor(vote.voter()) + ": " + vote.text())
                        .toList())),
        Phrase.plain(line.silent().isEmpty() ? "nobody" : silent(line)),
        Phrase.plain(
            line.opened().map(Interval::text).orElse("the start")
                + line.closes().map(until -> " until " + until.text()).orElse(", no end")),
        new Phrase(
            Wording.plain(line.state()).toUpperCase(Locale.ROOT)
                + line.closed().map(closed -> " " + closed.when()).orElse("")
                + condition(line.under()),
            tone(line.state())));
  }

  private static String silent(DecisionLine line) {
    return Crowd.count(line.silent(), line.votes().isEmpty() ? "voters, all" : "other voters");
  }

  /// Powers that belong to a case, or were used; the others stand in the pact.
  private void powers() {
    var told =
        run.powers().stream()
            .filter(line -> line.victim().isPresent() || !line.used().isEmpty())
            .toList();
    if (told.isEmpty()) return;
    record Alike(
        String clause,
        String state,
        Optional<Interval> available,
        Optional<Interval> expires,
        List<Interval> used,
        Under under) {}
    var alike = new LinkedHashMap<Alike, List<PowerLine>>();
    for (var line : told)
      alike
          .computeIfAbsent(
              new Alike(
                  line.clause(),
                  line.state(),
                  line.available(),
                  line.expires(),
                  line.used(),
                  line.under()),
              _ -> new ArrayList<>())
          .add(line);
    blocks.add(new Block.Heading("Powers"));
    blocks.add(
        new Block.Table(
            List.of("Power", "Of", "Available", "Used"),
            alike.values().stream().map(RunReport::power).toList()));
  }

  private static List<Phrase> power(List<PowerLine> lines) {
    var line = lines.getFirst();
    return List.of(
        Phrase.plain(title(line.clause(), line.cite())),
        Phrase.plain(Wording.actors(lines.stream().map(PowerLine::holder).distinct().toList())),
        Phrase.plain(
            line.available().map(Interval::text).orElse("from the start")
                + line.expires().map(end -> " until " + end.text()).orElse("")
                + condition(line.under())),
        Phrase.plain(
            line.used().isEmpty()
                ? unused(line.state())
                : String.join("; ", line.used().stream().map(Interval::text).toList())));
  }

  private static String unused(String state) {
    return switch (state) {
      case "expired" -> "not used in time";
      case "extinguished" -> "not used, and gone";
      case "suspended" -> "not used, and suspended";
      default -> "not used";
    };
  }

  private void stages() {
    if (run.stages().isEmpty()) return;
    blocks.add(new Block.Heading("Stages"));
    blocks.add(
        new Block.Table(
            List.of("Stage", "Open since", "Until", "Outcome"),
            run.stages().stream()
                .map(line ->
                    List.of(
                        Phrase.plain(title(line.clause(), line.cite())),
                        Phrase.plain(line.opened().map(Interval::text).orElse("the start")),
                        Phrase.plain(line.due().map(Interval::text).orElse("no end")),
                        outcome(line.state(), line.ended(), line.under())))
                .toList()));
  }

  private Phrase outcome(String state, Optional<Interval> ended, Under under) {
    return new Phrase(
        state + ended.map(at -> " " + at.when()).orElse("") + condition(under), tone(state));
  }

  private void remedies() {
    if (run.remedies().isEmpty()) return;
    blocks.add(new Block.Heading("Remedies"));
    blocks.add(
        new Block.Table(
            List.of("Remedy", "Since", "Step", "Outcome"),
            run.remedies().stream()
                .map(line ->
                    List.of(
                        Phrase.plain(title(line.clause(), line.cite())),
                        Phrase.plain(line.spawned().map(Interval::text).orElse("the start")),
                        Phrase.plain(line.rung()),
                        outcome(line.state(), line.ended(), line.under())))
                .toList()));
  }

  // What the answer hangs on.

  private void misdirected() {
    if (run.misdirected().isEmpty()) return;
    blocks.add(new Block.Heading("Events about clauses that the pact does not have"));
    blocks.add(
        new Block.Bullets(
            run.misdirected().stream().map(RunReport::misdirected).map(Phrase::plain).toList()));
  }

  private static String misdirected(Event event) {
    return event.when().text() + " " + Wording.event(event) + ", line " + event.line();
  }

  private void readings() {
    blocks.add(new Block.Heading("What this hangs on"));
    var points = new ArrayList<Phrase>();
    var decisive = run.decisiveWords();
    for (var word : decisive)
      points.add(
          Phrase.plain(
              "`%s` (%s): %s"
                  .formatted(word.name(), word.cite(), Under.readings(word.readings()))));
    var idle = run.words().stream().filter(word -> !decisive.contains(word)).toList();
    if (!idle.isEmpty())
      points.add(
          Phrase.plain(
              "open in the text, but without weight here: "
                  + Wording.list(idle.stream().map(word -> "`" + word.name() + "`").toList())));
    if (run.words().isEmpty()) points.add(Phrase.plain("No word of the text is open."));
    points.add(Phrase.plain(hours()));
    points.add(
        Phrase.plain(
            "What the chronicle does not record counts as not done: a breach here says that no"
                + " performance is on record."));
    contested().ifPresent(text -> points.add(Phrase.plain(text)));
    blocks.add(new Block.Bullets(points));
  }

  private String hours() {
    return run.timings().size() == 1
        ? "The hours within the dates of the chronicle make no difference to their order."
        : "Where only a date is known, every verdict was tried with the deeds and the answers"
            + " early and late in it; what is said or done in answer is taken to follow the deeds"
            + " of about the same time.";
  }

  private Optional<String> contested() {
    var contested =
        run.chronicle().events().stream().filter(event -> !event.deniedBy().isEmpty()).toList();
    return contested.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Wording.count(contested.size(), "event")
                + " of the chronicle "
                + (contested.size() == 1 ? "is" : "are")
                + " contested, and counted as the chronicle tells it; who claims and who denies"
                + " stands with each.");
  }
}
