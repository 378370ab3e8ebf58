package casus.cli;

import casus.cli.AuditCommand.Audited;
import casus.engine.audit.Finding;
import casus.engine.audit.Story;
import casus.engine.audit.Witness;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Audits as JSON. Names of fields are kept within a version.
final class AuditJson {
  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AuditJson() {}

  static String text(List<Audited> audits) {
    var root = JSON.createObjectNode();
    root.put("version", VERSION);
    var array = root.putArray("audits");
    for (var audited : audits) {
      var node = array.addObject();
      node.put("pact", audited.text().pact().name());
      node.put("title", audited.text().pact().title());
      var findings = node.putArray("findings");
      for (var finding : audited.findings()) finding(findings.addObject(), audited, finding);
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void finding(ObjectNode node, Audited audited, Finding finding) {
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().text());
    node.put("clause", finding.clause());
    node.put("cite", finding.cite());
    RunJson.strings(node.putArray("parties"), finding.parties());
    node.put("message", finding.message());
    node.put("place", audited.place(finding));
    witness(node.putObject("witness"), finding.witness());
  }

  private static void witness(ObjectNode node, Witness witness) {
    switch (witness) {
      case Witness.Text(var span, var words) -> node.put("kind", "text").put("words", words);
      case Story story -> {
        node.put("kind", "story").put("readings", story.readings());
        var steps = node.putArray("steps");
        for (var step : story.steps()) {
          var part = steps.addObject();
          part.put("at", step.at().toString());
          part.put("day", step.day());
          part.put("event", step.event());
          RunJson.strings(part.putArray("brings"), step.brings());
        }
        node.put("ending", story.ending().text());
      }
    }
  }
}
