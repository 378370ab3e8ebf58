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
  void aHeadingKnowsTwoFieldsOnly() {
    assertEquals(
        List.of(
            "CAS219 The value of `acts` is not a list of texts.",
            "CAS202 There is no field `chronicl`."),
        without("{\"acts\": \"x\", \"chronicl\": 3}"));
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
}
