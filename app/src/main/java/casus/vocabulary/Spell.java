package casus.vocabulary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A stretch of time in which a register counts an actor as existing, both days inclusive; no end
/// means that it still exists.
///
/// A spell of a state comes from the Correlates of War (`cow` and `cowNumber` are there), from
/// Gleditsch and Ward (`gwNumber` is there), or from both where they agree to the day. Where they
/// differ there is a spell for each, so that neither date is lost.
public record Spell(
    LocalDate from,
    Optional<LocalDate> until,
    String name,
    Optional<String> cow,
    OptionalInt cowNumber,
    OptionalInt gwNumber) {
  public Spell {
    if (until.isPresent() && until.get().isBefore(from))
      throw new IllegalArgumentException(name + " ends before it begins");
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(from) && until.map(end -> !date.isAfter(end)).orElse(true);
  }
}
