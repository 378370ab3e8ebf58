package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.cli.Surroundings.Screen;
import casus.report.Looks.Palette;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
  private static final String RUN =
      "run pacts/budapest-1994.pact --events chronicles/crimea-2014.csv";

  @Test
  void answersGoToStandardOutputAndTalkToStandardError() {
    var fine = Terminal.run(RUN);
    assertEquals(ExitCode.FINE, fine.exit());
    assertEquals("", fine.err());
    var wrong = Terminal.run("run pacts/budapest-199.pact --events chronicles/crimea-2014.csv");
    assertEquals(ExitCode.USAGE, wrong.exit());
    assertEquals("", wrong.out());
    assertTrue(wrong.err().contains("did you mean `pacts/budapest-1994.pact`?"), wrong.err());
  }

  @Test
  void withoutACommandTheUsageIsWrong() {
    assertEquals(ExitCode.USAGE, Terminal.run(List.of(), around(Map.of())).exit());
  }

  @Test
  void aPactIsReadAsItStoodOnADate() {
    var then = Terminal.run("read pacts/nato.pact --on 1951-06-30").out();
    var now = Terminal.run("read pacts/nato.pact --on 2025-06-30").out();
    assertFalse(then.contains("Greece"), then);
    assertTrue(now.contains("Greece"), now);
    assertEquals(ExitCode.USAGE, Terminal.run("read pacts/nato.pact --on yesterday").exit());
  }

  @Test
  void theVersionIsOneLine() {
    var said = Terminal.run("--version");
    assertEquals(ExitCode.FINE, said.exit());
    assertTrue(said.out().startsWith("casus "), said.out());
    assertEquals(1, said.out().lines().count());
  }

  @Test
  void aHoleOrARiskIsAFinding() {
    assertEquals(ExitCode.FINDINGS, Terminal.run("audit pacts/istanbul-draft-2022.pact").exit());
    var json = Terminal.run("audit pacts/istanbul-draft-2022.pact --format json");
    assertEquals(ExitCode.FINDINGS, json.exit());
    assertTrue(json.out().contains("\"rule\" : \"attacker-is-guarantor\""), json.out());
  }

  @Test
  void aRunGoesToAFileInTheFormAskedFor(@TempDir Path folder) throws IOException {
    var file = folder.resolve("run.html");
    var printed = Terminal.run(RUN + " --format html");
    assertTrue(printed.out().contains("<h2 id=\"part-2\">What is owed</h2>"), printed.out());
    var said = Terminal.run(RUN + " --format html --output " + file);
    assertEquals(ExitCode.FINE, said.exit());
    assertEquals("", said.out() + said.err());
    assertEquals(printed.out(), Files.readString(file));
    var events = folder.resolve("copy.csv");
    Files.copy(House.root().resolve("chronicles/crimea-2014.csv"), events);
    var onto =
        Terminal.run("run pacts/budapest-1994.pact --events %s --output %<s".formatted(events));
    assertEquals(ExitCode.USAGE, onto.exit());
    assertTrue(onto.err().contains("would destroy it"), onto.err());
    assertEquals(ExitCode.USAGE, Terminal.run(RUN + " --format sarif").exit());
  }

  @Test
  void everyPactOfTheLibraryIsReadAloud() {
    for (var file : House.files(House.root().resolve("pacts"))) {
      var name = String.valueOf(file.getFileName());
      if (!name.endsWith(".pact")) continue;
      var said = Terminal.run("read pacts/" + name);
      assertEquals(ExitCode.FINE, said.exit(), name);
      assertTrue(said.out().lines().count() > 20, name);
    }
  }

  @Test
  void everyPageThatIsListedCanBeShown() {
    var list = Terminal.run("explain").out().lines().filter(line -> line.startsWith("  ")).toList();
    assertTrue(list.size() > 80, () -> list.size() + " pages");
    for (var line : list) {
      var name = line.strip().split(" ")[0];
      var said = Terminal.run("explain " + name);
      assertEquals(ExitCode.FINE, said.exit(), name);
      assertTrue(said.out().startsWith("# "), name);
    }
  }

  @Test
  void aWarningIsPrintedAndStopsNothing(@TempDir Path folder) throws IOException {
    var text = "pact knot \"Knot\"\nstage first-step requires first-step no time limit\n";
    var knot = Files.writeString(folder.resolve("knot.pact"), text).toString();
    var check = Terminal.run(List.of("check", knot), around(Map.of()));
    assertEquals(ExitCode.FINE, check.exit());
    assertTrue(check.out().startsWith("CAS181 warning: "), check.out());
    assertTrue(check.out().endsWith(": knot, 1 clause, 1 warning\n"), check.out());
    var read = Terminal.run(List.of("read", knot), around(Map.of()));
    assertEquals(ExitCode.FINE, read.exit());
    assertEquals("", read.err());
  }

  @Test
  void aPactWithMistakesIsAFindingForCheckAndUnreadableForRun(@TempDir Path folder)
      throws IOException {
    var bad =
        Files.writeString(folder.resolve("bad.pact"), "pact bad \"Bad\"\nparty XYZ as ally\n");
    var check = Terminal.run(List.of("check", bad.toString()), around(Map.of()));
    assertEquals(ExitCode.FINDINGS, check.exit());
    assertTrue(check.out().contains("^^^"), check.out());
    var events = House.root().resolve("chronicles/crimea-2014.csv").toString();
    var run = Terminal.run(List.of("run", bad.toString(), "--events", events), around(Map.of()));
    assertEquals(ExitCode.USAGE, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("^^^"), run.err());
  }

  @Test
  void ofVeryManyMistakesTheFirstAreShownAndTheOthersCounted(@TempDir Path folder)
      throws IOException {
    var text = "time,actor,act\n" + "2031-03-01,Norwegia,invasion\n".repeat(203);
    var events = Files.writeString(folder.resolve("many.csv"), text).toString();
    var pact = House.root().resolve("pacts/nato.pact").toString();
    var said = Terminal.run(List.of("run", pact, "--events", events), around(Map.of()));
    assertEquals(ExitCode.USAGE, said.exit());
    assertEquals(200, said.err().split("CAS212 ", -1).length - 1);
    assertTrue(said.err().endsWith("\ncasus: and 3 more mistakes\n"), said.err());
  }

  @Test
  void aFileIsFormattedInPlaceOrNotAtAll(@TempDir Path folder) throws IOException {
    var text = House.text(House.root().resolve("pacts/budapest-1994.pact"));
    var squeezed = text.replaceAll("(?m)^(ban .*)\n  ", "$1 ");
    assertFalse(squeezed.equals(text));
    var file = Files.writeString(folder.resolve("budapest-1994.pact"), squeezed);
    var words = file.toString();

    var check = Terminal.run(List.of("format", "--check", words), around(Map.of()));
    assertEquals(ExitCode.FINDINGS, check.exit());
    assertEquals(squeezed, Files.readString(file));

    var shown = Terminal.run(List.of("format", "--stdout", words), around(Map.of()));
    assertEquals(ExitCode.FINE, shown.exit());
    assertEquals(squeezed, Files.readString(file));

    var done = Terminal.run(List.of("format", words), around(Map.of()));
    assertEquals(ExitCode.FINE, done.exit());
    assertEquals("", done.out());
    assertEquals(shown.out(), Files.readString(file));
    assertEquals(List.of(file), House.files(folder));

    var again = Terminal.run(List.of("format", "--check", words), around(Map.of()));
    assertEquals(ExitCode.FINE, again.exit());
  }

  @Test
  void aFileWithMistakesIsNotFormatted(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("bad.pact"), "pact bad \"Bad\n");
    var said = Terminal.run(List.of("format", file.toString()), around(Map.of()));
    assertEquals(ExitCode.USAGE, said.exit());
    assertEquals("pact bad \"Bad\n", Files.readString(file));
  }

  @Test
  void checkAndStdoutExcludeEachOther() {
    var said = Terminal.run("format --check --stdout pacts/nato.pact");
    assertEquals(ExitCode.USAGE, said.exit());
  }

  @Test
  void coloursAreForTerminalsUnlessAskedForOrRefused() {
    assertEquals(Palette.NONE, palette(Screen.FILE, Map.of()));
    assertEquals(Palette.TERMINAL, palette(Screen.TERMINAL, Map.of()));
    assertEquals(Palette.NONE, palette(Screen.TERMINAL, Map.of("NO_COLOR", "1")));
    assertEquals(Palette.TERMINAL, palette(Screen.TERMINAL, Map.of("NO_COLOR", "")));
    assertEquals(Palette.NONE, palette(Screen.TERMINAL, Map.of("TERM", "dumb")));
    assertEquals(Palette.TERMINAL, palette(Screen.FILE, Map.of("FORCE_COLOR", "1")));
    assertEquals(Palette.NONE, palette(Screen.FILE, Map.of("FORCE_COLOR", "0")));
    assertFalse(Terminal.run(RUN).out().contains("\u001b"));
    assertTrue(Terminal.run(RUN, Map.of("FORCE_COLOR", "1")).out().contains("\u001b[31m"));
  }

  private static Palette palette(Screen screen, Map<String, String> environment) {
    return new Surroundings(environment, screen).looks().palette();
  }

  @Test
  void aTerminalIsAsWideAsItSays() {
    var wide = new Surroundings(Map.of("COLUMNS", "120"), Screen.TERMINAL);
    assertEquals(120, wide.looks().width());
    var silly = new Surroundings(Map.of("COLUMNS", "many"), Screen.TERMINAL);
    assertEquals(100, silly.looks().width());
    var file = new Surroundings(Map.of("COLUMNS", "120"), Screen.FILE);
    assertEquals(100, file.looks().width());
  }

  @Test
  void aMistakeOfOursIsConfessedWithoutATrace() {
    var quiet = broken(Map.of());
    assertTrue(quiet.contains("this is a mistake of ours"), quiet);
    assertTrue(quiet.contains("`casus explain`"), quiet);
    assertFalse(quiet.contains("\tat "), quiet);
    var loud = broken(Map.of("CASUS_DEBUG", "1"));
    assertTrue(loud.contains("\tat "), loud);
  }

  /// What is said when standard output breaks in a way that nobody has foreseen.
  private static String broken(Map<String, String> environment) {
    var err = new StringWriter();
    var out =
        new PrintWriter(Writer.nullWriter()) {
          @Override
          public void print(String text) {
            throw new IllegalStateException("broken");
          }
        };
    var exit = Cli.run(List.of("explain"), around(environment), out, new PrintWriter(err));
    assertEquals(ExitCode.BUG, exit);
    return err.toString();
  }

  private static Surroundings around(Map<String, String> environment) {
    return new Surroundings(environment, Screen.FILE);
  }
}
