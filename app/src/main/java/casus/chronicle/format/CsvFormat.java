package casus.chronicle.format;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.diagnostic.Checked;
import casus.diagnostic.Code;
import casus.diagnostic.Source;
import casus.diagnostic.Span;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One event a line, the columns named by the first line: see `Csv.md`.
public final class CsvFormat implements ChronicleFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean reads(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  @Override
  public Checked<Chronicle> read(Source source) {
    return new Reading(source).chronicle();
  }

  @Override
  public String write(Chronicle chronicle) {
    var rows = chronicle.events().stream().map(Cells::of).toList();
    var columns =
        Column.ALL.stream()
            .filter(column ->
                column.isRequired() || rows.stream().anyMatch(row -> row.containsKey(column)))
            .toList();
    var text = new StringWriter();
    text.append("# ").append(Heading.NAME).append(": ").append(chronicle.name()).append("\n");
    var acts = Heading.localActs(chronicle);
    if (!acts.isEmpty())
      text.append("# ")
          .append(Heading.ACTS)
          .append(": ")
          .append(String.join(" ", acts))
          .append("\n");
    var writer = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(text);
    writer.writeRecord(columns.stream().map(Column::text).toList());
    for (var row : rows) {
      writer.writeRecord(
          columns.stream()
              .map(column -> String.join(" ", row.getOrDefault(column, List.of())))
              .toList());
    }
    return text.toString();
  }

  /// One text being read.
  private static final class Reading {
    private final Source source;
    private final Complaints complaints;
    private final Heading heading;

    /// The columns of the head, in order; empty where a name is unknown or repeated.
    private Optional<List<Optional<Column>>> columns = Optional.empty();

    Reading(Source source) {
      this.source = source;
      this.complaints = new Complaints(source);
      this.heading = new Heading(source, complaints);
    }

    Checked<Chronicle> chronicle() {
      var scan = CsvScan.of(source.text());
      scan.comments().forEach(this::comment);
      var rows = new Rows(complaints, heading.acts());
      var events = new ArrayList<Event>();
      for (var line : scan.lines()) {
        if (columns.isEmpty()) columns = Optional.of(head(line));
        else row(columns.get(), line).flatMap(rows::event).ifPresent(events::add);
      }
      scan.broken().ifPresent(this::broken);
      if (columns.isEmpty()) {
        if (scan.broken().isEmpty()) empty();
        return new Checked<>(Optional.empty(), complaints.all());
      }
      return new Checked<>(Optional.of(new Chronicle(heading.name(), events)), complaints.all());
    }

    private void comment(Row.Word comment) {
      var colon = comment.text().indexOf(':');
      if (colon < 0) return;
      var start = comment.span().start() + colon + 1;
      var words = CsvScan.words(comment.text().substring(colon + 1), start, true);
      switch (comment.text().substring(0, colon).strip()) {
        case Heading.ACTS -> words.forEach(heading::act);
        case Heading.NAME ->
            heading.name(new Row.Word(comment.text().substring(colon + 1).strip(), comment.span()));
        default -> {
          // A remark for people.
        }
      }
    }

    private List<Optional<Column>> head(CsvScan.Line line) {
      var named = new ArrayList<Optional<Column>>();
      for (var cell : line.cells()) {
        var name = cell.text().strip();
        var column = Column.find(name);
        if (column.isEmpty()) {
          complaints.add(
              Code.CAS202,
              cell.span(),
              "There is no column `" + name + "`.",
              Complaints.meant(name, Column.names()));
        } else if (named.contains(column)) {
          complaints.add(
              Code.CAS204, cell.span(), "The column `" + name + "` is there twice.", "keep one");
          column = Optional.empty();
        }
        named.add(column);
      }
      for (var column : Column.ALL) {
        if (column.isRequired() && !named.contains(Optional.of(column)))
          complaints.add(
              Code.CAS203,
              line.span(),
              "The column `" + column.text() + "` is missing: nothing says " + column.gist() + ".",
              "the first line names the columns, separated by commas");
      }
      return named;
    }

    private Optional<Row> row(List<Optional<Column>> columns, CsvScan.Line line) {
      var cells = line.cells();
      if (cells.size() != columns.size()) {
        var extra = cells.size() > columns.size();
        complaints.add(
            Code.CAS205,
            extra ? cells.get(columns.size()).span() : end(line.span()),
            "This line has %d cells, but there are %d columns."
                .formatted(cells.size(), columns.size()),
            extra
                ? "a cell that holds a comma stands in quotation marks: \"one, two\""
                : "an empty cell still needs its comma");
        return Optional.empty();
      }
      var row = new EnumMap<Column, Row.Cell>(Column.class);
      for (var index = 0; index < cells.size(); index++) {
        var cell = cells.get(index);
        var start = cell.textStart();
        columns
            .get(index)
            .ifPresent(column ->
                row.put(
                    column,
                    new Row.Cell(
                        cell.span(), CsvScan.words(cell.text(), start, column.kind().isList()))));
      }
      return Optional.of(new Row(line.number(), line.span(), row));
    }

    private void broken(CsvScan.Broken broken) {
      complaints.add(
          Code.CAS217,
          broken.span(),
          "The quotation marks of this cell do not fit together, and nothing behind them can be"
              + " read.",
          "a quoted cell begins and ends with \"",
          "a quotation mark within a quoted cell is written twice: \"\"");
    }

    private void empty() {
      complaints.add(
          Code.CAS201,
          new Span(0, 0),
          "This file holds no chronicle, not even the line that names the columns.",
          "begin with `time,actor,act`");
    }

    private static Span end(Span span) {
      return new Span(span.end(), span.end());
    }
  }
}
