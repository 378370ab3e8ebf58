package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.SharedFinding;
import casus.engine.run.RunReport;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import casus.report.Tone;
import java.util.ArrayList;
import java.util.List;

/// What several texts ask on one chronicle, as a report: all that is owed, and where they conflict.
final class RunTogetherReport {
  private RunTogetherReport() {}

  static Report of(RunTogether together) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading("What is owed under all of them"));
    blocks.addAll(RunReport.together(together.runs()));
    blocks.add(new Block.Heading("Where they conflict"));
    blocks.addAll(conflicts(together.conflicts()));
    var names = together.runs().stream().map(run -> run.pact().name()).toList();
    return new Report("Together: " + Wording.list(names), blocks);
  }

  private static List<Block> conflicts(List<SharedFinding> conflicts) {
    if (conflicts.isEmpty())
      return List.of(
          new Block.Paragraph(
              "Nothing that one of them asks here is what another forbids whoever owes it."));
    return List.of(
        new Block.Bullets(conflicts.stream().map(RunTogetherReport::point).toList()),
        new Block.Paragraph(
            new Phrase("Each with its story: `casus audit --together`.", Tone.FAINT)));
  }

  private static Phrase point(SharedFinding found) {
    var severity = found.finding().severity();
    return new Phrase(
        severity.text() + ": " + found.finding().message(), AuditReport.tone(severity));
  }
}
