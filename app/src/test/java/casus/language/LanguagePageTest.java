package casus.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Code;
import casus.diagnostic.Severity;
import casus.diagnostic.Source;
import casus.pact.EventRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagePageTest {
  private static final String FROM = "<!-- codes -->\n";
  private static final String TO = "<!-- end of codes -->\n";

  private static final Path PAGE = House.root().resolve("docs/language.md");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static List<String> pacts() throws IOException {
    var blocks = new ArrayList<String>();
    var block = new StringBuilder();
    var inside = false;
    for (var line : page().lines().toList()) {
      if (inside && line.equals("```")) {
        blocks.add(block.toString());
        inside = false;
      } else if (inside) {
        block.append(line).append('\n');
      } else if (line.equals("```pact")) {
        block.setLength(0);
        inside = true;
      }
    }
    return blocks;
  }

  /// Fragments stand behind the first pact of the page.
  private static String whole(String block, String frame) {
    return block.startsWith("pact ") ? block : frame + "\n" + block;
  }

  @Test
  void everyExampleIsSound() throws IOException {
    var blocks = pacts();
    assertTrue(blocks.size() > 10, "where are the examples?");
    for (var block : blocks) {
      var read =
          Language.read(new Source("language.md", whole(block, blocks.getFirst())), Library.EMPTY);
      // A fragment need not speak of all that it introduces.
      assertEquals(List.of(), read.mistakes().stream().map(d -> d.problem()).toList(), block);
    }
  }

  @Test
  void everyKindOfClauseHasAnExample() throws IOException {
    var all = String.join("\n", pacts());
    for (var kind : BlockKind.values())
      if (kind.isClause())
        assertTrue(("\n" + all).contains("\n" + kind.keyword() + " "), kind + " has no example");
  }

  @Test
  void theTablesNameWhatCanHappenToEachClause() throws IOException {
    var text = page();
    var pact = Language.read(new Source("language.md", pacts().getFirst()), Library.EMPTY);
    for (var clause : pact.value().orElseThrow().clauses()) {
      var states = CheckerStates.of(clause).stream().map(EventRef.State::text).toList();
      if (states.isEmpty()) continue;
      var words = "`" + String.join("`, `", states) + "` |";
      assertTrue(text.contains(words), words);
    }
  }

  @Test
  void theTableOfCodesIsFresh() throws IOException {
    var text = page();
    var start = text.indexOf(FROM) + FROM.length();
    var end = text.indexOf(TO);
    var update = System.getProperty("update");
    if (update != null && !update.equals("false"))
      Files.writeString(PAGE, text.substring(0, start) + codes() + text.substring(end));
    else assertEquals(codes(), text.substring(start, end), "stale; run the tests with -Dupdate");
  }

  private static String codes() {
    var table = new StringBuilder("\n| code | about |\n|---|---|\n");
    for (var code : Code.values())
      table
          .append("| `")
          .append(code)
          .append("` | ")
          .append(code.title())
          .append(code.severity() == Severity.WARNING ? " (a warning)" : "")
          .append(" |\n");
    return table + "\n";
  }
}
