package casus.chronicle.format;

import casus.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One line of JSON, cut into the fields of its object, each with its place; `broken` is where it
/// stops being one object.
record JsonScan(List<Field> all, Optional<Broken> broken) {
  /// A field: its name, the shape of its value, the strings or the number in it. A value of no
  /// shape that a chronicle uses has no words.
  record Field(Row.Word name, Shape shape, Span span, List<Row.Word> words) {}

  record Broken(Span span) {}

  /// What a value looks like.
  enum Shape {
    TEXT("a text in quotation marks", "\"crimea\""),
    NUMBER("a whole number", "3"),
    LIST("a list of texts", "[\"GBR\", \"USA\"]"),
    OTHER("anything that a chronicle uses", "");

    private final String text;
    private final String example;

    Shape(String text, String example) {
      this.text = text;
      this.example = example;
    }

    String text() {
      return text;
    }

    String example() {
      return example;
    }
  }

  /// Reads a line that begins at the offset `start` of its file.
  static JsonScan fields(JsonFactory json, String line, int start) {
    var fields = new ArrayList<Field>();
    try (var parser = json.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) return broken(fields, start, start + 1);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = name(parser, start);
        parser.nextToken();
        fields.add(value(parser, name, start));
      }
      if (parser.nextToken() != null) {
        var at = start + (int) parser.currentTokenLocation().getCharOffset();
        return broken(fields, at, at + 1);
      }
    } catch (JacksonException e) {
      var offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      var at = start + Math.clamp(offset - 1, 0, Math.max(0, line.length() - 1));
      return broken(fields, at, at + 1);
    }
    return new JsonScan(fields, Optional.empty());
  }

  private static Field value(JsonParser parser, Row.Word name, int start) {
    var at = start + (int) parser.currentTokenLocation().getCharOffset();
    return switch (parser.currentToken()) {
      case VALUE_STRING -> {
        var word = string(parser, start);
        yield new Field(name, Shape.TEXT, new Span(at, word.span().end() + 1), List.of(word));
      }
      case VALUE_NUMBER_INT -> {
        var text = parser.getString();
        var span = new Span(at, at + text.length());
        yield new Field(name, Shape.NUMBER, span, List.of(new Row.Word(text, span)));
      }
      case START_ARRAY -> list(parser, name, at, start);
      default -> {
        parser.skipChildren();
        yield new Field(name, Shape.OTHER, new Span(at, at + 1), List.of());
      }
    };
  }

  private static Field list(JsonParser parser, Row.Word name, int at, int start) {
    var words = new ArrayList<Row.Word>();
    var shape = Shape.LIST;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) words.add(string(parser, start));
      else shape = Shape.OTHER;
      parser.skipChildren();
    }
    var end = start + (int) parser.currentTokenLocation().getCharOffset() + 1;
    return new Field(name, shape, new Span(at, end), List.copyOf(words));
  }

  /// The text at hand, without its quotation marks.
  private static Row.Word string(JsonParser parser, int start) {
    var text = parser.getString();
    var from = start + (int) parser.currentTokenLocation().getCharOffset() + 1;
    var to = start + (int) parser.currentLocation().getCharOffset() - 1;
    return new Row.Word(text, new Span(from, Math.max(from, to)));
  }

  /// The name at hand. The parser has by now looked at the value behind it.
  private static Row.Word name(JsonParser parser, int start) {
    var text = parser.getString();
    var from = start + (int) parser.currentTokenLocation().getCharOffset() + 1;
    return new Row.Word(text, new Span(from, from + text.length()));
  }

  private static JsonScan broken(List<Field> fields, int from, int to) {
    return new JsonScan(fields, Optional.of(new Broken(new Span(from, to))));
  }
}
