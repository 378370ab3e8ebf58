package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.cli.Surroundings.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RunTogetherTest {
  private static final String BOTH =
      "run docs/examples/alliance.pact docs/examples/neutrality.pact --events ";

  private static final String NO_CONFLICT = "Nothing that one of them asks here";

  @Test
  void whatOneAsksAndTheOtherForbidsIsToldWhereItHasArisen() {
    var said = Terminal.run(BOTH + "docs/examples/iceland.csv");
    assertEquals(ExitCode.FINE, said.exit(), said.err());
    assertTrue(said.out().contains("CHE cannot keep `assist`"), said.out());
  }

  @Test
  void whatCouldAriseAndHasNotIsNoConflictOfTheRun(@TempDir Path folder) throws IOException {
    var events = folder.resolve("peace.csv");
    Files.writeString(
        events,
        "# chronicle: peace\ntime,actor,act,target,place\n2030-01-01,UNKNOWN,invasion,AUT,AUT\n");
    var words =
        List.of(
            "run",
            House.root().resolve("docs/examples/alliance.pact").toString(),
            House.root().resolve("docs/examples/neutrality.pact").toString(),
            "--events",
            events.toString());
    var said = Terminal.run(words, new Surroundings(Map.of(), Screen.FILE));
    assertEquals(ExitCode.FINE, said.exit(), said.err());
    assertTrue(said.out().contains(NO_CONFLICT), said.out());
    assertTrue(said.out().contains("No duty has come to be owed"), said.out());
  }

  @Test
  void onePactAndVersionsOfOneAreNotPutTogether() {
    for (var pacts :
        List.of(
            "pacts/nato.pact", "pacts/istanbul-draft-2022.pact pacts/istanbul-2022-variant.pact")) {
      var said = Terminal.run("run " + pacts + " --events chronicles/ukraine-2022.csv");
      assertFalse(said.out().contains("Together:"), pacts);
    }
  }

  @Test
  void everyDutyThatCameToBeOwedIsThereTextByText() {
    var said =
        Terminal.run(
            "run pacts/nato.pact pacts/eu-mutual-assistance-2009.pact pacts/nancy-2025.pact"
                + " pacts/un-charter-1945.pact --events chronicles/poland-estonia-2025.csv");
    var together = said.out().substring(said.out().indexOf("Together:"));
    assertTrue(together.contains("nato   consult (Art 4)"), together);
    assertTrue(together.contains(NO_CONFLICT), together);
  }

  @Test
  void programsGetTheConflictsToo() {
    var said = Terminal.run(BOTH + "docs/examples/iceland.csv --format json");
    var schema = House.text(House.root().resolve("docs/schema/run.schema.json"));
    assertEquals(List.of(), Schema.ofOurs(schema).faults(said.out()));
    var conflicts = JsonMapper.builder().build().readTree(said.out()).get("conflicts");
    assertEquals("CHE", conflicts.at("/0/parties/0").asString());
    assertEquals("no-war", conflicts.at("/0/against/0/clause").asString());
  }
}
