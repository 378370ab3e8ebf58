package casus.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// A tab-separated file beside this class: lines that start with `#` are notes, the first other
/// line names the columns, each line after it is a row. Lists inside a cell are separated by
/// semicolons.
final class Table {
  private final String file;
  private final List<String> columns;

  private Table(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /// The rows of a file as records, in the order of the file. A malformed row is a mistake in our
  /// own data: the exception names the file and the line.
  static <T> List<T> read(String file, String columns, Function<Row, T> record) {
    var stream = Table.class.getResourceAsStream(file);
    if (stream == null) throw new IllegalStateException(file + " is missing beside the classes");
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(file, reader, columns, record);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static <T> List<T> read(String file, Reader text, String columns, Function<Row, T> record)
      throws IOException {
    var table = new Table(file, Arrays.asList(columns.split(" ")));
    var reader = new BufferedReader(text);
    var records = new ArrayList<T>();
    var headed = false;
    var number = 0;
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) continue;
      var row = table.new Row(number, line.split("\t", -1));
      if (!headed) {
        if (!Arrays.asList(row.cells).equals(table.columns))
          throw row.mistake("expected the columns " + table.columns);
        headed = true;
        continue;
      }
      if (row.cells.length != table.columns.size())
        throw row.mistake(row.cells.length + " cells for " + table.columns.size() + " columns");
      try {
        records.add(record.apply(row));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw row.mistake(String.valueOf(e.getMessage()));
      }
    }
    return List.copyOf(records);
  }

  /// One line of a table. An empty cell is an absent value.
  final class Row {
    private final int line;
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /// The text of a cell that must be filled.
    String text(String column) {
      var cell = cell(column);
      if (cell.isEmpty()) throw mistake("`" + column + "` is empty");
      return cell;
    }

    /// The text of a cell, perhaps empty.
    String cell(String column) {
      var at = columns.indexOf(column);
      if (at < 0) throw new IllegalStateException(file + " has no column " + column);
      return cells[at].strip();
    }

    Optional<String> optional(String column) {
      return Optional.of(cell(column)).filter(text -> !text.isEmpty());
    }

    List<String> list(String column) {
      var cell = cell(column);
      if (cell.isEmpty()) return List.of();
      var parts = new ArrayList<String>();
      for (var part : cell.split(";", -1)) {
        if (part.isBlank()) throw mistake("`" + column + "` has an empty part");
        parts.add(part.strip());
      }
      return parts;
    }

    OptionalInt number(String column) {
      var cell = cell(column);
      return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    Optional<LocalDate> date(String column) {
      return optional(column).map(Row::day);
    }

    /// A day as `1994-12-05`. By hand, because the JDK's formatter takes longer to wake than to
    /// parse every day of every table.
    private static LocalDate day(String text) {
      if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-')
        throw new IllegalArgumentException("`" + text + "` is not a day");
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    }

    boolean yes(String column) {
      var cell = cell(column);
      if (!cell.isEmpty() && !cell.equals("yes"))
        throw mistake("`" + column + "` is `yes` or empty");
      return !cell.isEmpty();
    }

    private IllegalStateException mistake(String problem) {
      return new IllegalStateException(file + ":" + line + ": " + problem);
    }
  }
}
