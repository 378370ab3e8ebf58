package casus.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casus.Every;
import casus.chronicle.When.Precision;
import casus.chronicle.When.Reading;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenTest {
  @Test
  void aNotationStandsForAnInterval() {
    check("2022-02-24T04:45Z", "2022-02-24T04:45:00Z", "2022-02-24T04:45:00Z", Precision.INSTANT);
    check(
        "2022-02-24T06:45+02:00",
        "2022-02-24T04:45:00Z",
        "2022-02-24T04:45:00Z",
        Precision.INSTANT);
    check(
        "2022-02-24T04:45:30Z", "2022-02-24T04:45:30Z", "2022-02-24T04:45:30Z", Precision.INSTANT);
    check("2022-02-24T04Z", "2022-02-24T04:00:00Z", "2022-02-24T04:59:59Z", Precision.HOUR);
    check("2022-02-24T04-05:30", "2022-02-24T09:30:00Z", "2022-02-24T10:29:59Z", Precision.HOUR);
    check("2022-02-24", "2022-02-24T00:00:00Z", "2022-02-24T23:59:59Z", Precision.DAY);
    check("2022-02-24Z", "2022-02-24T00:00:00Z", "2022-02-24T23:59:59Z", Precision.DAY);
    check("2022-02-24+02:00", "2022-02-23T22:00:00Z", "2022-02-24T21:59:59Z", Precision.DAY);
    check("2020-02", "2020-02-01T00:00:00Z", "2020-02-29T23:59:59Z", Precision.MONTH);
    check("2021", "2021-01-01T00:00:00Z", "2021-12-31T23:59:59Z", Precision.YEAR);
    check(
        "2022-09-12/2022-09-13",
        "2022-09-12T00:00:00Z",
        "2022-09-13T23:59:59Z",
        Precision.INTERVAL);
    check("2021/2021-05", "2021-01-01T00:00:00Z", "2021-05-31T23:59:59Z", Precision.INTERVAL);
  }

  private static void check(String text, String first, String last, Precision precision) {
    var when = When.of(text);
    assertEquals(Instant.parse(first), when.first(), text);
    assertEquals(Instant.parse(last), when.last(), text);
    assertEquals(precision, when.precision(), text);
    assertEquals(text, when.text());
  }

  @Test
  void whatIsNoNotationIsMalformed() {
    for (var text :
        List.of(
            "",
            " ",
            "2022-2-4",
            "24.2.2022",
            "2022/02/24",
            "2022-02-24 ",
            "2022-02-24T",
            "today",
            "2022-02-24 04:45Z",
            "2022-02-24T4:45Z",
            "2022-02+02:00",
            "2022Z",
            "22",
            "/",
            "2022/",
            "2021/2022/2023",
            "2022-02-24T04:45:30.5Z",
            "+2022",
            "-2022",
            "２０２２")) assertInstanceOf(Reading.Malformed.class, When.read(text), text);
  }

  @Test
  void anHourWithoutZoneIsToldToSayIt() {
    var help = assertInstanceOf(Reading.Malformed.class, When.read("2022-02-24T04:45")).help();
    assertEquals("an hour needs its zone: `2022-02-24T04:45Z` for UTC, or `+02:00`", help);
  }

  @Test
  void otherNotationsAreToldWhatToWrite() {
    for (var text : List.of("24.02.2022", "2/24/2022", "24-02-2022 04:45"))
      helps(text, "the year comes first, then the month, then the day: `2022-02-24`");
    for (var text : List.of("2022/02/24", "2022.2.24", "20220224", "2022-2-4", "2022-2"))
      helps(text, "hyphens stand between year, month and day, which have two digits: `2022-02-04`");
    for (var text : List.of("2022-02-24 04:45", "2022-02-24 Europe/Kyiv"))
      helps(
          text,
          "a `T` stands between the day and the hour, and nothing before the zone:"
              + " `2022-02-24T04:45Z`");
    for (var text :
        List.of("2022-02-24T04:45+02", "2022-02-24T04:45+0200", "2022-02-24T4:45+02:00"))
      helps(
          text,
          "an hour has two digits, and the offset of its zone hours and minutes:"
              + " `2022-02-24T04:45+02:00`");
    helps("2022-02-24T04:45z", "the zone `Z` is a capital letter");
    helps("2022-02-24T04:45:00.5Z", "seconds are whole: `2022-02-24T04:45:30Z`");
    helps("today", "write `2022-02-24`, `2022-02-24T04:45Z`, `2021-05` or `2021`");
  }

  private static void helps(String text, String help) {
    assertEquals(new Reading.Malformed(help), When.read(text), text);
  }

  @Test
  void whatNoCalendarOrClockShowsIsImpossible() {
    impossible("2022-13", "a year has no month 13");
    impossible("2022-00-10", "a year has no month 0");
    impossible("2022-02-29", "2022-02 has 28 days");
    impossible("2022-04-31T04Z", "2022-04 has 30 days");
    impossible("2022-02-24T24Z", "the hours of a day go from 00 to 23");
    impossible("2022-02-24T23:60Z", "the minutes of an hour go from 00 to 59");
    impossible("2022-02-24T23:59:60Z", "the seconds of a minute go from 00 to 59");
    impossible("2022-02-24+19:00", "no zone is +19:00 off UTC");
    impossible("2022-02-24T04:45-18:01", "no zone is -18:01 off UTC");
  }

  private static void impossible(String text, String problem) {
    assertEquals(new Reading.Impossible(problem), When.read(text), text);
  }

  @Test
  void theCalendarIsThatOfTheLibrary() {
    for (var every = new Every(); every.next(); ) {
      var year = every.of(List.of(1900, 1999, 2000, 2024));
      var month = every.upTo(13);
      var day = every.upTo(32);
      var text = "%04d-%02d-%02d".formatted(year, month, day);
      if (exists(year, month, day)) assertEquals(Precision.DAY, When.of(text).precision());
      else assertInstanceOf(Reading.Impossible.class, When.read(text), text);
    }
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getYear() == year;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Test
  void anIntervalDoesNotEndBeforeItBegins() {
    assertEquals(new Reading.Backwards(), When.read("2022-02-25/2022-02-24"));
    assertEquals(Precision.INTERVAL, When.of("2022-02-24T12:00Z/2022-02-24").precision());
    assertEquals(
        new Reading.Backwards(), When.until(When.of("2022-03"), When.of("2022-02-24T12:00Z")));
  }

  @Test
  void anIntervalOfIntervalsIsMalformed() {
    assertInstanceOf(Reading.Malformed.class, When.until(When.of("2021/2022"), When.of("2023")));
  }

  @Test
  void anInstantReadsBackAsItself() {
    for (var text : List.of("1939-09-01T03:45:00Z", "2022-02-24T23:59:59Z")) {
      var instant = Instant.parse(text);
      assertEquals(instant, When.at(instant).first());
      assertEquals(instant, When.at(instant).last());
      var later = instant.plusSeconds(90);
      assertEquals(later, When.between(instant, later).last());
      assertEquals(instant, When.between(instant, later).first());
    }
  }

  @Test
  void nonsenseIsRefused() {
    var now = Instant.parse("2022-02-24T04:45:00Z");
    assertThrows(IllegalArgumentException.class, () -> When.of("soon"));
    assertThrows(IllegalArgumentException.class, () -> new When(now.plusSeconds(1), now, "x"));
    assertThrows(IllegalArgumentException.class, () -> new When(now, now.plusNanos(1), "x"));
    assertThrows(IllegalArgumentException.class, () -> new When(now, now, " "));
  }

  @Test
  void earlierBeginningsThenEarlierEndsComeFirst() {
    var sorted =
        List.of(
            "2022",
            "2022-02-24T00Z",
            "2022-02-24",
            "2022-02-24Z",
            "2022-02-24T01:00:00Z",
            "2022-02-24T01:00Z",
            "2022-02-25");
    var times = sorted.reversed().stream().map(When::of).sorted().map(When::text).toList();
    assertEquals(sorted, times);
  }
}
