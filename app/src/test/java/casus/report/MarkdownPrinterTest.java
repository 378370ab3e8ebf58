package casus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownPrinterTest {
  private static final Parser GITHUB =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .build();

  private static String print(Block... blocks) {
    return new MarkdownPrinter().print(new Report("Title", List.of(blocks)), Looks.PLAIN);
  }

  private static void check(String expected, Block... blocks) {
    assertEquals("# Title\n\n" + expected, print(blocks));
  }

  private static List<Phrase> phrases(String... texts) {
    return List.of(texts).stream().map(Phrase::plain).toList();
  }

  @Test
  void headingsStepDownOneByOne() {
    check(
        """
        ## Holes

        ### the gist

        words
        """,
        new Block.Heading("Holes"),
        new Block.Headline(Phrase.plain("the gist")),
        new Block.Paragraph("words"));
  }

  @Test
  void aStoryIsANumberedList() {
    check(
        """
        1. **day 1:** an attack
           - `consult` is owed
           - another
        2. **day 4:** time passes
        """,
        new Block.Timeline(
            List.of(
                new Block.Timeline.Entry(
                    "day 1", Phrase.plain("an attack"), phrases("`consult` is owed", "another")),
                new Block.Timeline.Entry("day 4", Phrase.plain("time passes"), List.of()))));
  }

  @Test
  void anOutlineNests() {
    check(
        """
        - cause
          - what followed
            - and from that
        - another
        """,
        new Block.Outline(
            List.of(
                new Block.Outline.Step(0, Phrase.plain("cause")),
                new Block.Outline.Step(2, Phrase.plain("what followed")),
                new Block.Outline.Step(3, Phrase.plain("and from that")),
                new Block.Outline.Step(0, Phrase.plain("another")))));
  }

  @Test
  void aTableIsATable() {
    check(
        """
        | Who | What |
        | --- | --- |
        | Norway | `a\\|b` \\| c |
        """,
        new Block.Table(List.of("Who", "What"), List.of(phrases("Norway", "`a|b` | c"))));
  }

  @Test
  void codeStaysBetweenFences() {
    check("````\na\n```\n  b\n````\n", new Block.Code("a\n```\n  b\n"));
    var code = (FencedCodeBlock) second(print(new Block.Code("~~~\n````\n<b>")));
    assertEquals("~~~\n````\n<b>\n", code.getLiteral());
  }

  @Test
  void listsThatFollowEachOtherStayApart() {
    var bullets = new Block.Bullets(phrases("a", "b"));
    var terms = new Block.Terms(List.of(new Block.Terms.Term("Pact", "nato")));
    var timeline =
        new Block.Timeline(
            List.of(new Block.Timeline.Entry("day 1", Phrase.plain("x"), phrases("y"))));
    var page = GITHUB.parse(print(bullets, terms, timeline, timeline, bullets, bullets));
    assertEquals(
        List.of(
            "Heading",
            "BulletList",
            "BulletList",
            "OrderedList",
            "OrderedList",
            "BulletList",
            "BulletList"),
        children(page).stream().map(node -> node.getClass().getSimpleName()).toList());
  }

  @Test
  void whateverStandsInAReportComesOutAsText() {
    for (var text : Hostile.TEXTS) {
      var phrase = Phrase.plain(text);
      comesOut(text, 1, new Block.Heading(text));
      comesOut(text, 1, new Block.Headline(phrase));
      comesOut(text, 1, new Block.Paragraph(phrase));
      comesOut(text, 2, new Block.Bullets(List.of(phrase, phrase)));
      comesOut(
          text,
          2,
          new Block.Outline(
              List.of(new Block.Outline.Step(0, phrase), new Block.Outline.Step(1, phrase))));
      comesOut(text, 4, new Block.Table(List.of(text, text), List.of(List.of(phrase, phrase))));
      comesOut(
          text,
          2,
          new Block.Timeline(List.of(new Block.Timeline.Entry("", phrase, List.of(phrase)))));
      var title =
          GITHUB.parse(
              new MarkdownPrinter().print(new Report("x " + text, List.of()), Looks.PLAIN));
      assertEquals(List.of(Hostile.seen("x " + text)), texts(title), text);
    }
  }

  /// That a block, read again, has the text so many times, and nothing but text and names.
  private static void comesOut(String text, int times, Block block) {
    var seen = texts(GITHUB.parse(print(block)));
    var expected = new ArrayList<String>();
    expected.add("Title");
    for (var time = 0; time < times; time++) expected.add(Hostile.seen(text));
    expected.removeIf(String::isEmpty);
    assertEquals(expected, seen, print(block));
  }

  private static Node second(String page) {
    return children(GITHUB.parse(page)).get(1);
  }

  private static List<Node> children(Node node) {
    var found = new ArrayList<Node>();
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) found.add(child);
    return found;
  }

  /// The text of each heading, paragraph, item and cell; the name of a node that has no business in
  /// a report.
  private static List<String> texts(Node page) {
    var found = new ArrayList<String>();
    page.accept(
        new AbstractVisitor() {
          private final StringBuilder text = new StringBuilder();

          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(Code node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(StrongEmphasis node) {
            // The name of a term or the time of an entry.
          }

          @Override
          protected void visitChildren(Node node) {
            var block =
                node instanceof org.commonmark.node.Heading
                    || node instanceof Paragraph
                    || node instanceof TableCell;
            if (!block && !known(node)) found.add(node.getClass().getSimpleName());
            super.visitChildren(node);
            if (!block) return;
            found.add(text.toString().strip());
            text.setLength(0);
          }
        });
    found.removeIf(String::isEmpty);
    return found;
  }

  private static boolean known(Node node) {
    return node instanceof Document
        || node instanceof BulletList
        || node instanceof OrderedList
        || node instanceof ListItem
        || node.getClass().getSimpleName().startsWith("Table");
  }

  @Test
  void aNumberIsALinkToItsNote() {
    check(
        """
        nobody [\\[3\\]](#note-3)

        ### <a id="note-3"></a>\\[3\\] why
        """,
        new Block.Paragraph(Phrase.plain("nobody").leadingTo(3)),
        new Block.Note(3, Phrase.plain("why")));
  }
}
