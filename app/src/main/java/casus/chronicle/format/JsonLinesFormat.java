package casus.chronicle.format;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.diagnostic.Checked;
import casus.diagnostic.Code;
import casus.diagnostic.Nearest;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One event a line, each a JSON object: see `JsonLines.md`.
public final class JsonLinesFormat implements ChronicleFormat {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean reads(String fileName) {
    var lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  @Override
  public Checked<Chronicle> read(Source source) {
    return new Reading(source).chronicle();
  }

  @Override
  public String write(Chronicle chronicle) {
    var text = new StringWriter();
    writeLine(text, json -> writeHeading(json, chronicle));
    for (var event : chronicle.events()) {
      writeLine(
          text, json -> Cells.of(event).forEach((column, words) -> write(json, column, words)));
    }
    return text.toString();
  }

  private interface Fields {
    void write(JsonGenerator json);
  }

  private static void writeLine(StringWriter text, Fields fields) {
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    text.append("\n");
  }

  private static void writeHeading(JsonGenerator json, Chronicle chronicle) {
    json.writeName(Heading.NAME);
    json.writeString(chronicle.name());
    var acts = Heading.localActs(chronicle);
    if (!acts.isEmpty()) writeList(json, Heading.ACTS, acts);
    var actors = Heading.localActors(chronicle);
    if (!actors.isEmpty()) writeList(json, Heading.ACTORS, actors);
  }

  private static void write(JsonGenerator json, Column column, List<String> words) {
    if (column.kind().isList()) {
      writeList(json, column.text(), words);
      return;
    }
    json.writeName(column.text());
    if (column.kind().isNumber()) json.writeNumber(Integer.parseInt(words.getFirst()));
    else json.writeString(words.getFirst());
  }

  private static void writeList(JsonGenerator json, String name, List<String> words) {
    json.writeName(name);
    json.writeStartArray();
    words.forEach(json::writeString);
    json.writeEndArray();
  }

  /// One text being read. Lines are cut first, so that a broken one does not hide the next; the
  /// heading may stand anywhere, so events are made when all lines are known.
  private static final class Reading {
    private final Source source;
    private final Complaints complaints;
    private final Heading heading;
    private final List<Row> rows = new ArrayList<>();
    private boolean anything;
    private boolean unfinished;

    Reading(Source source) {
      this.source = source;
      this.complaints = new Complaints(source);
      this.heading = new Heading(source, complaints, "{\"%s\": [\"%s\"]}");
    }

    Checked<Chronicle> chronicle() {
      var text = source.text();
      for (var start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length(); ) {
        var end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        line(new Span(start, end));
        start = end + 1;
      }
      if (!anything) {
        complaints.add(
            Code.CAS201,
            new Span(0, 0),
            "This file holds no chronicle, not even the object that names it.",
            "begin with {\"chronicle\": \"name\"}");
        return new Checked<>(Optional.empty(), complaints.all());
      }
      var events = new ArrayList<Event>();
      var reader = new Rows(complaints, heading);
      for (var row : rows) reader.event(row).ifPresent(events::add);
      return new Checked<>(Optional.of(new Chronicle(heading.name(), events)), complaints.all());
    }

    private void line(Span span) {
      var text = source.text(span);
      if (text.isBlank()) return;
      anything = true;
      if (continues(text)) return;
      var fields = JsonScan.fields(JSON, text, span.start());
      fields.broken().ifPresent(this::broken);
      if (fields.broken().isPresent()) return;
      var names = fields.all().stream().map(field -> field.name().text()).toList();
      if (Heading.WORDS.stream().anyMatch(names::contains)) heading(fields.all());
      else rows.add(new Row(source.line(span.start()), span, cells(span, fields.all())));
    }

    /// Whether a line belongs to an object that an earlier one has begun: of such an object its
    /// first line is complained of, and the others are not.
    private boolean continues(String line) {
      var inside = unfinished && !line.stripLeading().startsWith("{");
      unfinished = inside && !line.strip().equals("}");
      return inside;
    }

    private void broken(JsonScan.Broken broken) {
      unfinished = broken.fault() == JsonFault.UNFINISHED;
      complaints.add(Code.CAS218, broken.span(), broken.fault().problem(), broken.fault().help());
    }

    private void heading(List<JsonScan.Field> fields) {
      for (var field : fields) {
        switch (field.name().text()) {
          case Heading.NAME -> {
            if (fits(field, JsonScan.Shape.TEXT)) heading.name(field.words().getFirst());
          }
          case Heading.ACTS -> {
            if (fits(field, JsonScan.Shape.LIST)) field.words().forEach(heading::act);
          }
          case Heading.ACTORS -> {
            if (fits(field, JsonScan.Shape.LIST)) field.words().forEach(heading::actor);
          }
          default -> {
            if (Column.find(field.name().text()).isPresent()) stray(field);
            else unknown(field, Heading.WORDS);
          }
        }
      }
    }

    private Map<Column, Row.Cell> cells(Span line, List<JsonScan.Field> fields) {
      var cells = new EnumMap<Column, Row.Cell>(Column.class);
      for (var column : Column.ALL) {
        if (column.isRequired()) cells.put(column, new Row.Cell(begin(line), List.of()));
      }
      var seen = new ArrayList<Column>();
      for (var field : fields) {
        var column = Column.find(field.name().text());
        if (column.isEmpty()) {
          unknown(field, Column.names());
          Nearest.to(field.name().text(), Column.names())
              .forEach(meant -> Column.find(meant).ifPresent(cells::remove));
        } else if (seen.contains(column.get())) {
          complaints.add(
              Code.CAS204,
              field.name().span(),
              "The field `" + column.get().text() + "` is there twice.",
              "keep one");
        } else {
          seen.add(column.get());
          cells.remove(column.get());
          if (fits(field, shape(column.get()))) {
            var words = field.words().stream().filter(word -> !word.text().isBlank()).toList();
            cells.put(column.get(), new Row.Cell(field.span(), words));
          }
        }
      }
      return cells;
    }

    private void stray(JsonScan.Field field) {
      complaints.add(
          Code.CAS202,
          field.name().span(),
          "`" + field.name().text() + "` is a field of events, and this object names the file.",
          "write the event on a line of its own");
    }

    private void unknown(JsonScan.Field field, List<String> known) {
      complaints.add(
          Code.CAS202,
          field.name().span(),
          "There is no field " + Complaints.quoted(field.name().text()) + ".",
          Complaints.meant(field.name().text(), known));
    }

    private boolean fits(JsonScan.Field field, JsonScan.Shape shape) {
      if (field.shape() == shape) return true;
      var name = field.name().text();
      complaints.add(
          Code.CAS219,
          field.span(),
          "The value of `" + name + "` is not " + shape.text() + ".",
          field.shape() == JsonScan.Shape.NOTHING
              ? "leave the field out"
              : "for example \"%s\": %s".formatted(name, example(name, shape)));
      return false;
    }

    private static String example(String name, JsonScan.Shape shape) {
      var example = Column.find(name).map(Column::example).orElse("name");
      return switch (shape) {
        case NUMBER -> example;
        case LIST -> "[\"" + example.replace(" ", "\", \"") + "\"]";
        case TEXT, NOTHING, OTHER -> "\"" + example + "\"";
      };
    }

    private static JsonScan.Shape shape(Column column) {
      if (column.kind().isList()) return JsonScan.Shape.LIST;
      return column.kind().isNumber() ? JsonScan.Shape.NUMBER : JsonScan.Shape.TEXT;
    }

    private static Span begin(Span span) {
      return new Span(span.start(), span.start());
    }
  }
}
