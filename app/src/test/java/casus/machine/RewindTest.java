package casus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.diagnostic.Source;
import casus.language.Language;
import casus.language.Library;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewindTest {
  private static final Instant FIRST = Instant.parse("2031-01-01T00:00:00Z");

  private static void check(String reason, String conventions, String clauses) {
    var text =
        """
        pact dated "A pact with dates"
        conventions
          late cures
          %s
        party ISL as ward
        party NOR, DNK as guarantor
        trigger attack when invasion on ISL
        %s
        """
            .formatted(conventions, clauses);
    var pact = Language.read(new Source("test.pact", text), Library.EMPTY).sound().orElseThrow();
    var settings =
        new Program.Settings(Clock.seconds(FIRST), 1, Optional.of(FIRST.minus(Duration.ofDays(1))));
    assertEquals(reason, Rewind.inexact(Compiler.compile(pact, settings)).orElse(""), text);
  }

  private static String consult(String limit) {
    return "duty consult each guarantor must consult upon attack %s on breach no remedy"
        .formatted(limit);
  }

  @Test
  void aLengthOfTimeIsExactUnlessTheCalendarSaysHowLongItIs() {
    check("", "month is 30 days", consult("within 72 hours"));
    check("", "month is 30 days", consult("within 2 months"));
    check(
        "`consult` counts months of the calendar", "month is calendar", consult("within 2 months"));
    check("", "month is calendar", consult("within 3 days"));
    check(
        "`consult` counts days of the calendar",
        "day is calendar day in UTC",
        consult("within 3 days"));
    check("", "day is calendar day in UTC", consult("within 72 hours"));
  }

  @Test
  void whatNamesADateIsNotExact() {
    check("`consult` runs to a date", "month is calendar", consult("until 2031-03-01"));
  }
}
