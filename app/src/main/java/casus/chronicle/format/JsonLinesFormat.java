package casus.chronicle.format;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.diagnostic.Checked;
import casus.diagnostic.Code;
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

    Reading(Source source) {
      this.source = source;
      this.complaints = new Complaints(source);
      this.heading = new Heading(source, complaints);
    }

    Checked<Chronicle> chronicle() {
      var text = source.text();
      var number = 1;
      for (var start = 0; start < text.length(); number++) {
        var lineEnd = text.indexOf('\n', start);
        var end = lineEnd < 0 ? text.length() : lineEnd;
        line(number, new Span(start, end));
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
      var reader = new Rows(complaints, heading.acts());
      for (var row : rows) reader.event(row).ifPresent(events::add);
      return new Checked<>(Optional.of(new Chronicle(heading.name(), events)), complaints.all());
    }

    private void line(int number, Span span) {
      var text = source.text(span);
      if (text.isBlank() || text.equals("\uFEFF")) return;
      anything = true;
      var fields = JsonScan.fields(JSON, text, span.start());
      fields.broken().ifPresent(broken -> broken(broken.span()));
      if (fields.broken().isPresent()) return;
      var names = fields.all().stream().map(field -> field.name().text()).toList();
      if (names.contains(Heading.NAME) || names.contains(Heading.ACTS)) heading(fields.all());
      else rows.add(new Row(number, span, cells(span, fields.all())));
    }

    private void broken(Span span) {
      complaints.add(
          Code.CAS218,
          span,
          "From here on this line is not a JSON object.",
          "each line holds one object: {\"time\": \"2014-02-27\", \"actor\": \"RUS\", \"act\":"
              + " \"invasion\"}");
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
          default -> unknown(field, List.of(Heading.NAME, Heading.ACTS));
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

    private void unknown(JsonScan.Field field, List<String> known) {
      complaints.add(
          Code.CAS202,
          field.name().span(),
          "There is no field `" + field.name().text() + "`.",
          Complaints.meant(field.name().text(), known));
    }

    private boolean fits(JsonScan.Field field, JsonScan.Shape shape) {
      if (field.shape() == shape) return true;
      complaints.add(
          Code.CAS219,
          field.span(),
          "The value of `" + field.name().text() + "` is not " + shape.text() + ".",
          "write it as in " + shape.example());
      return false;
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
