package casus.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.workbench.Tested.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryExpectationsTest {
  private static final Path CHRONICLES = House.root().resolve("chronicles");

  private static Tested tested(Path file) {
    return (Tested) assertInstanceOf(Loaded.Sound.class, Tester.test(file), file::toString).value();
  }

  @Test
  void everyExpectationOfTheRepositoryHolds() {
    var files = Tester.files(CHRONICLES);
    assertTrue(files.size() >= 6, files::toString);
    for (var file : files) {
      var failed = tested(file).outcomes().stream().filter(outcome -> !outcome.passed()).toList();
      assertEquals(List.of(), failed, file.toString());
    }
  }

  @Test
  void everyChronicleHasExpectations() {
    for (var file : House.files(CHRONICLES))
      if (file.toString().endsWith(".csv"))
        assertTrue(Files.exists(Path.of(file.toString().replace(".csv", ".expect"))), file + "");
  }

  /// What holds under every reading, denied, must fail: no expectation passes for lack of a test.
  @Test
  void theContraryOfEveryExpectationFails(@TempDir Path folder) throws IOException {
    for (var name : List.of("chronicles", "pacts")) {
      Files.createDirectory(folder.resolve(name));
      for (var file : House.files(House.root().resolve(name)))
        Files.copy(file, folder.resolve(name).resolve(String.valueOf(file.getFileName())));
    }
    for (var file : Tester.files(folder.resolve("chronicles"))) {
      var text = Files.readString(file).replace(" is not ", " IS ").replace(" is ", " is not ");
      Files.writeString(file, text.replace(" IS ", " is "));
      for (var outcome : tested(file).outcomes())
        if (!outcome.claim().endsWith("under some reading"))
          assertFalse(outcome.passed(), file + ": " + outcome.claim());
    }
  }

  @Test
  void aFailureSaysWhatCameInstead(@TempDir Path folder) throws IOException {
    Files.copy(
        House.root().resolve("pacts/budapest-1994.pact"), folder.resolve("budapest-1994.pact"));
    Files.copy(CHRONICLES.resolve("crimea-2014.csv"), folder.resolve("a.csv"));
    var file =
        Files.writeString(
            folder.resolve("a.expect"),
            "with budapest-1994\nstated \"talks\": consult of RUS is fulfilled\n");
    var outcome = tested(file).outcomes().getFirst();
    assertEquals("consult of RUS is fulfilled", outcome.claim());
    assertEquals("talks", outcome.words());
    assertEquals("it is so under no reading", outcome.faults().getFirst());
    assertTrue(outcome.faults().get(1).startsWith("it is open of Russia for UKR since"));
    assertEquals(
        1, List.of(outcome).stream().filter(one -> !one.passed()).map(Outcome::pact).count());
  }

  @Test
  void aFileWithoutAChronicleSaysSo(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("b.expect"), "with x\nstated \"y\": z is owed\n");
    assertInstanceOf(Loaded.Faulty.class, Tester.test(file));
    Files.copy(
        House.root().resolve("pacts/budapest-1994.pact"), folder.resolve("budapest-1994.pact"));
    Files.writeString(file, "with budapest-1994\nstated \"y\": consult is owed\n");
    var unreadable = assertInstanceOf(Loaded.Unreadable.class, Tester.test(file));
    assertEquals("[put `b.csv` or `b.jsonl` there]", unreadable.helps().toString());
  }
}
