package casus.cli;

import casus.engine.Wording;
import casus.engine.compare.Aspect;
import casus.engine.compare.Cell;
import casus.engine.compare.Replay;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Pacts side by side, as a report. A number in a cell leads to the clauses that it rests on and to
/// its proof.
final class CompareReport {
  private final Compared compared;
  private final Texts texts;
  private final CompareNotes notes;
  private final List<Block> blocks = new ArrayList<>();

  private CompareReport(Compared compared) {
    this.compared = compared;
    texts = compared.texts();
    notes = new CompareNotes(compared);
  }

  /// For a terminal: the numbers lead to places and commands.
  static Report brief(Compared compared) {
    return new CompareReport(compared).report(CompareNotes::brief);
  }

  /// For a page: the numbers lead to the clauses and the stories, which stand in it.
  static Report full(Compared compared) {
    return new CompareReport(compared).report(CompareNotes::full);
  }

  /// The tables and the places and commands that their numbers lead to, for another report.
  static List<Block> blocks(Compared compared) {
    var report = new CompareReport(compared);
    report.body(CompareNotes::brief);
    return report.blocks;
  }

  private Report report(Function<CompareNotes, List<Block>> led) {
    body(led);
    origin();
    return new Report("Compared: " + Wording.list(texts.names()), blocks);
  }

  private void body(Function<CompareNotes, List<Block>> led) {
    for (var aspect : Aspect.values()) table(aspect);
    capability();
    compared.replay().ifPresent(this::replay);
    blocks.addAll(led.apply(notes));
  }

  private void table(Aspect aspect) {
    table(
        aspect.heading(),
        compared.comparison().rows(aspect).stream()
            .map(row -> row(row.question().asks(), row.cells()))
            .toList());
  }

  private void table(String heading, List<List<Phrase>> rows) {
    blocks.add(new Block.Heading(heading));
    var headers = new ArrayList<>(List.of("Question"));
    headers.addAll(texts.names());
    blocks.add(new Block.Table(headers, rows));
  }

  /// What one chronicle brings under each.
  private void replay(Replay replay) {
    table(
        "The same events under each: " + replay.chronicle().name(),
        replay.rows().stream().map(row -> row(row.matter().asks(), row.cells())).toList());
    blocks.add(
        new Block.Paragraph(
            "What the chronicle does not record counts as not done: broken says that no performance"
                + " is on record. `casus run` tells each run in full."));
  }

  private List<Phrase> row(String asks, List<Cell> answers) {
    var cells = new ArrayList<>(List.of(Phrase.plain(asks)));
    for (var text = 0; text < answers.size(); text++)
      cells.add(notes.phrase(text, asks, answers.get(text)));
    return cells;
  }

  private void capability() {
    blocks.add(new Block.Heading("Capability: what the parties are able to do"));
    blocks.add(
        new Block.Paragraph(
            "Not compared: no text says it. Forces, will and time to arrive are assumptions, and"
                + " stand in files of their own."));
  }

  private void origin() {
    blocks.add(new Block.Heading("How far this was searched"));
    var terms = new ArrayList<Block.Terms.Term>();
    for (var text = 0; text < texts.all().size(); text++) {
      terms.addAll(Provenance.terms(texts.all().get(text)));
      terms.add(
          new Block.Terms.Term(
              "Complete",
              compared.comparison().complete().get(text)
                  ? "yes: every game was searched to its end"
                  : "no: a game went beyond its bounds, so that some answers are not told"
                      + " in full"));
    }
    terms.add(new Block.Terms.Term("By", Version.text()));
    blocks.add(new Block.Terms(terms));
  }
}
