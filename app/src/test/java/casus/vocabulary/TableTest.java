package casus.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void notesAndEmptyLinesAreNoRows() throws IOException {
    assertEquals(
        List.of("a", "b"),
        rows("# a note\n\nname\tmore\na\t\n# another\nb\t\n", r -> r.text("name")));
  }

  @Test
  void anEmptyCellIsAbsent() throws IOException {
    assertEquals(List.of(Optional.empty()), rows("name\tmore\na\t\n", row -> row.optional("more")));
    assertEquals(List.of(List.of()), rows("name\tmore\na\t\n", row -> row.list("more")));
    assertEquals(
        List.of(OptionalInt.empty()), rows("name\tmore\na\t\n", row -> row.number("more")));
  }

  @Test
  void aListIsSeparatedBySemicolons() throws IOException {
    assertEquals(
        List.of(List.of("b c", "d")), rows("name\tmore\na\tb c; d\n", row -> row.list("more")));
  }

  @Test
  void aDayIsReadToTheDay() throws IOException {
    assertEquals(
        List.of(Optional.of(LocalDate.of(1994, 12, 5))),
        rows("name\tmore\na\t1994-12-05\n", row -> row.date("more")));
  }

  @Test
  void aMalformedRowIsNamedByFileAndLine() {
    check("name\tless\n", "sample.tsv:1: expected the columns [name, more]");
    check("name\tmore\n# note\na\n", "sample.tsv:3: 1 cells for 2 columns");
    check("name\tmore\na\tb\tc\n", "sample.tsv:2: 3 cells for 2 columns");
    check("name\tmore\n\tb\n", "sample.tsv:2: `name` is empty");
    check("name\tmore\nA\tb\n", "sample.tsv:2: `A` is not lower-case-with-hyphens");
    check("name\tmore\na--b\t\n", "sample.tsv:2: `a--b` is not lower-case-with-hyphens");
    check("name\tmore\na\t5 Dec 1994\n", "sample.tsv:2: `5 Dec 1994` is not a day");
    check("name\tmore\na\t1994-13-05\n", "sample.tsv:2: ");
    check("name\tmore\na\t1994-1x-05\n", "sample.tsv:2: ");
  }

  @Test
  void aListWithAnEmptyPartIsRefused() {
    var mistake =
        assertThrows(
            IllegalStateException.class,
            () -> rows("name\tmore\na\tb; ;c\n", row -> row.list("more")));
    assertEquals("sample.tsv:2: `more` has an empty part", mistake.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    var mistake =
        assertThrows(
            IllegalStateException.class,
            () -> Table.read("no.tsv", "name", row -> row.text("name")));
    assertEquals("no.tsv is missing beside the classes", mistake.getMessage());
  }

  @Test
  void aNameThatStandsTwiceIsRefused() {
    var mistake =
        assertThrows(
            IllegalStateException.class, () -> new Index<>(List.of("a", "b", "a"), name -> name));
    assertEquals("a stands twice", mistake.getMessage());
  }

  private static void check(String text, String start) {
    var mistake =
        assertThrows(
            IllegalStateException.class,
            () ->
                rows(
                    text,
                    row -> {
                      var name = Word.checked(row.text("name"));
                      return name + row.date("more");
                    }));
    var message = String.valueOf(mistake.getMessage());
    assertTrue(message.startsWith(start), message);
  }

  private static <T> List<T> rows(String text, Function<Table.Row, T> record) throws IOException {
    return Table.read("sample.tsv", new StringReader(text), "name more", record);
  }
}
