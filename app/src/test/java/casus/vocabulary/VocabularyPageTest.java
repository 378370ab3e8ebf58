package casus.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VocabularyPageTest {
  @Test
  void thePageOfTheVocabularyIsFresh() throws IOException {
    var page = root().resolve("docs/vocabulary.md");
    var text = VocabularyPage.text();
    var update = System.getProperty("update");
    if (update != null && !update.equals("false")) Files.writeString(page, text);
    assertEquals(text, Files.readString(page), "stale; run the tests with -Dupdate");
  }

  /// The repository around the working directory, which is the root or the module.
  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("app/src"))) {
      var parent = folder.getParent();
      if (parent == null) throw new AssertionError("no app/src around the working directory");
      folder = parent;
    }
    return folder;
  }
}
