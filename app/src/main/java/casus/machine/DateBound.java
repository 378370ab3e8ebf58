package casus.machine;

import casus.pact.Amount;
import casus.pact.Clause;
import casus.pact.Conventions;
import casus.pact.Limit;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether it makes a difference for the limits of a pact on which date things happen, and not only
/// how long after one another.
final class DateBound {
  private final Program program;
  private final Conventions conventions;

  DateBound(Program program) {
    this.program = program;
    conventions = program.pact().conventions();
  }

  /// The first reason why it does.
  Optional<String> reason() {
    return IntStream.range(0, program.partCount())
        .mapToObj(program::clause)
        .flatMap(this::reasons)
        .findFirst()
        .or(() -> general().findFirst());
  }

  private Stream<String> reasons(Clause clause) {
    var name = "`" + clause.label().name() + "` ";
    var limits = limits(clause).flatMap(limit -> limit(limit).stream());
    var amounts = amounts(clause).flatMap(amount -> amount(amount).stream());
    return Stream.concat(limits, amounts).map(name::concat);
  }

  private Stream<String> general() {
    var open =
        program.pact().all(Clause.OpenTime.class).stream()
            .flatMap(time -> time.readings().stream())
            .flatMap(reading -> reading.amount().stream());
    return Stream.concat(open, conventions.merging().stream())
        .flatMap(amount -> amount(amount).stream())
        .map("a length of time "::concat);
  }

  private static Stream<Limit> limits(Clause clause) {
    return switch (clause) {
      case Clause.Norm norm -> Stream.of(norm.limit());
      case Clause.Power power -> Stream.of(power.limit());
      case Clause.Decision decision -> Stream.of(decision.window());
      case Clause.Stage stage -> Stream.of(stage.limit());
      default -> Stream.empty();
    };
  }

  private static Stream<Amount> amounts(Clause clause) {
    if (!(clause instanceof Clause.Power power)) return Stream.empty();
    return power.ability() instanceof Clause.Ability.Extend(var extended, var by)
        ? Stream.concat(power.notice().stream(), Stream.of(by))
        : power.notice().stream();
  }

  private Optional<String> limit(Limit limit) {
    return switch (limit) {
      case Limit.Within(var amount) -> amount(amount);
      case Limit.Every(var amount) -> amount(amount);
      case Limit.Until _, Limit.On _ -> Optional.of("runs to a date");
      case Limit.WithinOpen _, Limit.Throughout _, Limit.None _ -> Optional.empty();
    };
  }

  private Optional<String> amount(Amount amount) {
    var calendar = conventions.months().orElse(Conventions.Months.CALENDAR);
    var days = conventions.day() instanceof Conventions.Day.Calendar;
    return switch (amount.unit()) {
      case SECOND, MINUTE, HOUR -> Optional.empty();
      case DAY, WEEK -> days ? Optional.of("counts days of the calendar") : Optional.empty();
      case MONTH, YEAR ->
          calendar == Conventions.Months.CALENDAR
              ? Optional.of("counts months of the calendar")
              : days ? Optional.of("counts days of the calendar") : Optional.empty();
    };
  }
}
