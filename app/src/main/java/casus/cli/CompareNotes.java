package casus.cli;

import casus.engine.Wording;
import casus.engine.audit.Bounds;
import casus.engine.audit.Finding;
import casus.engine.audit.Words;
import casus.engine.compare.Cell;
import casus.engine.run.Explanation;
import casus.engine.run.InForce;
import casus.pact.Label;
import casus.report.Block;
import casus.report.Phrase;
import casus.report.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the numbers in a table of pacts lead to, pact by pact: for a terminal, the places of the
/// clauses and the commands that show the proofs; for a page, the clauses and the stories
/// themselves.
final class CompareNotes {
  private final Compared compared;
  private final Texts texts;
  private final List<Note> notes = new ArrayList<>();

  /// Where on a page something stood first.
  private final Map<Object, Integer> told = new HashMap<>();

  private record Note(int text, String asks, Cell cell) {}

  private record Told(int text, Object what) {}

  CompareNotes(Compared compared) {
    this.compared = compared;
    texts = compared.texts();
  }

  /// The words of a cell, leading to its note if it has one.
  Phrase phrase(int text, String asks, Cell cell) {
    var words = Phrase.plain(String.join("; ", cell.lines()));
    if (isBare(cell)) return words;
    notes.add(new Note(text, asks, cell));
    return words.leadingTo(notes.size());
  }

  private static boolean isBare(Cell cell) {
    return cell.clauses().isEmpty()
        && cell.findings().isEmpty()
        && cell.bounds().isEmpty()
        && cell.reasons().isEmpty();
  }

  /// For a terminal.
  List<Block> brief() {
    var blocks = new ArrayList<Block>();
    for (var text = 0; text < texts.all().size(); text++) {
      var terms = new ArrayList<Block.Terms.Term>();
      for (var at = 0; at < notes.size(); at++)
        if (notes.get(at).text() == text)
          terms.add(
              new Block.Terms.Term("[" + (at + 1) + "]", String.join("; ", points(notes.get(at)))));
      if (terms.isEmpty()) continue;
      blocks.add(heading(text));
      blocks.add(
          new Block.Paragraph(
              "What is shown by a rule, with its story: `casus audit "
                  + texts.file(text)
                  + " --rule RULE`"
                  + commandOfRun(text)));
      blocks.add(new Block.Terms(terms));
    }
    return blocks;
  }

  private Block heading(int text) {
    return new Block.Heading("Clauses and proofs: " + texts.name(text));
  }

  /// The command that runs the chronicle as it was run here.
  private String commandOfRun(int text) {
    if (compared.replay().isEmpty() || compared.events().isEmpty()) return "";
    var mode = compared.replay().get().inForce().get(text);
    return "; with the events: `casus run "
        + texts.file(text)
        + " --events "
        + compared.events().get()
        + (mode == InForce.AUTO ? "" : " --in-force " + mode.text())
        + "`";
  }

  private List<String> points(Note note) {
    var points = new ArrayList<String>();
    for (var label : note.cell().clauses()) points.add(clause(note.text(), label));
    var rules = note.cell().findings().stream().map(Finding::rule).distinct().toList();
    if (!rules.isEmpty()) points.add("shown by " + Wording.list(rules));
    for (var reason : note.cell().reasons()) points.add("`--" + option(reason) + "`");
    note.cell().bounds().map(AuditReport::text).ifPresent(points::add);
    return points;
  }

  /// `why consult`, as the command line asks it.
  private static String option(Explanation reason) {
    return reason.question().replaceFirst("^Why not: ", "why-not ").replaceFirst("^Why: ", "why ");
  }

  private String clause(int text, Label label) {
    return Words.quote(label.name())
        + label.citation().map(cite -> " (" + cite + ")").orElse("")
        + " "
        + texts.place(text, label);
  }

  /// For a page: what stood in an earlier note is a link to it.
  List<Block> full() {
    var blocks = new ArrayList<Block>();
    for (var text = 0; text < texts.all().size(); text++) {
      var begun = blocks.size();
      for (var at = 0; at < notes.size(); at++)
        if (notes.get(at).text() == text) full(at + 1, notes.get(at), blocks);
      if (blocks.size() > begun) blocks.add(begun, heading(text));
    }
    return blocks;
  }

  private void full(int number, Note note, List<Block> blocks) {
    blocks.add(new Block.Note(number, Phrase.plain(note.asks() + ": " + texts.name(note.text()))));
    for (var label : note.cell().clauses()) {
      var before = before(number, note, label);
      blocks.add(new Block.Paragraph(leading(clause(note.text(), label), before)));
      if (before.isEmpty()) blocks.add(new Block.Code(texts.clause(note.text(), label)));
    }
    for (var finding : note.cell().findings()) {
      var before = before(number, note, finding);
      blocks.add(new Block.Paragraph(leading(AuditReport.gist(finding), before)));
      if (before.isEmpty())
        blocks.addAll(AuditReport.proof(finding, texts.place(note.text(), finding.at())));
    }
    for (var reason : note.cell().reasons()) {
      var before = before(number, note, reason);
      var blocksOfReason = reason.blocks();
      blocks.add(new Block.Paragraph(leading(reason.question(), before)));
      if (before.isEmpty()) blocks.addAll(blocksOfReason.subList(1, blocksOfReason.size()));
    }
    note.cell()
        .bounds()
        .filter(bounds -> note.cell().findings().stream().noneMatch(proof -> isOf(bounds, proof)))
        .map(AuditReport::text)
        .ifPresent(words -> blocks.add(new Block.Paragraph(new Phrase(words, Tone.FAINT))));
  }

  private static boolean isOf(Bounds bounds, Finding proof) {
    return proof.bounds().filter(bounds::equals).isPresent();
  }

  /// The earlier note in which something stands, if one has it.
  private Optional<Integer> before(int number, Note note, Object what) {
    return Optional.ofNullable(told.putIfAbsent(new Told(note.text(), what), number))
        .filter(first -> first != number);
  }

  private static Phrase leading(String words, Optional<Integer> note) {
    return leading(Phrase.plain(words), note);
  }

  private static Phrase leading(Phrase phrase, Optional<Integer> note) {
    return note.map(number -> new Phrase(phrase.text() + ", at", phrase.tone()).leadingTo(number))
        .orElse(phrase);
  }
}
