package casus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlPrinterTest {
  private static String print(Report... reports) {
    return new HtmlPrinter().print(List.of(reports), Looks.PLAIN);
  }

  private static Report report(Block... blocks) {
    return new Report("Title", List.of(blocks));
  }

  private static List<Phrase> phrases(String... texts) {
    return List.of(texts).stream().map(Phrase::plain).toList();
  }

  /// A report with every kind of block, each saying the same.
  private static Report everything(String text) {
    var phrase = new Phrase(text, Tone.BAD);
    return new Report(
        "x " + text,
        List.of(
            new Block.Paragraph(phrase),
            new Block.Heading(text),
            new Block.Headline(phrase),
            new Block.Bullets(List.of(phrase)),
            new Block.Terms(List.of(new Block.Terms.Term(text, phrase))),
            new Block.Table(List.of(text, text), List.of(List.of(phrase, phrase))),
            new Block.Timeline(List.of(new Block.Timeline.Entry(text, phrase, List.of(phrase)))),
            new Block.Outline(
                List.of(new Block.Outline.Step(0, phrase), new Block.Outline.Step(1, phrase)))));
  }

  private static Document read(String page) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(page, e);
    }
  }

  private static List<Element> elements(Node node) {
    var found = new ArrayList<Element>();
    for (var child = node.getFirstChild(); child != null; child = child.getNextSibling())
      if (child instanceof Element element) {
        found.add(element);
        found.addAll(elements(element));
      }
    return found;
  }

  private static List<Element> elements(Document page, String names) {
    return elements(page).stream().filter(each -> each.getTagName().matches(names)).toList();
  }

  @Test
  void whateverStandsInAReportIsText() {
    var plain =
        elements(read(print(everything("text")))).stream().map(Element::getTagName).toList();
    for (var text : Hostile.TEXTS) {
      var page = read(print(everything(text)));
      var tags =
          elements(page).stream().map(Element::getTagName).filter(tag -> !tag.equals("code"));
      assertEquals(plain, tags.toList(), text);
      for (var element : elements(page, "p|h2|h3|dt|dd|th|td"))
        assertEquals(Hostile.seen(text), element.getTextContent(), text);
      assertEquals(Hostile.seen("x " + text), elements(page, "title").getFirst().getTextContent());
      assertEquals(Hostile.seen("x " + text), elements(page, "h1").getFirst().getTextContent());
    }
  }

  @Test
  void whatNoPageCanShowIsReplacedByASign() {
    var page = read(print(report(new Block.Paragraph("a\u0001b\u001b[31mc\uffff"))));
    assertEquals("a\ufffdb\ufffd[31mc\ufffd", elements(page, "p").getFirst().getTextContent());
  }

  @Test
  void thePageAsksForNothingElse() {
    var page = print(everything("text"), everything("text"));
    assertFalse(
        Pattern.compile("https?:|//|url\\(|@import|<link|<img|<script").matcher(page).find());
    for (var element : elements(read(page)))
      for (var name : List.of("src", "srcset", "href", "style", "onclick"))
        assertTrue(element.getAttribute(name).matches("|#.*"), element.getTagName());
  }

  @Test
  void headingsDescendOneByOneFromASingleTitle() {
    for (var page : List.of(print(everything("a")), print(everything("a"), everything("b")))) {
      var levels =
          elements(read(page), "h[1-6]").stream()
              .map(heading -> Integer.parseInt(heading.getTagName().substring(1)))
              .toList();
      assertEquals(1, levels.getFirst());
      assertEquals(1, levels.stream().filter(level -> level == 1).count());
      for (var at = 1; at < levels.size(); at++)
        assertTrue(levels.get(at) <= levels.get(at - 1) + 1, levels.toString());
    }
  }

  @Test
  void aReaderWhoHearsThePageFindsLanguageLandmarksAndHeaders() {
    var blocks = everything("the same").blocks();
    var page = read(print(new Report("One", blocks), new Report("Other", blocks)));
    assertEquals("en", page.getDocumentElement().getAttribute("lang"));
    assertEquals(1, elements(page, "main").size());
    assertEquals(2, elements(page, "article").size());
    assertEquals("Reports", elements(page, "nav").getFirst().getAttribute("aria-label"));
    for (var header : elements(page, "th"))
      assertTrue(header.getAttribute("scope").matches("col|row"), header.getTextContent());
    for (var row : elements(page, "tr"))
      assertEquals(1, elements(row).stream().filter(cell -> scope(cell, row)).count());
    var ids =
        elements(page).stream().map(each -> each.getAttribute("id")).filter(id -> !id.isEmpty());
    var anchors = ids.toList();
    assertEquals(anchors.size(), anchors.stream().distinct().count());
    var names = new ArrayList<String>();
    for (var named : elements(page, "section|article|div")) {
      var name = named.getAttribute("aria-labelledby");
      assertTrue(anchors.containsAll(List.of(name.split(" "))), named.getTagName());
      if (!named.getTagName().equals("div")) names.add(texts(page, name));
    }
    assertEquals(names.size(), names.stream().distinct().count(), names.toString());
    for (var link : elements(page, "a"))
      assertTrue(anchors.contains(link.getAttribute("href").substring(1)));
  }

  /// The text of the elements with these anchors.
  private static String texts(Document page, String anchors) {
    var texts = new ArrayList<String>();
    for (var anchor : anchors.split(" "))
      elements(page).stream()
          .filter(each -> each.getAttribute("id").equals(anchor))
          .forEach(each -> texts.add(each.getTextContent()));
    return String.join(", ", texts);
  }

  /// The first cell of a row heads the row; above the columns, each heads its column.
  private static boolean scope(Element cell, Element row) {
    var head = row.getParentNode().getNodeName().equals("thead");
    return cell.equals(elements(row).getFirst())
        && cell.getAttribute("scope").equals(head ? "col" : "row");
  }

  @Test
  void aStoryIsAnOrderedList() {
    var entry = new Block.Timeline.Entry("day 1", Phrase.plain("an attack"), phrases("a duty"));
    assertTrue(
        print(report(new Block.Timeline(List.of(entry))))
            .contains(
                """
                <ol>
                <li><b>day 1</b> an attack
                <ul>
                <li>a duty</li>
                </ul>
                </li>
                </ol>
                """));
  }

  @Test
  void codeKeepsItsLines() {
    var page = read(print(report(new Block.Code("a\n  <b>\n"))));
    assertEquals("a\n  <b>\n", elements(page, "pre").getFirst().getTextContent());
  }

  @Test
  void everyColourCanBeReadOnItsGround() {
    var colours = new TreeMap<String, String>();
    var found = Pattern.compile("--(\\w+): #([0-9a-f]{6});").matcher(print(report()));
    while (found.find()) colours.put(found.group(1), found.group(2));
    assertEquals(9, colours.size(), colours::toString);
    for (var ink : List.of("ink", "faint", "good", "bad", "waiting", "link"))
      for (var ground : List.of("paper", "name")) {
        var contrast = contrast(colours, ink, ground);
        assertTrue(contrast >= 4.5, ink + " on " + ground + ": " + contrast);
      }
    assertTrue(contrast(colours, "line", "paper") >= 3, "lines");
    assertEquals(21, contrast(Map.of("a", "000000", "b", "ffffff"), "a", "b"), 0.001);
  }

  /// The contrast ratio of the Web Content Accessibility Guidelines.
  private static double contrast(Map<String, String> colours, String one, String other) {
    var a = luminance(Integer.parseInt(String.valueOf(colours.get(one)), 16));
    var b = luminance(Integer.parseInt(String.valueOf(colours.get(other)), 16));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * light(colour >> 16) + 0.7152 * light(colour >> 8) + 0.0722 * light(colour);
  }

  private static double light(int channel) {
    var part = (channel & 255) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void aNumberIsALinkToItsNoteInTheSameReport() {
    var blocks =
        new Block[] {
          new Block.Table(
              List.of("Question", "a"),
              List.of(List.of(Phrase.plain("who"), Phrase.plain("nobody").leadingTo(3)))),
          new Block.Heading("Notes"),
          new Block.Note(3, Phrase.plain("why <b>"))
        };
    var one = print(report(blocks));
    assertTrue(one.contains("<td>nobody <a href=\"#note-3\">[3]</a></td>"), one);
    assertTrue(one.contains("<h3 id=\"note-3\">[3] why &lt;b&gt;</h3>"), one);
    var two = print(report(blocks), report(blocks));
    assertTrue(two.contains("<a href=\"#report-2-note-3\">[3]</a>"), two);
    assertTrue(two.contains("<h4 id=\"report-2-note-3\">[3] why &lt;b&gt;</h4>"), two);
  }

  @Test
  void aTableOfManyColumnsIsPrintedAcross() {
    var few = List.of("a", "b", "c", "d");
    var many = List.of("a", "b", "c", "d", "e");
    assertTrue(print(report(new Block.Table(few, List.of()))).contains("<div class=\"wide\" "));
    assertTrue(
        print(report(new Block.Table(many, List.of()))).contains("<div class=\"wide many\" "));
  }
}
