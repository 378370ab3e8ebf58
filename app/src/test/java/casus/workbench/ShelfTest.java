package casus.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Source;
import casus.language.Language.Text;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static final String BASE =
      """
      pact base "Base"
      party NOR as ally
      act party-given "a party is given"
      ban no-party "Art 1" NOR must not party-given throughout on breach no remedy
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> refused(Loaded<?> loaded) {
    var unreadable = assertInstanceOf(Loaded.Unreadable.class, loaded);
    assertTrue(unreadable.problem().startsWith("`"), unreadable.problem());
    return List.of(unreadable.problem().replaceFirst("`.*` ", ""), unreadable.helps().toString());
  }

  @Test
  void aFileThatIsNotThereHasNearNames() throws IOException {
    write("nato.pact", BASE);
    var missing = Shelf.open(folder.resolve("natto.pact"));
    assertEquals(
        List.of("does not exist", "[did you mean `" + folder.resolve("nato.pact") + "`?]"),
        refused(missing));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    var missing = Shelf.open(folder.resolve("pact/nato.pact"));
    assertEquals(
        List.of("does not exist", "[there is no folder `" + folder.resolve("pact") + "`]"),
        refused(missing));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    write("nato.pact", BASE);
    assertEquals(
        List.of(
            "is a folder, not a file",
            "[name a file in it, `" + folder.resolve("nato.pact") + "` for one]"),
        refused(Shelf.open(folder)));
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    var file = Files.write(folder.resolve("a.pact"), new byte[] {'p', (byte) 0xff, 'a'});
    assertEquals(
        List.of("is not text in UTF-8 from line 1, column 2 on", "[save it in UTF-8]"),
        refused(Shelf.open(file)));
    Files.write(file, "a\nKöln".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "is not text in UTF-8 from line 2, column 2 on", refused(Shelf.open(file)).getFirst());
    Files.write(file, new byte[] {'a', (byte) 0xc3});
    assertEquals(
        "is not text in UTF-8 from line 1, column 2 on", refused(Shelf.open(file)).getFirst());
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    var file = folder.resolve("large.csv");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength((64L << 20) + 1);
    }
    assertEquals(
        List.of("is larger than 64 MB", "[split it into several files]"),
        refused(Shelf.open(file)));
  }

  @Test
  void aTextKeepsTheNameThatTheUserGaveIt() throws IOException {
    var file = write("base.pact", BASE);
    var source = assertInstanceOf(Loaded.Sound.class, Shelf.open(file)).value();
    assertEquals(new Source(file.toString(), BASE), source);
  }

  @Test
  void whatATextAmendsIsFoundBesideItWhateverItsFileIsCalled() throws IOException {
    write("a-treaty.pact", BASE);
    var amendment =
        write("change.pact", "amend base as changed \"Changed\"\nremove ban no-party\n");
    var loaded = assertInstanceOf(Loaded.Sound.class, Workbench.pact(amendment));
    assertEquals("changed", ((Text) loaded.value()).pact().name());
  }

  @Test
  void aChronicleIsKnownByItsEnding() throws IOException {
    var file = write("facts.txt", "time,actor,act\n2031-01-01,NOR,invasion\n");
    assertEquals(
        List.of("has no ending of a chronicle", "[chronicles are written as csv, jsonl]"),
        refused(Workbench.chronicle(file)));
    var csv = write("facts.csv", "time,actor,act\n2031-01-01,NOR,invasion\n");
    assertInstanceOf(Loaded.Sound.class, Workbench.chronicle(csv));
  }

  @Test
  void mistakesOfATextComeAsDiagnostics() throws IOException {
    var file = write("bad.pact", BASE.replace("throughout ", ""));
    var faulty = assertInstanceOf(Loaded.Faulty.class, Workbench.pact(file));
    assertEquals(1, faulty.diagnostics().size());
  }
}
