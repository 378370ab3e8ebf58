package casus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.diagnostic.Source;
import casus.engine.audit.Golden;
import casus.engine.solve.export.ReadBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  private static final String DRAFT = "pacts/istanbul-draft-2022.pact";
  private static final String NATO = "pacts/nato.pact";

  private static String export(String words) {
    var said = Terminal.run("export " + words);
    assertEquals("", said.err());
    assertEquals(ExitCode.FINE, said.exit());
    return said.out();
  }

  /// The texts change more often than what is tested here.
  private static void golden(String name, String words) {
    Golden.check(
        House.root().resolve("app/src/test/resources/golden/export/" + name),
        export(words).replaceAll("SHA-256 [0-9a-f]{64}", "SHA-256 ..."));
  }

  @Test
  void aGameThatTakesTooMuchMemoryOrTimeSaysSo() {
    var words = "export pacts/csto.pact --to prism --whole --states 50000000 ";
    var large = Terminal.run(words + "--memory 1");
    assertEquals(ExitCode.FINDINGS, large.exit());
    assertTrue(large.err().contains("a game takes more memory than it may"), large.err());
    assertTrue(large.err().contains("`--memory` lets it be larger"), large.err());
    var slow = Terminal.run(words + "--seconds 1");
    assertEquals(ExitCode.FINDINGS, slow.exit());
    assertTrue(slow.err().contains("a search was stopped"), slow.err());
  }

  @Test
  void theAttackerStopsHelpUnderTheDraftOfApril2022() {
    golden("draft-attacker.smv", DRAFT + " --goal assist --blockers RUS --to smv");
    golden("draft-attacker.prism", DRAFT + " --goal assist --blockers RUS --to prism");
    golden("draft-attacker.smg", DRAFT + " --goal assist --blockers RUS --to prism-games --whole");
  }

  @Test
  void anAllyStopsJointActionAndNotAnothersHelp() {
    golden("nato-help.prism", NATO + " --goal assist --blockers FRA --to prism");
    golden("nato-help.smg", NATO + " --goal assist --blockers FRA --to prism-games");
    golden("nato-joint-action.smv", NATO + " --goal joint-action --blockers FRA --to smv");
  }

  @Test
  void whatIsClaimedIsTrueOfTheWrittenModel() {
    for (var words :
        List.of(
            DRAFT + " --blockers RUS",
            DRAFT + " --blockers RUS --whole",
            DRAFT + " --blockers GBR,USA --by RUS --on UKR --whole",
            DRAFT + " --goal joint-assistance,consult --blockers FRA",
            DRAFT + " --goal exercise-consent --blockers CHN",
            NATO + " --goal joint-action --blockers FRA --by IRN --on POL",
            NATO + " --blockers FRA --reading forthwith=unbounded",
            NATO + " --goal joint-action")) {
      var smv = export(words + " --to smv");
      assertTrue(ReadBack.holds(smv), words);
      var wrong =
          smv.contains("\nCTLSPEC AF ")
              ? smv.replace("\nCTLSPEC AF ", "\nCTLSPEC AG !")
              : smv.replace("\nCTLSPEC AG !", "\nCTLSPEC AF ");
      assertFalse(ReadBack.holds(wrong), words);
    }
  }

  @Test
  void theHeadNamesTheTextByItsHash() throws IOException {
    var file = House.root().resolve(DRAFT);
    var hash = Provenance.sha256(new Source(DRAFT, Files.readString(file)));
    assertTrue(export(DRAFT + " --to smv").contains(DRAFT + ", SHA-256 " + hash));
  }

  @Test
  void anotherCaseAndAnotherReadingCanBeAskedFor() {
    var said =
        export(NATO + " --blockers FRA --by DEU --on POL --reading forthwith=unbounded --to smv");
    assertTrue(said.contains("by Germany on Poland"), said);
    assertTrue(said.contains("forthwith = unbounded"), said);
    assertTrue(said.contains("Other cases (--by, --on): another state on USA; "), said);
  }

  @Test
  void aStateThatTheTextDoesNotNameAttacksAsAnyOther() {
    var said = export(NATO + " --by IRN --on POL --to smv");
    assertTrue(said.contains("(--by 'another state' --on POL)"), said);
  }

  @Test
  void theOnesAttackedInThePlainestCasesMayBlockInAnother() {
    var said = export(NATO + " --goal joint-action --blockers USA,TUR --to smv");
    assertTrue(said.contains("-- Answer of Casus: yes\n"), said);
    assertTrue(said.contains("by another state on United Kingdom "), said);
  }

  @Test
  void whatCannotBeAskedIsAnsweredWithWhatCould() {
    for (var wrong :
        List.of(
            NATO + " --to prsm|`prsm` is not one of prism, prism-games, smv; did you mean `prism`?",
            NATO + "|missing required option: '--to=TOOL'",
            NATO + " --to smv --goal asist|did you mean `assist`?",
            NATO + " --to smv --goal attack|there is no duty, decision or power `attack`",
            NATO + " --to smv --blockers FAR|did you mean `FRA`?",
            NATO + " --to smv --blockers RUS|`RUS` is no party",
            NATO + " --to smv --by xyzzy|there is no state `xyzzy` to attack",
            NATO + " --to smv --on UKR|`UKR` is nobody whom the text protects",
            NATO + " --to smv --by FRA --on FRA|no attack by `FRA` on `FRA`",
            NATO
                + " --to smv --on FRA --blockers FRA|the one attacked is among the blockers, `FRA`",
            NATO + " --to smv --goal consult --by RUS|no attack is needed for these clauses",
            NATO + " --to smv --reading forthwith|`forthwith` gives no word a reading",
            NATO + " --to smv --reading fortwith=x|did you mean `forthwith`?",
            NATO + " --to smv --reading forthwith=x|choose among `1 day`, ",
            NATO + " --to smv --states 0|--states takes 1 to ",
            NATO + " --to smv -o " + NATO + "|the answer would destroy it",
            "pacts/budapest-1994.pact --to smv|`budapest-1994` promises no help")) {
      var pair = wrong.split(Pattern.quote("|"));
      var said = Terminal.run("export " + pair[0]);
      assertEquals(ExitCode.USAGE, said.exit(), wrong);
      assertEquals("", said.out(), wrong);
      assertTrue(said.err().contains(pair[1]), said.err());
    }
  }

  @Test
  void aGameThatIsTooLargeIsSaidToBe() {
    for (var words : List.of(NATO + " --goal joint-action --states 3", NATO + " --states 1")) {
      var said = Terminal.run("export --to smv " + words);
      assertEquals(ExitCode.FINDINGS, said.exit());
      assertEquals("", said.out());
      assertTrue(said.err().contains("a game has more states than it may"), said.err());
      assertTrue(said.err().contains("`--states` lets it be larger"), said.err());
    }
    var whole =
        Terminal.run(
            "export --to smv " + DRAFT + " --goal assist --blockers RUS --whole --states 60");
    assertEquals(ExitCode.FINDINGS, whole.exit());
    assertTrue(whole.err().contains("without `--whole` it is smaller"), whole.err());
  }

  @Test
  void thePropertyIsWrittenBesideTheModel(@TempDir Path folder) throws IOException {
    var question = "export " + DRAFT + " --goal assist --blockers RUS --to prism";
    var model = folder.resolve("game.prism");
    var said = Terminal.run(question + " --output " + model);
    assertEquals("", said.out() + said.err());
    // A path is seen from where the tests run.
    assertEquals(Terminal.run(question).out(), Files.readString(model).replace("../", ""));
    assertEquals("P<=0 [ F \"takes_effect\" ]\n", Files.readString(folder.resolve("game.props")));
  }

  @Test
  void aModelForNuXmvHoldsItsProperty(@TempDir Path folder) throws IOException {
    var model = folder.resolve("game.smv");
    Terminal.run("export " + DRAFT + " --blockers RUS --to smv --output " + model);
    assertTrue(Files.readString(model).endsWith("\nCTLSPEC AG !takes_effect;\n"));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(model), files.toList());
    }
  }

  @Test
  void whereNothingCanBeWrittenNothingIs(@TempDir Path folder) throws IOException {
    var props = Files.createDirectory(folder.resolve("game.props"));
    var model = folder.resolve("game.prism");
    var said = Terminal.run("export " + DRAFT + " --to prism --output " + model);
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("`" + props + "` cannot be written"), said.err());
    assertFalse(Files.exists(model));
  }

  @Test
  void aTextIsNotDestroyedByTheProperties(@TempDir Path folder) throws IOException {
    var pact = folder.resolve("game.props");
    Files.copy(House.root().resolve(DRAFT), pact);
    var said =
        Terminal.run("export " + pact + " --to prism --output " + folder.resolve("game.prism"));
    assertEquals(ExitCode.USAGE, said.exit());
    assertTrue(said.err().contains("the answer would destroy it"), said.err());
  }
}
