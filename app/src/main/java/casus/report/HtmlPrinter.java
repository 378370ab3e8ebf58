package casus.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A web page of its own: one file that asks for nothing else, for screens, paper and screen
/// readers. It is well-formed XML too. Colours only repeat what the words say.
public final class HtmlPrinter implements Printer {
  private static final String STYLE = style("HtmlPrinter.css");

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String print(List<Report> reports, Looks looks) {
    return page(reports, STYLE, "");
  }

  /// A single report under another style sheet, with more in its head.
  static String page(Report report, String style, String more) {
    return page(List.of(report), style, more);
  }

  private static String page(List<Report> reports, String style, String more) {
    var page = new StringBuilder();
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"/>
        <title>%s</title>
        <style>
        %s</style>
        %s</head>
        <body>
        """
            .formatted(HtmlText.plain(title(reports)), style, more));
    if (reports.size() == 1) {
      page.append("<main>\n<h1>").append(HtmlText.of(reports.getFirst().title()));
      page.append("</h1>\n");
      HtmlBody.ofPage(page).print(reports.getFirst().blocks());
    } else several(page, reports);
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String title(List<Report> reports) {
    var more = reports.size() - 1;
    return reports.getFirst().title() + (more == 0 ? "" : " and " + more + " more");
  }

  private static void several(StringBuilder page, List<Report> reports) {
    page.append("<header>\n<h1>").append(reports.size()).append(" reports</h1>\n");
    page.append("<nav aria-label=\"Reports\">\n<ol>\n");
    for (var at = 1; at <= reports.size(); at++)
      page.append("<li><a href=\"#report-%d\">".formatted(at))
          .append(HtmlText.of(reports.get(at - 1).title()))
          .append("</a></li>\n");
    page.append("</ol>\n</nav>\n</header>\n<main>\n");
    for (var at = 1; at <= reports.size(); at++) {
      page.append("<article aria-labelledby=\"report-%d\">\n".formatted(at));
      page.append("<h2 id=\"report-%d\">".formatted(at))
          .append(HtmlText.of(reports.get(at - 1).title()))
          .append("</h2>\n");
      HtmlBody.ofReport(page, "report-" + at).print(reports.get(at - 1).blocks());
      page.append("</article>\n");
    }
  }

  static String style(String name) {
    try (var sheet = HtmlPrinter.class.getResourceAsStream(name)) {
      if (sheet == null) throw new IllegalStateException("there is no style sheet " + name);
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
