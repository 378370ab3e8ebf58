package casus.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// A report on paper (PDF): the web page with a style sheet of its own. Fonts are embedded,
/// Cyrillic included; nothing is fetched. Bookmarks lead to its sections. One report always makes
/// the same bytes.
public final class PdfPage {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private PdfPage() {}

  public static byte[] of(Report report) {
    XRLog.setLoggingEnabled(false);
    var builder = new PdfRendererBuilder();
    builder.useExternalResourceAccessControl(
        (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    font(builder, "DejaVuSans.ttf", "DejaVu Sans", REGULAR);
    font(builder, "DejaVuSans-Bold.ttf", "DejaVu Sans", BOLD);
    font(builder, "DejaVuSansMono.ttf", "DejaVu Sans Mono", REGULAR);
    builder.withHtmlContent(
        HtmlPrinter.page(report, HtmlPrinter.style("PdfPage.css"), bookmarks(report)), "");
    builder.usePdfUaAccessibility(true);
    try (var renderer = builder.buildPdfRenderer()) {
      return bytes(renderer.createPDFKeepOpen(), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bookmarks(Report report) {
    var bookmarks = new StringBuilder("<bookmarks>\n");
    var section = 0;
    for (var block : report.blocks())
      if (block instanceof Block.Heading(var text))
        bookmarks.append(
            "<bookmark name=\"%s\" href=\"#%s\"/>\n"
                .formatted(HtmlText.plain(text), HtmlBody.part(++section)));
    return bookmarks.append("</bookmarks>\n").toString();
  }

  /// The document without the time at which it was made.
  private static byte[] bytes(PDDocument document, Report report) throws IOException {
    try (document) {
      var about = new PDDocumentInformation();
      about.setTitle(report.title());
      about.setProducer("casus");
      document.setDocumentInformation(about);
      document.setDocumentId(1L);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
    builder.useFont(() -> open(file), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream open(String file) {
    var font = PdfPage.class.getResourceAsStream("fonts/" + file);
    if (font == null) throw new IllegalStateException("there is no font " + file);
    return font;
  }
}
