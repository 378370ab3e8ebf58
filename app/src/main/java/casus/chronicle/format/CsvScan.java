package casus.chronicle.format;

import casus.diagnostic.Span;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A CSV text cut into cells, each with its place. The library reads the cells and tells of places
/// no more than lines; how many characters a cell took follows from its text and whether it was
/// quoted.
record CsvScan(List<Line> lines, List<Row.Word> comments, Optional<Broken> broken) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// A row of cells, of which there is one at least. Not the lines of comments, nor blank ones.
  record Line(int number, List<Cell> cells) {
    private boolean isBlank() {
      var first = cells.getFirst();
      return cells.size() == 1
          && first.text().isBlank()
          && first.textStart() == first.span().start();
    }

    Span span() {
      return cells.getFirst().span().to(cells.getLast().span());
    }
  }

  /// One cell. `textStart` is where its text begins, behind a quotation mark if there is one.
  record Cell(String text, Span span, int textStart) {}

  /// Where reading had to stop.
  record Broken(Span span) {}

  static CsvScan of(String text) {
    var skipped = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    var body = text.substring(skipped);
    var cutter = new Cutter(body, skipped);
    var lines = new ArrayList<Line>();
    var comments = new ArrayList<Row.Word>();
    try {
      var reader =
          CsvReader.builder()
              .allowUnclosedQuote(false)
              .commentStrategy(CommentStrategy.READ)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .build(cutter, body);
      for (var piece : reader) {
        switch (piece) {
          case Piece.Content(var line) -> {
            if (!line.isBlank()) lines.add(line);
          }
          case Piece.Comment(var comment) -> comments.add(comment);
        }
      }
    } catch (CsvParseException e) {
      var at = cutter.next();
      var broken = new Broken(new Span(at, Math.min(at + 1, text.length())));
      return new CsvScan(lines, comments, Optional.of(broken));
    }
    return new CsvScan(lines, comments, Optional.empty());
  }

  /// The words of a text, or the text without the spaces around it as the only one; none if it is
  /// blank. Behind a doubled quotation mark places are short by one character.
  static List<Row.Word> words(String text, int start, boolean split) {
    var words = new ArrayList<Row.Word>();
    for (var at = 0; at < text.length(); at++) {
      if (Character.isWhitespace(text.charAt(at))) continue;
      var end = split ? at : text.stripTrailing().length();
      while (end < text.length() && split && !Character.isWhitespace(text.charAt(end))) end++;
      words.add(new Row.Word(text.substring(at, end), new Span(start + at, start + end)));
      at = end;
    }
    return words;
  }

  /// What the library hands over at the end of each line.
  private sealed interface Piece {
    record Content(Line line) implements Piece {}

    record Comment(Row.Word text) implements Piece {}
  }

  private static final class Cutter extends AbstractBaseCsvCallbackHandler<Piece> {
    private final List<Integer> lineStarts;
    private final int skipped;
    private List<Cell> cells = new ArrayList<>();
    private Row.Word comment = new Row.Word("", Span.NONE);
    private int at;

    Cutter(String text, int skipped) {
      this.lineStarts = lineStarts(text);
      this.skipped = skipped;
      this.at = skipped;
    }

    /// Where the cell begins that was not read.
    int next() {
      return at;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      at = skipped + lineStarts.get((int) startingLineNumber - 1);
      cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      var text = new String(buffer, offset, length);
      var inner = quoted ? (int) text.chars().filter(c -> c == '"').count() : 0;
      var end = at + length + (quoted ? inner + 2 : 0);
      cells.add(new Cell(text, new Span(at, end), quoted ? at + 1 : at));
      at = end + 1;
    }

    @Override
    protected void handleComment(char[] buffer, int offset, int length) {
      var text = new String(buffer, offset, length);
      comment = new Row.Word(text, new Span(at + 1, at + 1 + length));
    }

    @Override
    protected Piece buildRecord() {
      if (getRecordType() == RecordType.COMMENT) return new Piece.Comment(comment);
      return new Piece.Content(new Line((int) getStartingLineNumber(), List.copyOf(cells)));
    }

    /// As the library counts lines: they end with `\n`, `\r` or both.
    private static List<Integer> lineStarts(String text) {
      var starts = new ArrayList<Integer>();
      starts.add(0);
      for (var at = 0; at < text.length(); at++) {
        var c = text.charAt(at);
        var pair = c == '\r' && text.startsWith("\n", at + 1);
        if ((c == '\n' || c == '\r') && !pair) starts.add(at + 1);
      }
      return starts;
    }
  }
}
