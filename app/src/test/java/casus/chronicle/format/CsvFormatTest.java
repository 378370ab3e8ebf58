package casus.chronicle.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.diagnostic.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
  private static Chronicle read(String text) {
    return Read.sound(Read.CSV, text);
  }

  private static Event only(String text) {
    var events = read(text).events();
    assertEquals(1, events.size());
    return events.getFirst();
  }

  @Test
  void emptyCellsMeanTheUsual() {
    var event = only("time,actor,act,target,known,scale\n2014-02-27,RUS,occupation,,,\n");
    assertEquals(event.when(), event.known());
    assertEquals(Optional.empty(), event.target());
    assertEquals(0, event.scale());
    assertEquals(1, event.quantity());
    assertEquals(2, event.line());
  }

  @Test
  void columnsComeInAnyOrderAndSpacesAroundCellsDoNotCount() {
    var event = only(" act , time,actor\n invasion , 2022-02-24 ,RUS\n");
    assertEquals("invasion", event.act());
    assertEquals("2022-02-24", event.when().text());
  }

  @Test
  void untilEndsTheTime() {
    var event = only("time,until,actor,act\n2022-09-12,2022-09-13,AZE,invasion\n");
    assertEquals("2022-09-12/2022-09-13", event.when().text());
    assertEquals(event, only("time,actor,act\n2022-09-12/2022-09-13,AZE,invasion\n"));
  }

  @Test
  void anAttributionWithoutDateWasMadeWhenTheEventBecameKnown() {
    var made =
        only("time,known,actor,act,attributed-by\n2014-02-27,2014-02-28,RUS,invasion,NATO  UKR\n")
            .attribution()
            .orElseThrow();
    assertEquals(List.of("NATO", "UKR"), made.by());
    assertEquals("2014-02-28", made.when().text());
  }

  @Test
  void theFileSaysItsNameOrHasThatOfTheFile() {
    assertEquals("a: b", read("# chronicle:  a: b \ntime,actor,act\n").name());
    assertEquals("example", read("# of the chronicle\ntime,actor,act\n").name());
    var read = new CsvFormat().read(new Source("some/folder/crimea.2014.csv", "time,actor,act"));
    assertEquals("crimea.2014", read.value().orElseThrow().name());
  }

  @Test
  void remarksMayStandAnywhere() {
    var text = "time,actor,act\n# acts: x\n2014,RUS,x\n\n#\n2015,RUS,y\n# acts: y z\n";
    assertEquals(2, read(text).events().size());
    assertEquals(List.of(3, 6), read(text).events().stream().map(Event::line).toList());
  }

  @Test
  void linesMayEndAsOnAnySystemAndBeginWithAMark() {
    for (var end : List.of("\n", "\r\n", "\r")) {
      var text = "\uFEFF# acts: x" + end + "time,actor,act" + end + "2014,RUS,x" + end + "2014,R,x";
      assertEquals(1, Read.some(Read.CSV, text).orElseThrow().events().size());
    }
    assertEquals(
        List.of("CAS212 3:6 The register has no actor `R`."),
        Read.wrong(Read.CSV, "\uFEFF# acts: x\r\ntime,actor,act\r\n2014,R,x\r\n"));
  }

  @Test
  void placesAreThoseOfTheCellsHoweverTheyAreQuoted() {
    assertEquals(
        List.of(
            "CAS212 3:9 The register has no actor `XX`.",
            "CAS215 3:20 `scale` is `7`, not a number from 0 to 5.",
            "CAS215 7:4 `scale` is `8`, not a number from 0 to 5.",
            "CAS212 8:32 The register has no actor `ZZ`."),
        Read.wrong(
            Read.CSV,
            """
            # a remark, "with" marks
            time,actor,act,note,scale,denied-by
            "2014", XX,claim,é,7,
            "2014","RUS","claim","a ""note"",
            with

            b",8,
            2014,RUS,claim,"1 ""2"" ",,UKR ZZ
            """));
  }

  @Test
  void everyMistakeIsReportedInOneRunAndTheOtherLinesAreRead() {
    var text =
        """
        time,actor,act,place,colour
        2014-02-30,Russia,ocupation,UKR,red
        2014-02-27,RUS,occupation,crimea,green
        2014-02-27,RUS
        """;
    assertEquals(
        List.of(
            "CAS202 1:22 There is no column `colour`.",
            "CAS208 2:1 There is no time `2014-02-30`: 2014-02 has 28 days.",
            "CAS212 2:12 The register has no actor `Russia`.",
            "CAS211 2:19 There is no act `ocupation`.",
            "CAS214 2:29 `UKR` has parts, and an event happens in one of them.",
            "CAS205 4:15 This line has 2 cells, but there are 5 columns."),
        Read.wrong(Read.CSV, text));
    assertEquals(1, Read.some(Read.CSV, text).orElseThrow().events().size());
  }

  @Test
  void aMissingColumnIsSaidOnce() {
    assertEquals(
        List.of(
            "CAS203 1:1 The column `act` is missing: nothing says what was done.",
            "CAS212 3:6 The register has no actor `X`."),
        Read.wrong(Read.CSV, "time,actor\n2014,RUS\n2014,X\n2014,RUS\n"));
  }

  @Test
  void helpNamesWhatMayHaveBeenMeant() {
    help("2014,Russia,claim,crimea", "did you mean `RUS`, Russia?");
    help("2014,RSU,claim,crimea", "did you mean `RUS`?");
    help("2014,RUS,Claim,crimea", "did you mean `claim`?");
    help("2014,RUS,claim,krimea", "did you mean `crimea`?");
    help("2014,RUS,claim,simferopol", "it lies in `crimea`: write that");
    help("2014,RUS,claim,berlin", "it lies in `DEU`: name the part of it");
    help("2014,RUS,claim,donbas", "name one of `donetsk-government-held`, ");
    help("2014,RUS,threat,crimea", "name one of `threat-of-force`, `buildup`, `nuclear-threat`");
    help("2014,RUS,delivers-goods,crimea", "if a pact declares this act");
    help("2014-02-27T12:00,RUS,claim,crimea", "an hour needs its zone");
  }

  private static void help(String line, String help) {
    var text = "time,actor,act,place\n" + line + "\n";
    var wrong = new CsvFormat().read(new Source("x.csv", text)).diagnostics();
    assertEquals(1, wrong.size(), line);
    var helps = wrong.getFirst().helps();
    assertTrue(helps.stream().anyMatch(found -> found.startsWith(help)), helps.toString());
  }

  @Test
  void aCellWithoutEndStopsTheReadingWhereItBegins() {
    for (var rest : List.of("\"invasion", "\"invasion\"x", "\"in\"\"va\nsion", "\""))
      assertEquals(
          List.of(
              "CAS212 2:6 The register has no actor `X`.",
              "CAS217 3:10 The quotation marks of this cell do not fit together, and nothing"
                  + " behind them can be read."),
          Read.wrong(Read.CSV, "time,actor,act\n2014,X,claim\n2014,RUS," + rest),
          rest);
  }

  @Test
  void aFileWithoutAHeadIsEmptyAndAHeadAloneIsAChronicleOfNothing() {
    for (var text : List.of("", "\n\n", "# remark\n", "\uFEFF"))
      assertEquals(Optional.empty(), Read.some(Read.CSV, text));
    assertEquals(List.of(), read("time,actor,act").events());
  }

  @Test
  void onlyTheColumnsInUseAreWritten() {
    var text = "# chronicle: c\ntime,actor,act,scale\n2014,RUS,claim,\n2015,UKR,deny,3\n";
    assertEquals(text, Read.CSV.write(read(text)));
    assertEquals(
        "# chronicle: c\n# acts: y z\ntime,actor,act\n2014,RUS,y\n2014,RUS,z\n",
        Read.CSV.write(
            read("# acts: z y q\n# chronicle: c\ntime,actor,act\n2014,RUS,z\n2014,RUS,y")));
  }

  @Test
  void aTableWithAnotherSeparatorHasOneMistake() {
    for (var head :
        List.of(
            "time;actor;act;note",
            "\"time\";\"actor\";\"act\";\"note\"",
            " Time ; Actor;act;note")) {
      var text = head + "\n2014;RUS;claim;one, two\n2014;X;claim;\n";
      var place = "CAS223 1:" + (head.indexOf(';') + 1) + " ";
      assertEquals(
          List.of(place + "Semicolons separate the columns of this file, not commas."),
          Read.wrong(Read.CSV, text));
      assertEquals(
          List.of(place + "Tabs separate the columns of this file, not commas."),
          Read.wrong(Read.CSV, text.replace(';', '\t')));
      assertEquals(
          List.of(
              place.replace("1:", "3:") + "Bars separate the columns of this file, not commas."),
          Read.wrong(Read.CSV, "\uFEFF# chronicle: c; d\n\n" + text.replace(';', '|')));
    }
    assertEquals(1, read("time,actor,act,note\n2014,RUS,claim,a;b;c\n").events().size());
  }

  @Test
  void aFirstLineThatNamesNoColumnIsOneMistake() {
    for (var head : List.of("2014,RUS,claim", "sep=;", "x", "{\"time\": \"2014\"}", "\0\0", ",")) {
      var text = head + "\n2014,X,claim\n";
      assertEquals(
          List.of(
              "CAS203 1:1 No column is named: the first line of a chronicle says what its cells"
                  + " mean."),
          Read.wrong(Read.CSV, text));
      assertEquals(Optional.empty(), Read.some(Read.CSV, text));
    }
  }

  @Test
  void aColumnThatIsNearlyRightIsNotMissing() {
    assertEquals(
        List.of(
            "CAS202 1:1 There is no column `Time`.",
            "CAS202 1:6 There is no column `acter`.",
            "CAS202 1:16 This column has no name."),
        Read.wrong(Read.CSV, "Time,acter,act,,note\n"));
  }

  @Test
  void blankLinesAreNoRows() {
    assertEquals(1, read(" \t\ntime,actor,act\n   \n2014,RUS,claim\n \n").events().size());
  }

  @Test
  void cellsAreCountedAsTheyAreRead() {
    assertEquals(
        List.of(
            "CAS205 2:5 This line has 1 cell, but there are 4 columns.",
            "CAS205 3:20 This line has 5 cells, but there are 4 columns."),
        Read.wrong(Read.CSV, "time,actor,act,note\n2014\n2014,RUS,claim, \"a, b\"\n"));
    var late = new Source("x.csv", "time,actor,act,note\n2014,RUS,claim, \"a, b\"\n");
    assertEquals(
        List.of("the quotation mark that opens a cell stands directly behind the comma"),
        Read.CSV.read(late).diagnostics().getFirst().helps());
  }

  @Test
  void aFileDeclaresActorsOfItsOwn() {
    var text =
        """
        # actors: commission joint-staff
        time,actor,act,target,attributed-by,denied-by
        2014,commission,determine-yes,joint-staff,,
        2014,RUS,invasion,,commission,joint-staff
        """;
    assertEquals(
        List.of("commission", "joint-staff"),
        Heading.localActors(read(text)),
        "as they are written");
    assertEquals(
        List.of(
            "CAS212 2:6 The register has no actor `commission`.",
            "CAS212 2:31 The register has no actor `joint-staff`."),
        Read.wrong(Read.CSV, "time,actor,act,target\n2014,commission,determine-yes,joint-staff\n"));
    help(
        "2014,commission,claim,crimea",
        "if it is a body that a pact declares, say so at the head of the file: `# actors:"
            + " commission`");
  }

  @Test
  void aDeclaredActorIsTakenForNoActorOfTheRegister() {
    assertEquals(
        List.of(
            "CAS224 1:11 `UKR` stands in the register of actors: Ukraine.",
            "CAS224 1:15 `nato` stands in the register of actors: North Atlantic Treaty"
                + " Organization.",
            "CAS224 1:20 `russia` stands in the register of actors: Russia.",
            "CAS224 1:27 `UNKNOWN` stands for an actor whom nobody has named.",
            "CAS222 1:35 `Joint_Staff` cannot name an actor."),
        Read.wrong(
            Read.CSV, "# actors: UKR nato russia unknown Joint_Staff staff\ntime,actor,act\n"));
  }

  private static List<String> said(String... lines) {
    return Read.wrong(Read.CSV, "time,actor,act,target,about\n" + String.join("\n", lines) + "\n");
  }

  @Test
  void wordsThatContradictEachOtherAtOneTimeNameBothLines() {
    assertEquals(
        List.of(
            "CAS225 4:16 Here POL says `vote-no`, in line 2 `vote-yes`, of the same matter at the"
                + " same time: nothing says which came last."),
        said(
            "2014-03-03,POL,vote-yes,,p/d",
            "2014-03-03,EST,vote-no,,p/d",
            "2014-03-03,POL,vote-no,,p/d"));
    for (var pair :
        List.of(
            "vote-yes abstain",
            "veto recuse",
            "determine-no determine-yes",
            "adopt reject",
            "suspend resume")) {
      var words = pair.split(" ");
      var first = "2014-03-03T10:00Z,POL,%s,UKR,p/d".formatted(words[0]);
      var second = "2014-03-03T11:00+01:00,POL,%s,UKR,p/d".formatted(words[1]);
      assertEquals(1, said(first, second).size(), pair);
      assertEquals(1, said(second, first).size(), pair);
      assertEquals(List.of(), said(first, second.replace("T11", "T12")), "another time");
      assertEquals(List.of(), said(first, second.replace("p/d", "p/e")), "another matter");
      assertEquals(List.of(), said(first, second.replace("UKR", "FRA")), "another case");
      assertEquals(List.of(), said(first, second.replace("POL", "EST")), "another speaker");
    }
  }

  @Test
  void wordsThatSayTheSameTwiceContradictNothing() {
    assertEquals(
        List.of(),
        said(
            "2014,POL,vote-no,,p/d",
            "2014,POL,object,,p/d",
            "2014,POL,veto,,p/d",
            "2014,POL,request,,p/d",
            "2014,POL,withdraw-request,,p/d"));
  }

  @Test
  void aControlCharacterIsNoText() {
    assertEquals(
        List.of(
            "CAS226 2:10 The control character U+0000 stands here, which is no part of a text.",
            "CAS226 3:16 The control character U+001B stands here, which is no part of a text."),
        Read.wrong(
            Read.CSV, "time,actor,act,note\n2014,RUS,cl\0aim,\n2014,RUS,claim,\u001b[31m\n"));
    assertEquals(1, read("time,actor,act,note\n2014,RUS,claim,\"a\tb\nc\"\n").events().size());
  }

  @Test
  void aNumberIsWrittenInPlainDigits() {
    for (var wrong : List.of("-3", "0", "+2", "1.5", "1e2", "1 000", "\u0663", "about 20"))
      assertEquals(
          List.of("CAS215 2:18 `quantity` is `" + wrong + "`, not a number from 1 up."),
          Read.wrong(Read.CSV, "time,actor,act,quantity\n2014,RUS,declare," + wrong + "\n"));
    for (var large : List.of("2147483648", "9".repeat(30)))
      assertTrue(
          Read.wrong(Read.CSV, "time,actor,act,quantity\n2014,RUS,claim," + large + "\n")
              .getFirst()
              .endsWith("more than can be counted."));
    assertEquals(7, only("time,actor,act,quantity\n2014,RUS,claim,007\n").quantity());
  }

  @Test
  void ofAVeryLongWordAMessageShowsTheBeginning() {
    var wrong = Read.wrong(Read.CSV, "time,actor,act\n2014," + "R".repeat(1_000_000) + ",claim\n");
    assertEquals(1, wrong.size());
    assertTrue(wrong.getFirst().length() < 200, wrong.getFirst());
  }

  @Test
  void aFileFullOfWrongNamesIsReadQuicklyAndToldWhereTheRightOnesStand() {
    var text = new StringBuilder("time,actor,act,place\n");
    for (var line = 0; line < 20_000; line++)
      text.append("2014,A%1$d,a%1$d,p%1$d\n".formatted(line));
    var wrong = Read.CSV.read(new Source("x.csv", text.toString())).diagnostics();
    assertEquals(60_000, wrong.size());
    assertEquals(List.of("`docs/vocabulary.md` lists them all"), wrong.getLast().helps());
  }
}
