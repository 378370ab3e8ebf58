package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.engine.audit.AuditRule;
import casus.engine.audit.rules.AuditRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditSarifTest {
  private static final Schema STANDARD =
      Schema.of(
          House.text(House.root().resolve("app/src/test/resources/schema/sarif-2.1.0-rtm.5.json")));

  private static JsonNode read(String text) {
    assertEquals(List.of(), STANDARD.faults(text));
    return JsonMapper.builder().build().readTree(text);
  }

  private static JsonNode vote(Path folder, String... words) throws IOException {
    var all = new ArrayList<>(List.of("audit", Vote.in(folder), "--format", "sarif"));
    all.addAll(List.of(words));
    return read(Terminal.run(all, Vote.AROUND).out()).at("/runs/0");
  }

  @Test
  void theLogOfEveryPactIsValidAgainstTheStandard() {
    var run =
        read(Terminal.run("audit " + Library.pacts() + " --format sarif").out()).at("/runs/0");
    assertTrue(run.get("results").size() > 80);
    assertEquals(
        AuditRules.ALL.stream().map(AuditRule::id).toList(),
        run.at("/tool/driver/rules").valueStream().map(rule -> rule.get("id").asString()).toList());
    for (var result : run.get("results")) {
      assertEquals(
          result.get("ruleId"),
          run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id"));
      var artifact = result.at("/locations/0/physicalLocation/artifactLocation");
      assertEquals(
          artifact.get("uri"),
          run.at("/artifacts/" + artifact.get("index").asInt() + "/location/uri"));
      assertEquals(
          artifact.get("index"),
          run.at("/artifacts/" + artifact.get("index").asInt() + "/location/index"));
    }
    var prints =
        run.get("results")
            .valueStream()
            .map(result -> result.at("/partialFingerprints/casusFinding~1v1").asString())
            .toList();
    assertEquals(prints.size(), prints.stream().distinct().count());
    assertFalse(prints.contains(""));
  }

  @Test
  void anAuditThatFindsNothingSaysSo() {
    var run = read(Terminal.run("audit pacts/nato.pact --format sarif --rule unjudged-void").out());
    assertTrue(run.at("/runs/0/results").isArray());
    assertTrue(run.at("/runs/0/results").isEmpty());
  }

  @Test
  void everySeverityHasItsLevel(@TempDir Path folder) throws IOException {
    var levels = Map.of("hole", "error", "risk", "warning", "note", "note");
    var results = vote(folder).get("results");
    for (var result : results)
      assertEquals(
          levels.get(result.at("/properties/severity").asString()), result.get("level").asString());
    assertEquals(3, results.valueStream().map(result -> result.get("level")).distinct().count());
  }

  @Test
  void aStoryIsACodeFlowThroughTheClauses(@TempDir Path folder) throws IOException {
    var result = vote(folder, "--rule", "expectation-failed").at("/results/0");
    assertEquals(1, result.get("codeFlows").size());
    assertEquals(
        "so `assist` never takes effect", result.at("/codeFlows/0/message/text").asString());
    var steps = result.at("/codeFlows/0/threadFlows/0/locations");
    assertEquals(
        List.of("attack", "ask", "consult", "measures"),
        steps
            .valueStream()
            .map(step -> step.at("/location/logicalLocations/0/name").asString())
            .toList());
    assertEquals("2030-01-01T00:00:00Z", steps.at("/0/executionTimeUtc").asString());
    assertTrue(result.at("/properties/bounds/states").asLong() > 0);
    assertEquals("promptly", result.at("/properties/readings/0/word").asString());
  }

  @Test
  void columnsCountUtf16CodeUnits(@TempDir Path folder) throws IOException {
    var run = vote(folder);
    assertEquals("utf16CodeUnits", run.get("columnKind").asString());
    var lines = Vote.TEXT.lines().toList();
    var tried = 0;
    for (var result : run.get("results")) {
      var region = result.at("/locations/0/physicalLocation/region");
      var name = result.at("/locations/0/logicalLocations/0/name").asString();
      assertEquals(region.get("startLine"), region.get("endLine"));
      var line = lines.get(region.get("startLine").asInt() - 1);
      var words =
          line.substring(
              region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1);
      assertTrue(words.equals(name) || words.startsWith(name), words);
      if (line.contains("𝔸𝔸")) tried++;
    }
    assertTrue(tried > 0);
  }

  @Test
  void bracesOfTheTextAreNoPlaceholders(@TempDir Path folder) throws IOException {
    var step =
        vote(folder, "--rule", "expectation-failed")
            .at("/results/0/codeFlows/0/threadFlows/0/locations/1/location/message/text");
    assertTrue(step.asString().contains("`ask` (Art 2 {{1}})"), step.asString());
  }

  @Test
  void aRuleBringsItsPage(@TempDir Path folder) throws IOException {
    var rule = vote(folder, "--rule", "no-deadline").at("/tool/driver/rules/0");
    assertEquals("NoDeadline", rule.get("name").asString());
    assertEquals(
        "Which duty has no time limit, or an open one?",
        rule.at("/shortDescription/text").asString());
    assertTrue(rule.at("/fullDescription/text").asString().startsWith("A duty that is never due"));
    assertTrue(rule.at("/help/markdown").asString().contains("## Remedy"));
    assertFalse(rule.at("/help/text").asString().contains("#"));
  }

  @Test
  void pathsAreReferences() {
    assertEquals("pacts/nato.pact", AuditSarif.uri("pacts/nato.pact"));
    assertEquals("a%20b%25/%D0%B4.pact", AuditSarif.uri("a b%/д.pact"));
    assertEquals("./c:d.pact", AuditSarif.uri("c:d.pact"));
    assertEquals("../x.pact", AuditSarif.uri("../x.pact"));
    assertEquals("file:///a%20b/x.pact", AuditSarif.uri("/a b/x.pact"));
  }
}
