package casus.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.machine.Clock;
import casus.machine.Compiler;
import casus.machine.Encoder;
import casus.machine.Program;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private static final Clock CLOCK = Clock.seconds(Instant.parse("2031-03-01T00:00:00Z"));
  private static final Instant END = Instant.parse("2031-12-31T00:00:00Z");

  private static List<String> at(String rows, Timing timing) {
    var settings = new Program.Settings(CLOCK, 1, Optional.empty());
    var program = Compiler.compile(Runs.pact(Runs.HARBOUR), settings);
    return Schedule.of(Runs.chronicle(rows), new Encoder(program)).at(timing, END, CLOCK).stream()
        .map(timed -> timed.occasion().event().act() + " " + timed.at())
        .toList();
  }

  private static final String DAY =
      """
      2031-03-01,ISL,request,,,harbour/request
      2031-03-01,RUS,invasion,ISL,ISL,
      """;

  @Test
  void atOneInstantTheDeedComesFirst() {
    assertEquals(
        List.of("invasion 2031-03-01T00:00:00Z", "request 2031-03-01T00:00:00Z"),
        at(DAY, Timing.EARLIEST));
    assertEquals(
        List.of("invasion 2031-03-01T23:59:59Z", "request 2031-03-01T23:59:59Z"),
        at(DAY, Timing.LATEST));
  }

  @Test
  void deedsAndAnswersComeAsFarApartAsTheDatesAllow() {
    assertEquals(
        List.of("invasion 2031-03-01T00:00:00Z", "request 2031-03-01T23:59:59Z"),
        at(DAY, Timing.DEEDS_FIRST));
  }

  @Test
  void deedsAndAnswersComeAsNearAsTheDatesAllow() {
    assertEquals(
        List.of("invasion 2031-03-01T23:59:59Z", "request 2031-03-01T23:59:59Z"),
        at(DAY, Timing.DEEDS_LAST));
    assertEquals(
        List.of("invasion 2031-03-01T23:59:59Z", "request 2031-03-02T00:00:00Z"),
        at(DAY.replace("2031-03-01,ISL", "2031-03-02,ISL"), Timing.DEEDS_LAST));
  }

  @Test
  void anAnswerOfOneDayFollowsAllDeedsOfThatDay() {
    var rows = DAY + "2031-03-01T20:00Z,RUS,bombardment,ISL,ISL,\n";
    assertEquals(
        List.of(
            "invasion 2031-03-01T00:00:00Z",
            "bombardment 2031-03-01T20:00:00Z",
            "request 2031-03-01T20:00:00Z"),
        at(rows, Timing.EARLIEST));
  }

  @Test
  void anAnswerOfALongerStretchFollowsTheFirstDeedOfIt() {
    var rows =
        """
        2031-03-01/2031-03-05,ISL,request,,,harbour/request
        2031-03-02,RUS,invasion,ISL,ISL,
        2031-03-04,RUS,bombardment,ISL,ISL,
        """;
    assertEquals(
        List.of(
            "invasion 2031-03-02T00:00:00Z",
            "request 2031-03-02T00:00:00Z",
            "bombardment 2031-03-04T00:00:00Z"),
        at(rows, Timing.EARLIEST));
  }

  @Test
  void whatIsKnownToTheSecondStaysWhereItIs() {
    var rows = "2031-03-01T04:45:10Z,RUS,invasion,ISL,ISL,\n";
    for (var timing : Timing.values())
      assertEquals(List.of("invasion 2031-03-01T04:45:10Z"), at(rows, timing), timing.text());
  }

  @Test
  void wordsAboutAnotherPactAreNoOccasion() {
    assertEquals(List.of(), at("2031-03-01,ISL,request,,,elsewhere/request\n", Timing.EARLIEST));
  }
}
