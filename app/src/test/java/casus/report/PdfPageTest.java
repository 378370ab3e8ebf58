package casus.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPageTest {
  private static final String TITLE = "Договір про гарантії, ґрунт і їжак";

  private static final Report REPORT =
      new Report(
          TITLE,
          List.of(
              new Block.Paragraph("First, a `name` & a <sign>."),
              new Block.Heading("Answers"),
              new Block.Table(
                  List.of("Question", "Answer"),
                  List.of(List.of(Phrase.plain("who"), new Phrase("каждый", Tone.BAD)))),
              new Block.Heading("More"),
              new Block.Bullets(
                  IntStream.range(0, 200).mapToObj(n -> Phrase.plain("point " + n)).toList())));

  private interface Look<T> {
    T at(PDDocument document) throws IOException;
  }

  private static <T> T in(byte[] page, Look<T> look) throws IOException {
    try (var document = Loader.loadPDF(page)) {
      return look.at(document);
    }
  }

  /// What stands on some pages, from top to bottom.
  private static String text(PDDocument document, int first, int last) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(document);
  }

  @Test
  void cyrillicTextCanBeReadOutOfIt() throws IOException {
    var text = in(PdfPage.of(REPORT), document -> text(document, 1, Integer.MAX_VALUE));
    assertTrue(text.startsWith(TITLE), text);
    assertTrue(text.contains("каждый") && text.contains("a name & a <sign>"), text);
    assertTrue(text.contains("point 199"), text);
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    var fonts =
        in(
            PdfPage.of(REPORT),
            document -> {
              var found = new TreeSet<String>();
              for (var page : document.getPages())
                for (var name : page.getResources().getFontNames()) {
                  var font = page.getResources().getFont(name);
                  assertTrue(font.isEmbedded(), font.getName());
                  found.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
                }
              return found;
            });
    assertEquals(List.of("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono"), List.copyOf(fonts));
  }

  @Test
  void whatFollowsTheFirstSectionBeginsAPage() throws IOException {
    var pdf = PdfPage.of(REPORT);
    assertTrue(in(pdf, PDDocument::getNumberOfPages) > 2);
    assertTrue(in(pdf, document -> text(document, 1, 1)).contains("Answers"));
    var second = in(pdf, document -> text(document, 2, 2));
    assertTrue(second.startsWith("More"), second);
    assertTrue(second.strip().matches("(?s).*\\d / \\d"), second);
  }

  @Test
  void bookmarksLeadToTheSections() throws IOException {
    var report =
        new Report(
            TITLE,
            List.of(
                new Block.Heading("Відповіді"),
                new Block.Paragraph("None."),
                new Block.Heading("What `<help>` & \"so on\" mean"),
                new Block.Bullets(
                    IntStream.range(0, 200).mapToObj(n -> Phrase.plain("point " + n)).toList()),
                new Block.Heading("The end")));
    var bookmarks =
        in(
            PdfPage.of(report),
            document -> {
              var found = new LinkedHashMap<String, Integer>();
              for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                var page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                assertTrue(text(document, page, page).contains(item.getTitle()), item.getTitle());
                found.put(item.getTitle(), page);
              }
              return found;
            });
    var second = "What <help> & \"so on\" mean";
    assertEquals(List.of("Відповіді", second, "The end"), List.copyOf(bookmarks.keySet()));
    assertEquals(List.of(1, 2, 5), List.copyOf(bookmarks.values()));
  }

  @Test
  void theSameReportMakesTheSameBytesWithATitleAndNoTime() throws IOException {
    var pdf = PdfPage.of(REPORT);
    assertArrayEquals(pdf, PdfPage.of(REPORT));
    var about = in(pdf, document -> document.getDocumentInformation());
    assertEquals(TITLE, about.getTitle());
    assertEquals(null, about.getCreationDate());
  }
}
