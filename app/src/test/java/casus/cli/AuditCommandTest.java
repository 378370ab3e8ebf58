package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.cli.Terminal.Said;
import casus.report.Printer;
import casus.report.Printers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  private static Said audit(Path folder, String... words) throws IOException {
    var all = new ArrayList<>(List.of("audit", Vote.in(folder)));
    all.addAll(List.of(words));
    return Terminal.run(all, Vote.AROUND);
  }

  @Test
  void aHoleOrARiskIsAFindingAndANoteOnlyIfAskedFor() {
    var nato = "audit pacts/nato.pact --rule ";
    assertEquals(ExitCode.FINDINGS, Terminal.run(nato + "toothless").exit());
    assertEquals(ExitCode.FINE, Terminal.run(nato + "toothless --severity hole").exit());
    assertEquals(ExitCode.FINE, Terminal.run(nato + "no-decision-deadline").exit());
    assertEquals(
        ExitCode.FINDINGS, Terminal.run(nato + "no-decision-deadline --severity note").exit());
    assertEquals(ExitCode.FINE, Terminal.run(nato + "unjudged-void").exit());
  }

  @Test
  void onlyTheRulesAskedForAnswer(@TempDir Path folder) throws IOException {
    var said = audit(folder, "--rule", "toothless", "--rule", "no-deadline").out();
    assertTrue(said.contains("- toothless, ") && said.contains("- no-deadline, "), said);
    assertFalse(said.contains("expectation-failed"), said);
    assertTrue(said.contains("`no-deadline` and `toothless`"), said);
  }

  @Test
  void theSeverityAskedForAndWorseIsTold(@TempDir Path folder) throws IOException {
    var holes = audit(folder, "--severity", "hole").out();
    assertTrue(holes.contains("\n3 holes.\n"), holes);
    assertFalse(holes.contains("Risks"), holes);
    var risks = audit(folder, "--severity", "risk").out();
    assertTrue(risks.contains("Holes") && risks.contains("Risks"), risks);
    assertFalse(risks.contains("Notes"), risks);
  }

  @Test
  void aRuleThatDoesNotExistIsAnsweredWithTheNearestOne(@TempDir Path folder) throws IOException {
    var near = audit(folder, "--rule", "toothles");
    assertEquals(ExitCode.USAGE, near.exit());
    assertEquals("", near.out());
    assertTrue(near.err().contains("did you mean `toothless`?"), near.err());
    var far = audit(folder, "--rule", "xyz");
    assertTrue(far.err().contains("`casus explain` lists the rules"), far.err());
    var severity = audit(folder, "--severity", "rik");
    assertEquals(ExitCode.USAGE, severity.exit());
    assertTrue(severity.err().contains("did you mean `risk`?"), severity.err());
  }

  @Test
  void everyPrinterIsAFormOfAuditsAndRuns(@TempDir Path folder) throws IOException {
    for (var printer : Printers.ALL.stream().map(Printer::name).toList()) {
      assertEquals(ExitCode.FINDINGS, audit(folder, "--format", printer).exit());
      for (var command : List.of("audit", "run"))
        assertTrue(Terminal.run(command + " --help").out().contains(printer), printer);
    }
  }

  @Test
  void noFormTakesWordsOfTheTextForItsOwn(@TempDir Path folder) throws IOException {
    var html = audit(folder, "--format", "html").out();
    assertFalse(html.contains("<script"), html);
    assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), html);
    assertTrue(html.contains("Голосування 𝔸 |"), html);
    var markdown = audit(folder, "--format", "markdown").out();
    assertTrue(
        markdown.startsWith(
            "# Голосування 𝔸 \\| \\<script\\>alert(1)\\</script\\> {0} \\& \\*all\\*\n"),
        markdown);
  }

  @Test
  void anAnswerGoesToAFileWithoutColours(@TempDir Path folder) throws IOException {
    var file = folder.resolve("audit.txt");
    Files.writeString(file, "old");
    var printed = audit(folder);
    var around = new Surroundings(java.util.Map.of("FORCE_COLOR", "1"), Surroundings.Screen.FILE);
    var said = Terminal.run(List.of("audit", Vote.in(folder), "--output", file.toString()), around);
    assertEquals(ExitCode.FINDINGS, said.exit());
    assertEquals("", said.out() + said.err());
    assertEquals(printed.out(), Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void anAnswerThatCannotBeWrittenIsWrongUsage(@TempDir Path folder) throws IOException {
    var nowhere = audit(folder, "-o", folder.resolve("no/such/file").toString());
    assertEquals(ExitCode.USAGE, nowhere.exit());
    assertTrue(nowhere.err().contains("its folder does not exist"), nowhere.err());
    var there = audit(folder, "-o", folder.toString());
    assertEquals(ExitCode.USAGE, there.exit());
    assertTrue(there.err().contains("it is a folder"), there.err());
  }

  @Test
  void anAnswerNeverTakesThePlaceOfItsText(@TempDir Path folder) throws IOException {
    var said = audit(folder, "-o", folder + "/./vote.pact");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("would destroy it"), said.err());
    assertEquals(Vote.TEXT, Files.readString(folder.resolve("vote.pact")));
  }

  @Test
  void whoWatchesWhatIsNotThereIsTold() {
    var said = Terminal.run("audit pacts/natto.pact --watch");
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("did you mean `pacts/nato.pact`?"), said.err());
  }

  @Test
  @Timeout(60)
  void aTextIsAuditedAgainWheneverItChanges(@TempDir Path folder)
      throws IOException, InterruptedException {
    var file = Path.of(Vote.in(folder));
    var out = new StringWriter();
    var exit = new AtomicInteger(-1);
    try (var talk = new PipedWriter();
        var heard = new BufferedReader(new PipedReader(talk, 1 << 16))) {
      var watching =
          Thread.ofPlatform()
              .start(() ->
                  exit.set(
                      Cli.run(
                          List.of("audit", file.toString(), "--watch", "--rule", "toothless"),
                          Vote.AROUND,
                          new PrintWriter(out),
                          new PrintWriter(talk))));
      assertTrue(summary(heard).contains("vote: 0 holes, 1 risk and 1 note"));
      Files.writeString(
          file, Vote.TEXT.replaceFirst("on breach no remedy", "allow toothless because \"x\" $0"));
      assertTrue(summary(heard).contains("vote: 0 holes, 1 risk and 0 notes"));
      Files.writeString(file, "pact");
      assertTrue(summary(heard).contains("the text has mistakes"));
      Files.writeString(file, Vote.TEXT);
      assertTrue(summary(heard).contains("vote: 0 holes, 1 risk and 1 note"));
      watching.interrupt();
      watching.join();
    }
    assertEquals(ExitCode.FINDINGS, exit.get());
    assertEquals(3, out.toString().split("What was audited", -1).length - 1);
  }

  /// The next line that sums an audit up.
  private static String summary(BufferedReader heard) throws IOException {
    for (var line = heard.readLine(); line != null; line = heard.readLine())
      if (line.endsWith("(watching, Ctrl-C ends)")) return line;
    throw new AssertionError("nothing more is said");
  }

  @Test
  void aRepairHasAFormForProgramsAndRefusesWhatItCannotAnswer() {
    var json = Terminal.run("audit docs/examples/vote.pact --repair --format json");
    assertEquals(ExitCode.FINE, json.exit());
    var schema = House.text(House.root().resolve("docs/schema/repair.schema.json"));
    assertEquals(List.of(), Schema.ofOurs(schema).faults(json.out()));
    var left = Terminal.run("audit pacts/osce-mission-2014.pact --repair");
    assertEquals(ExitCode.FINDINGS, left.exit());
    for (var more : List.of("--rule toothless", "--severity hole", "--watch", "--format sarif")) {
      var said = Terminal.run("audit docs/examples/vote.pact --repair " + more);
      assertEquals(ExitCode.USAGE, said.exit(), more);
      assertTrue(said.err().contains("leave out --rule"), said.err());
    }
  }

  @Test
  void howFarASearchGoesCanBeSaid() {
    var roomy = Terminal.run("audit pacts/csto.pact --cases 3 --memory 200 --seconds 600");
    assertTrue(roomy.out().contains("50000 states of a game and 3 cases at one time"), roomy.out());
    assertFalse(Terminal.run("audit pacts/csto.pact").out().contains("cases at one time"));
    for (var wrong :
        List.of("--cases 0 takes 1 to 9 cases", "--memory 0 takes 1 to", "--seconds 0 takes 1")) {
      var words = wrong.split(" ", 3);
      var said = Terminal.run("audit pacts/nato.pact " + words[0] + " " + words[1]);
      assertEquals(ExitCode.USAGE, said.exit(), wrong);
      assertTrue(said.err().contains(words[0] + " " + words[2]), said.err());
    }
  }

  @Test
  void whatAGameTooLargeCannotTellIsSaid() {
    var said = Terminal.run("audit pacts/istanbul-draft-2022.pact --states 10");
    assertTrue(said.out().contains("part of what was asked of `assist`"), said.out());
    assertFalse(Terminal.run("audit pacts/istanbul-draft-2022.pact").out().contains("Not told"));
    assertTrue(said.out().contains("a game has more states than it may"), said.out());
    var none = Terminal.run("audit pacts/nato.pact --states 0");
    assertEquals(ExitCode.USAGE, none.exit());
    assertTrue(none.err().contains("--states takes 1 to 100000000 states"), none.err());
  }
}
