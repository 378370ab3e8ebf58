package casus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.cli.Surroundings.Screen;
import casus.engine.compare.Question;
import casus.engine.compare.questions.Questions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
  private static final Surroundings AROUND = new Surroundings(Map.of(), Screen.FILE);

  private static final List<String> PARTS =
      List.of(
          "Answers",
          "The coverage map",
          "The findings, gravest first",
          "Beside a precedent",
          "What is uncertain",
          "How much is encoded",
          "Sources",
          "How this was made");

  private static String brief(String words) {
    var said = Terminal.run("brief " + words);
    assertEquals("", said.err());
    assertEquals(ExitCode.FINE, said.exit());
    return said.out();
  }

  @Test
  void everyPactOfTheLibraryHasEveryPart() {
    for (var name : Library.names()) {
      var beside = name.equals("inf-1987") ? "" : " --beside pacts/inf-1987.pact";
      var said = Terminal.run("brief pacts/" + name + ".pact --format html" + beside);
      assertEquals("", said.err());
      for (var part : PARTS)
        assertEquals(1, said.out().split(">" + part + "</h2>", -1).length - 1, name + ": " + part);
      assertFalse(said.out().contains("<script") || said.out().contains("://"), name);
    }
  }

  @Test
  void itBeginsWithWhoCanStopHelpAndWhetherItNeedCome() {
    var draft = brief("pacts/istanbul-draft-2022.pact --format markdown").lines().toList();
    assertEquals(
        "All help can be stopped: by any guarantor alone, after its own attack too.", draft.get(2));
    assertEquals("It need not come at all: everybody can comply with no help given.", draft.get(4));
    var nato = brief("pacts/nato.pact --format markdown").lines().toList();
    assertEquals("Nobody can stop all help, alone or in pairs.", nato.get(2));
    assertEquals(
        "It need not be more than each helper judges enough, for no least is set.", nato.get(4));
    var none = brief("pacts/budapest-1994.pact --format markdown").lines().toList();
    assertEquals("The text promises no help, so that there is nothing to stop.", none.get(2));
  }

  @Test
  void thePageOfAnswersHasEveryQuestion() {
    var said = brief("pacts/nato.pact --format markdown");
    var page = said.substring(0, said.indexOf("## The coverage map"));
    for (var question : Questions.ALL.stream().map(Question::asks).toList())
      assertTrue(page.contains("| " + question + " | "), question);
  }

  @Test
  void theNearestPrecedentIsNeitherAProposalNorAnotherVersionAndSaysWhyItIsNearest() {
    var said = brief("pacts/istanbul-2022-variant.pact --format markdown");
    assertTrue(said.contains(" is the nearest of "), said);
    assertTrue(said.matches("(?s).*Of \\d+ features that one of the two texts has, both .*"), said);
    assertTrue(
        said.contains("## Clauses and proofs: ") || said.contains("### Clauses and proofs: "));
    assertFalse(said.contains("pacts/istanbul-draft-2022.pact --rule"), said);
  }

  @Test
  void theReaderMayNameThePrecedent() {
    var said = brief("pacts/nato.pact --beside pacts/istanbul-draft-2022.pact --format markdown");
    assertTrue(said.contains("(`istanbul-draft-2022`) is what the reader of this page asked for"));
    assertTrue(said.contains("| Question | nato | istanbul-draft-2022 |"), said);
  }

  @Test
  void aPactAloneInItsFolderHasNoPrecedent(@TempDir Path folder) throws IOException {
    var said = Terminal.run(List.of("brief", Vote.in(folder)), AROUND);
    assertEquals("", said.err());
    assertTrue(said.out().contains("There is none: no text in the same folder"), said.out());
  }

  @Test
  void aPdfGoesToAFileAndIsTheSameEachTime(@TempDir Path folder) throws IOException {
    var pact = Vote.in(folder);
    var files = List.of(folder.resolve("one.pdf"), folder.resolve("two.pdf"));
    for (var file : files) {
      var said =
          Terminal.run(List.of("brief", pact, "--format", "pdf", "-o", file.toString()), AROUND);
      assertEquals("", said.out() + said.err());
    }
    var bytes = Files.readAllBytes(files.getFirst());
    assertTrue(new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
    assertArrayEquals(bytes, Files.readAllBytes(files.getLast()));
  }

  @Test
  void theAnswersStandOnOnePage(@TempDir Path folder) throws IOException {
    var file = folder.resolve("brief.pdf");
    var said =
        Terminal.run(
            "brief pacts/istanbul-draft-2022.pact --beside pacts/inf-1987.pact --format pdf -o "
                + file);
    assertEquals("", said.out() + said.err());
    try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
      var second = new PDFTextStripper();
      second.setSortByPosition(true);
      second.setStartPage(2);
      second.setEndPage(2);
      assertTrue(second.getText(document).strip().startsWith("The coverage map"));
    }
  }

  @Test
  void aPdfIsNotShownOnATerminal() {
    var said = Terminal.run("brief pacts/nato.pact --format pdf");
    assertEquals(ExitCode.USAGE, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains("help: add `--output brief.pdf`"), said.err());
  }

  @Test
  void aTextIsNoPrecedentForItself() {
    var said = Terminal.run("brief pacts/nato.pact --beside pacts/nato.pact");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("`pacts/nato.pact` is the same text"), said.err());
  }

  @Test
  void aSearchThatWasCutShortIsSaidToBe() {
    var said = Terminal.run("brief pacts/nato.pact --states 3");
    assertEquals(ExitCode.FINDINGS, said.exit());
    assertTrue(said.out().contains("Not all is known: a search was cut short"), said.out());
  }
}
