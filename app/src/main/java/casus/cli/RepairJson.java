package casus.cli;

import casus.engine.audit.Finding;
import casus.engine.audit.Repair;
import casus.language.Language.Text;
import casus.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;

/// Repairs as JSON, in the form that `docs/schema/repair.schema.json` describes.
final class RepairJson {
  private static final int VERSION = 1;

  private RepairJson() {}

  static String text(Map<Text, Repair> repairs) {
    var root = Provenance.json(VERSION);
    var array = root.putArray("repairs");
    repairs.forEach((text, repair) -> {
      var node = array.addObject();
      Provenance.json(node, text);
      var edits = node.putArray("edits");
      for (var edit : repair.edits()) {
        var one = edits.addObject().put("kind", edit.kind().name().toLowerCase(Locale.ROOT));
        one.put("clause", edit.clause());
        RunJson.strings(one.putArray("phrases"), edit.phrases());
      }
      node.put(
          "amendment",
          repair.edits().isEmpty() ? "" : Workbench.amendment(text, repair.amendment()));
      findings(node.putArray("before"), repair.before());
      findings(node.putArray("after"), repair.after());
      node.put("audits", repair.audits()).put("complete", repair.complete());
    });
    return Provenance.text(root);
  }

  private static void findings(ArrayNode array, List<Finding> findings) {
    for (var finding : findings)
      array
          .addObject()
          .put("rule", finding.rule())
          .put("severity", finding.severity().text())
          .put("clause", finding.clause())
          .put("message", finding.message());
  }
}
