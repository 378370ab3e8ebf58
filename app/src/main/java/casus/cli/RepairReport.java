package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Finding;
import casus.engine.audit.Repair;
import casus.engine.audit.Turnover;
import casus.language.Language.Text;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import casus.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;

/// A repair as a report: whether it closes the holes, the amendment, what an audit of the amended
/// text finds otherwise than before.
final class RepairReport {
  private final Text text;
  private final Repair repair;
  private final List<Block> blocks = new ArrayList<>();

  private RepairReport(Text text, Repair repair) {
    this.text = text;
    this.repair = repair;
  }

  static Report of(Text text, Repair repair) {
    var report = new RepairReport(text, repair);
    report.answer();
    if (!repair.edits().isEmpty()) report.amendment();
    report.left();
    if (!repair.edits().isEmpty()) report.otherwise();
    report.origin();
    return new Report(text.pact().title(), report.blocks);
  }

  private void answer() {
    blocks.add(new Block.Paragraph(new Phrase(sentence(repair), tone())));
    if (repair.audits() > 1)
      blocks.add(
          new Block.Paragraph(
              Wording.count(repair.audits(), "text")
                  + " were audited; "
                  + (repair.complete()
                      ? "no fewer of the changes that the rules propose do as much."
                      : "the search stopped there, and fewer changes might do as much.")));
  }

  private Tone tone() {
    return repair.left().isEmpty() ? Tone.PLAIN : Tone.BAD;
  }

  /// What came of the search.
  private static String sentence(Repair repair) {
    var holes = Wording.count(repair.holes().size(), "hole");
    if (repair.holes().isEmpty()) return "There is no hole to close.";
    if (repair.edits().isEmpty()) return "None of the changes that were tried leaves fewer holes.";
    var changes = Wording.count(repair.edits().size(), "change");
    return repair.left().isEmpty()
        ? "With " + changes + " the audit finds no hole any more, instead of " + holes + "."
        : "With "
            + changes
            + " the audit finds "
            + Wording.count(repair.left().size(), "hole")
            + " instead of "
            + holes
            + "; none of the changes that were tried closes the rest.";
  }

  private void amendment() {
    blocks.add(new Block.Heading("The changes, as an amendment"));
    blocks.add(new Block.Code(Workbench.amendment(text, repair.amendment()).stripTrailing()));
  }

  private void left() {
    if (repair.left().isEmpty()) return;
    blocks.add(new Block.Heading("Holes that are left"));
    blocks.add(new Block.Bullets(repair.left().stream().map(RepairReport::line).toList()));
  }

  private void otherwise() {
    var pact = text.pact();
    var turnover = Turnover.of(pact, repair.before(), pact, repair.after());
    list("Findings that go", turnover.gone());
    list("Findings that come", turnover.come());
  }

  private void list(String title, List<Finding> findings) {
    if (findings.isEmpty()) return;
    blocks.add(new Block.Heading(title));
    blocks.add(new Block.Bullets(findings.stream().map(RepairReport::line).toList()));
  }

  private void origin() {
    blocks.add(new Block.Heading("What was audited"));
    var terms = new ArrayList<>(Provenance.terms(text));
    terms.add(new Block.Terms.Term("By", Version.text()));
    blocks.add(new Block.Terms(terms));
  }

  private static Phrase line(Finding finding) {
    return Phrase.plain(
        finding.severity().text() + ", " + finding.rule() + ": " + finding.message());
  }
}
