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
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJsonTest {
  private static final String TEXT =
      House.text(House.root().resolve("docs/schema/run.schema.json"));

  private static List<String> names(String folder, String ending) {
    return House.files(House.root().resolve(folder)).stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> name.endsWith(ending))
        .map(name -> folder + "/" + name)
        .toList();
  }

  @Test
  void everyRunIsValidAgainstTheSchema() {
    var schema = Schema.ofOurs(TEXT);
    var pacts = String.join(" ", names("pacts", ".pact"));
    for (var chronicle : names("chronicles", ".csv")) {
      var said =
          Terminal.run(
              "run "
                  + pacts
                  + " --events "
                  + chronicle
                  + " --format json --why assist --why-not assist --known-at "
                  + (chronicle.matches(".*-19[0-4]\\d.*") ? "1940-01-01" : "2026-01-01"));
      assertEquals(ExitCode.FINE, said.exit(), said.err());
      assertEquals(List.of(), schema.faults(said.out()), chronicle);
    }
  }

  @Test
  void everyFieldOfTheSchemaIsSpokenOfInTheGuide() {
    var guide = House.text(House.root().resolve("docs/run.md"));
    var fields = new TreeSet<String>();
    Pattern.compile("\"([a-z-]+)\": \\{ \"(?:type|\\$ref|enum|const)\"")
        .matcher(TEXT)
        .results()
        .forEach(found -> fields.add(found.group(1)));
    assertTrue(fields.size() > 40, fields::toString);
    fields.remove("items");
    fields.removeIf(field -> guide.contains("`" + field + "`"));
    assertEquals(new TreeSet<String>(), fields);
  }

  @Test
  void aPactWithStagesRemediesAndVoidActsIsValidToo(@TempDir Path folder) throws IOException {
    var pact =
        Files.writeString(
            folder.resolve("ladder.pact"),
            """
            pact ladder "Ladder"
              in force 2031-01-01
            conventions
              day is 24 hours
              late cures
              abstention ignored
            party ISL as beneficiary
            party NOR, DNK as guarantor
            stage quiet "1" requires cease-fire by NOR within 10 days
            trigger attack "2" when invasion on ISL
            duty help "3" each guarantor must materiel upon attack within 1 day on breach steps
            remedy steps "4" first vote then talks
            decision vote "5" by unanimity of guarantor within 1 day otherwise nothing
            duty talks "6" any guarantor must consult within 1 day on breach no remedy
            """);
    var events =
        Files.writeString(
            folder.resolve("events.csv"),
            """
            time,actor,act,target,place,about
            2031-01-02,NOR,vote-yes,,,ladder
            2031-02-01,RUS,invasion,ISL,ISL,
            2031-02-20,NOR,consult,,,
            2031-02-21,NOR,consult,,,ladder/talk
            """);
    var said =
        Terminal.run(
            List.of("run", pact.toString(), "--events", events.toString(), "--format", "json"),
            new Surroundings(Map.of(), Screen.FILE));
    assertEquals(List.of(), Schema.ofOurs(TEXT).faults(said.out()), said.err());
    for (var part :
        List.of("\"rung\"", "\"void-acts\" : [ {", "\"misdirected\" : [ {", "\"missed\""))
      assertTrue(said.out().contains(part), part + said.out());
  }

  @Test
  void theSchemaFindsWhatIsWrong() {
    var schema = Schema.ofOurs(TEXT);
    assertFalse(schema.faults("{}").isEmpty());
    assertFalse(schema.faults("{\"version\": 2, \"runs\": []}").isEmpty());
    assertFalse(schema.faults("{\"version\": 1, \"runs\": [{\"pact\": 1}]}").isEmpty());
    assertEquals(List.of(), schema.faults("{\"version\": 1, \"runs\": []}"));
  }
}
