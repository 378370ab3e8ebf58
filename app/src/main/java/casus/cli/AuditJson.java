package casus.cli;

import casus.cli.Audited.Asked;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import casus.engine.audit.Bounds;
import casus.engine.audit.Finding;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Story;
import casus.engine.audit.Witness;
import casus.pact.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Audits as JSON, in the form that `docs/schema/audit.schema.json` describes. Names of fields are
/// kept within a version; parties are codes, instants are UTC.
final class AuditJson {
  private static final int VERSION = 1;

  private AuditJson() {}

  static String text(Asked asked, List<Audited> audits, Optional<Together> together) {
    var root = Provenance.json(VERSION);
    asked(root.putObject("asked"), asked);
    var array = root.putArray("audits");
    for (var audited : audits) audit(array.addObject(), audited);
    together.ifPresent(found -> TogetherJson.write(root.putObject("together"), found));
    return Provenance.text(root);
  }

  private static void asked(ObjectNode node, Asked asked) {
    node.put("severity", asked.least().text());
    var rules = node.putArray("rules");
    for (var rule : asked.rules())
      rules.addObject().put("rule", rule.id()).put("question", RulePage.of(rule).question());
  }

  private static void audit(ObjectNode node, Audited audited) {
    Provenance.json(node, audited.text());
    counts(node.putObject("counts"), audited.asked(), audited.findings());
    var findings = node.putArray("findings");
    for (var finding : audited.findings())
      finding(findings.addObject(), audited.source(finding.at()), finding);
    node.put("complete", audited.complete());
    var untold = node.putArray("untold");
    for (var each : audited.untold()) {
      var one = untold.addObject().put("why", RunJson.word(each.why()));
      RunJson.strings(one.putArray("clauses"), each.clauses());
    }
  }

  /// How many findings there are of each severity that was asked for.
  static void counts(ObjectNode node, Asked asked, List<Finding> findings) {
    for (var severity : asked.severities())
      node.put(
          severity.text(),
          (int) findings.stream().filter(found -> found.severity() == severity).count());
  }

  /// One finding, and the text that its clause stands in.
  static void finding(ObjectNode node, Source source, Finding finding) {
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().text());
    node.put("clause", finding.clause());
    node.put("cite", finding.cite());
    RunJson.strings(node.putArray("parties"), finding.parties());
    readings(node.putArray("readings"), finding.witness());
    node.put("message", finding.message());
    place(node.putObject("place"), source, finding.span());
    witness(node.putObject("witness"), finding.witness());
    finding.bounds().ifPresent(bounds -> bounds(node.putObject("bounds"), bounds));
  }

  /// How the open words are read where the finding is shown.
  static void readings(ArrayNode array, Witness witness) {
    if (witness instanceof Story story) readings(array, story, _ -> {});
  }

  /// The same, with what stands before each word.
  static void readings(ArrayNode array, Story story, Consumer<ObjectNode> before) {
    var words = story.program().words();
    for (var at = 0; at < words.size(); at++) {
      var word = words.get(at);
      var node = array.addObject();
      before.accept(node);
      node.put("word", word.name())
          .put("cite", word.cite())
          .put("kind", RunJson.word(word.kind()))
          .put("reading", word.readings().get(story.reading().choices().get(at)));
    }
  }

  static void place(ObjectNode node, Source source, Span span) {
    node.put("file", source.name());
    node.put("line", source.line(span.start()));
    node.put("column", source.column(span.start()));
    node.put("end-line", source.line(span.end()));
    node.put("end-column", source.column(span.end()));
  }

  static void witness(ObjectNode node, Witness witness) {
    switch (witness) {
      case Witness.Text(var span, var words) -> node.put("kind", "text").put("words", words);
      case Story story -> {
        node.put("kind", "story");
        var events = node.putArray("events");
        for (var step : story.steps()) event(events.addObject(), step);
        ending(node.putObject("ending"), story);
      }
      case SharedStory _ -> throw new IllegalArgumentException("of one text: " + witness);
    }
  }

  static void ending(ObjectNode node, Story story) {
    node.put(
        "kind",
        switch (story.ending()) {
          case Story.Ending.Arises _ -> "arises";
          case Story.Ending.NeverArises _ -> "never-arises";
          case Story.Ending.Breaks _ -> "breached";
          case Story.Ending.Late _ -> "late";
          case Story.Ending.Spares _ -> "spares";
          case Story.Ending.Kept _ -> "kept";
        });
    RunJson.strings(node.putArray("clauses"), story.ending().clauses());
    node.put("text", story.ending().text());
  }

  private static void event(ObjectNode node, Story.Step step) {
    node.put("at", step.at().toString());
    node.put("day", step.day());
    node.put("event", step.event());
    RunJson.strings(node.putArray("brings"), step.brings());
    RunJson.strings(node.putArray("clauses"), step.clauses().stream().map(Label::name).toList());
  }

  static void bounds(ObjectNode node, Bounds bounds) {
    node.put("states", bounds.states());
    var limits = node.putArray("limits");
    for (var limit : bounds.limits())
      limits.addObject().put("of", limit.of()).put("most", limit.most());
  }
}
