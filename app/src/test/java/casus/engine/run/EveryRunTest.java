package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.chronicle.Chronicle;
import casus.chronicle.format.CsvFormat;
import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import casus.language.RandomPact;
import casus.pact.Pact;
import casus.report.Looks;
import casus.report.TextPrinter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EveryRunTest {
  private static final int SEEDS = 20;

  private static final Library LIBRARY =
      name ->
          files("pacts", ".pact").stream()
              .filter(file -> file.endsWith(name + ".pact"))
              .findFirst()
              .map(EveryRunTest::source);

  private static List<Path> files(String folder, String ending) {
    return House.files(House.root().resolve(folder)).stream()
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  private static Source source(Path file) {
    return new Source(String.valueOf(file.getFileName()), House.text(file));
  }

  private static List<Pact> pacts() {
    return files("pacts", ".pact").stream()
        .map(file -> Language.read(source(file), LIBRARY).value().orElseThrow())
        .toList();
  }

  private static List<Chronicle> chronicles() {
    return files("chronicles", ".csv").stream()
        .map(file -> new CsvFormat().read(source(file)).value().orElseThrow())
        .toList();
  }

  private static String page(Pact pact, Chronicle chronicle, Settings settings) {
    var run = assertInstanceOf(Run.class, Runner.run(pact, chronicle, settings));
    return new TextPrinter().print(RunReport.of(run), Looks.PLAIN);
  }

  @Test
  void everyPactRunsOnEveryChronicleInEveryMode() {
    for (var pact : pacts())
      for (var chronicle : chronicles())
        for (var mode : InForce.values()) {
          var page = page(pact, chronicle, Settings.PLAIN.inForce(mode));
          assertTrue(page.lines().limit(20).anyMatch(line -> line.startsWith("Footing")), page);
        }
  }

  @Test
  void everyClauseOfEveryPactCanBeAskedWhyAndWhyNot() {
    var chronicle = chronicles().getLast();
    for (var pact : pacts())
      for (var name : Explainer.names(pact)) {
        assertInstanceOf(Explanation.class, Explainer.why(pact, chronicle, Settings.PLAIN, name));
        var whyNot =
            assertInstanceOf(
                Explanation.class, Explainer.whyNot(pact, chronicle, Settings.PLAIN, name));
        assertTrue(!whyNot.strands().isEmpty(), pact.name() + " " + name);
      }
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    var random = new Random(7);
    for (var chronicle : chronicles()) {
      var shuffled = new ArrayList<>(chronicle.events());
      Collections.shuffle(shuffled, random);
      var again = new Chronicle(chronicle.name(), shuffled);
      for (var pact : pacts())
        assertEquals(
            page(pact, chronicle, Settings.PLAIN), page(pact, again, Settings.PLAIN), pact.name());
    }
  }

  @Test
  void randomPactsRunOnTheRepositorysChronicles() {
    for (var seed = 0; seed < SEEDS; seed++) {
      var text = RandomPact.text(seed, 10 + seed % 20);
      var read = Language.read(new Source("seed " + seed, text), Library.EMPTY);
      var pact = read.value().orElseThrow();
      var chronicle = chronicles().get(seed % chronicles().size());
      try {
        var settings = new Settings(Optional.empty(), Optional.empty(), InForce.ASSUMED, 64);
        if (Runner.run(pact, chronicle, settings) instanceof Run run) {
          new TextPrinter().print(RunReport.of(run), Looks.PLAIN);
          for (var name : Explainer.names(pact)) Explainer.whyNot(pact, chronicle, settings, name);
        }
      } catch (RuntimeException bug) {
        throw new AssertionError("seed " + seed + "\n" + text, bug);
      }
    }
  }
}
