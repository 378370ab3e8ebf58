package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.cli.Terminal.Said;
import casus.report.Printer;
import casus.report.Printers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TogetherTest {
  private static final String PAIR =
      "audit docs/examples/alliance.pact docs/examples/neutrality.pact ";
  private static final String TOGETHER = PAIR + "--together ";

  private static JsonNode read(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  private static void refused(String problem, String command) {
    var said = Terminal.run(command);
    assertEquals(ExitCode.USAGE, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains(problem), said.err());
  }

  @Test
  void aConflictBetweenTextsIsAFindingOnlyIfTheyArePutTogether() {
    var rule = "--rule conflicting-norms ";
    assertEquals(ExitCode.FINE, Terminal.run(PAIR + rule).exit());
    assertEquals(ExitCode.FINDINGS, Terminal.run(TOGETHER + rule).exit());
    assertEquals(ExitCode.FINE, Terminal.run(TOGETHER + "--rule unborne-duty").exit());
    assertFalse(Terminal.run(TOGETHER + rule).out().contains("What is owed together"));
    assertTrue(Terminal.run(TOGETHER + "--severity hole").out().contains("What is owed together"));
  }

  @Test
  void aConflictThatIsSettledIsANote(@TempDir Path folder) throws IOException {
    var examples = House.root().resolve("docs/examples");
    var alliance = folder.resolve("alliance.pact");
    Files.writeString(
        alliance,
        House.text(examples.resolve("alliance.pact"))
            + "\nprecedence order \"Art 3\"\n  the pact yields to neutrality\n");
    var neutrality = folder.resolve("neutrality.pact");
    Files.writeString(neutrality, House.text(examples.resolve("neutrality.pact")));
    var said = audit(alliance, neutrality, "--severity", "note");
    assertEquals(ExitCode.FINDINGS, said.exit());
    assertTrue(
        said.out()
            .replaceAll("\\s+", " ")
            .contains("neutrality goes first, as Art 3 of alliance says so"),
        said.out());
    assertEquals(ExitCode.FINE, audit(alliance, neutrality, "--severity", "risk").exit());
  }

  private static Said audit(Path one, Path other, String... words) {
    var all =
        new ArrayList<>(
            List.of(
                "audit",
                one.toString(),
                other.toString(),
                "--together",
                "--rule",
                "conflicting-norms"));
    all.addAll(List.of(words));
    return Terminal.run(all, Vote.AROUND);
  }

  @Test
  void onlySeveralTextsCanBePutTogether() {
    refused("needs two pacts or more", "audit pacts/nato.pact --together");
    refused("`nato` is named twice", "audit pacts/nato.pact pacts/nato.pact --together");
    refused(
        "`csto` and `csto-on-request` are versions of one text",
        "audit pacts/csto.pact pacts/csto-on-request.pact --together");
  }

  @Test
  void everyFormTellsWhatTheTextsAskTogether() {
    for (var form : Printers.ALL.stream().map(Printer::name).toList()) {
      var said = Terminal.run(TOGETHER + "--format " + form);
      assertTrue(said.out().contains("Together: alliance and neutrality"), said.out());
      assertTrue(said.out().contains("neutrality: "), said.out());
    }
  }

  @Test
  void theJsonIsValidAgainstTheSchema() {
    var schema = Schema.ofOurs(House.text(House.root().resolve("docs/schema/audit.schema.json")));
    var said = Terminal.run(TOGETHER + "--format json");
    assertEquals(List.of(), schema.faults(said.out()));
    var together = read(said.out()).get("together");
    assertEquals("no-war", together.at("/findings/0/against/0/clause").asString());
    assertEquals("neutrality", together.at("/findings/0/against/0/pact").asString());
    assertEquals("arises", together.at("/findings/0/witness/endings/0/kind").asString());
    assertEquals("breached", together.at("/findings/0/witness/endings/1/kind").asString());
    assertEquals("help", together.at("/owed/0/level").asString());
    var library =
        Terminal.run(
            "audit pacts/csto.pact pacts/budapest-1994.pact pacts/us-ukraine-2024.pact"
                + " --together --format json");
    assertEquals(List.of(), schema.faults(library.out()));
    assertEquals(0, read(library.out()).at("/together/counts/hole").asInt());
    assertFalse(read(Terminal.run(PAIR + "--format json").out()).has("together"));
  }

  @Test
  void theLogNamesBothClauses() {
    var standard =
        Schema.of(
            House.text(
                House.root().resolve("app/src/test/resources/schema/sarif-2.1.0-rtm.5.json")));
    var said = Terminal.run(TOGETHER + "--rule conflicting-norms --format sarif");
    assertEquals(List.of(), standard.faults(said.out()));
    var result = read(said.out()).at("/runs/0/results/0");
    assertEquals(
        "alliance/assist",
        result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString());
    assertEquals(
        "neutrality/no-war",
        result.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName").asString());
    assertEquals(
        "conflicting-norms/alliance/assist/neutrality/no-war",
        result.at("/partialFingerprints/casusFinding~1v1").asString());
    assertEquals(2, result.at("/codeFlows/0/threadFlows/0/locations").size());
  }
}
