package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Finding;
import casus.engine.audit.Words;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Comparison;
import casus.pact.Label;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Pacts side by side, as a report. A number in a cell leads to the clauses that it rests on and to
/// the command that shows the proof.
final class CompareReport {
  private final Compared compared;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Block.Terms.Term>> notes;
  private int numbered;

  private CompareReport(Compared compared) {
    this.compared = compared;
    notes = compared.texts().stream().<List<Block.Terms.Term>>map(_ -> new ArrayList<>()).toList();
  }

  static Report of(Compared compared) {
    var report = new CompareReport(compared);
    report.body();
    report.origin();
    return new Report("Compared: " + Wording.list(report.names()), report.blocks);
  }

  /// The tables and what their numbers lead to, for another report.
  static List<Block> blocks(Compared compared) {
    var report = new CompareReport(compared);
    report.body();
    return report.blocks;
  }

  private void body() {
    for (var aspect : Aspect.values()) table(aspect);
    capability();
    notes();
  }

  private List<String> names() {
    return IntStream.range(0, compared.texts().size()).mapToObj(compared::name).toList();
  }

  private void table(Aspect aspect) {
    blocks.add(new Block.Heading(aspect.heading()));
    var headers = new ArrayList<>(List.of("Question"));
    headers.addAll(names());
    var rows = compared.comparison().rows(aspect).stream().map(this::row).toList();
    blocks.add(new Block.Table(headers, rows));
  }

  private List<Phrase> row(Comparison.Row row) {
    var cells = new ArrayList<>(List.of(Phrase.plain(row.question().asks())));
    for (var text = 0; text < row.cells().size(); text++)
      cells.add(Phrase.plain(cell(text, row.cells().get(text))));
    return cells;
  }

  private String cell(int text, Cell cell) {
    var words = String.join("; ", cell.lines());
    var note = note(text, cell);
    if (note.isEmpty()) return words;
    var number = "[" + ++numbered + "]";
    notes.get(text).add(new Block.Terms.Term(number, String.join("; ", note)));
    return words + " " + number;
  }

  private List<String> note(int text, Cell cell) {
    var points = new ArrayList<String>();
    for (var label : cell.clauses()) points.add(clause(text, label));
    var rules = cell.findings().stream().map(Finding::rule).distinct().toList();
    if (!rules.isEmpty()) points.add("shown by " + Wording.list(rules));
    cell.bounds().map(AuditReport::text).ifPresent(points::add);
    return points;
  }

  private String clause(int text, Label label) {
    return Words.quote(label.name())
        + label.citation().map(cite -> " (" + cite + ")").orElse("")
        + " "
        + compared.place(text, label);
  }

  private void capability() {
    blocks.add(new Block.Heading("Capability: what the parties are able to do"));
    blocks.add(
        new Block.Paragraph(
            "Not compared: no text says it. Forces, will and time to arrive are assumptions, and"
                + " stand in files of their own."));
  }

  /// What the numbers lead to, pact by pact.
  private void notes() {
    for (var text = 0; text < notes.size(); text++) {
      if (notes.get(text).isEmpty()) continue;
      blocks.add(new Block.Heading("Clauses and proofs: " + compared.name(text)));
      blocks.add(
          new Block.Paragraph(
              "What is shown by a rule, with its story: `casus audit "
                  + compared.file(text)
                  + " --rule RULE`"));
      blocks.add(new Block.Terms(notes.get(text)));
    }
  }

  private void origin() {
    blocks.add(new Block.Heading("How far this was searched"));
    var terms = new ArrayList<Block.Terms.Term>();
    for (var text = 0; text < compared.texts().size(); text++) {
      terms.addAll(Provenance.terms(compared.texts().get(text)));
      terms.add(
          new Block.Terms.Term(
              "Complete",
              compared.comparison().complete().get(text)
                  ? "yes: every game was searched to its end"
                  : "no: a game has more states than it may, so that some answers are not told"
                      + " in full"));
    }
    terms.add(new Block.Terms.Term("By", Version.text()));
    blocks.add(new Block.Terms(terms));
  }
}
