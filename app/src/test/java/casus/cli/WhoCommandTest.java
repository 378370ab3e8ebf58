package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhoCommandTest {
  private static final String SCHEMA =
      House.text(House.root().resolve("docs/schema/who.schema.json"));

  private static JsonNode who(String words) {
    var said = Terminal.run("who " + words + " --format json");
    assertEquals("", said.err());
    assertEquals(List.of(), Schema.ofOurs(SCHEMA).faults(said.out()));
    return JsonMapper.builder().build().readTree(said.out()).at("/pacts/0");
  }

  @Test
  void theAnswerForEveryPactIsValidAgainstTheSchema() {
    who(Library.pacts());
  }

  @Test
  void anyAllyStopsJointActionAndNoneAnothersHelp() {
    var nato = who("pacts/nato.pact");
    for (var one : nato.at("/help/cases")) assertTrue(one.get("stopped-by").isEmpty());
    assertEquals("joint-action", nato.at("/parts/0/clauses/0").asString());
    for (var one : nato.at("/parts/0/cases")) assertFalse(one.get("stopped-by").isEmpty());
    assertTrue(nato.get("complete").asBoolean());
  }

  @Test
  void aDecisionThatIsAskedForAnewAtOnceHasBeenTaken() {
    var consent = who("pacts/istanbul-draft-2022.pact").at("/parts/1");
    assertEquals("exercise-consent", consent.at("/clauses/0").asString());
    assertTrue(consent.at("/cases/0/arises").asBoolean());
  }

  @Test
  void aGameThatIsTooLargeIsSaidToBe() {
    var said = Terminal.run("who pacts/nato.pact --states 3");
    assertEquals(ExitCode.FINDINGS, said.exit());
    assertTrue(said.out().contains("a game went beyond its bounds"), said.out());
  }

  @Test
  void aBoundThatIsNoneIsRefused() {
    for (var words : List.of("--states 0", "--together 0", "--together 65")) {
      var said = Terminal.run("who pacts/nato.pact " + words);
      assertEquals(ExitCode.USAGE, said.exit());
      assertTrue(said.err().contains(words.split(" ")[0] + " takes 1 to "), said.err());
    }
  }
}
