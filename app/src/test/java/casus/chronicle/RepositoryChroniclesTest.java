package casus.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casus.House;
import casus.chronicle.format.ChronicleFormats;
import casus.diagnostic.Source;
import casus.vocabulary.Actors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The chronicles that are shipped can be read, name their sources, and fit the pacts that are
/// shipped.
class RepositoryChroniclesTest {
  private static List<Path> files() throws IOException {
    try (var files = Files.list(House.root().resolve("chronicles"))) {
      return files
          .filter(file -> ChronicleFormats.of(file.toString()).isPresent())
          .sorted()
          .toList();
    }
  }

  private static Chronicle read(Path file) throws IOException {
    var format = ChronicleFormats.of(file.toString()).orElseThrow();
    var read = format.read(new Source(file.toString(), Files.readString(file)));
    assertEquals(List.of(), read.diagnostics(), file.toString());
    return read.value().orElseThrow();
  }

  private static Chronicle named(String name) throws IOException {
    return read(House.root().resolve("chronicles").resolve(name + ".csv"));
  }

  @Test
  void eachIsFaultlessBearsTheNameOfItsFileAndSaysNothingTwice() throws IOException {
    assertFalse(files().isEmpty());
    for (var file : files()) {
      var chronicle = read(file);
      assertTrue(file.toString().endsWith(chronicle.name() + ".csv"), chronicle.name());
      assertEquals(0, chronicle.merged(), chronicle.name());
      assertFalse(chronicle.events().isEmpty(), chronicle.name());
    }
  }

  @Test
  void everyEventHasASourceAndACertainty() throws IOException {
    for (var file : files())
      for (var event : read(file).events()) {
        assertFalse(event.sources().isEmpty(), file + ":" + event.line());
        assertTrue(event.certainty().isPresent(), file + ":" + event.line());
      }
  }

  @Test
  void everyActorExistedOnTheDay() throws IOException {
    for (var file : files())
      for (var event : read(file).events()) {
        var codes = new ArrayList<>(List.of(event.actor()));
        event.target().ifPresent(codes::add);
        codes.remove("UNKNOWN");
        for (var code : codes)
          assertTrue(
              Actors.find(code)
                  .orElseThrow()
                  .existedOn(event.when().first().atOffset(ZoneOffset.UTC).toLocalDate()),
              file + ":" + event.line() + " " + code);
      }
  }

  @Test
  void everyPactAndClauseThatAnEventConcernsIsThere() throws IOException {
    var pacts = House.root().resolve("pacts");
    var missing = new TreeSet<String>();
    for (var file : files())
      for (var event : read(file).events()) {
        if (event.pact().isEmpty()) continue;
        var pact = pacts.resolve(event.pact().orElseThrow() + ".pact");
        if (!Files.exists(pact) || !event.clause().map(name -> has(pact, name)).orElse(true))
          missing.add(event.about().orElseThrow());
      }
    assertEquals(new TreeSet<String>(), missing);
  }

  private static boolean has(Path pact, String clause) {
    return Pattern.compile("(?m)^(power|duty|decision|term|trigger) " + clause + "\\b")
        .matcher(House.text(pact))
        .find();
  }

  @Test
  void warCameAfterFiftyFourHours() throws IOException {
    var events = named("poland-1939").events();
    var invasion = first(events, "DEU", "invasion");
    assertEquals("PT54H15M", between(invasion, first(events, "GBR", "declare-war")));
    assertEquals("PT60H15M", between(invasion, first(events, "FRA", "declare-war")));
  }

  @Test
  void planningOf2003CameTwentyFiveDaysAfterTheFirstRefusal() throws IOException {
    var events = named("turkiye-2003").events();
    var tasked = first(events, "DPC", "adopt");
    assertEquals(25, days(first(events, "FRA", "object"), tasked));
    assertEquals(32, days(first(events, "USA", "propose"), tasked));
    assertEquals(6, days(first(events, "TUR", "request"), tasked));
  }

  @Test
  void withoutAGuaranteeItTookSixDaysToPresenceAndHalfAYearToTheOffensive() throws IOException {
    var events = named("kuwait-1990").events();
    var invasion = first(events, "IRQ", "invasion");
    assertEquals(5, days(invasion, first(events, "USA", "air-action")));
    assertEquals(6, days(invasion, first(events, "USA", "land-deploy")));
    assertEquals(168, days(invasion, first(events, "COALITION-1990", "air-action")));
  }

  @Test
  void whoProvokedWhomIn2008WasFoundAfterFourHundredAndEighteenDays() throws IOException {
    var events = named("georgia-2008").events();
    var found = first(events, "IIFFMCG", "declare");
    assertEquals(418, days(first(events, "RUS", "invasion"), found));
  }

  /// The author first held to be Russian was another a day later.
  @Test
  void theMissileOf2022HadAnAuthorFromTheNextDayOnly() throws IOException {
    var chronicle = named("przewodow-2022");
    assertEquals("UNKNOWN", author(chronicle, "2022-11-15T23:59:59Z"));
    assertEquals("UKR", author(chronicle, "2022-11-16T00:00:00Z"));
  }

  private static String author(Chronicle chronicle, String instant) {
    return chronicle.knownAt(Instant.parse(instant)).events().stream()
        .filter(event -> event.act().equals("missile-stray"))
        .findFirst()
        .orElseThrow()
        .actor();
  }

  private static long days(Event one, Event other) {
    return Duration.between(one.when().first(), other.when().first()).toDays();
  }

  private static Event first(List<Event> events, String actor, String act) {
    return events.stream()
        .filter(event -> event.actor().equals(actor) && event.act().equals(act))
        .findFirst()
        .orElseThrow();
  }

  private static String between(Event one, Event other) {
    return Duration.between(one.when().first(), other.when().first()).toString();
  }

  @Test
  void theAuthorOfTheAttacksOf2001WasUnknownForThreeWeeks() throws IOException {
    var chronicle = named("new-york-2001");
    assertEquals("UNKNOWN", attackerAt(chronicle, "2001-10-01T23:59:59Z"));
    assertEquals("AL-QAEDA", attackerAt(chronicle, "2001-10-02T00:00:00Z"));
  }

  private static String attackerAt(Chronicle chronicle, String instant) {
    return chronicle.knownAt(Instant.parse(instant)).events().getFirst().actor();
  }

  @Test
  void whereOneSideBlamesTheOtherBothAccountsAreThere() throws IOException {
    var contested =
        named("armenia-2021-2022").events().stream()
            .filter(event -> event.act().equals("bombardment") || event.act().equals("claim"))
            .map(event -> event.act() + " " + event.actor() + event.claimedBy() + event.deniedBy())
            .toList();
    assertEquals(List.of("bombardment AZE[ARM][AZE]", "claim AZE[][]"), contested);
  }
}
