package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
  private static final String SCHEMA =
      House.text(House.root().resolve("docs/schema/diff.schema.json"));

  private static JsonNode diff(String first, String second) {
    var said =
        Terminal.run("diff pacts/" + first + ".pact pacts/" + second + ".pact --format json");
    assertEquals("", said.err());
    assertEquals(List.of(), Schema.ofOurs(SCHEMA).faults(said.out()));
    return JsonMapper.builder().build().readTree(said.out());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.get(field).asString())
        .toList();
  }

  @Test
  void theDraftOfIstanbulTakesAwayWhatTheCommuniqueGave() {
    var diff = diff("istanbul-communique-2022", "istanbul-draft-2022");
    assertEquals(List.of("answers", "stopped"), texts(diff.get("losses")));
    assertEquals(List.of("answers"), texts(diff.get("gains")));
    var veto = diff.get("vetoes").get(0);
    assertEquals("istanbul-draft-2022", veto.get("under").asString());
    assertTrue(texts(veto.get("parties")).contains("RUS"), veto.toString());
    assertTrue(texts(diff.get("findings-come"), "rule").contains("attacker-veto"));
    assertFalse(texts(diff.get("findings-gone"), "rule").contains("attacker-veto"));
  }

  @Test
  void aVariantThatOnlyAddsIsARefinement() {
    var diff = diff("istanbul-draft-2022", "istanbul-2022-variant");
    assertEquals(List.of(), texts(diff.get("losses")));
    assertEquals(List.of("answers", "stopped"), texts(diff.get("gains")));
    var writers =
        StreamSupport.stream(diff.get("clauses").spliterator(), false)
            .filter(clause -> clause.has("second"))
            .map(clause -> clause.at("/second/written-by").asString())
            .toList();
    assertTrue(writers.contains("istanbul-2022-variant"), writers.toString());
    var back = diff("istanbul-2022-variant", "istanbul-draft-2022");
    assertEquals(diff.get("gains"), back.get("losses"));
    assertEquals(List.of(), texts(back.get("gains")));
  }

  @Test
  void ourProposalGuaranteesAtLeastWhatTheDraftOfIstanbulDoes() {
    var diff = diff("istanbul-draft-2022", "proposal-istanbul-without-veto");
    assertEquals(List.of(), texts(diff.get("losses")));
    assertEquals(List.of("answers", "stopped", "abandoned"), texts(diff.get("gains")));
  }

  @Test
  void theTwentyPointsAnswerAtLeastWhatTheTwentyEightDo() {
    var diff = diff("twenty-eight-points-2025", "twenty-points-2025");
    assertFalse(texts(diff.get("losses")).contains("answers"), diff.get("losses").toString());
    assertTrue(texts(diff.get("gains")).contains("answers"));
  }

  @Test
  void theFinalTextOfParisBindsTheUnitedStatesNoMore() {
    var diff = diff("paris-draft-2026", "paris-declaration-2026");
    assertEquals(List.of("answers"), texts(diff.get("losses")));
    assertEquals(List.of(), texts(diff.get("gains")));
    var row = diff.get("answers").get(0);
    assertEquals(List.of("fewer"), texts(row.get("shifts")));
    assertEquals(List.of("USA"), texts(row.get("bound-by-first-only")));
  }

  @Test
  void neitherNatoNorItsPeersGuaranteeAllThatTheOtherDoes() {
    for (var other : List.of("brussels-1948", "warsaw-pact-1955")) {
      var diff = diff("nato", other);
      assertTrue(texts(diff.get("losses")).contains("answers"), other);
      assertTrue(texts(diff.get("gains")).contains("answers"), other);
      assertTrue(texts(diff.at("/deeds/protected-by-first-only")).contains("USA"), other);
    }
  }

  @Test
  void oneTextIsTheSameAsItself() {
    var said = Terminal.run("diff pacts/csto.pact pacts/csto.pact");
    assertEquals(ExitCode.FINE, said.exit());
    assertTrue(said.out().contains("The two say and do the same."), said.out());
  }

  @Test
  void twoVersionsOfOneNameAreToldApartByTheirFiles(@TempDir Path folder) throws IOException {
    var text = House.text(House.root().resolve("pacts/csto.pact"));
    var first = Files.writeString(folder.resolve("before.pact"), text);
    var second = folder.resolve("after.pact");
    Files.writeString(second, text.replaceFirst("party [A-Z]{3}, ", "party "));
    var said =
        Terminal.run(
            List.of("diff", first.toString(), second.toString()),
            new Surroundings(Map.of(), Surroundings.Screen.FILE));
    assertEquals(ExitCode.FINDINGS, said.exit());
    assertTrue(said.out().contains("csto (" + second + ")"), said.out());
    assertTrue(said.out().contains("it does not protect"), said.out());
  }

  @Test
  void everyFormTellsTheSame() {
    var command = "diff pacts/istanbul-communique-2022.pact pacts/istanbul-draft-2022.pact";
    for (var form : List.of("text", "markdown", "html")) {
      var said = Terminal.run(command + " --format " + form);
      assertEquals(ExitCode.FINDINGS, said.exit());
      assertTrue(said.out().contains("can stop all help alone"), form);
      assertFalse(said.out().contains("<script") || said.out().contains("://"), form);
    }
  }

  @Test
  void aSearchThatWasCutShortIsSaidToBe() {
    var said = Terminal.run("diff pacts/csto.pact pacts/csto-on-request.pact --states 3");
    assertEquals(ExitCode.FINDINGS, said.exit());
    assertTrue(said.out().contains("Not all is known"), said.out());
  }

  @Test
  void twoTextsAreNeeded() {
    assertEquals(ExitCode.USAGE, Terminal.run("diff pacts/csto.pact").exit());
    assertEquals(ExitCode.USAGE, Terminal.run("diff pacts/csto.pact pacts/nosuch.pact").exit());
  }
}
