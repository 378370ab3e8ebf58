package casus.chronicle.format;

import casus.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// One line of JSON, cut into the fields of its object, each with its place; `broken` is where it
/// stops being one object.
record JsonScan(List<Field> all, Optional<Broken> broken) {
  /// A field: its name, the shape of its value, the strings or the number in it. A value of no
  /// shape that a chronicle uses has no words.
  record Field(Row.Word name, Shape shape, Span span, List<Row.Word> words) {}

  /// Where and why it stops.
  record Broken(Span span, JsonFault fault) {}

  /// What a value looks like.
  enum Shape {
    TEXT("a text in quotation marks"),
    NUMBER("a whole number"),
    LIST("a list of texts"),
    NOTHING("anything"),
    OTHER("anything that a chronicle uses");

    private final String text;

    Shape(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /// Reads a line that begins at the offset `start` of its file.
  static JsonScan fields(JsonFactory json, String line, int start) {
    var fields = new ArrayList<Field>();
    try (var parser = json.createParser(ObjectReadContext.empty(), line)) {
      try {
        if (parser.nextToken() != JsonToken.START_OBJECT) return broken(fields, line, start, 0);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          var name = name(parser, start);
          parser.nextToken();
          fields.add(value(parser, name, start));
        }
        if (parser.nextToken() != null)
          return broken(fields, line, start, offset(parser.currentTokenLocation()));
      } catch (StreamConstraintsException e) {
        var at = start + Math.min(offset(parser.currentTokenLocation()), line.length() - 1);
        return broken(fields, new Span(at, at + 1), JsonFault.UNREADABLE);
      }
    } catch (UnexpectedEndOfInputException e) {
      var at = start + Math.max(0, line.stripTrailing().length() - 1);
      return broken(fields, new Span(at, at + 1), JsonFault.UNFINISHED);
    } catch (JacksonException e) {
      return broken(fields, line, start, offset(e.getLocation()) - 1);
    }
    return new JsonScan(fields, Optional.empty());
  }

  private static int offset(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : (int) location.getCharOffset();
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
      case VALUE_NULL -> new Field(name, Shape.NOTHING, new Span(at, at + 4), List.of());
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

  private static JsonScan broken(List<Field> fields, String line, int start, int offset) {
    var at = Math.clamp(offset, 0, line.length() - 1);
    var span = new Span(start + at, start + at + 1);
    return broken(fields, span, JsonFault.at(line, at));
  }

  private static JsonScan broken(List<Field> fields, Span span, JsonFault fault) {
    return new JsonScan(fields, Optional.of(new Broken(span, fault)));
  }
}
