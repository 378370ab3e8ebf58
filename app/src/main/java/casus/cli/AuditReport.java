package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Bounds;
import casus.engine.audit.Finding;
import casus.engine.audit.Severity;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Story;
import casus.engine.audit.Witness;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An audit as a report: how much was found, each finding with its proof, what the rules behind the
/// findings ask, and by what and of which text they were asked.
final class AuditReport {
  private final Audited audited;
  private final List<Block> blocks = new ArrayList<>();

  private AuditReport(Audited audited) {
    this.audited = audited;
  }

  static Report of(Audited audited) {
    var report = new AuditReport(audited);
    report.body();
    report.origin();
    return new Report(audited.text().pact().title(), report.blocks);
  }

  /// How much was found, the findings and what their rules ask, for another report.
  static List<Block> blocks(Audited audited) {
    var report = new AuditReport(audited);
    report.body();
    return report.blocks;
  }

  private void body() {
    findings();
    untold();
    questions();
  }

  /// `0 holes, 19 risks and 5 notes`, as far as they were asked for.
  static String summary(Audited audited) {
    return summary(audited.asked(), audited.findings());
  }

  static String summary(Audited.Asked asked, List<Finding> findings) {
    return Wording.list(
        asked.severities().stream()
            .map(severity ->
                Wording.count(
                    (int) findings.stream().filter(found -> found.severity() == severity).count(),
                    severity.text()))
            .toList());
  }

  private void findings() {
    blocks.add(new Block.Paragraph(summary(audited) + "."));
    for (var severity : audited.asked().severities()) {
      var found = audited.findings(severity);
      if (found.isEmpty()) continue;
      blocks.add(new Block.Heading(plural(severity)));
      found.forEach(this::finding);
    }
  }

  private void untold() {
    if (audited.complete() && audited.untold().isEmpty()) return;
    blocks.add(new Block.Heading("Not told"));
    var points = new ArrayList<Phrase>();
    if (!audited.complete())
      points.add(
          Phrase.plain(
              "the audit was stopped: "
                  + audited.rules().size()
                  + " of "
                  + audited.asked().rules().size()
                  + " rules were asked"));
    for (var untold : audited.untold())
      points.add(
          Phrase.plain(
              "part of what was asked of "
                  + Wording.list(untold.clauses().stream().map(name -> "`" + name + "`").toList())
                  + ": "
                  + untold.why().text()));
    blocks.add(new Block.Bullets(points));
  }

  private void finding(Finding finding) {
    blocks.add(new Block.Headline(gist(finding)));
    blocks.addAll(proof(finding, audited.place(finding.at())));
  }

  /// The sentence of a finding.
  static Phrase gist(Finding finding) {
    return new Phrase(finding.message(), tone(finding.severity()));
  }

  /// The story if there is one, and where to look.
  static List<Block> proof(Finding finding, String place) {
    var proof = new ArrayList<Block>();
    var points = new ArrayList<>(List.of(finding.rule() + ", " + place));
    switch (finding.witness()) {
      case Witness.Text(var span, var words) -> quoted(words).ifPresent(points::add);
      case Story story -> {
        proof.addAll(StoryBlocks.of(story));
        if (!story.readings().isEmpty()) points.add("read with " + story.readings());
      }
      case SharedStory _ -> throw new IllegalArgumentException("of one text: " + finding);
    }
    finding.bounds().map(AuditReport::text).ifPresent(points::add);
    proof.add(
        new Block.Bullets(points.stream().map(text -> new Phrase(text, Tone.FAINT)).toList()));
    return proof;
  }

  private static Optional<String> quoted(String words) {
    var text = words.strip().replaceAll("\\s+", " ");
    return text.isEmpty() ? Optional.empty() : Optional.of("the text: " + text);
  }

  /// `searched 12 situations; at most 256 readings`.
  static String text(Bounds bounds) {
    var limits = bounds.limits().stream().map(limit -> limit.most() + " " + limit.of()).toList();
    return "searched %d situations".formatted(bounds.states())
        + (limits.isEmpty() ? "" : "; at most " + Wording.list(limits));
  }

  static String plural(Severity severity) {
    return switch (severity) {
      case HOLE -> "Holes";
      case RISK -> "Risks";
      case NOTE -> "Notes";
    };
  }

  static Tone tone(Severity severity) {
    return switch (severity) {
      case HOLE -> Tone.BAD;
      case RISK -> Tone.WAITING;
      case NOTE -> Tone.PLAIN;
    };
  }

  /// For whoever has only this page.
  private void questions() {
    var terms =
        audited.asked().rules().stream()
            .filter(rule ->
                audited.findings().stream().anyMatch(found -> found.rule().equals(rule.id())))
            .map(rule -> new Block.Terms.Term(rule.id(), RulePage.of(rule).question()))
            .toList();
    if (terms.isEmpty()) return;
    blocks.add(new Block.Heading("What these rules ask"));
    blocks.add(new Block.Terms(terms));
  }

  private void origin() {
    blocks.add(new Block.Heading("What was audited"));
    var terms = new ArrayList<>(Provenance.terms(audited.text()));
    terms.add(new Block.Terms.Term("Asked", asked()));
    terms.add(new Block.Terms.Term("By", Version.text()));
    blocks.add(new Block.Terms(terms));
  }

  private String asked() {
    var asked = audited.asked();
    var rules =
        asked.everyRule()
            ? "all %d rules".formatted(asked.rules().size())
            : Wording.list(asked.rules().stream().map(rule -> "`" + rule.id() + "`").toList());
    return rules
        + switch (asked.least()) {
          case HOLE -> ", holes only";
          case RISK -> ", holes and risks";
          case NOTE -> "";
        };
  }
}
