package casus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.diagnostic.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @Test
  void everyRoomKnowsOnlyWhatStandsBelowIt() throws URISyntaxException {
    var home = Source.class.getProtectionDomain().getCodeSource().getLocation();
    assertEquals(List.of(), Floors.faults(Path.of(home.toURI())));
  }

  @Test
  void everyPackageHasAFloor() {
    for (var folder : TidyTest.packages().keySet())
      assertTrue(Floors.roomOf(folder).isPresent(), folder + " has no floor");
    assertFalse(Floors.roomOf("casus.cellar").isPresent());
  }

  @Test
  void aRoomMayKnowWhatStandsBelowItAndItself(@TempDir Path folder) {
    check(
        folder,
        List.of(
            "package casus.pact; public class Pact {}",
            "package casus.pact.decision; public class Rule { casus.pact.Pact pact; }",
            "package casus.engine; public class Engine { casus.pact.decision.Rule rule; }",
            "package casus.engine.run; public class Run extends casus.engine.Engine {}",
            "package casus.engine.audit.rules; public class NoJudge { casus.engine.run.Run run; }",
            "package casus.cli; public class Cli { casus.engine.audit.rules.NoJudge rule; }",
            "package casus; public class Main { casus.cli.Cli cli; }"),
        List.of());
  }

  @Test
  void aRoomMustNotLookUpOrSideways(@TempDir Path folder) {
    check(
        folder,
        List.of(
            "package casus.cli; public class Cli {}",
            "package casus.machine; public class Machine {}",
            "package casus.pact; public class Pact { casus.chronicle.Chronicle facts; }",
            "package casus.chronicle; public class Chronicle {}",
            "package casus.language; public class Parser { casus.machine.Machine machine; }",
            "package casus.engine; public class Engine { casus.engine.run.Run run; }",
            "package casus.engine.run; public class Run {}",
            "package casus.engine.audit; public class Audit { casus.cli.Cli door; }"),
        List.of(
            "engine (floor 2) must not know engine.run (floor 3): casus.engine.Engine",
            "engine.audit (floor 3b) must not know cli (floor 5): casus.engine.audit.Audit",
            "language (floor 2) must not know machine (floor 2): casus.language.Parser",
            "pact (floor 1) must not know chronicle (floor 1): casus.pact.Pact"));
  }

  @Test
  void aThirdPartyStaysInItsRoom(@TempDir Path folder) {
    check(
        folder,
        List.of(
            "package picocli; public class CommandLine {}",
            "package tools.jackson.core; public class Json {}",
            "package de.siegmar.fastcsv.reader; public class Csv {}",
            "package org.stranger; public class Thing {}",
            "package casus; class Main { picocli.CommandLine words; }",
            "package casus.cli; class Cli { picocli.CommandLine words; tools.jackson.core.Json j;"
                + " }",
            "package casus.chronicle.format; class Rows { de.siegmar.fastcsv.reader.Csv csv; }",
            "package casus.chronicle; class Chronicle { de.siegmar.fastcsv.reader.Csv csv; }",
            "package casus.engine; class Engine { picocli.CommandLine words; }",
            "package casus.machine; class Machine { tools.jackson.core.Json json; }",
            "package casus.report; class Report { java.sql.Connection base; org.stranger.Thing t;"
                + " }"),
        List.of(
            "chronicle (floor 1) must not know de.siegmar.fastcsv: casus.chronicle.Chronicle",
            "engine (floor 2) must not know picocli: casus.engine.Engine",
            "machine (floor 2) must not know tools.jackson: casus.machine.Machine",
            "report (floor 1) must not know java.sql: casus.report.Report",
            "report (floor 1) must not know org.stranger, a third party without a room:"
                + " casus.report.Report"));
  }

  @Test
  void aPackageWithoutAFloorIsNamed(@TempDir Path folder) {
    check(
        folder,
        List.of("package casus.cellar; public class Barrel {}"),
        List.of("casus.cellar has no floor: give it one in Floors: casus.cellar.Barrel"));
  }

  private static void check(Path folder, List<String> sources, List<String> expected) {
    var words = new ArrayList<>(List.of("-proc:none", "-d", folder.resolve("out").toString()));
    for (var source : sources) words.add(write(folder, words.size(), source).toString());
    var javac = ToolProvider.findFirst("javac").orElseThrow();
    assertEquals(0, javac.run(System.out, System.err, words.toArray(String[]::new)));
    assertEquals(expected, Floors.faults(folder.resolve("out")));
  }

  private static Path write(Path folder, int number, String source) {
    var name = source.replaceFirst(".* class (\\w+).*", "$1") + ".java";
    try {
      var place = Files.createDirectories(folder.resolve(String.valueOf(number)));
      return Files.writeString(place.resolve(name), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
