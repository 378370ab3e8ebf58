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
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapCommandTest {
  private static final String SCHEMA =
      House.text(House.root().resolve("docs/schema/map.schema.json"));

  private static final String GUIDE = House.text(House.root().resolve("docs/map.md"));

  private static Said map(Path folder, String... words) throws IOException {
    var all = new ArrayList<>(List.of("map", Vote.in(folder)));
    all.addAll(List.of(words));
    return Terminal.run(all, Vote.AROUND);
  }

  private static JsonNode read(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  @Test
  void wordsThatMeanNothingAreAnsweredWithTheNearestOnes() {
    for (var wrong :
        List.of(
            "--act invason|did you mean `invasion`?",
            "--act xyzzy|docs/vocabulary.md lists the acts",
            "--by RSU|did you mean `RUS`?",
            "--by xyzzy|actors are written by their codes",
            "--format cvs|did you mean `csv`?",
            "--acts invasion|did you mean `--act`?")) {
      var pair = wrong.split(Pattern.quote("|"));
      var said = Terminal.run("map pacts/nato.pact " + pair[0]);
      assertEquals(ExitCode.USAGE, said.exit(), wrong);
      assertEquals("", said.out(), wrong);
      assertTrue(said.err().contains(pair[1]), said.err());
    }
  }

  @Test
  void anActOfThePactAndSomebodyUnknownMayBeAskedFor() {
    var act = "map pacts/uk-poland-1939.pact --act menace-through-neighbour --by ";
    assertTrue(Terminal.run(act + "DEU").out().contains("Help is owed: `assist`"));
    assertFalse(Terminal.run(act + "UNKNOWN").out().contains("Help is owed"));
    assertEquals(
        ExitCode.USAGE, Terminal.run("map pacts/nato.pact --act menace-through-neighbour").exit());
  }

  @Test
  void everyPrinterIsAFormAndNoneTakesWordsOfTheTextForItsOwn(@TempDir Path folder)
      throws IOException {
    for (var printer : Printers.ALL.stream().map(Printer::name).toList()) {
      var said = map(folder, "--format", printer);
      assertEquals(ExitCode.FINE, said.exit());
      assertTrue(said.out().contains("assist"), printer);
    }
    var html = map(folder, "--format", "html").out();
    assertFalse(html.contains("<script"), html);
  }

  @Test
  void aMapGoesToAFileButNeverInPlaceOfItsText(@TempDir Path folder) throws IOException {
    var file = folder.resolve("map.csv");
    var printed = map(folder, "--format", "csv");
    assertEquals("", map(folder, "--format", "csv", "-o", file.toString()).out());
    assertEquals(printed.out(), Files.readString(file));
    var said = map(folder, "-o", folder + "/./vote.pact");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("would destroy it"), said.err());
    assertEquals(Vote.TEXT, Files.readString(folder.resolve("vote.pact")));
  }

  @Test
  void whoeverAloneIsProtectedCannotAttack() {
    var said = Terminal.run("map pacts/istanbul-draft-2022.pact --by UKR");
    assertTrue(said.out().contains("\nNobody whom the text protects can be attacked so.\n"));
  }

  @Test
  void severalTextsAreSeveralMaps() {
    var said = Terminal.run("map pacts/csto.pact pacts/csto-on-request.pact --format json");
    assertEquals(2, read(said.out()).get("maps").size());
  }

  // JSON.

  @Test
  void theMapOfEveryPactIsValidAgainstTheSchema() {
    var schema = Schema.ofOurs(SCHEMA);
    for (var words : List.of("", " --act invasion", " --by RUS")) {
      var said = Terminal.run("map " + Library.pacts() + " --format json" + words);
      assertEquals("", said.err());
      assertEquals(List.of(), schema.faults(said.out()), words);
    }
  }

  @Test
  void theSchemaFindsWhatIsWrong() {
    var schema = Schema.ofOurs(SCHEMA);
    var sound = Terminal.run("map pacts/us-ukraine-2024.pact --format json").out();
    for (var wrong :
        List.of(
            "\"version\" : 1|\"version\" : 2",
            "\"level\" : \"right\"|\"level\" : \"wrong\"",
            "\"kind\" : \"home\"|\"kind\" : \"away\"",
            "\"situations\" : |\"situations\" : -",
            "\"gates\"|\"gate\"",
            "\"least\" : |\"least\" : -1")) {
      var pair = wrong.split(Pattern.quote("|"));
      assertTrue(sound.contains(pair[0]), wrong);
      assertFalse(schema.faults(sound.replace(pair[0], pair[1])).isEmpty(), wrong);
    }
  }

  @Test
  void everyFieldAndColumnIsSpokenOfInTheGuide() {
    var fields = new TreeSet<String>();
    fields(read(SCHEMA), fields);
    var csv = Terminal.run("map pacts/us-ukraine-2024.pact --format csv").out();
    fields.addAll(List.of(csv.lines().findFirst().orElseThrow().split(",")));
    assertTrue(fields.size() > 40, fields::toString);
    fields.removeIf(field -> GUIDE.contains("`" + field + "`"));
    assertEquals(new TreeSet<String>(), fields);
  }

  private static void fields(JsonNode schema, TreeSet<String> fields) {
    for (var rule : schema.properties()) {
      if (rule.getKey().equals("properties"))
        rule.getValue().properties().forEach(field -> fields.add(field.getKey()));
      if (rule.getValue().isObject()) fields(rule.getValue(), fields);
    }
  }

  // CSV.

  @Test
  void everyLineHasACellForEveryColumn() {
    var csv = Terminal.run("map pacts/us-draft-guarantee-2025.pact --format csv").out();
    var lines = csv.lines().toList();
    assertTrue(lines.size() > 1_000, lines.size() + " lines");
    for (var line : lines) assertEquals(21, cells(line).size(), line);
    assertTrue(lines.stream().anyMatch(line -> cells(line).contains("FRA, GBR, DEU, POL or FIN")));
  }

  /// The cells of a line, quoted or not.
  private static List<String> cells(String line) {
    return Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))")
        .matcher(line)
        .results()
        .map(cell -> cell.group(1) != null ? cell.group(1) : cell.group(2))
        .toList();
  }

  @Test
  void theLinesSayWhatTheTableSays() {
    var text = Terminal.run("map pacts/istanbul-draft-2022.pact").out();
    assertTrue(text.contains("its territory in ordlo, Crimea and Sevastopol"), text);
    var csv = Terminal.run("map pacts/istanbul-draft-2022.pact --format csv").out();
    assertEquals(
        List.of("ua-core help", "ordlo nothing", "crimea nothing", "sevastopol nothing"),
        csv.lines()
            .map(MapCommandTest::cells)
            .filter(
                cells -> cells.subList(1, 5).equals(List.of("in force", "invasion", "yes", "RUS")))
            .map(cells -> cells.get(7).replaceFirst(";.*", "") + " " + cells.get(8))
            .toList());
  }
}
