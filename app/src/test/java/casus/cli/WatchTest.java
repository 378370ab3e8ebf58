package casus.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
  @Test
  void aChangeOfATextOrOfAPactBesideItCounts(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("draft.txt"), "a");
    try (var watch = Watch.over(List.of(file))) {
      Files.writeString(file, "b");
      assertTrue(watch.changed());
      Files.writeString(folder.resolve("amended.pact"), "c");
      assertTrue(watch.changed());
      Files.move(
          folder.resolve("amended.pact"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertTrue(watch.changed());
    }
  }

  @Test
  void whatElseLiesInTheFolderDoesNotCount(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("draft.pact"), "a");
    try (var watch = Watch.over(List.of(file))) {
      Files.writeString(folder.resolve("draft.pact~"), "b");
      Files.writeString(folder.resolve("draft.html"), "c");
      Thread.currentThread().interrupt();
      assertFalse(watch.changed());
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void aTextBehindALinkIsWatchedWhereItStands(@TempDir Path folder) throws IOException {
    var real = Files.createDirectory(folder.resolve("real"));
    var file = Files.writeString(real.resolve("draft.txt"), "a");
    var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    try (var watch = Watch.over(List.of(link))) {
      Files.writeString(file, "b");
      assertTrue(watch.changed());
    }
  }
}
