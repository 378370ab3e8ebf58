package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.cli.Surroundings.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A body that a pact makes for itself acts in chronicles under its own name.
class BodyInChronicleTest {
  private static final String PACT =
      """
      pact harbour "Harbour guarantee"
        in force 2031-01-01
      conventions
        abstention ignored
        late cures
      party ISL as beneficiary
      party NOR, DNK, SWE as guarantor
      body commission "Art 1"
        of each guarantor
      term attack-word "Art 2"
        covers invasion
        arguably unmarked-forces
        decided by commission
      trigger attack "Art 2"
        when attack-word on ISL
      power meeting "Art 2"
        commission may call a meeting
        upon attack
      decision joint-help "Art 3"
        upon attack
        by unanimity of guarantor
        within 3 days
        otherwise rejected
      duty help "Art 3"
        each guarantor must materiel
        upon joint-help adopted
        within 10 days
        on breach no remedy
      """;

  private static final String CSV =
      """
      # chronicle: story
      # actors: commission
      time,actor,act,target,about
      2031-03-01T04:00Z,RUS,unmarked-forces,ISL,
      2031-03-02T10:00Z,commission,determine-yes,,harbour/attack-word
      2031-03-02T11:00Z,commission,convene,,harbour/meeting
      2031-03-03T10:00Z,commission,adopt,,harbour/joint-help
      2031-03-04T10:00Z,commission,materiel,ISL,harbour/help
      """;

  private static final String JSON =
      """
      {"chronicle": "story", "actors": ["commission"]}
      {"time": "2031-03-01T04:00Z", "actor": "RUS", "act": "unmarked-forces", \
      "target": "ISL"}
      {"time": "2031-03-02T10:00Z", "actor": "commission", "act": "determine-yes", \
      "about": "harbour/attack-word"}
      {"time": "2031-03-02T11:00Z", "actor": "commission", "act": "convene", \
      "about": "harbour/meeting"}
      {"time": "2031-03-03T10:00Z", "actor": "commission", "act": "adopt", \
      "about": "harbour/joint-help"}
      {"time": "2031-03-04T10:00Z", "actor": "commission", "act": "materiel", \
      "target": "ISL", \
      "about": "harbour/help"}
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    write("harbour.pact", PACT);
    write("story.csv", CSV);
    write("story.jsonl", JSON);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Terminal.Said run(String pact, String chronicle) {
    return terminal(
        "run", folder.resolve(pact).toString(), "--events", folder.resolve(chronicle).toString());
  }

  private static Terminal.Said terminal(String... words) {
    return Terminal.run(List.of(words), new Surroundings(Map.of(), Screen.FILE));
  }

  @Test
  void itSettlesAWordAnnouncesAnOutcomeAndActsForItsMembers() {
    var said = run("harbour.pact", "story.csv");
    assertEquals(ExitCode.FINE, said.exit(), said.err());
    var page = said.out().replaceAll("\\s+", " ");
    for (var brought :
        List.of(
            "determine yes, about harbour/attack-word > attack (Art 2) is met for Iceland; if"
                + " `attack-word` is read in the narrow sense",
            "commission uses meeting (Art 2)",
            "adopt, about harbour/joint-help > joint-help (Art 3) is adopted",
            "help (Art 3) of Norway, Denmark and Sweden is fulfilled"))
      assertTrue(page.contains(brought), said.out());
  }

  @Test
  void bothFormatsTellTheSameStory() {
    assertEquals(run("harbour.pact", "story.csv"), run("harbour.pact", "story.jsonl"));
  }

  @Test
  void underAPactWithoutThatBodyItIsNobodyWhoCould() throws IOException {
    write(
        "other.pact",
        PACT.replace("body commission", "body council")
            .replace("decided by commission", "decided by council")
            .replace("commission may", "council may"));
    var said = run("other.pact", "story.csv");
    assertEquals(ExitCode.FINE, said.exit(), said.err());
    var page = said.out().replaceAll("\\s+", " ");
    assertTrue(
        page.contains("adopt, about harbour/joint-help > without effect: somebody who is no state"),
        said.out());
    assertTrue(page.contains("Never owed: help (Art 3)."), said.out());
  }

  @Test
  void expectationsCanNameIt() throws IOException {
    write(
        "story.expect",
        """
        with harbour
        derived "the commission met": meeting of commission is used and joint-help is adopted
        """);
    var said = terminal("test", folder.resolve("story.expect").toString());
    assertEquals(ExitCode.FINE, said.exit(), said.out() + said.err());
  }

  @Test
  void undeclaredItIsUnknownAndTheMessageSaysHowToDeclareIt() throws IOException {
    write("story.csv", CSV.replace("# actors: commission\n", ""));
    var said = run("harbour.pact", "story.csv");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("The register has no actor `commission`."), said.err());
    assertTrue(said.err().contains("`# actors: commission`"), said.err());
  }
}
