package casus.chronicle.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.chronicle.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChronicleFormatsTest {
  @Test
  void theCatalogueIsTheFolder() {
    assertEquals(
        List.of(),
        House.catalogueFaults(
            ChronicleFormats.ALL,
            List.of(
                Cells.class,
                ChronicleFormat.class,
                ChronicleFormats.class,
                Column.class,
                Complaints.class,
                Contradictions.class,
                CsvScan.class,
                Heading.class,
                JsonFault.class,
                JsonScan.class,
                Names.class,
                Row.class,
                Rows.class,
                Separator.class)));
  }

  @Test
  void aFileIsReadByTheFormatOfItsName() {
    check("csv", "chronicles/crimea-2014.csv", "A.CSV");
    check("jsonl", "feed.jsonl", "feed.ndjson", "feed.JSONL");
    assertEquals(Optional.empty(), ChronicleFormats.of("nato.pact"));
    assertEquals(Optional.empty(), ChronicleFormats.of("csv"));
  }

  private static void check(String format, String... files) {
    for (var file : files)
      assertEquals(format, ChronicleFormats.of(file).orElseThrow().name(), file);
  }

  @Test
  void theSamplesSayTheSameAndUseEveryColumn() throws IOException {
    var csv = Read.sound(Read.CSV, beside("Csv.sample"));
    assertEquals(csv, Read.sound(Read.JSON, beside("JsonLines.sample")));
    assertEquals("sample", csv.name());
    var missing = new ArrayList<>(Column.ALL);
    for (Event event : csv.events()) missing.removeAll(Cells.of(event).keySet());
    assertEquals(List.of(), missing);
  }

  @Test
  void everyFormatHasItsPageAndItsSample() {
    for (var format : ChronicleFormats.ALL) {
      var name = format.getClass().getSimpleName().replace("Format", "");
      for (var file : List.of(name + ".md", name + ".sample"))
        assertTrue(Files.exists(House.sources("casus.chronicle.format").resolve(file)), file);
    }
  }

  private static String beside(String file) throws IOException {
    return Files.readString(House.sources("casus.chronicle.format").resolve(file));
  }
}
