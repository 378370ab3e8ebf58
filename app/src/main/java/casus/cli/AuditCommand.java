package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.Story;
import casus.engine.audit.Witness;
import casus.language.Language.Text;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import casus.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `casus audit`: where does the text fail those whom it should protect?
@Command(
    name = "audit",
    description = "Audits pacts: holes, risks and notes, each with its proof.",
    footer = {
      "",
      "Exits with 1 if there is a hole or a risk. `casus explain RULE` shows the page of a rule."
    })
final class AuditCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "PACT", description = "Files with pacts.")
  private final List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      converter = Form.Converter.class,
      description = "text (default) or json.")
  private Form form = Form.TEXT;

  AuditCommand(Desk desk) {
    this.desk = desk;
  }

  /// A pact, its sources, and what was found in it.
  record Audited(Text text, List<Finding> findings) {
    Audited {
      findings = List.copyOf(findings);
    }

    /// `file:line:column` of a finding.
    String place(Finding finding) {
      var source = text.sources().of(finding.at());
      var start = finding.span().start();
      return source.name() + ":" + source.line(start) + ":" + source.column(start);
    }
  }

  @Override
  public Integer call() {
    var texts = new ArrayList<Text>();
    for (var file : files) desk.loaded(Workbench.pact(file)).ifPresent(texts::add);
    if (texts.size() < files.size()) return ExitCode.USAGE;
    var audits = texts.stream().map(text -> new Audited(text, Workbench.audit(text))).toList();
    if (form == Form.JSON) desk.answer(AuditJson.text(audits));
    else audits.forEach(audited -> desk.answer(report(audited)));
    var grave =
        audits.stream()
            .flatMap(audited -> audited.findings().stream())
            .anyMatch(finding -> finding.severity() != Severity.NOTE);
    return grave ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private static Report report(Audited audited) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(summary(audited.findings())));
    for (var severity : Severity.values()) {
      var found =
          audited.findings().stream().filter(finding -> finding.severity() == severity).toList();
      if (found.isEmpty()) continue;
      blocks.add(new Block.Heading(plural(severity)));
      for (var finding : found) {
        blocks.add(new Block.Paragraph(new Phrase(finding.message(), tone(severity))));
        blocks.add(new Block.Outline(proof(audited, finding)));
      }
    }
    return new Report(audited.text().pact().title(), blocks);
  }

  private static String summary(List<Finding> findings) {
    var counts = new ArrayList<String>();
    for (var severity : Severity.values())
      counts.add(
          Wording.count(
              (int) findings.stream().filter(finding -> finding.severity() == severity).count(),
              severity.text()));
    return Wording.list(counts) + ".";
  }

  private static String plural(Severity severity) {
    return switch (severity) {
      case HOLE -> "Holes";
      case RISK -> "Risks";
      case NOTE -> "Notes";
    };
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case HOLE -> Tone.BAD;
      case RISK -> Tone.WAITING;
      case NOTE -> Tone.PLAIN;
    };
  }

  /// Where it stands, by which rule, and what shows it.
  private static List<Block.Outline.Step> proof(Audited audited, Finding finding) {
    var steps = new ArrayList<Block.Outline.Step>();
    steps.add(step(0, finding.rule() + ", " + audited.place(finding)));
    switch (finding.witness()) {
      case Witness.Text(var span, var words) ->
          quoted(words).ifPresent(text -> steps.add(step(0, text)));
      case Story story -> {
        for (var each : story.steps()) {
          steps.add(step(0, "day " + each.day() + ": " + each.event()));
          each.brings().forEach(brought -> steps.add(step(1, brought)));
        }
        steps.add(step(0, story.ending().text()));
        if (!story.readings().isEmpty()) steps.add(step(0, "read with " + story.readings()));
      }
    }
    return steps;
  }

  private static Optional<String> quoted(String words) {
    var text = words.strip().replaceAll("\\s+", " ");
    return text.isEmpty() ? Optional.empty() : Optional.of("the text: " + text);
  }

  private static Block.Outline.Step step(int depth, String text) {
    return new Block.Outline.Step(depth, new Phrase(text, Tone.FAINT));
  }
}
