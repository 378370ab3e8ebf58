package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.engine.compare.Question;
import casus.engine.compare.questions.Questions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
  private static final String SCHEMA =
      House.text(House.root().resolve("docs/schema/compare.schema.json"));

  private static final String ABOUT_UKRAINE =
      "pacts/istanbul-draft-2022.pact pacts/istanbul-communique-2022.pact pacts/nato.pact"
          + " pacts/us-ukraine-2024.pact";

  private static JsonNode compare(String pacts) {
    var said = Terminal.run("compare " + pacts + " --format json");
    assertEquals("", said.err());
    assertEquals(List.of(), Schema.ofOurs(SCHEMA).faults(said.out()));
    return JsonMapper.builder().build().readTree(said.out());
  }

  private static List<String> answers(JsonNode compared, String question) {
    return StreamSupport.stream(compared.get("rows").spliterator(), false)
        .filter(row -> row.get("question").asString().equals(question))
        .flatMap(row -> StreamSupport.stream(row.get("cells").spliterator(), false))
        .map(cell -> cell.at("/lines/0").asString())
        .toList();
  }

  @Test
  void everyPactAnswersEveryQuestionAsTheSchemaHasIt() {
    var compared = compare(Library.pacts());
    assertEquals(Library.names().size(), compared.get("pacts").size());
    assertEquals(
        Questions.ALL.stream().map(Question::id).toList(),
        StreamSupport.stream(compared.get("rows").spliterator(), false)
            .map(row -> row.get("question").asString())
            .toList());
    for (var row : compared.get("rows"))
      assertEquals(Library.names().size(), row.get("cells").size());
  }

  @Test
  void theTableTellsApartWhoCanStopWhat() {
    var compared = compare(ABOUT_UKRAINE);
    assertEquals(
        List.of(
            "any guarantor alone, after its own attack too",
            "nobody, alone or in pairs",
            "nobody, alone or in pairs",
            "the United States alone, after its own attack too"),
        answers(compared, "stops-all"));
    assertEquals(
        "`joint-action`: any ally alone, after its own attack too",
        answers(compared, "stops-joint").get(2));
    assertEquals(
        "yes: the United States or Ukraine, by `request-meeting`",
        answers(compared, "asking").getLast());
  }

  @Test
  void aRightIsNotCalledADuty() {
    var compared = compare(ABOUT_UKRAINE);
    assertEquals(
        "the United States, by right, not by duty", answers(compared, "guarantors").getLast());
    assertEquals("ally (32 parties)", answers(compared, "protected").get(2));
  }

  @Test
  void everyNumberLeadsToANote() {
    var said = Terminal.run("compare " + ABOUT_UKRAINE + " --format markdown").out();
    for (var number = 1; said.contains("(#note-" + number + ") |"); number++)
      assertTrue(said.contains("<a id=\"note-" + number + "\"></a>"), "nothing for " + number);
    assertTrue(said.contains("(#note-40) |"), said);
    var text = Terminal.run("compare " + ABOUT_UKRAINE).out();
    assertTrue(text.contains("`casus audit pacts/istanbul-draft-2022.pact --rule RULE`"), text);
    for (var number = 1; number <= 40; number++)
      assertTrue(text.contains("\n[" + number + "] "), "nothing for " + number);
  }

  @Test
  void onAPageEveryLinkLeadsToTheClauseAndTheStory() {
    var events = " --events chronicles/ukraine-2022.csv";
    var said = Terminal.run("compare " + ABOUT_UKRAINE + events + " --format html").out();
    var links = Pattern.compile("href=\"#([^\"]*)\"").matcher(said).results().toList();
    assertTrue(links.size() > 100, "only " + links.size());
    for (var link : links)
      assertTrue(said.contains(" id=\"" + link.group(1) + "\""), link.group(1));
    assertTrue(
        said.contains("duty assist &quot;Art 5&quot;\n  each guarantor must do any of"), said);
    assertTrue(said.contains("and <code>assist</code> is never performed"), said);
    assertTrue(said.contains("it waits for joint-assistance (Art 5, Russian insertion)"), said);
  }

  @Test
  void theCommandOfARunIsTheOneThatWasMade() {
    var said =
        Terminal.run("compare " + ABOUT_UKRAINE + " --events chronicles/ukraine-2022.csv").out();
    assertTrue(
        said.replaceAll("\\s+", " ")
            .contains(
                "`casus run pacts/us-ukraine-2024.pact --events chronicles/ukraine-2022.csv"
                    + " --in-force assumed`"),
        said);
  }

  @Test
  void aLineOfCsvIsAnAnswerOfAPact() {
    var said = Terminal.run("compare " + ABOUT_UKRAINE + " --format csv").out();
    assertEquals(1 + 4 * Questions.ALL.size(), said.lines().count());
  }

  @Test
  void aPageHasATableForEachAspectAndNoneForWhatTheTextsDoNotSay() {
    var said = Terminal.run("compare " + ABOUT_UKRAINE + " --format html").out();
    assertEquals(2, said.split("<table>", -1).length - 1);
    assertTrue(said.contains("<div class=\"wide many\""), said);
    assertTrue(said.contains("Capability: what the parties are able to do"), said);
    assertFalse(said.contains("<script") || said.contains("://"), said);
  }

  @Test
  void onePactIsComparedWithNothing() {
    var said = Terminal.run("compare pacts/nato.pact");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("nothing to compare `pacts/nato.pact` with"), said.err());
  }

  @Test
  void aTextIsNotComparedWithItself() {
    var said = Terminal.run("compare pacts/nato.pact pacts/csto.pact pacts/nato.pact");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(
        said.err().contains("pacts/nato.pact` is the same text as one before it"), said.err());
  }

  @Test
  void aSearchThatWasCutShortIsSaidToBe() {
    var pacts = "compare pacts/nato.pact pacts/csto.pact --states 3";
    var said = Terminal.run(pacts);
    assertEquals(ExitCode.FINDINGS, said.exit());
    assertTrue(said.out().contains("a game went beyond its bounds"), said.out());
    var lines = Terminal.run(pacts + " --format csv").out().lines();
    for (var line : lines.filter(each -> each.contains(",stops-all,")).toList())
      assertTrue(line.contains("not all is known: a search was cut short"), line);
  }

  private static List<String> brought(JsonNode compared, String matter) {
    return StreamSupport.stream(compared.at("/chronicle/rows").spliterator(), false)
        .filter(row -> row.get("matter").asString().equals(matter))
        .flatMap(row -> StreamSupport.stream(row.get("cells").spliterator(), false))
        .map(cell -> cell.at("/lines/0").asString())
        .toList();
  }

  @Test
  void oneChronicleIsToldUnderEachPact() {
    var compared = compare(ABOUT_UKRAINE + " --events chronicles/ukraine-2022.csv");
    assertEquals(
        List.of(
            "as if in force since 2022-02-20: the text has never entered into force",
            "as if in force since 2022-02-20: the text has never entered into force",
            "in force since 1949-08-24",
            "as if in force since 2022-02-20: it was not in force then"),
        brought(compared, "footing"));
    assertEquals(
        "`joint-assistance`: case of Ukraine: rejected 2022-02-27, nobody voted",
        brought(compared, "vote").getFirst());
    assertEquals("nothing", brought(compared, "help-owed").getFirst());
    assertTrue(
        brought(compared, "help-owed").get(1).endsWith("no time limit: open at the end"),
        brought(compared, "help-owed").toString());
    assertEquals(
        "`assist`: it waits for attack (Art 5) to be met; nearest deed: it was done to Ukraine, and"
            + " not to any ally",
        brought(compared, "lacked").get(2));
  }

  @Test
  void whatHangsOnOpenWordsIsOneLineWithEveryOutcome() {
    var compared =
        compare("pacts/nato.pact pacts/rio-1947.pact --events chronicles/new-york-2001.csv");
    var help = brought(compared, "help-owed").getFirst();
    assertTrue(help.startsWith("`assist`: the allies except the victim (all 18) (case of"), help);
    assertTrue(
        help.endsWith(
            ": cured 2001-10-04 or fulfilled 2001-10-04; hangs on `armed-attack` and `forthwith`"),
        help);
  }

  @Test
  void onItsOwnDatesATextThatWasNotInForceOwesNothing() {
    var compared =
        compare(ABOUT_UKRAINE + " --events chronicles/ukraine-2022.csv --in-force actual");
    assertEquals(
        "not in force by its own terms: nothing is owed under it",
        brought(compared, "footing").getLast());
    assertEquals("nothing", brought(compared, "talk-owed").getFirst());
  }

  @Test
  void aChronicleThatIsNotThereIsNotCompared() {
    var said = Terminal.run("compare " + ABOUT_UKRAINE + " --events chronicles/none.csv");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("`chronicles/none.csv` does not exist"), said.err());
  }

  @Test
  void aTextThatEndedOnADayThatItsFileDoesNotHaveIsSaidToHaveEnded() {
    var compared =
        compare(
            "pacts/locarno-1925.pact pacts/un-charter-1945.pact --events"
                + " chronicles/crimea-2014.csv");
    assertEquals(
        "in force since 1926-09-14; terminated since, on a day that its file does not have",
        brought(compared, "footing").getFirst());
    assertEquals(
        "`self-defence`: Ukraine had the right since 2014-02-27: not used",
        brought(compared, "help-owed").getLast());
  }

  @Test
  void whatSeveralClausesSayStandsBehindTheirNames() {
    var compared =
        compare(
            "pacts/proposal-article-5-like.pact pacts/csto.pact pacts/locarno-1925.pact"
                + " pacts/cyprus-1960.pact");
    assertEquals(
        List.of("`intelligence`: within 24 hours", "guarantor and neighbour"),
        List.of(
            answers(compared, "by-when").getFirst(),
            answers(compared, "guarantors").get(2).replaceAll(" \\(.*", "")));
    assertEquals("withdrawal: left out of the file", answers(compared, "leave").get(1));
    assertEquals("nobody promises help", answers(compared, "guarantors").getLast());
  }
}
