package casus.machine;

import casus.pact.Amount;
import casus.pact.Conventions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// How instants of the calendar and ticks of a configuration translate. A tick is a whole number of
/// seconds; tick 0 is the origin. What lies too far from the origin for an int saturates: it is
/// long ago, or never. With ticks of a second that is 68 years each way.
public record Clock(Instant origin, int secondsPerTick) {
  /// The tick of what never comes.
  public static final int NEVER = Integer.MAX_VALUE;

  /// The tick of what was always so.
  public static final int ALWAYS = Integer.MIN_VALUE;

  public Clock {
    if (secondsPerTick < 1) throw new IllegalArgumentException("tick of " + secondsPerTick + " s");
  }

  /// Ticks of one second around an instant.
  public static Clock seconds(Instant origin) {
    return new Clock(origin, 1);
  }

  /// The tick in which an instant lies.
  public int tick(Instant instant) {
    var seconds = instant.getEpochSecond() - origin.getEpochSecond();
    return saturate(Math.floorDiv(seconds, secondsPerTick));
  }

  /// The first instant of a tick.
  public Instant instant(int tick) {
    return origin.plusSeconds((long) tick * secondsPerTick);
  }

  /// The day of a tick, counted from the origin: the first is day 1.
  public int day(int tick) {
    return 1 + (int) Duration.between(origin, instant(tick)).toDays();
  }

  /// The last tick of a length of time that begins at a tick, by the conventions of the pact.
  public int after(int tick, Amount amount, Conventions conventions) {
    if (tick == NEVER || tick == ALWAYS) return tick;
    var start = instant(tick);
    var end =
        switch (amount.unit()) {
          case SECOND -> start.plusSeconds(amount.count());
          case MINUTE -> start.plusSeconds(60L * amount.count());
          case HOUR -> start.plusSeconds(3_600L * amount.count());
          case DAY -> days(start, amount.count(), conventions);
          case WEEK -> days(start, 7L * amount.count(), conventions);
          case MONTH -> months(start, amount.count(), 30L * amount.count(), conventions);
          case YEAR -> months(start, 12L * amount.count(), 365L * amount.count(), conventions);
        };
    return tick(end);
  }

  /// The zone in which the pact's days begin and end.
  public static ZoneId zone(Conventions conventions) {
    return switch (conventions.day()) {
      case Conventions.Day.Hours() -> ZoneOffset.UTC;
      case Conventions.Day.Calendar(var zone) -> zone;
    };
  }

  private static Instant days(Instant start, long days, Conventions conventions) {
    return switch (conventions.day()) {
      case Conventions.Day.Hours() -> start.plusSeconds(86_400 * days);
      case Conventions.Day.Calendar(var zone) ->
          start
              .atZone(zone)
              .toLocalDate()
              .plusDays(days + 1)
              .atStartOfDay(zone)
              .toInstant()
              .minusSeconds(1);
    };
  }

  private static Instant months(Instant start, long months, long days, Conventions conventions) {
    var rounding = conventions.months().orElse(Conventions.Months.CALENDAR);
    return switch (rounding) {
      case CALENDAR -> start.atZone(zone(conventions)).plusMonths(months).toInstant();
      case THIRTY_DAYS -> days(start, days, conventions);
    };
  }

  private static int saturate(long ticks) {
    return (int) Math.max(ALWAYS, Math.min(NEVER, ticks));
  }
}
