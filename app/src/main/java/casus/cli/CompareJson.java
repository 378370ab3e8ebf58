package casus.cli;

import casus.engine.compare.Cell;
import casus.engine.compare.Replay;
import tools.jackson.databind.node.ObjectNode;

/// Pacts side by side as JSON, in the form that `docs/schema/compare.schema.json` describes. Names
/// of fields are kept within a version.
final class CompareJson {
  private static final int VERSION = 1;

  private CompareJson() {}

  static String text(Compared compared) {
    var root = Provenance.json(VERSION);
    var pacts = root.putArray("pacts");
    for (var text = 0; text < compared.texts().all().size(); text++) {
      var pact = pacts.addObject();
      Provenance.json(pact, compared.texts().all().get(text));
      pact.put("complete", compared.comparison().complete().get(text));
    }
    var rows = root.putArray("rows");
    for (var row : compared.comparison().rows()) {
      var node = rows.addObject();
      node.put("question", row.question().id());
      node.put("asks", row.question().asks());
      node.put("aspect", RunJson.word(row.question().aspect()));
      var cells = node.putArray("cells");
      for (var text = 0; text < row.cells().size(); text++)
        cell(cells.addObject(), compared, text, row.cells().get(text));
    }
    compared.replay().ifPresent(replay -> replay(root.putObject("chronicle"), compared, replay));
    return Provenance.text(root);
  }

  private static void replay(ObjectNode node, Compared compared, Replay replay) {
    node.put("chronicle", replay.chronicle().name());
    var rows = node.putArray("rows");
    for (var row : replay.rows()) {
      var asked = rows.addObject();
      asked.put("matter", row.matter().id());
      asked.put("asks", row.matter().asks());
      var cells = asked.putArray("cells");
      for (var text = 0; text < row.cells().size(); text++) {
        var cell = cells.addObject();
        said(cell, compared, text, row.cells().get(text));
        var reasons = cell.putArray("reasons");
        for (var reason : row.cells().get(text).reasons())
          RunJson.explanation(reasons.addObject(), reason);
      }
    }
  }

  private static void cell(ObjectNode node, Compared compared, int text, Cell cell) {
    said(node, compared, text, cell);
    var sources = compared.texts().all().get(text).sources();
    var findings = node.putArray("findings");
    for (var finding : cell.findings())
      AuditJson.finding(findings.addObject(), sources.of(finding.at()), finding);
    cell.bounds().ifPresent(bounds -> AuditJson.bounds(node.putObject("bounds"), bounds));
  }

  /// The words of a cell, and the clauses.
  private static void said(ObjectNode node, Compared compared, int text, Cell cell) {
    node.put("pact", compared.texts().all().get(text).pact().name());
    RunJson.strings(node.putArray("lines"), cell.lines());
    var clauses = node.putArray("clauses");
    for (var label : cell.clauses()) {
      var clause = clauses.addObject().put("clause", label.name()).put("cite", label.cite());
      AuditJson.place(
          clause.putObject("place"), compared.texts().source(text, label), label.span());
    }
  }
}
