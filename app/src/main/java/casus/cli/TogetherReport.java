package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Answer;
import casus.engine.audit.Level;
import casus.engine.audit.SharedFinding;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Union;
import casus.engine.audit.Words;
import casus.pact.Pact;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What several pacts say together, as a report: where one asks what another forbids, each with its
/// proof, and what all of them owe to whoever is attacked.
final class TogetherReport {
  /// A list does not name more states than these.
  private static final int MOST_NAMED = 8;

  private final Together together;
  private final List<Block> blocks = new ArrayList<>();

  private TogetherReport(Together together) {
    this.together = together;
  }

  static Report of(Together together) {
    var report = new TogetherReport(together);
    report.findings();
    report.owed();
    report.origin();
    return new Report("Together: " + report.names(), report.blocks);
  }

  private String names() {
    return Wording.list(
        together.audits().stream().map(audited -> audited.text().pact().name()).toList());
  }

  // Findings.

  private void findings() {
    blocks.add(new Block.Paragraph(AuditReport.summary(together.asked(), together.all()) + "."));
    for (var severity : together.asked().severities()) {
      var found = together.findings(severity);
      if (found.isEmpty()) continue;
      blocks.add(new Block.Heading(AuditReport.plural(severity)));
      found.forEach(this::finding);
    }
  }

  private void finding(SharedFinding found) {
    var finding = found.finding();
    blocks.add(
        new Block.Headline(new Phrase(finding.message(), AuditReport.tone(finding.severity()))));
    var points = new ArrayList<String>();
    points.add(finding.rule() + ", " + together.of(found.text()).place(finding.at()));
    for (var norm : found.against()) points.add("against " + together.place(norm));
    if (finding.witness() instanceof SharedStory story) {
      blocks.addAll(StoryBlocks.of(story, together::pact));
      for (var read : story.readings())
        points.add(together.pact(read.text()) + " read with " + read.what());
    }
    finding.bounds().map(AuditReport::text).ifPresent(points::add);
    blocks.add(
        new Block.Bullets(points.stream().map(text -> new Phrase(text, Tone.FAINT)).toList()));
  }

  // What is owed.

  private void owed() {
    if (together.owed().isEmpty()) return;
    blocks.add(new Block.Heading("What is owed together"));
    together.owed().forEach(this::row);
    blocks.add(
        new Block.Paragraph(
            "Each attack is an invasion of the territory where the capital or most of the land is,"
                + " while all texts are in force. What it brings under each is the strongest that"
                + " follows if nobody breaches anything; `casus map` shows other acts and"
                + " places."));
  }

  private void row(Union.Row row) {
    var answered =
        row.replies().stream().filter(reply -> reply.answer().best() != Level.NOTHING).toList();
    var silent = row.replies().stream().filter(reply -> !answered.contains(reply)).toList();
    blocks.add(
        new Block.Headline(
            new Phrase("Attack on " + anyOf(row.on()) + " by " + attackers(row), Tone.PLAIN)));
    var points = new ArrayList<Phrase>();
    for (var reply : answered) {
      var text = AnswerText.of(reply.answer());
      var head = text.headline();
      points.add(
          new Phrase(
              together.pact(reply.text())
                  + ": "
                  + head.text()
                  + broken(reply.answer())
                  + text.detail().map(detail -> ". " + detail).orElse(".")
                  + under(reply),
              head.tone()));
    }
    if (!silent.isEmpty())
      points.add(
          new Phrase(
              Wording.list(silent.stream().map(reply -> together.pact(reply.text())).toList())
                  + ": nothing",
              Tone.FAINT));
    blocks.add(new Block.Bullets(points));
  }

  private static String broken(Answer answer) {
    return answer.best() == Level.BREACH
        ? " from the breach of " + Wording.list(answer.taken().stream().map(Words::quote).toList())
        : "";
  }

  private static String under(Union.Reply reply) {
    var text = AnswerText.under(reply.answer());
    return text.equals("every reading") ? "" : " Holds " + text + ".";
  }

  private String attackers(Union.Row row) {
    return row.rest().isEmpty() && row.by().size() > 1 ? "anybody else" : anyOf(row.by());
  }

  /// By role, where a role of one of the pacts has just these members.
  private String anyOf(List<String> codes) {
    if (codes.size() == 1) return codes.getFirst();
    return together.audits().stream()
        .flatMap(audited -> role(audited.text().pact(), codes).stream())
        .findFirst()
        .orElseGet(() -> "any of " + Words.some(codes, MOST_NAMED));
  }

  private static Optional<String> role(Pact pact, List<String> codes) {
    return pact.roles().stream()
        .filter(role -> Set.copyOf(pact.members(role)).equals(Set.copyOf(codes)))
        .findFirst()
        .map(role -> "any " + role + " of " + pact.name());
  }

  private void origin() {
    blocks.add(new Block.Heading("What was put together"));
    var terms = new ArrayList<Block.Terms.Term>();
    for (var audited : together.audits()) terms.addAll(Provenance.terms(audited.text()));
    terms.add(new Block.Terms.Term("By", Version.text()));
    blocks.add(new Block.Terms(terms));
  }
}
