package casus.pact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// A date of the text, with an hour (UTC) where it gives one.
public record Moment(LocalDate date, Optional<LocalTime> time) {
  /// The first instant that the words allow. A bare date begins at midnight of the zone.
  public Instant first(ZoneId zone) {
    return time.map(hour -> date.atTime(hour).toInstant(ZoneOffset.UTC))
        .orElseGet(() -> date.atStartOfDay(zone).toInstant());
  }

  /// The last second that the words allow: bounds are inclusive, and a bare date lasts to its end.
  public Instant last(ZoneId zone) {
    return time.map(hour -> date.atTime(hour).toInstant(ZoneOffset.UTC))
        .orElseGet(() -> date.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1));
  }

  /// As written: `2015-02-15`, `2015-02-15T04:45Z`.
  public String text() {
    return time.map(hour -> date + "T" + hour + "Z").orElseGet(date::toString);
  }
}
