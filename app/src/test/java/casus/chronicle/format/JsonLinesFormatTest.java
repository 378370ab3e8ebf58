package casus.chronicle.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.diagnostic.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesFormatTest {
  @Test
  void aLineIsAnEventAndTheHeadingMayStandAnywhere() {
    var read =
        Read.sound(
            Read.JSON,
            """
            {"time": "2014", "actor": "RUS", "act": "agreed", "scale": 3, "denied-by": ["UKR"]}

            {"acts": ["agreed"], "chronicle": "c"}
            """);
    assertEquals("c", read.name());
    var event = read.events().getFirst();
    assertEquals(3, event.scale());
    assertEquals(List.of("UKR"), event.deniedBy());
    assertEquals(1, event.line());
  }

  @Test
  void placesAreThoseOfTheValues() {
    var line =
        "{\"time\": \"2014\", \"actor\":\"X\" , \"act\" : \"claim\", \"scale\": 7,"
            + " \"denied-by\": [\"UKR\", \"Y\"], \"nte\": \"é\", \"quantity\": \"3\"}";
    var source = new Source("x.jsonl", "{\"chronicle\": \"c\"}\n" + line + "\r\n");
    var found =
        Read.JSON.read(source).diagnostics().stream()
            .map(wrong -> wrong.code() + " " + source.text(wrong.span()))
            .toList();
    assertEquals(List.of("CAS212 X", "CAS215 7", "CAS212 Y", "CAS202 nte", "CAS219 \"3\""), found);
  }

  @Test
  void aBrokenLineDoesNotHideTheOthers() {
    var good = "{\"time\": \"2014\", \"actor\": \"RUS\", \"act\": \"claim\"}";
    for (var broken :
        List.of(
            "{",
            "[]",
            "3",
            "x",
            "{\"time\"}",
            good + " 1",
            "{\"time\": 2014 \"a\": 1}",
            "}",
            "{\"source\": [\"a\"",
            "\"",
            "{\"note\": \"\\x\"}",
            "nul",
            "{\"a\": tru}")) {
      var text = good + "\n" + broken + "\n" + good.replace("RUS", "X") + "\n";
      var codes = Read.wrong(Read.JSON, text).stream().map(wrong -> wrong.substring(0, 8)).toList();
      assertEquals(List.of("CAS218 2", "CAS212 3"), codes, broken);
      assertEquals(1, Read.some(Read.JSON, text).orElseThrow().events().size());
    }
  }

  @Test
  void aValueOfAnotherKindIsSaid() {
    for (var value : List.of("null", "true", "3", "3.5", "[\"a\"]", "{}"))
      assertEquals(
          List.of("CAS219 The value of `note` is not a text in quotation marks."),
          without(place("note", value)));
    for (var value : List.of("null", "\"3\"", "3.0", "[3]"))
      assertEquals(
          List.of("CAS219 The value of `scale` is not a whole number."),
          without(place("scale", value)));
    for (var value : List.of("\"a\"", "[\"a\", 3]", "[[\"a\"]]", "{\"a\": []}"))
      assertEquals(
          List.of("CAS219 The value of `source` is not a list of texts."),
          without(place("source", value)));
  }

  private static String place(String field, String value) {
    return "{\"time\": \"2014\", \"actor\": \"RUS\", \"act\": \"claim\", \"%s\": %s}"
        .formatted(field, value);
  }

  private static List<String> without(String text) {
    return Read.wrong(Read.JSON, text).stream()
        .map(wrong -> wrong.replaceFirst(" \\d+:\\d+", ""))
        .toList();
  }

  @Test
  void whatEveryEventMustHaveIsMissed() {
    assertEquals(
        List.of(
            "CAS206 1:1 This event has no `time`: it does not say when it happened.",
            "CAS206 1:1 This event has no `actor`: it does not say who did it.",
            "CAS206 1:9 This event has no `act`: it does not say what was done."),
        Read.wrong(Read.JSON, "{\"act\": \" \"}"));
    assertEquals(
        List.of("CAS204 The field `time` is there twice."),
        without(
            "{\"time\": \"2014\", \"actor\": \"RUS\", \"act\": \"claim\", \"time\": \"2015\"}"));
  }

  @Test
  void aHeadingKnowsThreeFieldsOnly() {
    assertEquals(
        List.of(
            "CAS219 The value of `acts` is not a list of texts.",
            "CAS202 There is no field `chronicl`."),
        without("{\"acts\": \"x\", \"chronicl\": 3}"));
    assertEquals(
        List.of(
            "CAS219 The value of `actors` is not a list of texts.",
            "CAS202 `act` is a field of events, and this object names the file."),
        without("{\"actors\": \"commission\", \"act\": \"claim\"}"));
    assertEquals(
        List.of("CAS222 A chronicle's name is one line of text.", "CAS222 `X` cannot name an act."),
        without("{\"chronicle\": \" \", \"acts\": [\"x\", \"X\"]}"));
  }

  @Test
  void anEmptyFileIsNoChronicleAndANameAloneIsOneOfNothing() {
    for (var text : List.of("", "\n \n", "\uFEFF"))
      assertEquals(Optional.empty(), Read.some(Read.JSON, text));
    assertEquals(List.of(), Read.sound(Read.JSON, "{\"chronicle\": \"c\"}").events());
  }

  private static final String EVENT =
      "{\"time\": \"2014\", \"actor\": \"RUS\", \"act\": \"claim\"}";

  @Test
  void aFileDeclaresActorsOfItsOwn() {
    var read =
        Read.sound(
            Read.JSON, "{\"actors\": [\"commission\"]}\n" + EVENT.replace("RUS", "commission"));
    assertEquals("commission", read.events().getFirst().actor());
    var undeclared = Read.JSON.read(new Source("x.jsonl", EVENT.replace("RUS", "commission")));
    assertEquals(
        "if it is a body that a pact declares, say so at the head of the file: `{\"actors\":"
            + " [\"commission\"]}`",
        undeclared.diagnostics().getFirst().helps().getLast());
    assertEquals(
        List.of(
            "CAS224 `NATO` stands in the register of actors: North Atlantic Treaty Organization."),
        without("{\"actors\": [\"NATO\", \"staff\"]}"));
  }

  @Test
  void linesMayEndAsOnAnySystemAndBeginWithAMark() {
    for (var end : List.of("\n", "\r\n", "\r")) {
      var text = "\uFEFF" + EVENT + end + end + EVENT.replace("RUS", "UKR") + end;
      assertEquals(2, Read.sound(Read.JSON, text).events().size());
    }
    assertEquals(
        List.of("CAS212 2:28 The register has no actor `X`."),
        Read.wrong(Read.JSON, "\uFEFF\r\n" + EVENT.replace("RUS", "X")));
  }

  @Test
  void anObjectOnSeveralLinesIsOneMistake() {
    var text = EVENT.replace("{", "{\n  ").replace(", ", ",\n  ").replace("}", "\n}") + "\n";
    var wrong = "The line ends before its object does.";
    assertEquals(
        List.of(
            "CAS218 1:1 " + wrong,
            "CAS218 7:1 " + wrong,
            "CAS212 12:28 The register has no actor `X`."),
        Read.wrong(Read.JSON, text + "\n" + text + EVENT.replace("RUS", "X")));
  }

  @Test
  void aLineThatIsNoObjectIsToldWhy() {
    why("[" + EVENT + "]", "A list begins here, and each line holds one object.");
    why("# remark", "JSON Lines have no remarks.");
    why("time,actor,act", "This line is not a JSON object.");
    why(EVENT.replace("}", ",}"), "A comma stands here behind the last field.");
    why(EVENT + ",", "Something stands behind the object of this line.");
    why(EVENT + " " + EVENT, "A second object begins on this line.");
    for (var other : List.of("'", "“"))
      why(EVENT.replace("\"", other), "Names and texts stand between straight quotation marks.");
    why(
        EVENT.replace("\"time\"", "time"),
        "Names and texts stand between straight quotation marks.");
    why(
        EVENT.replace("RUS", "R\0S"),
        "A character stands here that a text of JSON cannot hold as it is.");
    why(EVENT.replace("}", ""), "The line ends before its object does.");
    why(EVENT.replace("\", \"act", "\"; \"act"), "From here on this line is not a JSON object.");
    for (var large : List.of("[".repeat(9999), "9".repeat(9999)))
      why(
          EVENT.replace("\"RUS\"", large),
          "What stands here is nested too deeply, or too long, to be read.");
  }

  private static void why(String line, String problem) {
    assertEquals(List.of("CAS218 " + problem), without(line), line);
  }

  @Test
  void aValueOfAnotherKindIsShownARightOne() {
    helps(place("note", "null"), "leave the field out");
    helps(place("until", "2014"), "for example \"until\": \"2014-03-01\"");
    helps(place("scale", "\"3\""), "for example \"scale\": 4");
    helps(place("source", "\"BU2\""), "for example \"source\": [\"BU2\", \"BU3\"]");
  }

  private static void helps(String line, String help) {
    var wrong = Read.JSON.read(new Source("x.jsonl", line)).diagnostics();
    assertEquals(List.of(help), wrong.getFirst().helps());
  }

  @Test
  void aFieldThatIsNearlyRightIsNotMissing() {
    assertEquals(
        List.of("CAS202 There is no field `Time`."), without(EVENT.replace("time", "Time")));
  }

  @Test
  void aControlCharacterIsNoTextHoweverItIsWritten() {
    assertEquals(
        List.of("CAS226 The control character U+0000 stands here, which is no part of a text."),
        without(place("note", "\"a\\u0000b\"")));
  }
}
