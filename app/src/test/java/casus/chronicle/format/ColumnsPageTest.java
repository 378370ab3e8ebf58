package casus.chronicle.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables of columns in the documentation are those of the code, and its examples can be read.
class ColumnsPageTest {
  private static final Pattern TABLE =
      Pattern.compile("<!-- columns -->\n(.*?)<!-- end of columns -->", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```(csv|jsonl)\n(.*?)```", Pattern.DOTALL);

  private static Path beside(String name) {
    return House.sources("casus.chronicle.format").resolve(name);
  }

  private static final Path GUIDE = House.root().resolve("docs/chronicles.md");

  @Test
  void theTablesOfColumnsAreFresh() throws IOException {
    fresh(beside("Csv.md"), table(false));
    fresh(beside("JsonLines.md"), table(true));
    fresh(GUIDE, table(false));
  }

  @Test
  void theExamplesOfThePagesCanBeRead() throws IOException {
    for (var page : List.of(beside("Csv.md"), beside("JsonLines.md"), GUIDE)) {
      var blocks = BLOCK.matcher(Files.readString(page)).results().toList();
      assertFalse(blocks.isEmpty(), page.toString());
      for (var block : blocks) {
        var format = block.group(1).equals("csv") ? Read.CSV : Read.JSON;
        assertFalse(Read.sound(format, block.group(2)).events().isEmpty());
      }
    }
  }

  @Test
  void theExampleOfEachColumnIsRight() {
    for (var column : Column.ALL) {
      var cells = new TreeMap<>(Map.of("time", "2000-01-01", "actor", "UKR", "act", "request"));
      if (column == Column.ATTRIBUTED_AT) cells.put("attributed-by", "NATO");
      cells.put(column.text(), column.example());
      var text = String.join(",", cells.keySet()) + "\n" + String.join(",", cells.values());
      assertEquals(1, Read.sound(Read.CSV, text).events().size(), column.text());
    }
  }

  private static void fresh(Path page, String table) throws IOException {
    var text = Files.readString(page);
    var matcher = TABLE.matcher(text);
    assertTrue(matcher.find(), page + " has no table");
    var update = System.getProperty("update");
    if (update != null && !update.equals("false")) {
      Files.writeString(
          page, text.substring(0, matcher.start(1)) + table + text.substring(matcher.end(1)));
    } else assertEquals(table, matcher.group(1), page + " is stale; run the tests with -Dupdate");
  }

  private static String table(boolean json) {
    var table =
        new StringBuilder(
            "\n| %s | says | written as | if left out | example |\n"
                .formatted(json ? "field" : "column"));
    table.append("|---|---|---|---|---|\n");
    for (var column : Column.ALL) {
      table.append(
          "| `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  column.text(),
                  column.meaning(),
                  form(column, json),
                  column.isRequired() ? "must be there" : column.fallback(),
                  "`" + (json ? jsonExample(column) : column.example()) + "`"));
    }
    return table.append("\n").toString();
  }

  private static String form(Column column, boolean json) {
    if (!column.choices().isEmpty())
      return String.join(", ", column.choices().stream().map(word -> "`" + word + "`").toList());
    var kind = column.kind();
    if (!kind.isList()) return kind.text();
    return json ? "list of " + kind.text() : kind.text() + ", spaces between";
  }

  private static String jsonExample(Column column) {
    if (column.kind().isNumber()) return column.example();
    if (!column.kind().isList()) return "\"" + column.example() + "\"";
    return "[\"" + column.example().replace(" ", "\", \"") + "\"]";
  }
}
