package casus.cli;

import casus.engine.compare.Cell;
import tools.jackson.databind.node.ObjectNode;

/// Pacts side by side as JSON, in the form that `docs/schema/compare.schema.json` describes. Names
/// of fields are kept within a version.
final class CompareJson {
  private static final int VERSION = 1;

  private CompareJson() {}

  static String text(Compared compared) {
    var root = Provenance.json(VERSION);
    var pacts = root.putArray("pacts");
    for (var text = 0; text < compared.texts().size(); text++) {
      var pact = pacts.addObject();
      Provenance.json(pact, compared.texts().get(text));
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
    return Provenance.text(root);
  }

  private static void cell(ObjectNode node, Compared compared, int text, Cell cell) {
    var sources = compared.texts().get(text).sources();
    node.put("pact", compared.texts().get(text).pact().name());
    RunJson.strings(node.putArray("lines"), cell.lines());
    var clauses = node.putArray("clauses");
    for (var label : cell.clauses()) {
      var clause = clauses.addObject().put("clause", label.name()).put("cite", label.cite());
      AuditJson.place(clause.putObject("place"), sources.of(label), label.span());
    }
    var findings = node.putArray("findings");
    for (var finding : cell.findings())
      AuditJson.finding(findings.addObject(), sources.of(finding.at()), finding);
    cell.bounds().ifPresent(bounds -> AuditJson.bounds(node.putObject("bounds"), bounds));
  }
}
