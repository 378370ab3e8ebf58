package casus.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that tests compare with what they make, and rewrite when run with `-Dupdate`.
public final class Golden {
  private Golden() {}

  /// That a file holds just this text.
  public static void check(Path file, String text) {
    var update = System.getProperty("update");
    if (update != null && !update.equals("false")) write(file, text);
    var there = Files.exists(file) ? House.text(file) : "";
    assertEquals(there, text, file + " is stale; run the tests with -Dupdate and review it");
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
