package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aFileIsMadeOrReplacedAndNothingElseIsLeft(@TempDir Path folder) throws IOException {
    var file = folder.resolve("a.txt");
    WholeFile.write(file, "один");
    assertEquals("один", Files.readString(file));
    WholeFile.write(file, "два");
    assertEquals("два", Files.readString(file));
    assertEquals(List.of("a.txt"), names(folder));
  }

  @Test
  void permissionsStay(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "a");
    var mine = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(file, mine);
    WholeFile.write(file, "b");
    assertEquals(mine, Files.getPosixFilePermissions(file));
  }

  @Test
  void behindALinkTheFileIsReplacedAndTheLinkStays(@TempDir Path folder) throws IOException {
    var real = Files.createDirectory(folder.resolve("real"));
    var file = Files.writeString(real.resolve("a.txt"), "a");
    var link = Files.createSymbolicLink(folder.resolve("link"), file);
    WholeFile.write(link, "b");
    assertEquals("b", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    var device = Path.of("/dev/null");
    WholeFile.write(device, "a");
    assertEquals("", Files.readString(device));
  }

  @Test
  void whatCannotBeWrittenSaysWhy(@TempDir Path folder) {
    var folderSaid = assertThrows(IOException.class, () -> WholeFile.write(folder, "a"));
    assertEquals("it is a folder", WholeFile.reason(folderSaid));
    var missing =
        assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("no/a"), "a"));
    assertEquals("its folder does not exist", WholeFile.reason(missing));
  }
}
