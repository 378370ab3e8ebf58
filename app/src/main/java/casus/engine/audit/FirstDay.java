package casus.engine.audit;

import casus.machine.Clock;
import casus.pact.Condition;
import casus.pact.Limit;
import casus.pact.Moment;
import casus.pact.Pact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The day on which plays of a pact, or of several side by side, begin: a day of the future, unless
/// the text names moments of the calendar; then the day before the first moment by which something
/// must be done, or else one behind those that open something.
final class FirstDay {
  private static final LocalDate ANY_DAY = LocalDate.of(2030, 1, 1);

  private FirstDay() {}

  static Instant of(Pact pact) {
    return of(List.of(pact));
  }

  /// The same for several: a midnight of the first of them.
  static Instant of(List<Pact> pacts) {
    var limits =
        pacts.stream()
            .flatMap(pact -> pact.clauses().stream())
            .flatMap(clause -> Links.limit(clause).stream());
    var before = Stream.concat(limits.flatMap(FirstDay::ends), conditions(pacts, true));
    var deadline = before.map(Moment::date).min(LocalDate::compareTo);
    var opening = conditions(pacts, false).map(Moment::date).max(LocalDate::compareTo);
    var first =
        deadline
            .map(day -> day.minusDays(1))
            .or(() -> opening.map(day -> day.plusDays(1)).filter(ANY_DAY::isBefore))
            .orElse(ANY_DAY);
    return first.atStartOfDay(Clock.zone(pacts.getFirst().conventions())).toInstant();
  }

  private static Stream<Moment> conditions(List<Pact> pacts, boolean before) {
    return pacts.stream()
        .flatMap(pact -> pact.clauses().stream())
        .flatMap(Links::when)
        .flatMap(Links::parts)
        .flatMap(part ->
            switch (part) {
              case Condition.Before(var moment) -> before ? Stream.of(moment) : Stream.empty();
              case Condition.After(var moment) -> before ? Stream.empty() : Stream.of(moment);
              case Condition.Fits _, Condition.Opinion _, Condition.Is _ -> Stream.empty();
              case Condition.Ratified _, Condition.Not _ -> Stream.empty();
              case Condition.AllOf _, Condition.AnyOf _ -> Stream.empty();
            });
  }

  private static Stream<Moment> ends(Limit limit) {
    return switch (limit) {
      case Limit.Until(var moment) -> Stream.of(moment);
      case Limit.On(var moment) -> Stream.of(moment);
      case Limit.Within _, Limit.WithinOpen _, Limit.Throughout _ -> Stream.empty();
      case Limit.Every _, Limit.None _ -> Stream.empty();
    };
  }
}
