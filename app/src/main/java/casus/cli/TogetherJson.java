package casus.cli;

import casus.engine.audit.Ranking;
import casus.engine.audit.SharedFinding;
import casus.engine.audit.SharedStory;
import casus.engine.audit.Union;
import java.util.function.IntFunction;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What several pacts say together, as a part of an answer of [AuditJson].
final class TogetherJson {
  private final Together together;

  private TogetherJson(Together together) {
    this.together = together;
  }

  static void write(ObjectNode node, Together together) {
    var json = new TogetherJson(together);
    RunJson.strings(
        node.putArray("pacts"),
        together.audits().stream().map(audited -> audited.text().pact().name()).toList());
    AuditJson.counts(node.putObject("counts"), together.asked(), together.all());
    var findings = node.putArray("findings");
    for (var found : together.findings()) json.finding(findings.addObject(), found);
    if (!together.asked().everyRule()) return;
    var owed = node.putArray("owed");
    for (var row : together.owed()) json.row(owed.addObject(), row);
  }

  private void finding(ObjectNode node, SharedFinding found) {
    var finding = found.finding();
    var audited = together.of(found.text());
    node.put("rule", finding.rule());
    node.put("severity", finding.severity().text());
    node.put("pact", together.pact(found.text()));
    node.put("clause", finding.clause());
    node.put("cite", finding.cite());
    RunJson.strings(node.putArray("parties"), finding.parties());
    node.put("message", finding.message());
    AuditJson.place(node.putObject("place"), audited.source(finding.at()), finding.span());
    var against = node.putArray("against");
    for (var norm : found.against()) {
      var label = norm.norm().label();
      var clause = against.addObject();
      clause.put("pact", together.pact(norm.text()));
      clause.put("clause", label.name());
      clause.put("cite", label.cite());
      var source = together.of(norm.text()).source(label);
      AuditJson.place(clause.putObject("place"), source, label.span());
    }
    var settled = node.putArray("settled");
    for (var ranking : found.settled()) settled(settled.addObject(), ranking);
    if (finding.witness() instanceof SharedStory story) {
      readings(node.putArray("readings"), story, together::pact);
      story(node.putObject("witness"), story, together::pact);
    }
    finding.bounds().ifPresent(bounds -> AuditJson.bounds(node.putObject("bounds"), bounds));
  }

  private void settled(ObjectNode node, Ranking ranking) {
    node.put("first", together.pact(ranking.first()));
    node.put("second", together.pact(ranking.second()));
    node.put("ground", ranking.ground().text());
    ranking
        .by()
        .ifPresent(said -> {
          var by = node.putObject("by");
          by.put("pact", together.pact(said.text()));
          by.put("clause", said.label().name());
          by.put("cite", said.label().cite());
        });
  }

  /// How the open words of each text are read in a story, each text by its name.
  static void readings(ArrayNode array, SharedStory story, IntFunction<String> name) {
    for (var part = 0; part < story.texts().size(); part++) {
      var pact = name.apply(story.texts().get(part));
      AuditJson.readings(array, story.stories().get(part), word -> word.put("pact", pact));
    }
  }

  /// A story under several texts, each by its name.
  static void story(ObjectNode node, SharedStory story, IntFunction<String> name) {
    node.put("kind", "shared-story");
    var events = node.putArray("events");
    for (var step : story.steps()) {
      var event = events.addObject();
      event.put("at", step.at().toString());
      event.put("day", step.day());
      event.put("event", step.event());
      var brings = event.putArray("brings");
      for (var under : step.brings())
        brings.addObject().put("pact", name.apply(under.text())).put("what", under.what());
      var clauses = event.putArray("clauses");
      for (var under : step.clauses())
        clauses
            .addObject()
            .put("pact", name.apply(under.text()))
            .put("clause", under.what().name());
    }
    var endings = node.putArray("endings");
    for (var part = 0; part < story.texts().size(); part++) {
      var ending = endings.addObject();
      ending.put("pact", name.apply(story.texts().get(part)));
      AuditJson.ending(ending, story.stories().get(part));
    }
  }

  private void row(ObjectNode node, Union.Row row) {
    RunJson.strings(node.putArray("on"), row.on());
    RunJson.strings(node.putArray("by"), row.by());
    node.put("level", row.level().text());
    var answers = node.putArray("answers");
    for (var reply : row.replies()) {
      var answer = answers.addObject();
      answer.put("pact", together.pact(reply.text()));
      MapJson.answer(answer, reply.answer());
    }
  }
}
