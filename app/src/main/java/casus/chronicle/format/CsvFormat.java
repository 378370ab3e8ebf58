package casus.chronicle.format;

import casus.chronicle.Chronicle;
import casus.chronicle.Event;
import casus.diagnostic.Checked;
import casus.diagnostic.Code;
import casus.diagnostic.Nearest;
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
  /// A remark that is read: what it tells, and in which words.
  private static final String REMARK = "# %s: %s";

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
    remark(text, Heading.NAME, List.of(chronicle.name()));
    remark(text, Heading.ACTS, Heading.localActs(chronicle));
    remark(text, Heading.ACTORS, Heading.localActors(chronicle));
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

  private static void remark(StringWriter text, String name, List<String> words) {
    if (!words.isEmpty()) text.append(REMARK.formatted(name, String.join(" ", words))).append("\n");
  }

  /// One text being read.
  private static final class Reading {
    private final Source source;
    private final Complaints complaints;
    private final Heading heading;

    Reading(Source source) {
      this.source = source;
      this.complaints = new Complaints(source);
      this.heading = new Heading(source, complaints, REMARK);
    }

    Checked<Chronicle> chronicle() {
      var separator = Separator.in(source.text());
      if (separator.isPresent()) return separated(separator.get());
      var scan = CsvScan.of(source.text());
      scan.comments().forEach(this::comment);
      if (scan.lines().isEmpty()) {
        scan.broken().ifPresentOrElse(this::broken, this::empty);
        return new Checked<>(Optional.empty(), complaints.all());
      }
      var head = scan.lines().getFirst();
      if (!namesColumns(head)) {
        headless(head);
        return new Checked<>(Optional.empty(), complaints.all());
      }
      var columns = head(head);
      var rows = new Rows(complaints, heading);
      var events = new ArrayList<Event>();
      for (var line : scan.lines().subList(1, scan.lines().size()))
        row(columns, line).flatMap(rows::event).ifPresent(events::add);
      scan.broken().ifPresent(this::broken);
      return new Checked<>(Optional.of(new Chronicle(heading.name(), events)), complaints.all());
    }

    private Checked<Chronicle> separated(Separator.Found found) {
      complaints.add(
          Code.CAS223,
          found.span(),
          found.separator().text() + " separate the columns of this file, not commas.",
          "use commas: `time,actor,act`",
          "in a spreadsheet, save as CSV with commas as separators");
      return new Checked<>(Optional.empty(), complaints.all());
    }

    private void comment(Row.Word comment) {
      var colon = comment.text().indexOf(':');
      if (colon < 0) return;
      var start = comment.span().start() + colon + 1;
      var words = CsvScan.words(comment.text().substring(colon + 1), start, true);
      switch (comment.text().substring(0, colon).strip()) {
        case Heading.ACTS -> words.forEach(heading::act);
        case Heading.ACTORS -> words.forEach(heading::actor);
        case Heading.NAME ->
            heading.name(new Row.Word(comment.text().substring(colon + 1).strip(), comment.span()));
        default -> {
          // A remark for people.
        }
      }
    }

    /// Whether a line looks like one that names columns.
    private static boolean namesColumns(CsvScan.Line line) {
      return line.cells().stream().anyMatch(cell -> !meant(cell).isEmpty());
    }

    /// The columns that a cell of the head names, or may have meant to.
    private static List<Column> meant(CsvScan.Cell cell) {
      var name = cell.text().strip();
      return Column.find(name)
          .map(List::of)
          .orElseGet(() ->
              Nearest.to(name, Column.names()).stream()
                  .flatMap(near -> Column.find(near).stream())
                  .toList());
    }

    private void headless(CsvScan.Line line) {
      var json = line.cells().getFirst().text().stripLeading().startsWith("{");
      complaints.add(
          Code.CAS203,
          line.span(),
          "No column is named: the first line of a chronicle says what its cells mean.",
          json
              ? "if these are JSON Lines, let the name of the file end in `.jsonl`"
              : "begin with a line like `time,actor,act`");
    }

    private List<Optional<Column>> head(CsvScan.Line line) {
      var named = new ArrayList<Optional<Column>>();
      var meant = new ArrayList<Column>();
      for (var cell : line.cells()) {
        var name = cell.text().strip();
        var column = Column.find(name);
        if (column.isEmpty()) {
          meant.addAll(meant(cell));
          unknown(cell, name);
        } else if (named.contains(column)) {
          complaints.add(
              Code.CAS204, cell.span(), "The column `" + name + "` is there twice.", "keep one");
          column = Optional.empty();
        }
        named.add(column);
      }
      for (var column : Column.ALL) {
        if (column.isRequired() && !named.contains(Optional.of(column)) && !meant.contains(column))
          complaints.add(
              Code.CAS203,
              line.span(),
              "The column `" + column.text() + "` is missing: nothing says " + column.gist() + ".",
              "the first line names the columns, separated by commas");
      }
      return named;
    }

    private void unknown(CsvScan.Cell cell, String name) {
      if (name.isEmpty())
        complaints.add(
            Code.CAS202,
            cell.span(),
            "This column has no name.",
            "name it, or take its comma out of every line");
      else
        complaints.add(
            Code.CAS202,
            cell.span(),
            "There is no column " + Complaints.quoted(name) + ".",
            Complaints.meant(name, Column.names()));
    }

    private Optional<Row> row(List<Optional<Column>> columns, CsvScan.Line line) {
      var cells = line.cells();
      if (cells.size() != columns.size()) {
        var extra = cells.size() > columns.size();
        complaints.add(
            Code.CAS205,
            extra ? cells.get(columns.size()).span() : end(line.span()),
            "This line has %s, but there %s."
                .formatted(
                    count(cells.size(), "cell"),
                    (columns.size() == 1 ? "is " : "are ") + count(columns.size(), "column")),
            extra ? tooMany(cells) : "an empty cell still needs its comma");
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

    private static String tooMany(List<CsvScan.Cell> cells) {
      var late = cells.stream().anyMatch(cell -> cell.text().matches("\\s+\".*"));
      return late
          ? "the quotation mark that opens a cell stands directly behind the comma"
          : "a cell that holds a comma stands in quotation marks: \"one, two\"";
    }

    private static String count(int count, String thing) {
      return count + " " + thing + (count == 1 ? "" : "s");
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
