package casus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.Every;
import casus.House;
import casus.report.Looks.Palette;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
  private static final Looks NARROW = new Looks(40, Palette.NONE);

  private static String print(Looks looks, Block... blocks) {
    return new TextPrinter().print(new Report("Title", List.of(blocks)), looks);
  }

  private static void check(Block block, String expected) {
    assertEquals("Title\n=====\n\n" + expected, print(NARROW, block));
  }

  @Test
  void reportsFollowEachOtherWithAnEmptyLineBetween() {
    var blocks = List.<Block>of(new Block.Headline(Phrase.plain("the gist")));
    assertEquals(
        """
        A
        =

        the gist

        B
        =

        the gist
        """,
        new TextPrinter().print(List.of(new Report("A", blocks), new Report("B", blocks)), NARROW));
  }

  @Test
  void textIsWrappedToTheWidthOfThePage() {
    check(
        new Block.Paragraph("what is owed, by whom, to whom, by when, and what was kept"),
        """
        what is owed, by whom, to whom, by when,
        and what was kept
        """);
  }

  @Test
  void furtherLinesStandUnderTheirOwn() {
    check(
        new Block.Bullets(
            List.of(Phrase.plain("a point that is longer than its line is wide, twice over"))),
        """
        - a point that is longer than its line
          is wide, twice over
        """);
    check(
        new Block.Outline(
            List.of(
                new Block.Outline.Step(0, Phrase.plain("cause")),
                new Block.Outline.Step(1, Phrase.plain("what followed from it, in the end")))),
        """
        - cause
          - what followed from it, in the end
        """);
  }

  @Test
  void namesStandInAColumn() {
    check(
        new Block.Terms(
            List.of(new Block.Terms.Term("Pact", "harbour"), new Block.Terms.Term("As", "law"))),
        """
        Pact  harbour
        As    law
        """);
  }

  @Test
  void aTimelineShowsWhatEachEventBrought() {
    check(
        new Block.Timeline(
            List.of(
                new Block.Timeline.Entry(
                    "2031-03-01",
                    Phrase.plain("an attack"),
                    List.of(Phrase.plain("a duty"), Phrase.plain("another"))))),
        """
        2031-03-01
          an attack
            > a duty
            > another
        """);
  }

  @Test
  void aTableIsAsWideAsItNeedsToBe() {
    check(
        new Block.Table(
            List.of("Who", "What"),
            List.of(List.of(Phrase.plain("Norway"), Phrase.plain("talks")))),
        """
        Who     What
        ------  -----
        Norway  talks
        """);
  }

  @Test
  void aTableThatIsTooWideWrapsItsWidestColumns() {
    check(
        new Block.Table(
            List.of("Who", "What"),
            List.of(
                List.of(
                    Phrase.plain("Norway"),
                    Phrase.plain("must not acquire-nuclear-weapons-of-any-kind-or-size")))),
        """
        Who     What
        ------  --------------------------------
        Norway  must not
                acquire-nuclear-weapons-of-any-
                kind-or-size
        """);
  }

  @Test
  void noLineIsWiderThanThePageWhateverTheTable() {
    for (var every = new Every(); every.next(); ) {
      var a = "x".repeat(1 + 20 * every.upTo(3));
      var b = "yy ".repeat(1 + 10 * every.upTo(3));
      var c = "z-".repeat(1 + 15 * every.upTo(3));
      var row = Stream.of(a, b, c).map(Phrase::plain).toList();
      var page = print(NARROW, new Block.Table(List.of("A", "B", "C"), List.of(row)));
      assertTrue(page.lines().allMatch(line -> line.length() <= 40), page);
      assertEquals(
          (a + b + c).replace(" ", "").length(),
          page.lines().skip(5).mapToInt(line -> line.replace(" ", "").length()).sum(),
          page);
    }
  }

  @Test
  void coloursAreOnlyThereForThoseWhoAskForThem() {
    var block = new Block.Paragraph(new Phrase("BREACHED", Tone.BAD));
    assertFalse(print(NARROW, block).contains("\u001b"));
    var colourful = print(new Looks(40, Palette.TERMINAL), block);
    assertTrue(colourful.contains("\u001b[31mBREACHED\u001b[0m"), colourful);
    assertEquals(print(NARROW, block), colourful.replaceAll("\u001b\\[\\d+m", ""));
  }

  @Test
  void coloursDoNotShiftColumns() {
    var table =
        new Block.Table(
            List.of("State", "Who"),
            List.of(List.of(new Phrase("open", Tone.WAITING), Phrase.plain("Norway"))));
    var colourful = print(new Looks(40, Palette.TERMINAL), table);
    assertEquals(print(NARROW, table), colourful.replaceAll("\u001b\\[\\d+m", ""));
  }

  @Test
  void codeKeepsItsLines() {
    check(new Block.Code("a\n  b\n"), "    a\n      b\n");
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Looks(10, Palette.NONE));
    assertThrows(IllegalArgumentException.class, () -> new Report(" ", List.of()));
    assertThrows(IllegalArgumentException.class, () -> Phrase.plain("two\nlines"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Block.Table(List.of("A", "B"), List.of(List.of(Phrase.plain("a")))));
  }

  @Test
  void everyPrinterIsListed() {
    var others =
        List.<Class<?>>of(
            Block.class,
            Branch.class,
            DiagnosticPrinter.class,
            HtmlBody.class,
            HtmlText.class,
            Looks.class,
            MarkdownList.class,
            MarkdownText.class,
            PdfPage.class,
            Phrase.class,
            Piece.class,
            Printer.class,
            Printers.class,
            Report.class,
            Sarif.class,
            TextTable.class,
            Tone.class,
            Wrap.class);
    assertEquals(List.of(), House.catalogueFaults(Printers.ALL, others));
    assertEquals(Printers.ALL.size(), Printers.ALL.stream().map(Printer::name).distinct().count());
  }

  @Test
  void aNumberStandsBehindTheWordsAndBeforeItsNote() {
    check(
        new Block.Paragraph(Phrase.plain("nobody").leadingTo(3).leadingTo(12)),
        "nobody [3] [12]\n");
    check(
        new Block.Table(List.of("who"), List.of(List.of(Phrase.plain("nobody").leadingTo(3)))),
        """
        who
        ----------
        nobody [3]
        """);
    check(new Block.Note(3, Phrase.plain("why")), "[3] why\n");
  }
}
