package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditJsonTest {
  private static final String TEXT =
      House.text(House.root().resolve("docs/schema/audit.schema.json"));

  private static JsonNode read(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  @Test
  void theAuditOfEveryPactIsValidAgainstTheSchema() {
    var schema = Schema.ofOurs(TEXT);
    for (var words : List.of("", " --severity hole", " --rule toothless --rule no-deadline")) {
      var said = Terminal.run("audit " + Library.pacts() + " --format json" + words);
      assertEquals("", said.err());
      assertEquals(List.of(), schema.faults(said.out()), words);
    }
  }

  @Test
  void aStoryIsToldWithItsEventsReadingsAndBounds(@TempDir Path folder) throws IOException {
    var rules = " --rule expectation-failed --rule toothless";
    var said =
        Terminal.run(
            List.of(("audit " + Vote.in(folder) + " --format json" + rules).split(" ")),
            Vote.AROUND);
    assertEquals(List.of(), Schema.ofOurs(TEXT).faults(said.out()));
    var finding = read(said.out()).at("/audits/0/findings/0");
    assertEquals("expectation-failed", finding.get("rule").asString());
    assertEquals("story", finding.at("/witness/kind").asString());
    assertEquals("attack", finding.at("/witness/events/0/clauses/0").asString());
    assertEquals("never-arises", finding.at("/witness/ending/kind").asString());
    assertEquals("promptly", finding.at("/readings/0/word").asString());
    assertTrue(finding.at("/bounds/states").asLong() > 0);
    assertFalse(read(said.out()).at("/audits/0/findings/1").has("bounds"));
  }

  @Test
  void anAmendedPactNamesAllTheTextsThatItWasReadFrom() throws IOException {
    var audit = read(Terminal.run("audit pacts/csto-on-request.pact --format json").out());
    var sources = audit.at("/audits/0/sources");
    assertEquals(
        List.of("pacts/csto-on-request.pact", "pacts/csto.pact"),
        sources.valueStream().map(source -> source.get("file").asString()).toList());
    for (var source : sources)
      assertEquals(
          sha256(House.root().resolve(source.get("file").asString())),
          source.get("sha-256").asString());
    var places =
        audit
            .at("/audits/0/findings")
            .valueStream()
            .map(finding -> finding.at("/place/file").asString())
            .distinct()
            .toList();
    assertTrue(places.containsAll(List.of("pacts/csto.pact")), places.toString());
  }

  /// Of the bytes, as any other program computes it.
  private static String sha256(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aPlaceIsWhereTheNameOfTheClauseStands() {
    var lines = House.text(House.root().resolve("pacts/istanbul-draft-2022.pact")).lines().toList();
    var audit = read(Terminal.run("audit pacts/istanbul-draft-2022.pact --format json").out());
    for (var finding : audit.at("/audits/0/findings")) {
      if (finding.get("rule").asString().matches("open-role|unpublished-part")) continue;
      var place = finding.get("place");
      assertEquals(place.get("line"), place.get("end-line"));
      assertEquals(
          finding.get("clause").asString(),
          lines
              .get(place.get("line").asInt() - 1)
              .substring(place.get("column").asInt() - 1, place.get("end-column").asInt() - 1));
    }
  }

  @Test
  void whatWasNotAskedIsNotCounted() {
    var audit = read(Terminal.run("audit pacts/nato.pact --format json --severity risk").out());
    assertEquals("risk", audit.at("/asked/severity").asString());
    assertTrue(audit.at("/audits/0/counts").has("risk"));
    assertFalse(audit.at("/audits/0/counts").has("note"));
  }

  @Test
  void everyFieldOfTheSchemaIsSpokenOfInTheGuide() {
    var guide = House.text(House.root().resolve("docs/audit.md"));
    var fields = new TreeSet<String>();
    fields(read(TEXT), fields);
    assertTrue(fields.size() > 35, fields::toString);
    fields.removeIf(field -> guide.contains("`" + field + "`"));
    assertEquals(new TreeSet<String>(), fields);
  }

  private static void fields(JsonNode schema, TreeSet<String> fields) {
    for (var rule : schema.properties()) {
      if (rule.getKey().equals("properties"))
        rule.getValue().properties().forEach(field -> fields.add(field.getKey()));
      if (rule.getValue().isObject()) fields(rule.getValue(), fields);
    }
  }

  @Test
  void theSchemaFindsWhatIsWrong() {
    var schema = Schema.ofOurs(TEXT);
    var sound = Terminal.run("audit pacts/nato.pact --format json --rule toothless").out();
    assertEquals(List.of(), schema.faults(sound));
    for (var wrong :
        List.of(
            "\"version\" : 1|\"version\" : 2",
            "\"severity\" : \"risk\"|\"severity\" : \"grave\"",
            "\"kind\" : \"text\"|\"kind\" : \"rumour\"",
            "\"parties\"|\"partys\"",
            "\"sha-256\" : \"|\"sha-256\" : \"x",
            "\"column\" : |\"column\" : -")) {
      var pair = wrong.split(Pattern.quote("|"));
      assertTrue(sound.contains(pair[0]), wrong);
      assertFalse(schema.faults(sound.replace(pair[0], pair[1])).isEmpty(), wrong);
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> Schema.ofOurs(TEXT.replaceFirst("\"required\"", "\"requierd\"")));
  }
}
